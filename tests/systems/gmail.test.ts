import { describe, expect, test } from 'vitest';
import { scanMbox } from '../../src/lib/formats/mbox.ts';
import { messageRecord } from '../../src/lib/systems/gmail-mail.ts';
import { fixture, fixtureSource, textSource } from '../formats/fixture.ts';
import { inChunks } from '../formats/mailboxes.ts';
import { value, values } from './gmail-records.ts';
import { readOnly } from './samples.ts';

describe('Google Contacts', () => {
	test('the CSV of 2024', async () => {
		const { recognition, records } = await readOnly(fixtureSource('gmail/contacts_google_new.csv'));
		expect(recognition).toMatchObject({
			type: 'recognised',
			system: 'gmail',
			reader: 'contacts-csv',
			kind: 'contact',
		});
		expect(records).toHaveLength(30);
		const [noor] = records;
		expect(noor).toMatchObject({ system: 'gmail', kind: 'contact', place: 'row 1' });
		expect(values(noor!, 'email')).toEqual(
			['noor@broekhaven.example', '', 'noor.broekhaven@example.com'].filter(Boolean),
		);
		expect(values(noor!, 'postal-address')).toEqual(['Proefstraat 12\n1234 SA Nergenshuizen\nNL']);
		expect([
			values(noor!, 'first-name')[0],
			values(noor!, 'last-name')[0],
			values(noor!, 'postcode')[0],
		]).toEqual(['Noor', 'van den Broekhaven', '1234 SA']);
		expect(values(noor!, 'free-text')).toEqual(['Man: Joost.\nNieuw mailadres sinds 2024']);
	});

	test('the older CSV, in UTF-16', async () => {
		const { recognition, records } = await readOnly(fixtureSource('gmail/contacts_google_old_utf16le.csv'));
		expect(recognition).toMatchObject({ system: 'gmail', reader: 'contacts-csv' });
		expect(records).toHaveLength(20);
		expect(values(records[3]!, 'name')).toEqual(['Zoë de Winterslag']);
	});

	test('any number of addresses, relations, and columns in another order', async () => {
		const headings = [
			'Labels',
			'E-mail 3 - Value',
			'Last Name',
			'Organization Name',
			'Phonetic First Name',
			'First Name',
			'E-mail 1 - Value',
			'Relation 1 - Value',
			'Address 2 - Postal Code',
		];
		const row = ['x', 'c@x.example', 'Vis', 'Y', '', 'An', 'a@x.example', 'Piet', '1234 SA'];
		const { recognition, records } = await readOnly(
			textSource([headings, row].map((cells) => cells.join(',')).join('\r\n')),
		);
		expect(recognition).toMatchObject({ system: 'gmail' });
		expect(values(records[0]!, 'email')).toEqual(['c@x.example', 'a@x.example']);
		expect(records[0]!.fields.find(({ value: cell }) => cell === 'Piet')).toMatchObject({
			role: 'name',
			party: 'other',
		});
	});

	test('vCards: each part of a name and an address has its meaning', async () => {
		const { recognition, records, unread } = await readOnly(fixtureSource('gmail/contacts.vcf'));
		expect(recognition).toMatchObject({ system: 'gmail', reader: 'contacts-vcard', kind: 'contact' });
		expect([records.length, unread]).toEqual([30, []]);
		const [noor] = records;
		expect(noor?.place).toBe('line 1');
		expect(
			Object.fromEntries(
				noor!.fields.filter(({ role, value: text }) => role && text).map(({ name, role }) => [name, role]),
			),
		).toEqual({
			FN: 'name',
			'N.family': 'last-name',
			'N.given': 'first-name',
			EMAIL: 'email',
			'item1.EMAIL': 'email',
			TEL: 'phone',
			'ADR[0].street': 'street',
			'ADR[0].city': 'city',
			'ADR[0].postcode': 'postcode',
			'ADR[0].country': 'country',
			NOTE: 'free-text',
		});
	});

	test('a card that is cut off is told', async () => {
		const { records, unread } = await readOnly(
			textSource('BEGIN:VCARD\r\nFN:An\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Jan\r\n'),
		);
		expect([records.length, unread]).toEqual([1, [{ place: 'line 4', reason: 'cut-off' }]]);
	});
});

describe('a mailbox', () => {
	test.each([
		['gmail/Takeout-en/Mail/All mail Including Spam and Trash.mbox.gz', 'mbox'],
		['gmail/eml/p04-html.eml', 'eml'],
		['hostile/mbox_thunderbird_separator.mbox', 'mbox'],
	])('%s is searched as %s', async (path, form) => {
		const { recognition } = await readOnly(fixtureSource(path));
		expect(recognition).toMatchObject({
			type: 'recognised',
			system: 'gmail',
			reader: 'mail',
			reading: { answer: 'mailbox', form },
		});
	});

	test('a hit becomes a record of its own bytes', async () => {
		const bytes = fixture('gmail/Takeout-nl/E-mail/Alle e-mail, inclusief Spam en Prullenbak.mbox');
		const scan = await scanMbox(inChunks(bytes, [9999]), [
			{ text: 'noor@broekhaven.example', border: 'address' },
		]);
		if (!scan.ok) throw new Error(scan.failure.type);
		const records = await Promise.all(
			scan.value.hits.map(({ offset, length }) =>
				messageRecord(bytes.subarray(offset, offset + length), `byte ${offset}`),
			),
		);
		const answer = records.find((record) => value(record, 'Message-ID') === '<p01-antw.2@mail.example>')!;
		expect(answer).toMatchObject({
			system: 'gmail',
			kind: 'message',
			place: expect.stringMatching(/^byte \d+$/),
		});
		expect(value(answer, 'Labels')).toBe('Verzonden,Geopend');
		expect(values(answer, 'email')).toEqual([
			'winkel@zilvermeeuw.example',
			'noor@broekhaven.example',
			'joost@broekhaven.example',
			'verkoop@edelmetaal.example',
		]);
		expect(value(answer, 'Quoted')).toMatch(/^Op wo 20 nov 2024 .*schreef Noor/);
		expect(value(answer, 'Text')).toMatch(/From nu af aan|From hier/);
		expect(value(answer, 'Text')).not.toContain('schreef Noor');
	});
});
