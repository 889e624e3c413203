import { expect, test } from 'vitest';
import type { Day } from '../../src/lib/core/day.ts';
import { dayText, longDayText, shortDayText } from '../../src/lib/i18n/dates.ts';

test.each<[Day, string, string, string]>([
	['2026-12-03', '3 december 2026', 'donderdag 3 december 2026', 'do 3 dec 2026'],
	['2028-02-29', '29 februari 2028', 'dinsdag 29 februari 2028', 'di 29 feb 2028'],
	['2026-03-29', '29 maart 2026', 'zondag 29 maart 2026', 'zo 29 mrt 2026'],
])('%s reads as %s', (day, plain, long, short) => {
	expect([dayText(day, 'nl'), longDayText(day, 'nl'), shortDayText(day, 'nl')]).toEqual([plain, long, short]);
});

test('a day reads the same in English, and every day of a year in the words that the platform knows', () => {
	expect([
		dayText('2026-12-03', 'en'),
		longDayText('2026-12-03', 'en'),
		shortDayText('2026-12-03', 'en'),
	]).toEqual(['3 December 2026', 'Thursday 3 December 2026', 'Thu 3 Dec 2026']);
	for (let at = Date.UTC(2027, 0, 1); at < Date.UTC(2028, 0, 1); at += 86_400_000) {
		const day = new Date(at).toISOString().slice(0, 10) as Day;
		for (const [language, locale] of [
			['nl', 'nl-NL'],
			['en', 'en-GB'],
		] as const)
			expect(longDayText(day, language)).toBe(
				new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(at).replace(',', ''),
			);
	}
});
