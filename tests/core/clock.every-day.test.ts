import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock, extensionValid } from '../../src/lib/core/clock.ts';
import { addDays, dayNumber, dayOf, daysBetween, weekday } from '../../src/lib/core/day.ts';
import { dayOff } from '../../src/lib/core/holidays.ts';
import { pauseDays, slowLegalDates, step } from './slow-clock.ts';

const promise = { value: 30, unit: 'day' } as const;
const [FIRST, LAST] = [dayNumber('2024-01-01'), dayNumber('2033-12-31')];
const TEN_YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, index) => dayOf(FIRST + index));
const CLOCKS = TEN_YEARS.map((receivedAt) => clock({ receivedAt, promise }));
const receipt = fc.constantFrom(...TEN_YEARS);

describe('every receipt day of 2024 to 2033', () => {
	it('agrees with a second implementation that steps day by day', () => {
		expect(TEN_YEARS).toHaveLength(3653);
		for (const found of CLOCKS) {
			const legal = slowLegalDates(found.receivedOn, 0);
			const promiseDue = step(found.receivedOn, 30);
			expect(found).toMatchObject({
				...legal,
				promiseDue,
				withoutSuspension: legal.statutoryDue,
				workingDate: promiseDue < legal.safeStatutory ? promiseDue : legal.safeStatutory,
				governs:
					promiseDue < legal.statutoryDue ? 'promise' : promiseDue > legal.statutoryDue ? 'statute' : 'equal',
			});
		}
	});

	it('agrees with it when questions took days, overlapping or not', () => {
		const question = fc
			.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }))
			.map(([after, took]) => ({ after, took }));
		fc.assert(
			fc.property(receipt, fc.array(question, { maxLength: 4 }), (receivedAt, questions) => {
				const pauses = questions.map(({ after, took }) => ({
					askedOn: addDays(receivedAt, after),
					answeredOn: addDays(receivedAt, after + took),
				}));
				const legal = slowLegalDates(receivedAt, pauseDays(pauses));
				expect(clock({ receivedAt, promise, pauses })).toMatchObject(legal);
				expect(clock({ receivedAt, promise, pauses, extended: true }).workingDate).toBe(legal.safeExtended);
			}),
			{ numRuns: 1000 },
		);
	});

	it('T-23: promise earlier on 2,511 days, equal on 903, law earlier on 239', () => {
		const count = (governs: string) => CLOCKS.filter((found) => found.governs === governs).length;
		expect([count('promise'), count('equal'), count('statute')]).toEqual([2511, 903, 239]);
	});

	it('P1: no legal date on a day off', () => {
		for (const { statutoryDue, safeStatutory, extendedDue, safeExtended } of CLOCKS) {
			expect(dayOff(statutoryDue!, 'AB')).toBeNull();
			expect(dayOff(extendedDue!, 'AB')).toBeNull();
			expect(dayOff(safeStatutory!, 'A')).toBeNull();
			expect(dayOff(safeExtended!, 'A')).toBeNull();
		}
		expect(CLOCKS.some(({ promiseDue }) => weekday(promiseDue!) > 5)).toBe(true);
	});

	it('P2: the promise is always 30 days', () => {
		for (const { receivedOn, promiseDue } of CLOCKS) expect(daysBetween(receivedOn, promiseDue!)).toBe(30);
	});

	it('P3: the law gives 28 to 35 days', () => {
		const lengths = CLOCKS.map(({ receivedOn, statutoryDue }) => daysBetween(receivedOn, statutoryDue!));
		expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([28, 35]);
	});

	it('P4: the law is only earlier for receipts of 30 January to 29 February', () => {
		const early = CLOCKS.filter(({ governs }) => governs === 'statute').map(({ receivedOn }) =>
			receivedOn.slice(5),
		);
		expect(early.every((day) => day >= '01-30' && day <= '02-29')).toBe(true);
	});

	it('P5: a later receipt never gives an earlier date', () => {
		for (const [index, later] of CLOCKS.slice(1).entries()) {
			const sooner = CLOCKS[index]!;
			expect(later.statutoryDue! >= sooner.statutoryDue!).toBe(true);
			expect(later.safeStatutory! >= sooner.safeStatutory!).toBe(true);
			expect(later.extendedDue! >= sooner.extendedDue!).toBe(true);
			expect(later.workingDate >= sooner.workingDate).toBe(true);
		}
	});

	it('T-15: the safe extension is at most four days earlier, and only after a short month or for Good Friday', () => {
		const gaps = CLOCKS.filter(({ safeExtended, extendedDue }) => safeExtended !== extendedDue);
		for (const { receivedOn, safeExtended, extendedDue } of gaps) {
			expect(daysBetween(safeExtended!, extendedDue!)).toBeGreaterThan(0);
			expect(daysBetween(safeExtended!, extendedDue!)).toBeLessThanOrEqual(4);
			expect(receivedOn.slice(8) >= '29' || dayOff(safeExtended!, 'AB') === 'good-friday').toBe(true);
		}
		expect(gaps.length).toBeGreaterThan(0);
	});

	it('P6: counts until the last legal day and not a day longer', () => {
		for (const found of CLOCKS) {
			expect(extensionValid(found, found.statutoryDue!)).toBe(true);
			expect(extensionValid(found, addDays(found.statutoryDue!, 1))).toBe(false);
		}
	});
});
