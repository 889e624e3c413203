import { describe, expect, it } from 'vitest';
import { clock } from '../../src/lib/core/clock.ts';
import { courtWindow } from '../../src/lib/core/court-window.ts';
import type { ClockStep } from '../../src/lib/core/clock-steps.ts';
import { addDays, type Day } from '../../src/lib/core/day.ts';
import { clockSentence } from '../../src/lib/i18n/clock-sentence.ts';
import { clock as en } from '../../src/lib/i18n/en/clock.ts';
import { clock as nl } from '../../src/lib/i18n/nl/clock.ts';

const promise = { value: 30, unit: 'day' } as const;
const plain = (day: Day) => day;
const told = (words: typeof nl, steps: readonly ClockStep[]) =>
	steps.map((step) => clockSentence(words, step, plain));

/** Every kind of step there is, from real clocks. */
const everyStep = (): ClockStep[] => {
	const steps = [
		clock({ receivedAt: '2025-01-31', promise, extended: true }),
		clock({ receivedAt: '2026-03-03T10:00:00Z', promise }),
		clock({ receivedAt: '2026-06-01', promise: { value: 1, unit: 'week' } }),
		clock({
			receivedAt: '2026-06-01',
			promise: null,
			pauses: [{ askedOn: '2026-06-02', answeredOn: '2026-06-03' }],
		}),
		clock({ receivedAt: '2026-06-01', promise, pauses: [{ askedOn: '2026-06-02', answeredOn: null }] }),
	].flatMap((found) => found.steps);
	return [...steps, ...courtWindow('2028-11-20').steps];
};

describe('the reasons in words', () => {
	it('tells the whole story in Dutch', () => {
		expect(told(nl, clock({ receivedAt: '2026-03-03', promise }).steps)).toEqual([
			'U kreeg het verzoek op 2026-03-03. Die dag telt zelf niet mee.',
			'U belooft een antwoord binnen 30 dagen. De klant heeft het dus uiterlijk op 2026-04-02.',
			'De wet geeft u één maand: tot en met 2026-04-03.',
			'De wettelijke termijn eindigt niet op 2026-04-03 (Goede Vrijdag), 2026-04-04 (zaterdag), 2026-04-05 (zondag) en 2026-04-06 (Tweede Paasdag). Die schuift op naar 2026-04-07.',
			'Het is niet zeker dat Goede Vrijdag als vrije dag telt. Reken op 2026-04-03, niet op 2026-04-07.',
			'Met een goede reden kunt u verlengen: tot en met 2026-06-03.',
			'Uw belofte (2026-04-02) komt eerder dan de wet (2026-04-07). De belofte gaat voor.',
			'Werk naar 2026-04-02: dat belooft u zelf.',
		]);
	});

	it('tells an extension after a short month in English', () => {
		expect(told(en, clock({ receivedAt: '2025-01-31', promise, extended: true }).steps)).toEqual([
			'You received the request on 2025-01-31. That day itself does not count.',
			'You promise an answer within 30 days. So the customer has it by 2025-03-02.',
			'Your promise ends on 2025-03-02 (Sunday). A promise does not move.',
			'The law gives you one month: through 2025-02-28.',
			'The legal term ends in a month without a day 31. Then the last day of that month counts: 2025-02-28.',
			'You extended the term: through 2025-04-28. Perhaps it may be 2025-04-30, but that is not certain.',
			'The extended term ends in a month without a day 31. Then the last day of that month counts: 2025-04-30.',
			'The law (2025-02-28) comes before your promise (2025-03-02). The law goes first.',
			'Work towards 2025-04-28: you extended the term, and this date is safe.',
		]);
	});

	it('has a sentence for every rule in both languages, with each date of the step that it explains', () => {
		const steps = everyStep();
		expect(new Set(steps.map(({ rule }) => rule))).toEqual(new Set(Object.keys(nl.steps)));
		for (const words of [nl, en]) {
			for (const sentence of told(words, steps)) expect(sentence).toMatch(/\d{4}-\d\d-\d\d.*\.$/);
		}
	});

	it('keeps Dutch sentences short: 25 words at most, 15 in the mean', () => {
		const lengths = told(nl, everyStep())
			.flatMap((text) => text.split(/(?<=\.) /))
			.map((sentence) => sentence.split(' ').length);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
		expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(15);
	});

	it('never leaves a hole, on any receipt day of a leap cycle', () => {
		for (let day = '2026-01-01' as Day; day < '2030-01-01'; day = addDays(day, 1)) {
			for (const words of [nl, en]) {
				const text = told(words, clock({ receivedAt: day, promise }).steps).join(' ');
				expect(text).not.toMatch(/undefined|null|NaN|\[object/);
			}
		}
	});
});
