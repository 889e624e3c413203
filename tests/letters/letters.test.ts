import { describe, expect, test } from 'vitest';
import { RIGHT_IDS, type Language } from '../../src/lib/core/ids.ts';
import { letterText, type Letter } from '../../src/lib/letters/letter.ts';
import { missingStatements } from '../../src/lib/letters/missing.ts';
import { LETTER_MOMENTS, rightsOf } from '../../src/lib/letters/moments.ts';
import { writeLetter } from '../../src/lib/letters/write.ts';
import { exampleFacts, VARIANTS } from './example-facts.ts';

const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Every letter of every right in both languages, and the variants. */
const LETTERS = [
	...LETTER_MOMENTS.flatMap((moment) =>
		(rightsOf(moment).length > 0 ? rightsOf(moment) : [null]).map((right) => ({
			...{ moment, file: right ? `${moment}.${right}` : moment },
			facts: exampleFacts(moment, right ?? 'access'),
		})),
	),
	...VARIANTS.map(({ name, moment, right, change }) => ({
		...{ moment, file: `${moment}.${right}.${name}` },
		facts: { ...exampleFacts(moment, right), ...change },
	})),
].flatMap((letter) => LANGUAGES.map((language) => ({ ...letter, language })));

const text = (paragraphs: Letter['paragraphs']) => letterText({ subject: '', paragraphs });

const asFile = (letter: Letter) =>
	`${letter.subject}\n\n${letter.paragraphs
		.map(
			({ text, statement, from }) => `${text}\n    {${statement ?? '-'}; ${from.join(', ') || 'no facts'}}`,
		)
		.join('\n\n')}\n`;

describe.each(LETTERS)('$language $file', ({ moment, file, facts, language }) => {
	const letter = writeLetter(moment, facts, language);

	test('reads as its golden file', async () => {
		await expect(asFile(letter)).toMatchFileSnapshot(`../golden/letters/${language}/${file}.txt`);
	});

	test('carries every mandatory statement, with nothing left blank', () => {
		expect(missingStatements(moment, facts, language, letterText(letter))).toEqual([]);
		expect(letterText(letter)).not.toContain('[');
		expect(letterText(letter)).not.toMatch(/undefined|null|\bNaN\b/);
	});

	test('a mandatory paragraph that is deleted is missed, and only that one', () => {
		for (const gone of letter.paragraphs.filter(({ statement }) => statement !== null)) {
			const rest = letterText({ ...letter, paragraphs: letter.paragraphs.filter((one) => one !== gone) });
			expect(missingStatements(moment, facts, language, rest), gone.text).toEqual([gone.statement]);
		}
	});
});

test('a mandatory paragraph that is deleted is missed after every other one was reworded too', () => {
	for (const { moment, file, facts, language } of LETTERS) {
		const { paragraphs } = writeLetter(moment, facts, language);
		const touched = paragraphs.map((one) => ({ ...one, text: `${one.text.toUpperCase()}  ` + '(!)' }));
		expect(missingStatements(moment, facts, language, text(touched))).toEqual([]);
		for (const gone of touched.filter(({ statement }) => statement !== null)) {
			const rest = text(touched.filter((one) => one !== gone));
			expect(
				missingStatements(moment, facts, language, rest),
				`${language} ${file}: ${gone.statement}`,
			).toEqual([gone.statement]);
		}
	}
});

test('both languages say the same things from the same facts', () => {
	for (const { moment, file, facts } of LETTERS.filter(({ language }) => language === 'nl')) {
		const trace = (language: Language) =>
			writeLetter(moment, facts, language).paragraphs.map(({ statement, from }) => ({ statement, from }));
		expect(trace('en'), file).toEqual(trace('nl'));
	}
});

test('the letters of two rights differ by more than their title', () => {
	for (const language of LANGUAGES) {
		const answers = RIGHT_IDS.map((right) => ({
			right,
			statements: writeLetter('granted', exampleFacts('granted', right), language)
				.paragraphs.map(({ text }) => text)
				.slice(2),
		}));
		for (const one of answers)
			for (const other of answers.filter(({ right }) => right !== one.right))
				expect(one.statements.filter((text) => !other.statements.includes(text)).length).toBeGreaterThan(1);
	}
});
