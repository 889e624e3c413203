import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StopFact } from '../../src/lib/core/fact.ts';
import { evolveStop } from '../../src/lib/core/stop-entry.ts';
import { ref } from './scenario.ts';
import { stamped } from './stamped.ts';

const ID = ref(9);
const listed = { type: 'stop-listed', address: ref(1), scope: 'marketing', on: '2026-03-02' } as const;
const consent = { type: 'consent-given', wording: ref(2), on: '2026-05-01' } as const;
const withdrawn = { type: 'consent-withdrawn', on: '2026-06-01' } as const;
const entry = (...facts: Parameters<typeof stamped<StopFact>>[0]) => evolveStop(ID, stamped<StopFact>(facts));

describe('an address on the stop list', () => {
	it('stands from the day on which it was listed', () => {
		expect(entry(listed)).toEqual({
			id: ID,
			address: ref(1),
			scope: 'marketing',
			since: '2026-03-02',
			lifted: null,
			consents: [],
		});
	});

	it('is lifted by consent, and the consent is kept with its wording and day', () => {
		expect(entry(listed, consent)).toMatchObject({
			lifted: { by: 'consent', on: '2026-05-01' },
			consents: [{ wording: ref(2), on: '2026-05-01', withdrawnOn: null }],
		});
	});

	it('stands again once the consent is withdrawn, and both days stay known', () => {
		expect(entry(listed, consent, withdrawn)).toMatchObject({
			since: '2026-06-01',
			lifted: null,
			consents: [{ on: '2026-05-01', withdrawnOn: '2026-06-01' }],
		});
	});

	it('takes a withdrawal back when the same consent is recorded again', () => {
		const back = entry(listed, consent, withdrawn, consent);
		expect(back).toMatchObject({ lifted: { by: 'consent' } });
		expect(back?.consents).toEqual([{ wording: ref(2), on: '2026-05-01', withdrawnOn: null }]);
	});

	it('keeps every consent that was ever given', () => {
		const second = { type: 'consent-given', wording: ref(3), on: '2026-07-01' } as const;
		expect(entry(listed, consent, withdrawn, second)?.consents).toEqual([
			{ wording: ref(2), on: '2026-05-01', withdrawnOn: '2026-06-01' },
			{ wording: ref(3), on: '2026-07-01', withdrawnOn: null },
		]);
	});

	it('is lifted by the person without consent to be mailed', () => {
		expect(entry(listed, { type: 'stop-unlisted', on: '2026-04-01' })).toMatchObject({
			lifted: { by: 'person', on: '2026-04-01' },
			consents: [],
		});
	});

	it('ends a consent when the address is listed again', () => {
		const again = { ...listed, scope: 'all', on: '2026-08-01' } as const;
		expect(entry(listed, consent, again)).toMatchObject({
			scope: 'all',
			since: '2026-08-01',
			lifted: null,
			consents: [{ withdrawnOn: '2026-08-01' }],
		});
	});

	it('has stood since it began when only its scope changes', () => {
		const wider = { ...listed, scope: 'all', on: '2026-08-01' } as const;
		expect(entry(listed, wider)).toMatchObject({ scope: 'all', since: '2026-03-02' });
	});

	it('is nothing before it was listed', () => {
		expect(entry(consent)).toBeNull();
	});
});

const day = fc.constantFrom('2026-01-31', '2026-02-28', '2026-11-22');
const anyFact = fc.oneof(
	fc.record({
		type: fc.constant('stop-listed' as const),
		address: fc.constant(ref(1)),
		scope: fc.constantFrom('marketing' as const, 'all' as const),
		on: day,
	}),
	fc.record({ type: fc.constantFrom('stop-unlisted' as const, 'consent-withdrawn' as const), on: day }),
	fc.record({
		type: fc.constant('consent-given' as const),
		wording: fc.constantFrom(ref(2), ref(3)),
		on: day,
	}),
);

it('gives one answer for the same facts in any order, and a standing stop has no standing consent', () => {
	fc.assert(
		fc.property(fc.array(anyFact, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (news, order) => {
			const facts = stamped<StopFact>(news);
			const shuffled = facts
				.map((fact) => ({ fact, at: order.next().value as number }))
				.sort((a, b) => a.at - b.at)
				.map(({ fact }) => fact);
			const folded = evolveStop(ID, facts);
			expect(evolveStop(ID, shuffled)).toEqual(folded);
			expect(folded === null).toBe(news.every(({ type }) => type !== 'stop-listed'));
			if (folded && !folded.lifted) expect(folded.consents.every((one) => one.withdrawnOn)).toBe(true);
		}),
	);
});
