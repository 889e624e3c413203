import { expect, test } from 'vitest';
import { letterText } from '../../src/lib/letters/letter.ts';
import { hasBlanks, missingStatements } from '../../src/lib/letters/missing.ts';
import { letterFacts } from '../../src/lib/letters/facts.ts';
import { writeLetter } from '../../src/lib/letters/write.ts';
import { exampleFacts } from './example-facts.ts';

const facts = exampleFacts('partly-granted', 'access');
const text = letterText(writeLetter('partly-granted', facts, 'nl'));
const missing = (edited: string) => missingStatements('partly-granted', facts, 'nl', edited);

test('words, order, line ends and joined paragraphs are the owner’s to choose', () => {
	expect(missing(text.replaceAll('\n', '\r\n'))).toEqual([]);
	expect(missing(text.split('\n\n').reverse().join('\n\n'))).toEqual([]);
	expect(missing(text.replaceAll('\n\n', '\n'))).toEqual([]);
	expect(missing(text.replace('Dit kost u niets (artikel 12 lid 5 AVG).', 'Gratis dus.'))).toEqual([]);
	expect(missing(text.replace('Op 3 december 2026 kregen wij', 'Op 3-12-2026 ontvingen we'))).toEqual([]);
});

test('a paragraph that was split in two still says it', () => {
	expect(missing(text.replace(' U kunt ook binnen zes weken', '\n\nU kunt ook binnen zes weken'))).toEqual(
		[],
	);
});

test('an edit that takes the heart out of a paragraph is seen', () => {
	expect(missing(text.replace('zes weken', 'een tijdje'))).toEqual(['remedies']);
	expect(missing(text.replace('3 december 2026', 'onlangs'))).toEqual(['receipt']);
	expect(missing(text.replace('artikel 15 lid 4 AVG', 'de wet'))).toEqual(['reasons']);
	expect(missing(text.replace('- Mollie: uw betalingen verwerken\n', ''))).toEqual(['purposes']);
	expect(missing('')).toContain('copy-enclosed');
});

test('a blank that was not filled in is missing, and can be seen in the text', () => {
	const bare = letterFacts({
		...{ shop: facts.shop, person: facts.person, right: 'access' as const },
		...{ receivedOn: facts.receivedOn, writtenOn: facts.writtenOn, answerBy: facts.answerBy },
	});
	for (const language of ['nl', 'en'] as const) {
		const letter = letterText(writeLetter('refused', bare, language));
		expect(hasBlanks(letter, language)).toBe(true);
		expect(missingStatements('refused', bare, language, letter)).toEqual(['reasons']);
		expect(hasBlanks(text, language)).toBe(false);
	}
});
