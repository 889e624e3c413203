import { describe, expect, test } from 'vitest';
import type { ShopFact } from '../../src/lib/core/fact.ts';
import { evolveShop, promiseOn } from '../../src/lib/core/shop.ts';

let count = 0;
const fact = (body: object): ShopFact =>
	({
		id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
		clock: `00000000${count}-0000`,
		device: '00000000-0000-4000-8000-000000000001',
		...body,
	}) as ShopFact;

const promised = (days: number, validFrom: string) =>
	fact({ type: 'term-promised', promise: { value: days, unit: 'day' }, validFrom });

describe('promiseOn', () => {
	const shop = evolveShop([promised(30, '2021-05-10'), promised(14, '2026-06-01')]);

	test('a request keeps the term that was promised on the day of its receipt', () => {
		expect(promiseOn(shop, '2026-05-31')).toEqual({ value: 30, unit: 'day' });
		expect(promiseOn(shop, '2026-06-01')).toEqual({ value: 14, unit: 'day' });
	});

	test('before the first known policy its own term counts', () => {
		expect(promiseOn(shop, '2020-01-01')).toEqual({ value: 30, unit: 'day' });
	});

	test('a shop that promised nothing promises nothing', () => {
		expect(promiseOn(evolveShop([]), '2026-01-01')).toBeNull();
	});
});

describe('evolveShop', () => {
	test('a promise for the same day replaces the former one', () => {
		const shop = evolveShop([promised(30, '2026-01-01'), promised(21, '2026-01-01')]);
		expect(shop.promises).toEqual([{ promise: { value: 21, unit: 'day' }, validFrom: '2026-01-01' }]);
	});

	test('facts in any order give the same shop', () => {
		const facts = [
			fact({ type: 'system-used', system: 'mollie', used: true }),
			fact({ type: 'system-used', system: 'gmail', used: true }),
			fact({ type: 'system-used', system: 'mollie', used: false }),
			fact({ type: 'backup-checked', on: '2026-02-02' }),
		];
		expect(evolveShop(facts.toReversed())).toEqual(evolveShop(facts));
		expect(evolveShop(facts).systems).toEqual(['gmail']);
	});
});
