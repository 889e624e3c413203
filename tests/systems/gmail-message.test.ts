import { describe, expect, test } from 'vitest';
import { messageKey, messageRecord } from '../../src/lib/systems/gmail-mail.ts';
import { fixture } from '../formats/fixture.ts';
import { message, multipart, part } from '../formats/mailboxes.ts';
import { read, value, values } from './gmail-records.ts';

describe('one message', () => {
	test('every address apart, with its name and whose it is', async () => {
		const record = await read(
			message(
				[
					'From: =?utf-8?Q?Zo=C3=AB?= <ZOE@example.org>',
					'Reply-To: "Bos, Jan" <jan@example.com>',
					'To: a@x.example',
					'To: Groep: b@x.example, "C" <c@x.example>;',
					'Cc: d@x.example',
					'Bcc: E <e@x.example>',
					'Subject: x',
				],
				'Hallo',
			),
		);
		const people = record.fields
			.filter(({ role }) => role === 'email')
			.map(({ name, value: address, party }) => [name, address, party]);
		expect(people).toEqual([
			['From.address', 'zoe@example.org', 'subject'],
			['Reply-To[0].address', 'jan@example.com', 'subject'],
			...['a', 'b', 'c'].map((letter, at) => [`To[${at}].address`, `${letter}@x.example`, 'recipient']),
			['Cc[0].address', 'd@x.example', 'recipient'],
			['Bcc[0].address', 'e@x.example', 'recipient'],
		]);
		expect(value(record, 'From.name')).toBe('Zoë');
		expect(value(record, 'Reply-To[0].name')).toBe('Bos, Jan');
	});

	test('labels in another language are one encoded word', async () => {
		const labels =
			'=?UTF-8?Q?Messages_archiv=C3=A9s,Ouvert,"Cat=C3=A9gorie=C2=A0:?=\r\n =?UTF-8?Q?_E-mails"?=';
		expect(value(await read(message([`X-Gmail-Labels: ${labels}`, 'Subject: x'], 'y')), 'Labels')).toBe(
			'Messages archivés,Ouvert,"Catégorie\u00a0: E-mails"',
		);
	});

	test('attachments: text is read, a message is opened, the rest is named', async () => {
		const parts = [
			part('Zie bijlagen.', '8bit'),
			part('naam;mail\nAn;an@example.com', 'base64', 'text/csv; name="klanten.csv"'),
			[
				'Content-Type: message/rfc822',
				'',
				'From: Piet <piet@example.com>',
				'Subject: binnenin',
				'',
				'Groet van Piet',
			],
			part('%PDF-1.4 geheim', 'base64', 'application/pdf; name="factuur.pdf"'),
		];
		const record = await read(
			message(['Subject: x', 'Content-Type: multipart/mixed; boundary=b'], multipart('b', parts)),
		);
		expect(value(record, 'Text')).toBe('Zie bijlagen.');
		const attached = record.fields
			.filter(({ name }) => name.startsWith('Attachment'))
			.map(({ name, value: text }) => [name, text]);
		expect(attached).toEqual([
			['Attachment[0].file', 'klanten.csv'],
			['Attachment[0].text', 'naam;mail\nAn;an@example.com'],
			['Attachment[1].file', 'message/rfc822'],
			['Attachment[1].text', 'Piet <piet@example.com>\nbinnenin\nGroet van Piet'],
			['Attachment[2].file', 'factuur.pdf'],
		]);
	});

	test('what only the HTML part says is there too', async () => {
		const both = multipart('b', [
			part('Hallo', '8bit'),
			part('<p>Hallo</p><p style="color:red">an@example.com</p><script>x</script>', '8bit', 'text/html'),
		]);
		const record = await read(
			message(['Content-Type: multipart/alternative; boundary=b', 'Subject: x'], both),
		);
		expect([value(record, 'Text'), value(record, 'HTML')].join('\n')).toContain('an@example.com');
		expect(record.fields.some(({ value: text }) => text.includes('script'))).toBe(false);
	});

	test('a large picture does not keep a message from being read', async () => {
		const picture = part('x'.repeat(30 << 20), 'base64', 'image/jpeg; name="foto.jpg"');
		const record = await read(
			message(
				['From: an@example.com', 'Content-Type: multipart/mixed; boundary=b'],
				multipart('b', [part('Kijk', '8bit'), picture]),
			),
		);
		expect([
			value(record, 'From.address'),
			value(record, 'Text'),
			value(record, 'Attachment[0].file'),
		]).toEqual(['an@example.com', 'Kijk', 'foto.jpg']);
	});

	test('of what cannot be read whole, the headers; of what is no mail, its text', async () => {
		const bomb = multipart(
			'b',
			Array.from({ length: 3000 }, () => part('x', '8bit')),
		);
		const record = await read(
			message(['From: an@example.com', 'Content-Type: multipart/mixed; boundary=b'], bomb),
		);
		expect(values(record, 'email')).toEqual(['an@example.com']);
		expect(await read('zomaar tekst van an@example.com')).toMatchObject({
			kind: 'message',
			fields: [{ name: 'Text', value: 'zomaar tekst van an@example.com', role: 'free-text' }],
		});
		expect((await messageRecord(new Uint8Array(), 'byte 0')).fields).toEqual([]);
	});

	test.each(['mime_bad_base64', 'mime_bad_qp', 'mime_missing_boundary', 'mime_unknown_charset'])(
		'%s is a record with its sender',
		async (name) => {
			const record = await messageRecord(fixture(`hostile/${name}.eml`), 'byte 0');
			expect(values(record, 'email')[0]).toBe('x@example.com');
		},
	);

	test('two copies have one key; a message without one has none', async () => {
		const keyed = await read(message(['Message-ID: <a@b>', 'Subject: x'], 'y'));
		const copy = await read(message(['X-Gmail-Labels: Sent', 'Message-ID: <a@b>', 'Subject: x'], 'y', '\n'));
		expect(messageKey(copy)).toBe(messageKey(keyed));
		expect(messageKey(await read(message(['Subject: x'], 'y')))).toBeNull();
	});
});
