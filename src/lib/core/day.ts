/** A civil day in Europe/Amsterdam, `YYYY-MM-DD`; never an instant. Text order is time order. */
export type Day = `${number}-${number}-${number}`;

/** Reads a day that exists, of the years 1900 to 2200; null for anything else. */
export function readDay(text: unknown): Day | null {
	if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
	const [year, month, date] = parts(text);
	return year >= 1900 && year <= 2200 && exists(year, month, date) ? (text as Day) : null;
}

/** The day itself; throws RangeError for anything that `readDay` refuses. */
export function requireDay(day: unknown): Day {
	const read = readDay(day);
	if (!read) throw new RangeError('not a day of the calendar');
	return read;
}

/** Days since 1 January 1970; throws RangeError for a day that does not exist. */
export function dayNumber(day: Day): number {
	const [year, month, date] = parts(day);
	if (!exists(year, month, date)) throw new RangeError('not a day of the calendar');
	return numberOf(year, month, date);
}

/** The day that is so many days after 1 January 1970. */
export function dayOf(days: number): Day {
	// years begin on 1 March, so that the leap day is the last one; 400 years are 146,097 days
	const sinceEra = days + DAYS_TO_1970;
	const era = Math.floor(sinceEra / 146_097);
	const inEra = sinceEra - era * 146_097;
	const yearInEra = Math.floor(
		(inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
	);
	const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
	const march = Math.floor((5 * inYear + 2) / 153);
	const date = inYear - Math.floor((153 * march + 2) / 5) + 1;
	const month = march < 10 ? march + 3 : march - 9;
	return write(era * 400 + yearInEra + (month <= 2 ? 1 : 0), month, date);
}

/** So many calendar days later, or earlier when negative. */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** The same day number so many months on, or the last day of that month where it is missing (law.md T-07, T-08). */
export function addMonths(day: Day, months: number): Day {
	const [year, month, date] = parts(day);
	const count = year * 12 + month - 1 + months;
	const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
	return write(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** Calendar days from the first to the second; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The calendar year. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The first of two days. */
export const earlier = (a: Day, b: Day): Day => (b < a ? b : a);

/** The day in Amsterdam at an ISO 8601 instant (law.md T-01, T-02); throws RangeError when it is none. */
export function civilDay(instantIso: string): Day {
	const ms = readInstant(instantIso);
	if (ms === null) throw new RangeError('not an instant with a zone');
	return localDay(ms);
}

/** The day in Amsterdam at a moment in milliseconds since 1970, whatever zone the device is set to. */
export const localDay = (ms: number): Day => amsterdamTime(ms).on;

/** What a clock in Amsterdam shows at a moment in milliseconds since 1970; `at` is `HH:MM`. */
export function amsterdamTime(ms: number): { on: Day; at: string } {
	const shown = Object.fromEntries(AMSTERDAM.formatToParts(ms).map(({ type, value }) => [type, value]));
	return {
		on: write(Number(shown.year), Number(shown.month), Number(shown.day)),
		at: `${shown.hour}:${shown.minute}`,
	};
}

/**
 * Milliseconds since 1970 of an ISO 8601 date and time (seconds optional) with `Z` or an offset; null for anything
 * else, a time without a zone included: nobody can say which day that is here.
 */
export function readInstant(text: unknown): number | null {
	const read = typeof text === 'string' ? INSTANT.exec(text) : null;
	const day = readDay(read?.[1]);
	if (!read || !day) return null;
	const [hour, minute, second] = [Number(read[2]), Number(read[3]), Number(read[4] ?? 0)];
	const ms = Math.floor(Number(`0.${read[5] ?? 0}`) * 1000);
	const midnight = hour === 24 && minute + second + ms === 0;
	if ((hour > 23 && !midnight) || minute > 59 || second > 59) return null;
	const offset = offsetMinutes(read[6] ?? '');
	if (offset === null) return null;
	return dayNumber(day) * DAY_MS + (hour * 60 + minute - offset) * 60_000 + second * 1000 + ms;
}

/** Milliseconds in a day of 24 hours. */
export const DAY_MS = 86_400_000;

const AMSTERDAM = new Intl.DateTimeFormat('en-US', {
	timeZone: 'Europe/Amsterdam',
	calendar: 'gregory',
	numberingSystem: 'latn',
	hourCycle: 'h23',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
});

const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)$/;

function offsetMinutes(zone: string): number | null {
	if (zone === 'Z') return 0;
	const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || 0)];
	if (hours > 23 || minutes > 59) return null;
	return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

const DAYS_TO_1970 = 719_468;

const parts = (day: string): [year: number, month: number, date: number] => [
	Number(day.slice(0, 4)),
	Number(day.slice(5, 7)),
	Number(day.slice(8)),
];

const exists = (year: number, month: number, date: number) =>
	month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);

const daysInMonth = (year: number, month: number) =>
	month === 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) % 2);

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function numberOf(year: number, month: number, date: number): number {
	const marchYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(marchYear / 400);
	const yearInEra = marchYear - era * 400;
	const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
	const inEra = yearInEra * 365 + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100) + inYear;
	return era * 146_097 + inEra - DAYS_TO_1970;
}

const write = (year: number, month: number, date: number): Day =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
