import type { Day } from '../core/day.ts';
import type { Language } from '../core/ids.ts';
import { dayText } from '../i18n/dates.ts';
import type { Key } from './wording.ts';

/** A list under its sentence, one dash per line. */
export const listed = (intro: string, items: readonly string[]): string =>
	[intro, ...items.map((item) => `- ${item}`)].join('\n');

/** `a`, `a en b`, `a, b en c`. */
export const joined = (items: readonly string[], and: string): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** Sentences next to each other; the empty ones are left out. */
export const sentences = (...all: readonly string[]): string => all.filter((one) => one !== '').join(' ');

/** The owner's own words as a sentence: trimmed, and closed with a full stop. */
export function asSentence(words: string): string {
	const text = words.trim();
	return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The ways in which an owner may write a day and still have said it. */
export function dayKey(day: Day, language: Language): Key {
	const [year, month, date] = day.split('-') as [string, string, string];
	return [
		dayText(day, language),
		day,
		`${date}-${month}-${year}`,
		`${Number(date)}-${Number(month)}-${year}`,
		`${Number(date)}/${Number(month)}/${year}`,
	];
}
