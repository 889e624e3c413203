import { addDays, weekday, yearOf, type Day } from './day.ts';

/**
 * How sure it is that a day does not count as a working day (law.md T-10 to T-12): A by statute, B only equated with
 * a public holiday for terms of Dutch law, C equated for one year by royal decree.
 */
export type Tier = 'A' | 'B' | 'C';

/** The tiers that a term reckons with. */
export type Tiers = 'A' | 'AB' | 'ABC';

/** A public holiday, or a day that counts as one. */
export type HolidayId =
	| 'new-year'
	| 'good-friday'
	| 'easter-monday'
	| 'kings-day'
	| 'liberation-day'
	| 'ascension'
	| 'whit-monday'
	| 'christmas'
	| 'second-christmas'
	| 'equated';

/** Why nothing is due on a day. */
export type DayOff = HolidayId | 'saturday' | 'sunday';

/** Where the days of a tier come from; `validThrough` is the last day that the list knows, null for a standing rule. */
export const TIERS = {
	A: { source: 'Algemene termijnenwet art. 3(1); Besluit Koningsdag, Stcrt. 2013, 4075', validThrough: null },
	B: { source: 'Algemene termijnenwet art. 3(2)', validThrough: null },
	C: { source: 'Royal decrees under Algemene termijnenwet art. 3(3)', validThrough: '2028-12-31' },
} as const satisfies Record<Tier, { source: string; validThrough: Day | null }>;

/** A holiday and how sure it is that it counts. */
export type Holiday = { readonly id: HolidayId; readonly tier: Tier };

/** The holidays of a year by day, as the law has been since 2014. */
export function holidaysOf(year: number): ReadonlyMap<Day, Holiday> {
	const known = YEARS.get(year) ?? computed(year);
	YEARS.set(year, known);
	return known;
}

/** Why a day is no working day under these tiers; null when it is one. A holiday goes before the weekend. */
export function dayOff(day: Day, tiers: Tiers): DayOff | null {
	const holiday = holidaysOf(yearOf(day)).get(day);
	if (holiday && tiers.includes(holiday.tier)) return holiday.id;
	const weekdayNumber = weekday(day);
	return weekdayNumber === 6 ? 'saturday' : weekdayNumber === 7 ? 'sunday' : null;
}

/** A day that a term skipped, and why. */
export type Skipped = { readonly on: Day; readonly why: DayOff };

/** The first working day from here on, and what was skipped on the way (Regulation 1182/71 art. 3(4); law.md T-09). */
export function roll(day: Day, tiers: Tiers): { readonly on: Day; readonly over: readonly Skipped[] } {
	const over: Skipped[] = [];
	let on = day;
	for (let why = dayOff(on, tiers); why; why = dayOff(on, tiers)) {
		over.push({ on, why });
		on = addDays(on, 1);
	}
	return { on, over };
}

/** So many working days later, or earlier when negative; the day itself is not counted. */
export function addWorkingDays(day: Day, days: number, tiers: Tiers): Day {
	let on = day;
	for (let left = Math.abs(days); left > 0;) {
		on = addDays(on, Math.sign(days));
		if (!dayOff(on, tiers)) left -= 1;
	}
	return on;
}

/** Easter Sunday of a year in the Gregorian calendar. */
export function easter(year: number): Day {
	// Meeus, Jones and Butcher
	const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	return addDays(dayIn(year, '03-01'), h + l - 7 * m + 21);
}

function computed(year: number): Map<Day, Holiday> {
	const sunday = easter(year);
	const holidays = new Map<Day, Holiday>(
		EQUATED.filter((day) => yearOf(day) === year).map((day) => [day, { id: 'equated', tier: 'C' }]),
	);
	holidays.set(addDays(sunday, -2), { id: 'good-friday', tier: 'B' });
	const fromEaster = { 'easter-monday': 1, ascension: 39, 'whit-monday': 50 };
	for (const [id, days] of entries(fromEaster)) holidays.set(addDays(sunday, days), { id, tier: 'A' });
	holidays.set(kingsDay(year), { id: 'kings-day', tier: 'A' });
	for (const [id, monthDay] of entries(FIXED)) holidays.set(dayIn(year, monthDay), { id, tier: 'A' });
	return holidays;
}

/** 27 April, or the day before when that is a Sunday; the Monday after is an ordinary day. */
function kingsDay(year: number): Day {
	const usual = dayIn(year, '04-27');
	return weekday(usual) === 7 ? addDays(usual, -1) : usual;
}

const dayIn = (year: number, monthDay: string) => `${String(year).padStart(4, '0')}-${monthDay}` as Day;

const entries = <Key extends string, Value>(table: Record<Key, Value>) =>
	Object.entries(table) as [Key, Value][];

const FIXED = {
	'new-year': '01-01',
	// every year, not only each fifth one: the statute names the day
	'liberation-day': '05-05',
	christmas: '12-25',
	'second-christmas': '12-26',
} as const;

const EQUATED: readonly Day[] = [
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
];

/** Every clock asks for the same few years many times; what it asks is always the same answer. */
const YEARS = new Map<number, ReadonlyMap<Day, Holiday>>();
