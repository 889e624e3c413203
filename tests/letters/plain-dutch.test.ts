import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../golden/letters/nl');

/** Words that level B1 replaces by everyday ones, and claims of the old policy that no letter may repeat. */
const FORBIDDEN =
	/\b(betreffende|verstrek\w*|relevant\w*|prioriteit\w*|creëren|indien(?! bij)|teneinde|reeds|echter|middels|derhalve|conform|inzake|dient te|geen persoonsgegevens|identificeer u|altijd legitimeren|dienstverlening)\b/i;

const PASSIVE = /\b(wordt|worden|werd|werden|geworden)\b/i;

const letters = readdirSync(FOLDER).map((name) => ({
	name,
	sentences: sentencesOf(readFileSync(join(FOLDER, name), 'utf8')),
}));

describe.each(letters)('$name', ({ sentences }) => {
	test('has sentences of at most 25 words, 15 on average', () => {
		expect(sentences.filter((sentence) => words(sentence) > 25)).toEqual([]);
		const total = sentences.reduce((sum, sentence) => sum + words(sentence), 0);
		expect(total / sentences.length).toBeLessThanOrEqual(15);
	});

	test('uses everyday words, says who does what, and raises no voice', () => {
		expect(sentences.filter((sentence) => FORBIDDEN.test(sentence))).toEqual([]);
		expect(sentences.filter((sentence) => PASSIVE.test(sentence)).length / sentences.length).toBeLessThan(
			0.1,
		);
		expect(sentences.filter((sentence) => sentence.includes('!'))).toEqual([]);
	});

	test('addresses the reader formally', () => {
		expect(sentences.filter((sentence) => /\b(je|jij|jou|jouw|jullie)\b/i.test(sentence))).toEqual([]);
	});
});

/** Every sentence and list item; the block of law.md A-10 is the law's wording and stays as it is. */
function sentencesOf(golden: string): string[] {
	return golden
		.split('\n')
		.filter((line) => !/^ {4}\{.*\}$/.test(line) && !line.startsWith('U kunt een klacht indienen bij'))
		.flatMap((line) => line.replace(/^- /, '').split(/(?<=[.?!:])\s+/))
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

function words(sentence: string): number {
	// a place in the law counts as one name
	const plain = sentence.replace(/\((?:artikel|overweging)[^)]*\)/g, '');
	return plain.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
