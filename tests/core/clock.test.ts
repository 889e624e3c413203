import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock, extensionValid, type ClockInput } from '../../src/lib/core/clock.ts';
import { addDays, dayNumber, dayOf } from '../../src/lib/core/day.ts';
import { isFree, step } from './slow-clock.ts';

const promise = { value: 30, unit: 'day' } as const;
const receipt = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2033-12-31') }).map(dayOf);

it('T-11: works to Good Friday when the law might end there, though the promise and the defensible date are later', () => {
	const found = clock({ receivedAt: '2024-02-29', promise });
	expect(found).toMatchObject({
		promiseDue: '2024-03-30',
		statutoryDue: '2024-04-02',
		safeStatutory: '2024-03-29',
		workingDate: '2024-03-29',
		governs: 'promise',
	});
	expect(found.steps).toContainEqual({ rule: 'T-11', safe: '2024-03-29', latest: '2024-04-02' });
	expect(found.steps.at(-1)).toEqual({ rule: 'T-22', on: '2024-03-29', because: 'statute' });
});

describe('what is received', () => {
	it('is a day in Amsterdam, whatever the offset of the instant', () => {
		for (const receivedAt of [
			'2026-12-31T23:30:00Z',
			'2027-01-01T00:30:00+01:00',
			'2026-12-31T18:30:00-05:00',
		]) {
			const found = clock({ receivedAt, promise });
			expect(found.receivedOn).toBe('2027-01-01');
			expect(found.steps[0]).toEqual({ rule: 'T-02', receivedAt, receivedOn: '2027-01-01' });
		}
	});

	it('gives the same dates at each hour of that day', () => {
		fc.assert(
			fc.property(receipt, fc.integer({ min: 0, max: 23 }), (day, hour) => {
				const noon = clock({ receivedAt: day, promise });
				// between 02:00 and 21:59 UTC it is the same day in Amsterdam all year
				const receivedAt = `${day}T${String(2 + (hour % 20)).padStart(2, '0')}:59:59Z`;
				const { steps: _, ...dates } = clock({ receivedAt, promise });
				expect(noon).toMatchObject(dates);
			}),
		);
	});

	it.each([
		'2026-02-30',
		'2026-02-30T10:00:00Z',
		'2026-05-01T10:00:00',
		'2026-05-01 10:00',
		'1 mei 2026',
		'01-05-2026',
		'',
		'2026-5-1',
	])('%j throws RangeError', (receivedAt) => {
		expect(() => clock({ receivedAt, promise })).toThrow(RangeError);
	});

	it.each([null, undefined, 1_777_000_000_000, new Date(0), {}])('%j throws RangeError', (receivedAt) => {
		expect(() => clock({ receivedAt, promise } as unknown as ClockInput)).toThrow(RangeError);
	});
});

describe('what is promised', () => {
	it.each([
		['2026-01-31', 1, 'month', '2026-02-28'],
		['2026-08-31', 1, 'month', '2026-09-30'],
		['2026-01-31', 3, 'month', '2026-04-30'],
		['2026-03-08', 4, 'week', '2026-04-05'],
		['2026-03-06', 30, 'day', '2026-04-05'],
		['2026-04-02', 1, 'working-day', '2026-04-03'],
		['2026-04-02', 2, 'working-day', '2026-04-07'],
		['2026-04-24', 2, 'working-day', '2026-04-29'],
		['2025-12-24', 4, 'working-day', '2026-01-02'],
	] as const)('%s and %i %s is %s, and never rolls', (receivedAt, value, unit, due) => {
		expect(clock({ receivedAt, promise: { value, unit } }).promiseDue).toBe(due);
	});

	it('counts working days as stepping over every weekend and holiday does', () => {
		fc.assert(
			fc.property(receipt, fc.integer({ min: 1, max: 60 }), (receivedAt, value) => {
				let [day, left]: [string, number] = [receivedAt, value];
				while (left > 0) {
					day = step(day, 1);
					if (!isFree(day, false)) left -= 1;
				}
				expect(clock({ receivedAt, promise: { value, unit: 'working-day' } }).promiseDue).toBe(day);
			}),
		);
	});

	it('may be nothing: then the law governs and the safe legal date is worked to', () => {
		const found = clock({ receivedAt: '2026-03-03', promise: null });
		expect(found).toMatchObject({
			promiseDue: null,
			governs: 'statute',
			workingDate: '2026-04-03',
			safeStatutory: '2026-04-03',
			statutoryDue: '2026-04-07',
		});
		expect(found.steps.map(({ rule }) => rule)).not.toContain('T-06');
	});

	it.each([
		{ value: 0, unit: 'day' },
		{ value: -1, unit: 'day' },
		{ value: 1.5, unit: 'week' },
		{ value: NaN, unit: 'day' },
		{ value: Infinity, unit: 'month' },
		{ value: 1e9, unit: 'day' },
		{ value: '30', unit: 'day' },
		{ value: 30, unit: 'days' },
		{ value: 30, unit: 'toString' },
		{ value: 30 },
	])('%j throws RangeError', (wrong) => {
		expect(() => clock({ receivedAt: '2026-05-01', promise: wrong } as ClockInput)).toThrow(RangeError);
	});
});

describe('a question', () => {
	const asked = { receivedAt: '2026-06-01', promise } as const;

	it('P7: leaves the legal dates open while it is open, and the unsuspended ones in sight', () => {
		const found = clock({ ...asked, pauses: [{ askedOn: '2026-06-02', answeredOn: null }] });
		expect(found).toMatchObject({
			statutoryDue: null,
			safeStatutory: null,
			extendedDue: null,
			safeExtended: null,
			promiseDue: '2026-07-01',
			workingDate: '2026-07-01',
			withoutSuspension: '2026-07-01',
			governs: 'equal',
		});
		expect(found.steps).toContainEqual({
			rule: 'T-21',
			askedOn: '2026-06-02',
			safeStatutory: '2026-07-01',
			statutoryDue: '2026-07-01',
			safeExtended: '2026-09-01',
			extendedDue: '2026-09-01',
		});
	});

	it('leaves a date to work to even when the term was extended', () => {
		const found = clock({ ...asked, extended: true, pauses: [{ askedOn: '2026-06-02', answeredOn: null }] });
		expect([found.safeExtended, found.workingDate]).toEqual([null, '2026-09-01']);
	});

	it('stops the law, never the promise nor the date to work to', () => {
		const found = clock({ ...asked, pauses: [{ askedOn: '2026-06-02', answeredOn: '2026-06-12' }] });
		expect(found).toMatchObject({
			promiseDue: '2026-07-01',
			statutoryDue: '2026-07-13',
			extendedDue: '2026-09-11',
			workingDate: '2026-07-01',
			withoutSuspension: '2026-07-01',
		});
	});

	it.each([
		['inside another', [1, 10], [3, 5], 9],
		['overlapping', [1, 5], [3, 8], 7],
		['touching', [1, 5], [5, 8], 7],
		['the same', [1, 5], [1, 5], 4],
		['in reverse order', [5, 8], [1, 3], 5],
		['answered on its own day', [4, 4], [4, 4], 0],
	])('%s: each day counts once', (_, first, second, days) => {
		const pauses = [first, second].map(([from, to]) => ({
			askedOn: addDays('2026-06-01', from!),
			answeredOn: addDays('2026-06-01', to!),
		}));
		const steps = clock({ ...asked, pauses }).steps.filter(({ rule }) => rule === 'T-20');
		expect(steps.map((step) => 'days' in step && step.days)).toEqual(days === 0 ? [] : [days, days]);
	});

	it('counts nothing before the receipt', () => {
		const pauses = [
			{ askedOn: '2026-05-01', answeredOn: '2026-05-20' },
			{ askedOn: '2026-05-25', answeredOn: '2026-06-03' },
		] as const;
		expect(clock({ ...asked, pauses }).statutoryDue).toBe('2026-07-03');
	});

	it.each([
		[{ askedOn: '2026-06-05', answeredOn: '2026-06-04' }],
		[{ askedOn: '2026-06-31', answeredOn: null }],
		[{ askedOn: '2026-06-05', answeredOn: 'tomorrow' }],
		[{ askedOn: '2026-06-05' }],
	])('%j throws RangeError', (wrong) => {
		expect(() => clock({ ...asked, pauses: [wrong] } as ClockInput)).toThrow(RangeError);
	});
});

describe('an extension', () => {
	it('cannot be told before the request was there', () => {
		const found = clock({ receivedAt: '2026-06-01', promise });
		expect(extensionValid(found, '2026-05-31')).toBe(false);
		expect(extensionValid(found, '2026-06-01')).toBe(true);
	});

	it('is held to the unsuspended month while a question is open, to the longer one after', () => {
		const question = { askedOn: '2026-06-02', answeredOn: null } as const;
		const open = clock({ receivedAt: '2026-06-01', promise, pauses: [question] });
		expect([extensionValid(open, '2026-07-01'), extensionValid(open, '2026-07-02')]).toEqual([true, false]);
		const answered = clock({
			receivedAt: '2026-06-01',
			promise,
			pauses: [{ ...question, answeredOn: '2026-06-12' }],
		});
		expect([extensionValid(answered, '2026-07-13'), extensionValid(answered, '2026-07-14')]).toEqual([
			true,
			false,
		]);
	});

	it('makes the safe extended date the one to work to', () => {
		const found = clock({ receivedAt: '2025-01-31', promise, extended: true });
		expect(found).toMatchObject({
			workingDate: '2025-04-28',
			safeExtended: '2025-04-28',
			extendedDue: '2025-04-30',
		});
		expect(found.steps.at(-1)).toEqual({ rule: 'T-22', on: '2025-04-28', because: 'extension' });
	});

	it('throws RangeError for what is no day', () => {
		const found = clock({ receivedAt: '2026-06-01', promise });
		expect(() => extensionValid(found, '2026-06-31')).toThrow(RangeError);
	});
});
