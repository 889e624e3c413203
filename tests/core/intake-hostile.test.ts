import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/lib/core/intake.ts';
import { isConcept, wordsOf } from '../../src/lib/core/intake/concepts.ts';
import { RULES } from '../../src/lib/core/intake/phrases/rules.ts';
import type { Mail } from '../../src/lib/core/mail.ts';

const mailWith = (text: string, subject = ''): Mail => ({
	headers: [],
	from: { name: '', address: 'a@b.example' },
	sender: null,
	replyTo: [],
	to: [{ name: '', address: 'c@d.example' }],
	cc: [],
	subject,
	messageId: null,
	sentAt: null,
	receivedAt: null,
	text,
	html: null,
	attachments: [],
});

describe('any text at all', () => {
	const WORDS = [
		'mijn gegevens',
		'verwijder',
		'niet',
		'wat heeft u van mij',
		'Van:',
		'Datum:',
		'Aan:',
		'>',
		'\n',
		'\n\n',
		'Naam:',
		'Bericht:',
		'namens',
		'mevrouw',
		'A. de Wit',
		', ',
		'. ',
		': ',
		'(',
		'artikel 17 AVG',
		'Op 1 feb schreef x:',
		'-- ',
		'groet',
		'a@b.example',
		'als u',
		'csv',
		'toestemming',
		'trek',
		'in',
		'-----Original Message-----',
	];
	const soup = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme' })), {
		maxLength: 60,
	});

	it('never throws, and points only at places in the text', () => {
		fc.assert(
			fc.property(soup, fc.string(), (words, subject) => {
				const mail = mailWith(words.join(' '), subject);
				const intake = readRequest(mail);
				for (const { start, end, in: where } of intake.reasons) {
					const length = where === 'subject' ? mail.subject.length : mail.text.length;
					expect(start >= 0 && start < end && end <= length).toBe(true);
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('gives the same answer to the same mail', () => {
		fc.assert(
			fc.property(soup, (words) => {
				const mail = mailWith(words.join(' '));
				expect(readRequest(mail)).toEqual(readRequest(mail));
			}),
			{ numRuns: 30 },
		);
	});
});

describe('a megabyte made to keep the app busy', () => {
	it.each([
		['one word', 'a'.repeat(1_000_000)],
		['no word', '\n'.repeat(1_000_000)],
		['quotation marks', '>'.repeat(1_000_000)],
		['form fields', 'Naam:\n'.repeat(170_000)],
		['headers in the text', 'Van: a\nAan: b\nDatum: c\n'.repeat(42_000)],
		['half addresses', 'a@'.repeat(500_000)],
		['requests', 'Verwijder mijn gegevens niet. '.repeat(33_000)],
		['one endless request', 'alles wat u van mij heeft en mijn gegevens '.repeat(23_000)],
		['principals', 'namens mijn moeder mijn moeder '.repeat(32_000)],
		['closings', 'met vriendelijke groet\n'.repeat(43_000)],
		['brackets', '('.repeat(1_000_000)],
	])('%s comes to an end', (_about, text) => {
		// a pattern that tries combinations would take hours: the time limit of the test run is the assertion
		expect(readRequest(mailWith(text)).language).toMatch(/nl|en/);
	});
});

describe('the rules', () => {
	const phrases = Object.values(RULES).flatMap((rules) =>
		rules.flatMap(({ any, needs = [], unless = [] }) => [...any, ...needs, ...unless]),
	);
	const named = (phrase: string) => [...phrase.matchAll(/@([a-z-]+)/g)].map((found) => found[1] ?? '');

	it('name only concepts that have words in both languages', () => {
		const concepts = new Set(phrases.flatMap(named));
		for (const concept of concepts) {
			expect(isConcept(concept), concept).toBe(true);
			if (isConcept(concept))
				for (const word of wordsOf(concept)) expect(named(word).filter((one) => !isConcept(one))).toEqual([]);
		}
	});

	it('have an id of their own within a right', () => {
		for (const rules of Object.values(RULES)) {
			const ids = rules.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});
});
