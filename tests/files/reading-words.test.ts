import { describe, expect, test } from 'vitest';
import { en } from '../../src/lib/i18n/en.ts';
import { nl } from '../../src/lib/i18n/nl.ts';
import { failureSentence, troubleSentence } from '../../src/lib/state/reading-words.ts';

// that no failure and no trouble lacks a sentence is held by the types of `reading-words.ts`
describe.each([
	['nl', nl.reading],
	['en', en.reading],
])('what goes wrong in reading, in %s', (_, words) => {
	test.each(Object.entries({ ...words.failures, ...words.troubles }))(
		'%s: says what is wrong, and then what to do',
		(_type, sentence) => {
			expect(sentence).toMatch(/^\p{Lu}(?:[^.]|\.\w)+\. (?:\p{Lu}[^.]+\. )*\p{Lu}[^.]+\.$/u);
		},
	);

	test('what a later version stored is named as it is', () => {
		expect(troubleSentence(words, { reason: 'constructor' })).toBe('constructor');
		expect(troubleSentence(words, { reason: 'cut-off' })).toBe(words.troubles['cut-off']);
		expect(failureSentence(words, 'encrypted')).toBe(words.failures.encrypted);
	});
});
