import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PayloadOf } from '../../src/lib/core/payload.ts';
import { EMPTY_SHOP, type Shop } from '../../src/lib/core/shop.ts';
import { readPolicy } from '../../src/lib/policy/read-policy.ts';
import { takeoverEntry, takeoverOf, type Takeover } from '../../src/lib/state/policy-reading.ts';

const TODAY = '2026-11-22';
const TEXT = readFileSync('tests/fixtures/policies/third/vliegerwerk.md', 'utf8');
const DESCRIBED: PayloadOf<'shop'> = {
	kind: 'shop',
	name: 'Vlieger',
	owner: 'Wout Windvang',
	email: 'vlieg@vliegerwerk.example',
	postalAddress: '',
	phone: '',
};

const offered = (text = TEXT, shop: Shop = EMPTY_SHOP, described: PayloadOf<'shop'> | null = DESCRIBED) =>
	takeoverOf(readPolicy(text, { today: TODAY }), shop, described, TODAY);
const factsOf = (takeover: Takeover, shop: Shop = EMPTY_SHOP) =>
	takeoverEntry(takeover, TEXT, '2026-05-01', DESCRIBED, shop);

describe('what a policy offers', () => {
	test('is its day, its terms with their places, and its systems', () => {
		const takeover = offered();
		expect(takeover.validFrom).toBe('2026-05-01');
		expect(takeover.promise).toMatchObject({ term: { value: 10, unit: 'working-day' }, taken: true });
		expect(TEXT).toContain(takeover.promise?.quote);
		expect(takeover.terms).toMatchObject([{ right: 'access', term: { value: 5, unit: 'working-day' } }]);
		expect(takeover.systems.map(({ id }) => id)).toEqual(['shopify']);
		expect(takeover.others?.names).toContain('Buckaroo');
	});

	test('is no contact that the book has; what differs is asked, what is empty is filled in', () => {
		expect(offered().contact.map(({ field, taken }) => [field, taken])).toEqual([
			['name', false],
			['postalAddress', true],
		]);
	});

	test('holds from today when it has no date', () => {
		expect(offered('# Privacy\n\nWij verkopen vliegers.').validFrom).toBe(TODAY);
	});
});

describe('taking a policy over', () => {
	test('is one write: the version, the systems, the shop', () => {
		const { facts, payloads } = factsOf(offered());
		expect(facts.map(({ type }) => type)).toEqual([
			'policy-kept',
			'system-used',
			'system-used',
			'shop-described',
		]);
		expect(facts[0]).toMatchObject({
			promise: { value: 10, unit: 'working-day' },
			terms: [{ right: 'access', term: { value: 5, unit: 'working-day' } }],
			promises: ['free-of-charge'],
		});
		expect(payloads?.map(({ payload }) => payload)).toMatchObject([
			{ kind: 'policy', text: TEXT },
			{ name: 'Vlieger', owner: 'Wout Windvang', postalAddress: 'Duinroos 3, 1759 SP Strandhuizen' },
		]);
	});

	test('leaves out what was not ticked and what is in use already', () => {
		const takeover = offered();
		const untouched: Takeover = {
			...takeover,
			promise: takeover.promise && { ...takeover.promise, taken: false },
			terms: takeover.terms.map((one) => ({ ...one, taken: false })),
			promises: takeover.promises.map((one) => ({ ...one, taken: false })),
			contact: takeover.contact.map((one) => ({ ...one, taken: false })),
			others: null,
		};
		const { facts, payloads } = factsOf(untouched, { ...EMPTY_SHOP, systems: ['shopify'] });
		expect(facts).toMatchObject([{ type: 'policy-kept', promise: null, terms: [], promises: [] }]);
		expect(payloads).toHaveLength(1);
	});
});
