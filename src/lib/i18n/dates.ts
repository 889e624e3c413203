import type { Day } from '../core/day.ts';
import type { Language } from '../core/ids.ts';
import { dates as en } from './en/dates.ts';
import { dates as nl, type DateWords } from './nl/dates.ts';

/** A day as in a letter: `3 december 2026`, `3 December 2026`. */
export function dayText(day: Day, language: Language): string {
	const { year, month, date } = parts(day);
	return `${date} ${WORDS[language].months[month]} ${year}`;
}

/** A day in a sentence that should name the weekday: `donderdag 3 december 2026`. */
export function longDayText(day: Day, language: Language): string {
	return `${WORDS[language].weekdays[parts(day).weekday]} ${dayText(day, language)}`;
}

/** A day in a list or a column: `do 3 dec 2026`, `Thu 3 Dec 2026`. */
export function shortDayText(day: Day, language: Language): string {
	const { year, month, date, weekday } = parts(day);
	const words = WORDS[language];
	return `${words.shortWeekdays[weekday]} ${date} ${words.shortMonths[month]} ${year}`;
}

const WORDS: Record<Language, DateWords> = { nl, en };

/** A `Day` is a civil day: UTC only carries the arithmetic, no time zone acts on it. */
function parts(day: Day): { year: number; month: number; date: number; weekday: number } {
	const at = new Date(`${day}T00:00:00Z`);
	return {
		year: at.getUTCFullYear(),
		month: at.getUTCMonth(),
		date: at.getUTCDate(),
		weekday: at.getUTCDay(),
	};
}
