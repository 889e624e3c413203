import { describe, expect, it } from 'vitest';
import { readText } from './intake-reading.ts';

const ERASE = 'Graag al mijn gegevens wissen.';
const header = (from: string, extra = '', subject = 'Vraag') =>
	`Received: from a by b; Mon, 9 Feb 2026 09:00:00 +0100\nDate: Mon, 9 Feb 2026 08:59:00 +0100\nFrom: ${from}\nTo: balie@winkel.example\nSubject: ${subject}\n${extra}`;
const KIM = 'Kim Jansen <Kim@Jansen.example>';

describe('the name under a letter', () => {
	it.each([
		['Met vriendelijke groet,\n\nJan de Vries', 'Jan de Vries'],
		['Groetjes Marieke', 'Marieke'],
		['Mvg,\nP. van der Berg-Smit\nKerkstraat 1\n1234 AB Utrecht\n06-12345678', 'P. van der Berg-Smit'],
		['Alvast bedankt!\n\nSanne', 'Sanne'],
		["Kind regards,\nDr. Emily O'Brien\nHead of Nothing | Acme Ltd", "Emily O'Brien"],
		['-- \nTom Vink\ntom@vink.example', 'Tom Vink'],
		['Tom Vink\n\nVerzonden vanaf mijn iPhone', 'Tom Vink'],
		['Hoogachtend,\n\nMevrouw A.B. de Wit\nKlantnummer 1234', 'A.B. de Wit'],
		['Thanks\nBob', 'Bob'],
		['Yours faithfully\n\nMargaret Pole (Mrs)', 'Margaret Pole'],
		['Groet,\nKim\n\nPS Leuke winkel!', 'Kim'],
		['kim jansen', 'kim jansen'],
		['Vriendelijke groet, Ben Bos', 'Ben Bos'],
		["Dank en groet,\nLotte van 't Hof", "Lotte van 't Hof"],
		['Best,\nMaría-José Núñez', 'María-José Núñez'],
		['Ik hoor het graag.\nWillem', 'Willem'],
		['Bedankt alvast en een fijne dag, Noor', 'Noor'],
		['Doei!\nLobke', 'Lobke'],
		[
			'Met groet,\n\nJan Jansen\n\n---\nDit bericht is uitsluitend bestemd voor de geadresseerde. Verwijder dit bericht.',
			'Jan Jansen',
		],
	])('%j', async (end, name) => {
		const intake = await readText(header(KIM), `Hallo,\n\n${ERASE}\n\n${end}\n`);
		expect(intake.person).toEqual({ name, address: 'kim@jansen.example' });
	});

	it('is the name in the header where nobody signed', async () => {
		expect((await readText(header('"Jansen, Kim" <kim@jansen.example>'), ERASE)).person?.name).toBe(
			'Kim Jansen',
		);
		expect((await readText(header('kim@jansen.example'), ERASE)).person?.name).toBe(null);
	});

	it('is written without what turns its letters round or ends its line', async () => {
		const from = Buffer.from('\u202eKim\u2066 Jansen\u0000').toString('base64');
		const header = `From: =?utf-8?B?${from}?= <kim@jansen.example>\nSubject: x\n`;
		expect((await readText(header, ERASE)).person?.name).toBe('Kim Jansen');
	});

	it('is nobody for a mail without a sender', async () => {
		expect((await readText('Subject: x', ERASE)).person).toBe(null);
	});
});

describe('contact forms', () => {
	const CASES: [string, string, string, string, object][] = [
		[
			'WordPress',
			header('WordPress <wordpress@winkel.example>', 'Reply-To: lies@maan.example\n', 'Contact'),
			'Van: Lies Maan <lies@maan.example>\nOnderwerp: gegevens\n\nBericht:\nGraag al mijn gegevens wissen.\n\n-- \nDeze e-mail is verzonden via een contactformulier\n',
			'lies@maan.example',
			{ name: 'Lies Maan', rights: ['erasure'] },
		],
		[
			'labels above their values',
			header('Shop <noreply@formhost.example>', '', 'New entry'),
			'Name\nJohn Reed\n\nEmail\njohn@reed.example\n\nComment or Message\nPlease send me a copy of my data.\n\nSent from Shop\n',
			'john@reed.example',
			{ name: 'John Reed', rights: ['access'] },
		],
		[
			'a name in three fields, a topic to choose',
			header('Shop <noreply@formhost.example>', '', 'Contactformulier'),
			'Voornaam: Lies\nTussenvoegsel: van der\nAchternaam: Maan\nE-mailadres: lies@maan.example\nOnderwerp: Inzage persoonsgegevens\nBericht: Wat hebben jullie van mij?\n',
			'lies@maan.example',
			{ name: 'Lies van der Maan', rights: ['access'] },
		],
		[
			'an HTML table',
			header('Site <website@winkel.example>', 'Content-Type: text/html; charset=utf-8\n', 'Formulier'),
			'<table><tr><td>Naam</td><td>Lies Maan</td></tr><tr><td>E-mail</td><td><a href="mailto:lies@maan.example">lies@maan.example</a></td></tr><tr><td>Bericht</td><td>Mijn adres klopt niet meer, het moet Laan 2 zijn.</td></tr></table>',
			'lies@maan.example',
			{ name: 'Lies Maan', rights: ['rectification'] },
		],
		[
			'ticks are no message',
			header('Site <noreply@formhost.example>', '', 'Formulier'),
			'Naam: Lies Maan\nE-mail: lies@maan.example\nUw vraag: Wanneer komt mijn pakket?\nIk geef toestemming om mijn gegevens te bewaren en kan die intrekken: Ja\n',
			'lies@maan.example',
			{ name: 'Lies Maan', rights: [] },
		],
		[
			'only a Reply-To',
			header('Winkel <info@winkel.example>', 'Reply-To: Lies Maan <lies@maan.example>\n', 'Bericht'),
			'Verwijder mijn account svp.\n',
			'lies@maan.example',
			{ name: 'Lies Maan', rights: ['erasure'] },
		],
	];

	it.each(CASES)('%s', async (_about, headers, text, address, expected) => {
		const intake = await readText(headers, text);
		expect({ name: intake.person?.name, rights: intake.rights }).toEqual(expected);
		expect(intake.person?.address).toBe(address);
	});

	it('takes a letter that lists who its writer is for a letter', async () => {
		const text = `Graag inzage in mijn persoonsgegevens.\n\nNaam: K. Jansen\nE-mail: oud@jansen.example\n\nHoogachtend,\nK. Jansen`;
		expect((await readText(header(KIM), text)).person).toEqual({
			name: 'K. Jansen',
			address: 'kim@jansen.example',
		});
	});
});

describe('who speaks for somebody else', () => {
	it.each([
		[
			'Als advocaat van mevrouw Petra Zwart (petra@zwart.example) verzoek ik u haar persoonsgegevens te wissen.',
			'Petra Zwart',
			'petra@zwart.example',
		],
		[
			'Namens mijn moeder, Truus de Boer, vraag ik u haar account te verwijderen. Haar adres is truus@boer.example.',
			'Truus de Boer',
			'truus@boer.example',
		],
		[
			'I am writing on behalf of my client, Mr Arthur Finch, and request erasure of his personal data.',
			'Arthur Finch',
			null,
		],
		['I am the legal guardian of Rosie Finch. Please delete her data.', 'Rosie Finch', null],
		[
			'Mijn zoon Tim Bos (12) heeft een account bij jullie gemaakt. Verwijder alle gegevens van hem.',
			'Tim Bos',
			null,
		],
		[
			'De rechter benoemde mij tot bewindvoerder over de goederen van de heer\nC. van Dalen. Wis zijn gegevens.',
			'C. van Dalen',
			null,
		],
		[
			'My daughter Lily Vane has an account with you (lily@vane.example). Kindly erase her details.',
			'Lily Vane',
			'lily@vane.example',
		],
		['As the executor of Mrs Dorothy Pym I ask you to erase all data about her.', 'Dorothy Pym', null],
		[
			'Our client Ms. Ada Lark has instructed us to request the deletion of her personal data.',
			'Ada Lark',
			null,
		],
	])('%s', async (text, name, address) => {
		const intake = await readText(header(KIM), `${text}\n\nKim Jansen\n`);
		expect(intake).toMatchObject({ person: { name, address }, represented: true, rights: ['erasure'] });
		expect(intake.requester?.address).toBe('kim@jansen.example');
	});

	it.each([
		'Mijn zoon Tim heeft de lamp gebroken. Kan ik een nieuwe kap bestellen?',
		'Namens het hele team bedankt!',
		'Ik bestelde een cadeau voor mijn dochter Lies. Verwijder nu mijn account.',
	])('nobody does in: %s', async (text) => {
		const intake = await readText(header(KIM), `${text}\n\nKim Jansen\n`);
		expect(intake).toMatchObject({ person: { name: 'Kim Jansen' }, represented: false });
	});
});
