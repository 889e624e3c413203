import { describe, expect, it } from 'vitest';
import { addDays, dayOf, dayNumber, yearOf, type Day } from '../../src/lib/core/day.ts';
import {
	addWorkingDays,
	dayOff,
	easter,
	holidaysOf,
	roll,
	TIERS,
	type HolidayId,
	type Tier,
} from '../../src/lib/core/holidays.ts';

const daysOf = (year: number, tier: Tier) =>
	[...holidaysOf(year)]
		.filter(([, holiday]) => holiday.tier === tier)
		.map(([day]) => day)
		.sort();

const dayOfHoliday = (year: number, id: HolidayId) =>
	[...holidaysOf(year)].find(([, holiday]) => holiday.id === id)?.[0];

describe('Easter', () => {
	it.each([
		'1961-04-02',
		'1998-04-12',
		'2000-04-23',
		'2008-03-23',
		'2011-04-24',
		'2016-03-27',
		'2019-04-21',
		'2024-03-31',
		'2025-04-20',
		'2026-04-05',
		'2027-03-28',
		'2028-04-16',
		'2029-04-01',
		'2030-04-21',
		'2031-04-13',
		'2032-03-28',
		'2033-04-17',
		'2038-04-25',
		'2076-04-19',
		'2100-03-28',
	] as const)('falls on %s', (day) => {
		expect(easter(yearOf(day))).toBe(day);
	});

	it('is the Sunday after the first full moon of the church from 21 March on, counted by golden number and epact', () => {
		for (let year = 1900; year <= 2200; year++) {
			const golden = (year % 19) + 1;
			const century = Math.floor(year / 100) + 1;
			const solar = Math.floor((3 * century) / 4) - 12;
			const lunar = Math.floor((8 * century + 5) / 25) - 5;
			const sunday = Math.floor((5 * year) / 4) - solar - 10;
			let epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
			if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
			let full = 44 - epact;
			if (full < 21) full += 30;
			const date = full + 7 - ((sunday + full) % 7);
			expect(easter(year)).toBe(dayOf(dayNumber(`${year}-03-01` as Day) + date - 1));
		}
	});
});

describe('the three tiers', () => {
	it('has the eight days of the statute', () => {
		expect(daysOf(2026, 'A')).toEqual([
			'2026-01-01',
			'2026-04-06',
			'2026-04-27',
			'2026-05-05',
			'2026-05-14',
			'2026-05-25',
			'2026-12-25',
			'2026-12-26',
		]);
	});

	it('has eight days of the statute in every year in which none coincide', () => {
		for (let year = 2014; year <= 2200; year++) {
			expect(daysOf(year, 'A')).toHaveLength(dayOfHoliday(year, 'ascension') ? 8 : 7);
			expect(daysOf(year, 'B')).toEqual([addDays(easter(year), -2)]);
		}
	});

	it('P8: keeps Koningsdag off Sunday, and the Monday after is an ordinary day', () => {
		const sundays = [];
		for (let year = 2014; year <= 2060; year++) {
			const day = dayOfHoliday(year, 'kings-day')!;
			if (day.endsWith('04-26')) sundays.push(year);
			else expect(day).toBe(`${year}-04-27`);
		}
		expect(sundays).toEqual([2014, 2025, 2031, 2036, 2042, 2053, 2059]);
		expect([dayOff('2025-04-28', 'ABC'), dayOff('2031-04-28', 'ABC')]).toEqual([null, null]);
		expect([dayOff('2025-04-26', 'A'), dayOff('2031-04-26', 'A')]).toEqual(['kings-day', 'kings-day']);
	});

	it('P9: has 5 May in every year', () => {
		for (let year = 2014; year <= 2100; year++) expect(dayOff(`${year}-05-05` as Day, 'A')).not.toBeNull();
		expect(['2026', '2027', '2028'].map((year) => dayOff(`${year}-05-05` as Day, 'A'))).toEqual(
			Array(3).fill('liberation-day'),
		);
	});

	it('does not know 4 May, 5 December, 24 and 31 December', () => {
		for (const day of ['2026-05-04', '2028-12-05', '2026-12-24', '2026-12-31'] as const) {
			expect(dayOff(day, 'ABC')).toBeNull();
		}
	});

	it('counts Good Friday from tier B on, and equated days only with tier C', () => {
		expect([dayOff('2026-04-03', 'A'), dayOff('2026-04-03', 'AB')]).toEqual([null, 'good-friday']);
		expect([dayOff('2026-05-15', 'AB'), dayOff('2026-05-15', 'ABC')]).toEqual([null, 'equated']);
	});

	it('P10: lists equated days through 2028 and none after', () => {
		const listed = Array.from({ length: 178 }, (_, index) => daysOf(2023 + index, 'C')).flat();
		expect(listed).toEqual([
			'2023-04-28',
			'2023-05-19',
			'2024-05-10',
			'2024-12-27',
			'2025-05-30',
			'2026-01-02',
			'2026-05-15',
			'2027-05-07',
			'2028-04-28',
			'2028-05-26',
		]);
		expect(TIERS.C.validThrough).toBe('2028-12-31');
		for (const tier of Object.values(TIERS)) expect(tier.source).not.toBe('');
	});
});

describe('rolling', () => {
	it('says what it skipped, holidays before the weekend', () => {
		expect(roll('2027-12-25', 'A')).toEqual({
			on: '2027-12-27',
			over: [
				{ on: '2027-12-25', why: 'christmas' },
				{ on: '2027-12-26', why: 'second-christmas' },
			],
		});
		expect(roll('2026-04-03', 'AB').over.map(({ why }) => why)).toEqual([
			'good-friday',
			'saturday',
			'sunday',
			'easter-monday',
		]);
		expect(roll('2026-04-02', 'ABC')).toEqual({ on: '2026-04-02', over: [] });
	});

	it('counts working days both ways', () => {
		expect(addWorkingDays('2026-04-02', 1, 'A')).toBe('2026-04-03');
		expect(addWorkingDays('2026-04-02', 1, 'AB')).toBe('2026-04-07');
		expect(addWorkingDays('2026-04-07', -1, 'AB')).toBe('2026-04-02');
		expect(addWorkingDays('2026-04-04', 0, 'A')).toBe('2026-04-04');
		expect(addWorkingDays('2025-12-24', 3, 'A')).toBe('2025-12-31');
	});
});
