import { describe, expect, test } from 'vitest';
import { type ByteNeedle } from '../../src/lib/formats/mbox.ts';
import { NOOR, encoded, message, multipart, part, places, scan } from './mailboxes.ts';

describe('where an address stands', () => {
	const text = 'Beste Marit, mijn adres is Noor@Broekhaven.Example, dank!';

	test.each([
		['headers', message(['From: Noor <NOOR@broekhaven.example>'], 'x')],
		[
			'headers',
			message([`Subject: =?utf-8?B?${Buffer.from('van noor@broekhaven.example').toString('base64')}?=`], 'x'),
		],
		['headers', message(['Subject: =?utf-8?Q?noor=40broekhaven?=', ' =?utf-8?Q?.example?='], 'x')],
		[
			'headers',
			message(
				["Content-Disposition: attachment; filename*=UTF-8''van%20noor%40broekhaven.example%20(1).txt"],
				'x',
			),
		],
		['plain', message([], text)],
		['plain', message(['Content-Transfer-Encoding: 7bit'], text, '\n')],
		['quoted-printable', message(part(text, 'quoted-printable'), '')],
		['base64', message(part(text, 'base64'), '')],
		[
			'base64',
			message(
				['Content-Type: multipart/mixed; boundary="b 1"'],
				multipart('b 1', [part('x', '8bit'), part(text, 'base64', 'text/csv')]),
			),
		],
		[
			'base64',
			message(
				['Content-Type: multipart/mixed;', '\tboundary=b'],
				multipart('b', [part(text, 'base64', 'application/octet-stream; name="klanten.csv"')]),
			),
		],
		[
			'base64',
			message(
				['Content-Type: multipart/mixed; boundary=b'],
				multipart('b', [
					['Content-Type: message/rfc822', '', 'From: x@example.com', ...part(text, 'base64')],
				]),
			),
		],
		[
			'base64',
			message(
				['CONTENT-TYPE:', '\tMultipart/Mixed; x=y;', ' Boundary="b"'],
				multipart('b', [
					[
						'Content-Transfer-Encoding:',
						' "BASE64"',
						'content-type:',
						' text/plain',
						'',
						encoded(text, 'base64'),
					],
				]),
			),
		],
	])('%s', async (where, mailbox) => {
		for (const sizes of [[1 << 20], [13]])
			expect(places(await scan(mailbox, [NOOR], sizes))).toEqual([where]);
	});

	test('a soft break or an escape may cut it anywhere', async () => {
		for (let width = 3; width < 40; width++) {
			const body = encoded(text, 'quoted-printable', width);
			expect(places(await scan(message(['Content-Transfer-Encoding: quoted-printable'], body)))).toEqual([
				'quoted-printable',
			]);
		}
		const escaped = 'n=6For=40broekhaven.exampl=65';
		expect(places(await scan(message(['Content-Transfer-Encoding: Quoted-Printable'], escaped)))).toEqual([
			'quoted-printable',
		]);
	});

	test('base64 may begin anywhere, and have rubbish in it', async () => {
		for (let pad = 0; pad < 4; pad++) {
			const body = Buffer.from(`${'x'.repeat(pad)} noor@broekhaven.example`)
				.toString('base64')
				.replace(/.{7}/g, '$&!\r\n');
			expect(places(await scan(message(['Content-Transfer-Encoding: base64'], body)))).toEqual(['base64']);
		}
	});

	test('also in UTF-16, and at the end of a block of decoded text', async () => {
		const wide = Buffer.from('naam;noor@broekhaven.example', 'utf16le').toString('base64');
		expect(
			places(await scan(message(['Content-Type: text/csv', 'Content-Transfer-Encoding: base64'], wide))),
		).toEqual(['base64']);
		for (const length of [65_500, 65_510, 65_520, 65_530, 65_536, 65_540, 131_050]) {
			const long = `${'x'.repeat(length)} noor@broekhaven.example `;
			for (const encoding of ['base64', 'quoted-printable'] as const)
				expect(places(await scan(message(part(long, encoding), '')))).toEqual([encoding]);
		}
	});

	test('pictures and PDFs are passed over and counted', async () => {
		const file = part(text, 'base64', 'application/pdf; name="factuur.pdf"');
		const found = await scan(
			message(['Content-Type: multipart/mixed; boundary=b'], multipart('b', [file, file])),
		);
		expect(found).toMatchObject({ hits: [], unsearchedParts: 2, messages: 1 });
	});

	test('a name is found in every encoding that mail uses', async () => {
		const name: ByteNeedle = { text: 'Yıldıznep', border: 'word' };
		const accents: ByteNeedle = { text: 'Pérez', border: 'word' };
		expect((await scan(message([], 'A. Yıldıznep,'), [name])).hits).toHaveLength(1);
		expect((await scan(message([], 'PÉREZ pérez'), [accents])).hits).toHaveLength(1);
		expect(
			(await scan(new Uint8Array(Buffer.from(message([], 'J. Pérez'), 'latin1')), [accents])).hits,
		).toHaveLength(1);
		expect((await scan(message([], 'Pe\u0301rez'), [accents])).hits).toHaveLength(1);
	});
});

describe('what stands beside it', () => {
	const finds = async (text: string, needle: ByteNeedle) =>
		(await scan(message([], `a ${text} b`), [needle])).hits.length === 1;
	const an: ByteNeedle = { text: 'an@example.com', border: 'address' };
	const number: ByteNeedle = { text: '1052', border: 'word' };

	test.each([
		'an@example.com',
		'<an@example.com>',
		'an@example.com.',
		'mailto:an@example.com',
		'x=an@example.com&',
		'%3Aan@example.com',
		'AN@EXAMPLE.COM',
	])('%s is the address', async (text) => expect(await finds(text, an)).toBe(true));
	test.each([
		'jan@example.com',
		'j.an@example.com',
		'x-an@example.com',
		'an@example.com.evil.example',
		'an@example.community',
		'an@example.com-x.example',
	])('%s is another one', async (text) => expect(await finds(text, an)).toBe(false));
	test.each([
		['Bestelling 1052.', true],
		['#1052', true],
		['nr1052', false],
		['10521', false],
		['21052', false],
	])('%s', async (text, expected) => expect(await finds(text, number)).toBe(expected));

	test('a tag is found by what stands before it', async () => {
		expect(await finds('an+ring@example.com', { text: 'an+', border: 'address-start' })).toBe(true);
		expect(await finds('jan+ring@example.com', { text: 'an+', border: 'address-start' })).toBe(false);
	});
});
