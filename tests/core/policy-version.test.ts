import { describe, expect, test } from 'vitest';
import type { ShopFact } from '../../src/lib/core/fact.ts';
import { followedOn, policyOn, underPolicy } from '../../src/lib/core/policy-version.ts';
import { evolveShop, promiseOn } from '../../src/lib/core/shop.ts';
import { given, receive, ref } from './scenario.ts';
import { stamped } from './stamped.ts';

const kept = (number: number, validFrom: string, days: number | null, more: object = {}) =>
	({
		type: 'policy-kept',
		policy: ref(number),
		text: ref(number + 100),
		validFrom,
		promise: days && { value: days, unit: 'day' },
		terms: [],
		promises: [],
		concernsKnownData: false,
		...more,
	}) as const;
const shopOf = (...facts: object[]) => evolveShop(stamped<ShopFact>(facts as never));
const days = (value: number) => ({ value, unit: 'day' }) as const;

describe('versions of the policy', () => {
	const shop = shopOf(kept(2, '2026-06-01', 14), kept(1, '2021-05-10', 30));

	test('a day has the version that was in force', () => {
		expect(policyOn(shop, '2026-05-31')?.policy).toBe(ref(1));
		expect(policyOn(shop, '2026-06-01')?.policy).toBe(ref(2));
		expect(policyOn(shop, '2021-05-09')).toBeNull();
		expect(followedOn(shop.policies, shop.policies[0]!)).toBe('2026-06-01');
		expect(followedOn(shop.policies, shop.policies[1]!)).toBeNull();
	});

	test('promises its term from its first day', () => {
		expect(promiseOn(shop, '2026-05-31')).toEqual(days(30));
		expect(promiseOn(shop, '2026-06-01')).toEqual(days(14));
	});

	test('a right with a term of its own has that one', () => {
		const own = shopOf(kept(1, '2026-01-01', 30, { terms: [{ right: 'access', term: days(7) }] }));
		expect(promiseOn(own, '2026-06-01', 'access')).toEqual(days(7));
		expect(promiseOn(own, '2026-06-01', 'erasure')).toEqual(days(30));
	});

	test('a term set later goes before the one of the policy; the same term leaves it', () => {
		const policy = kept(1, '2026-01-01', 30, { terms: [{ right: 'access', term: days(7) }] });
		const set = (value: number) => ({ type: 'term-promised', promise: days(value), validFrom: '2026-03-01' });
		expect(promiseOn(shopOf(policy, set(21)), '2026-06-01', 'access')).toEqual(days(21));
		expect(promiseOn(shopOf(policy, set(30)), '2026-06-01', 'access')).toEqual(days(7));
	});

	test('a policy replaces what was set by hand for its days, and no later version', () => {
		const set = (value: number, validFrom: string) => ({
			type: 'term-promised',
			promise: days(value),
			validFrom,
		});
		const shop = shopOf(set(21, '2026-03-01'), kept(1, '2026-01-01', 30));
		expect(promiseOn(shop, '2026-06-01')).toEqual(days(30));
		const between = shopOf(kept(2, '2026-05-01', 14), set(21, '2026-06-01'), kept(1, '2026-01-01', 30));
		expect(promiseOn(between, '2026-07-01')).toEqual(days(21));
	});

	test('a version that is given another day leaves nothing at the former one', () => {
		const moved = shopOf(kept(1, '2026-03-01', 30), kept(1, '2026-02-01', 30));
		expect(moved.policies.map(({ validFrom }) => validFrom)).toEqual(['2026-02-01']);
		expect(moved.promises.map(({ validFrom }) => validFrom)).toEqual(['2026-02-01']);
	});

	test('another version of the same day replaces it, and a notice stays with its own', () => {
		const told = { type: 'policy-notice-sent', policy: ref(1), notice: ref(9), on: '2026-02-20' };
		const again = shopOf(kept(1, '2026-03-01', 30), told, kept(1, '2026-03-02', 30));
		expect(again.policies[0]?.notices).toEqual([{ notice: ref(9), on: '2026-02-20' }]);
		expect(shopOf(kept(1, '2026-03-01', 30), kept(2, '2026-03-01', 20)).policies).toHaveLength(1);
	});
});

describe('a request under the policy', () => {
	const { request } = given(receive('access'));
	const version = shopOf(kept(1, '2026-01-01', 14)).policies[0]!;

	test('has its term and its version', () => {
		expect(underPolicy(request, version, days(14))).toEqual({
			...request,
			policy: ref(1),
			promise: days(14),
		});
	});

	test('stays as it is when no version of its day is known', () => {
		expect(underPolicy(request, null, days(14))).toBe(request);
	});
});
