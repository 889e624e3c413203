import { expect, test } from 'vitest';
import { letterText } from '../../src/lib/letters/letter.ts';
import { missingStatements } from '../../src/lib/letters/missing.ts';
import { LETTER_MOMENTS, rightsOf } from '../../src/lib/letters/moments.ts';
import { fillTemplate, templateOf } from '../../src/lib/letters/template.ts';
import { writeLetter } from '../../src/lib/letters/write.ts';
import { exampleFacts } from './example-facts.ts';

const facts = exampleFacts('granted', 'access');
const text = letterText(writeLetter('granted', facts, 'nl'));
const another = {
	...facts,
	person: { name: 'Bob Jansen', postalAddress: '' },
	receivedOn: '2027-03-01',
	writtenOn: '2027-03-08',
} as const;

test('an untouched letter is a template of nothing but names of paragraphs, and writes any other letter', () => {
	for (const moment of LETTER_MOMENTS)
		for (const right of rightsOf(moment)) {
			const own = exampleFacts(moment, right);
			const template = templateOf(moment, own, 'nl', letterText(writeLetter(moment, own, 'nl')));
			expect(template).toMatch(/^(\{\{[a-z-]+\}\}\n\n?)+$/);
			const other = { ...own, person: another.person, receivedOn: another.receivedOn };
			expect(fillTemplate(template, moment, other, 'nl')).toBe(letterText(writeLetter(moment, other, 'nl')));
		}
});

test('the owner’s own words come back with the names and days of the next request', () => {
	const edited = text
		.replace('Beste Sanne de Vries,', 'Dag Sanne,')
		.replace(
			/Wij voeren uw verzoek helemaal uit\./,
			'Sanne de Vries, op 3 december 2026 vroeg u veel. Wij doen het helemaal.',
		);
	const template = templateOf('granted', facts, 'nl', edited);
	expect(template).not.toMatch(/Sanne|december 2026|knopenkast/);
	const letter = fillTemplate(template, 'granted', another, 'nl');
	expect(letter).toContain('Dag Bob,');
	expect(letter).toContain('Bob Jansen, op 1 maart 2027 vroeg u veel.');
	expect(missingStatements('granted', another, 'nl', letter)).toEqual([]);
});

test('a name is found as a whole word only, whatever signs it holds', () => {
	const odd = { ...facts, person: { name: 'An (A.) $&', postalAddress: '' } };
	const template = templateOf('granted', odd, 'nl', 'Dag An, antwoord An (A.) $& vandaag. Anders niet.');
	expect(template).toBe('Dag {{firstName}}, antwoord {{person}} vandaag. Anders niet.\n');
	expect(fillTemplate(template, 'granted', odd, 'nl')).toBe(
		'Dag An, antwoord An (A.) $& vandaag. Anders niet.\n',
	);
});

test('a paragraph that the next letter has no cause for is left out, and an unknown slot stays to be seen', () => {
	expect(
		fillTemplate('{{password}}\n\n{{wat}} blijft\n', 'granted', { ...another, bundle: null }, 'nl'),
	).toBe('{{wat}} blijft\n');
});
