import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/lib/policy/read-policy.ts';

const read = (text: string) => readPolicy(text, { today: '2026-11-22' });
const quotes = (text: string, rule: string) =>
	read(text)
		.findings.filter((one) => one.rule === rule)
		.map(({ quote }) => quote);

describe('a page of HTML', () => {
	test('is quoted as it was given, entities and line breaks included', () => {
		const page = '<p>Welkom.</p><p>Een\n   IP&#8209;adres is g&eacute;&eacute;n persoonsgegeven.</p>';
		expect(quotes(page, 'P-03')).toEqual(['Een\n   IP&#8209;adres is g&eacute;&eacute;n persoonsgegeven.']);
	});

	test('is quoted without its tags where most of a sentence has none', () => {
		const page = '<p><b>Let op:</b> een IP-adres is geen persoonsgegeven.</p>';
		expect(quotes(page, 'P-03')).toEqual(['een IP-adres is geen persoonsgegeven.']);
	});

	test('is quoted with its tags where they are all over it', () => {
		const page = '<p>Een <b>IP-adres</b> is <i>geen</i> <u>persoonsgegeven</u>.</p>';
		expect(quotes(page, 'P-03')).toEqual(['Een <b>IP-adres</b> is <i>geen</i> <u>persoonsgegeven</u>.']);
	});

	test('keeps its headings: by element, and by a line that is all bold', () => {
		const page =
			'<h2>Contact</h2><p>Bel ons.</p><p><strong>Bewaren</strong></p><p><strong>Slot</strong></p><p>Dank u.</p>';
		expect(quotes(page, 'P-02')).toEqual(['Bewaren']);
	});

	test('is read without what people do not see', () => {
		const page =
			'<p>Hallo.</p><script>"[NAAM]"</script><style>[X]</style><p hidden>[GEHEIM]</p><p style="display: none">[WEG]</p>';
		expect(quotes(page, 'P-01')).toEqual([]);
	});

	test('shows a placeholder that is written as a tag', () => {
		expect(quotes('<p>Mail naar <uw e-mailadres>.</p>', 'P-01')).toEqual(['<uw e-mailadres>']);
	});

	test('gives the address that only a link holds', () => {
		const { contact } = read(
			'<p>Knikker, Kuilweg 2, 3701 SA Glasdorp. <a href="mailto:knikker@knikker.example?subject=x">Mail</a> of <a href="tel:+31300000000">bel</a>.</p>',
		);
		expect(contact).toEqual({
			name: 'Knikker',
			address: 'Kuilweg 2, 3701 SA Glasdorp',
			email: 'knikker@knikker.example',
			phone: '+31300000000',
		});
	});

	test('has rows that are read with the names of their columns', () => {
		const page =
			'<table><tr><th>Gegevens</th><th>Bewaartermijn</th></tr><tr><td>Facturen</td><td>7 jaar</td></tr></table>';
		expect(read(page).retention.map(({ kind, period }) => ({ kind, period }))).toEqual([
			{ kind: 'period', period: { value: 7, unit: 'year' } },
		]);
	});
});

describe('headings', () => {
	test.each([
		['Markdown', '# Privacy\n\n## Cookies\n\n## Contact\n\nBel ons.', ['Cookies']],
		['underlined', 'Privacy\n=======\n\nCookies\n-------\n\nContact\n-------\n\nBel ons.', ['Cookies']],
		['numbered', 'Privacy\n\n1. Cookies\n\n2. Contact\n\nBel ons.', ['Cookies']],
		['in capitals', 'PRIVACY\n\nCOOKIES\n\nCONTACT\n\nBel ons.', ['COOKIES']],
		[
			'plain',
			'Privacy\n\nBeoordelingen\n\nVerzending\n\nPostNL\n\nWij sturen met PostNL.',
			['Beoordelingen'],
		],
		['at the end', '# Privacy\n\nTekst.\n\n## Klachten\n', ['Klachten']],
		['with dots only', '# Privacy\n\n## Klachten\n\n...\n\n## Contact\n\nBel ons.', ['Klachten']],
	])('without text are found: %s', (_, text, empty) => {
		expect(quotes(text, 'P-02')).toEqual(empty);
	});

	test.each([
		['a group', '# Privacy\n\n## Ontvangers\n\n### Mollie\n\nBetalen.\n\n### PostNL\n\nBezorgen.'],
		['a group without levels', 'Privacy\n\nBetaaldiensten\n\nMollie\n\nU betaalt met Mollie.'],
		['rights', 'Privacy\n\nUw rechten\n\nInzage\n\nU mag alles inzien.'],
		[
			'a list of contents',
			'Privacy\n\n1. Cookies\n2. Contact\n\n1. Cookies\n\nGeen.\n\n2. Contact\n\nBel ons.',
		],
		[
			'a numbered list with room',
			'Privacy\n\nWij vragen:\n\n1. Naam\n\n2. Adres\n\n3. Telefoon\n\nDat is alles.',
		],
		[
			'a name below a heading',
			'Privacy\n\nBetaling\n\nMollie\n\nVerzending\n\nPostNL\n\nBewaren\n\nTwee jaar bewaren wij bestellingen.',
		],
		['a name at the end', 'Privacy\n\nTekst staat hier.\n\nPrivacyvragen\n\nWiesje Schuimstra'],
	])('are no gap for: %s', (_, text) => {
		expect(quotes(text, 'P-02')).toEqual([]);
	});
});
