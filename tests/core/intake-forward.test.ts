import { describe, expect, it } from 'vitest';
import { readText } from './intake-reading.ts';

const header = (from: string, subject: string) =>
	`Received: from a by b; Mon, 9 Feb 2026 09:00:00 +0100\nFrom: ${from}\nTo: balie@winkel.example\nSubject: ${subject}`;
const FLOOR = 'Vloer <vloer@winkel.example>';
const PIET = 'Piet Puk <piet@puk.example>';
const ASKED = 'Hallo, wilt u mijn gegevens wissen?\n\nPiet Puk\n';
const PIET_ASKS = { person: { name: 'Piet Puk', address: 'piet@puk.example' }, rights: ['erasure'] };

describe('a mail that the shop passed on to itself', () => {
	it.each([
		[
			'Gmail',
			'---------- Forwarded message ---------\nVan: Piet Puk <piet@puk.example>\nDate: wo 4 feb 2026 om 10:15\nSubject: Wissen\nTo: <info@winkel.example>\n\n\n',
		],
		[
			'Gmail in English',
			'---------- Forwarded message ---------\nFrom: Piet Puk <piet@puk.example>\nDate: Wed, Feb 4, 2026 at 10:15 AM\nSubject: Wissen\nTo: <info@winkel.example>\n\n\n',
		],
		[
			'Outlook',
			'Van: Piet Puk <piet@puk.example>\nVerzonden: woensdag 4 februari 2026 10:15\nAan: info@winkel.example\nOnderwerp: Wissen\n\n',
		],
		[
			'Outlook in English',
			'________________________________\nFrom: Piet Puk <piet@puk.example>\nSent: Wednesday, February 4, 2026 10:15 AM\nTo: info@winkel.example\nSubject: Wissen\n\n',
		],
		[
			'Outlook as plain text',
			'*Van:* Piet Puk [mailto:piet@puk.example]\n*Verzonden:* woensdag 4 februari 2026 10:15\n*Aan:* info@winkel.example\n*Onderwerp:* Wissen\n\n',
		],
		[
			'Apple Mail',
			'Begin doorgestuurd bericht:\n\nVan: Piet Puk <piet@puk.example>\nOnderwerp: Wissen\nDatum: 4 februari 2026 om 10:15:00 CET\nAan: info@winkel.example\n\n',
		],
		[
			'Thunderbird',
			'-------- Doorgestuurd bericht --------\nOnderwerp: \tWissen\nDatum: \tWed, 4 Feb 2026 10:15:00 +0100\nVan: \tPiet Puk <piet@puk.example>\nAan: \tinfo@winkel.example\n\n\n',
		],
		[
			'a date in figures',
			'-----Oorspronkelijk bericht-----\nVan: Piet Puk <piet@puk.example>\nVerzonden: 04-02-2026 10:15\nAan: info@winkel.example\nOnderwerp: Wissen\n\n',
		],
		[
			'an offset',
			'-------- Forwarded Message --------\nSubject: Wissen\nDate: Tue, 3 Feb 2026 23:30:00 +0000\nFrom: Piet Puk <piet@puk.example>\nTo: info@winkel.example\n\n',
		],
	])('as %s does it', async (_program, block) => {
		const intake = await readText(header(FLOOR, 'Fwd: Wissen'), `Voor het boek.\n\n${block}${ASKED}`);
		expect(intake).toMatchObject({ ...PIET_ASKS, receivedOn: '2026-02-09', countsFrom: '2026-02-04' });
		expect(intake.sender?.address).toBe('vloer@winkel.example');
	});

	it('quoted line by line', async () => {
		const text =
			'Begin forwarded message:\n\n> From: Piet Puk <piet@puk.example>\n> Date: 4 February 2026\n> To: info@winkel.example\n> Subject: Wissen\n>\n> Please erase my data.\n>\n> Piet Puk\n';
		expect(await readText(header(FLOOR, 'Fwd: Wissen'), text)).toMatchObject({
			...PIET_ASKS,
			language: 'en',
			countsFrom: '2026-02-04',
		});
	});

	it('passed on twice within the shop', async () => {
		const first = `---------- Forwarded message ---------\nVan: Piet Puk <piet@puk.example>\nDate: 3 feb 2026\nSubject: Wissen\nTo: <info@winkel.example>\n\n${ASKED}`;
		const text = `Zie onder.\n\n---------- Forwarded message ---------\nVan: Kassa <kassa@winkel.example>\nDate: 5 feb 2026\nSubject: Fwd: Wissen\nTo: <vloer@winkel.example>\n\nVoor jou?\n\n${first}`;
		expect(await readText(header(FLOOR, 'Fwd: Fwd: Wissen'), text)).toMatchObject({
			...PIET_ASKS,
			countsFrom: '2026-02-03',
		});
	});
});

describe('what others send on', () => {
	it('asks in the name of the inner sender, and counts from its arrival here', async () => {
		const text = `Zie hieronder.\n\n-------- Doorgestuurd bericht --------\nVan: ${PIET}\nDatum: wo 4 feb 2026 10:15\nAan: boek@houder.example\nOnderwerp: Wissen\n\n${ASKED}`;
		const intake = await readText(header('Boekhouder <boek@houder.example>', 'Fwd: Wissen'), text);
		expect(intake).toMatchObject({ ...PIET_ASKS, countsFrom: '2026-02-09' });
	});

	it('is the own mail of who sends it once more', async () => {
		const text = `Nog geen antwoord op deze mail.\n\n---------- Forwarded message ---------\nVan: ${PIET}\nDate: 4 feb 2026\nSubject: Wissen\nTo: <info@winkel.example>\n\n${ASKED}`;
		expect(await readText(header(PIET, 'Fwd: Wissen'), text)).toMatchObject(PIET_ASKS);
	});

	it("is their own request above the shop's mail that they send back", async () => {
		const text = `Wis mijn account.\n\nPiet Puk\n\n---------- Forwarded message ---------\nVan: Winkel <balie@winkel.example>\nDate: 4 feb 2026\nSubject: Bestelling\nTo: <piet@puk.example>\n\nBedankt voor uw bestelling!\n`;
		expect(await readText(header(PIET, 'Fwd: Bestelling'), text)).toMatchObject(PIET_ASKS);
	});
});

describe('answers', () => {
	it('are read without what they quote', async () => {
		const quoted =
			'Op ma 9 feb 2026 om 08:00 schreef Winkel <balie@winkel.example>:\n\n> U kunt inzage vragen in uw gegevens.\n';
		expect(
			await readText(header(PIET, 'Re: Bestelling'), `Verwijder mijn account.\n\nPiet Puk\n\n${quoted}`),
		).toMatchObject(PIET_ASKS);
	});

	it('are read without the mail that Outlook puts below them', async () => {
		const below =
			'Van: Winkel <balie@winkel.example>\nVerzonden: maandag 9 februari 2026 08:00\nAan: Piet Puk <piet@puk.example>\nOnderwerp: Uw bestelling\n\nWilt u dat wij mijn gegevens wissen zeggen? Wis mijn gegevens.\n';
		const intake = await readText(
			header(PIET, 'RE: Uw bestelling'),
			`Prima, dank u wel.\n\nPiet Puk\n\n${below}`,
		);
		expect(intake.rights).toEqual([]);
	});

	it('below a quotation count as well', async () => {
		const text =
			'On 9-2-2026 Winkel wrote:\n> Klopt uw adres nog?\n\nNee, verwijder mijn account maar.\n\nPiet Puk\n';
		expect(await readText(header(PIET, 'Re: adres'), text)).toMatchObject(PIET_ASKS);
	});
});
