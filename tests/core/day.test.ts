import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	amsterdamTime,
	civilDay,
	dayNumber,
	dayOf,
	daysBetween,
	earlier,
	localDay,
	readDay,
	readInstant,
	requireDay,
	weekday,
	type Day,
} from '../../src/lib/core/day.ts';

const MS = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / MS;
const LAST = Date.UTC(2200, 11, 31) / MS;
const number = fc.integer({ min: FIRST, max: LAST });
const isoDay = (days: number) => new Date(days * MS).toISOString().slice(0, 10) as Day;

describe('readDay', () => {
	it('reads every day of 1900 to 2200 and its number, as Date.UTC counts them', () => {
		for (let days = FIRST; days <= LAST; days++) {
			const day = isoDay(days);
			if (readDay(day) !== day || dayNumber(day) !== days || dayOf(days) !== day) expect.fail(day);
		}
		expect(LAST - FIRST + 1).toBe(109_938);
	});

	it.each([
		'2026-02-30',
		'2025-02-29',
		'1900-02-29',
		'2100-02-29',
		'2026-04-31',
		'2026-00-10',
		'2026-13-01',
		'2026-01-00',
		'1899-12-31',
		'2201-01-01',
		'2026-1-1',
		'26-01-01',
		'2026-01-01 ',
		'2026-01-01\n',
		'2026-01-01T00:00:00Z',
		'２０２６-01-01',
		'01-02-2026',
		'',
		null,
		undefined,
		20260101,
	])('refuses %j', (text) => {
		expect(readDay(text)).toBeNull();
		expect(() => requireDay(text)).toThrow(RangeError);
	});

	it('knows the leap days of the centuries', () => {
		expect(['1904-02-29', '2000-02-29', '2028-02-29', '2196-02-29'].map(readDay)).not.toContain(null);
	});
});

describe('arithmetic', () => {
	it('adds days as Date.UTC does', () => {
		fc.assert(
			fc.property(number, fc.integer({ min: -40_000, max: 40_000 }), (days, more) => {
				expect(addDays(isoDay(days), more)).toBe(isoDay(days + more));
				expect(daysBetween(isoDay(days), isoDay(days + more))).toBe(more);
			}),
		);
	});

	it('adds months by stepping back from a day that does not exist', () => {
		fc.assert(
			fc.property(number, fc.integer({ min: -60, max: 60 }), (days, months) => {
				const from = new Date(days * MS);
				let date = from.getUTCDate();
				const at = () => new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, date));
				while (at().getUTCDate() !== date) date -= 1;
				expect(addMonths(isoDay(days), months)).toBe(at().toISOString().slice(0, 10));
			}),
		);
	});

	it.each([
		['2026-08-31', 1, '2026-09-30'],
		['2025-01-31', 1, '2025-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2025-02-28', 1, '2025-03-28'],
		['2026-12-31', 2, '2027-02-28'],
		['2026-01-31', -2, '2025-11-30'],
		['2026-01-15', -1, '2025-12-15'],
	] as const)('%s and %i months is %s', (day, months, expected) => {
		expect(addMonths(day, months)).toBe(expected);
	});

	it('knows the weekday', () => {
		fc.assert(fc.property(number, (days) => weekday(isoDay(days)) % 7 === new Date(days * MS).getUTCDay()));
	});

	it('orders days as text', () => {
		fc.assert(
			fc.property(number, number, (a, b) => earlier(isoDay(a), isoDay(b)) === isoDay(Math.min(a, b))),
		);
	});

	it('throws for a day that does not exist instead of shifting it', () => {
		for (const wrong of ['2026-02-30', '2026-13-01', 'x'] as Day[]) {
			expect(() => addDays(wrong, 1)).toThrow(RangeError);
			expect(() => weekday(wrong)).toThrow(RangeError);
		}
	});
});

describe('instants', () => {
	it('reads what Date reads, for each form of offset', () => {
		const zones = ['Z', '+00:00', '+02:00', '-05:30', '+0545', '+14', '-00:00'];
		fc.assert(
			fc.property(
				fc.integer({ min: FIRST * MS, max: (LAST + 1) * MS - 1 }),
				fc.constantFrom(...zones),
				(ms, zone) => {
					const text = new Date(ms).toISOString().replace('Z', zone);
					const colon =
						zone.length === 1 ? zone : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
					expect(readInstant(text)).toBe(Date.parse(text.replace(zone, colon)));
				},
			),
		);
	});

	it.each([
		['2026-05-01T00:00+02:00', '2026-04-30T22:00:00Z'],
		['2026-05-01T00:00:00,5Z', '2026-05-01T00:00:00.500Z'],
		['2026-05-01T12:00:00.123456789Z', '2026-05-01T12:00:00.123Z'],
		['2026-05-01T24:00:00Z', '2026-05-02T00:00:00Z'],
	])('reads %s', (text, same) => {
		expect(readInstant(text)).toBe(Date.parse(same));
	});

	it.each([
		'2026-05-01T12:00:00',
		'2026-05-01 12:00:00Z',
		'2026-02-30T12:00:00Z',
		'2026-05-01T25:00:00Z',
		'2026-05-01T24:00:01Z',
		'2026-05-01T12:60:00Z',
		'2026-05-01T12:00:60Z',
		'2026-05-01T12:00:00+24:00',
		'2026-05-01T12:00:00+02:60',
		'2026-05-01T12Z',
		'2026-05-01Z',
		'2026-05-01',
		'Fri, 1 May 2026 12:00:00 +0200',
		'2026-05-01T12:00:00Z\n',
		'',
		null,
		1_777_000_000_000,
	])('refuses %j', (text) => {
		expect(readInstant(text)).toBeNull();
		expect(() => civilDay(text as string)).toThrow(RangeError);
	});

	it('names the day in Amsterdam as the zone database does, over 300 years', () => {
		const shown = new Intl.DateTimeFormat('sv-SE', {
			timeZone: 'Europe/Amsterdam',
			dateStyle: 'short',
			timeStyle: 'short',
		});
		fc.assert(
			fc.property(fc.integer({ min: FIRST * MS, max: (LAST + 1) * MS }), (ms) => {
				const { on, at } = amsterdamTime(ms);
				expect(`${on} ${at}`).toBe(shown.format(ms));
				expect(localDay(ms)).toBe(on);
			}),
			{ numRuns: 2000 },
		);
	});

	it('changes the day at midnight in Amsterdam, on the days that have 23 and 25 hours too', () => {
		expect(civilDay('2026-03-28T22:59:59Z')).toBe('2026-03-28');
		expect(civilDay('2026-03-28T23:00:00Z')).toBe('2026-03-29');
		expect(civilDay('2026-03-29T21:59:59Z')).toBe('2026-03-29');
		expect(civilDay('2026-03-29T22:00:00Z')).toBe('2026-03-30');
		expect(civilDay('2026-10-25T22:59:59Z')).toBe('2026-10-25');
		expect(civilDay('2026-10-25T23:00:00Z')).toBe('2026-10-26');
	});
});
