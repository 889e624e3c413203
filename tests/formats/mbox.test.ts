import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanMbox, type ByteNeedle, type MboxScan, type ScanOptions } from '../../src/lib/formats/mbox.ts';
import { fixture } from './fixture.ts';
import { bytesOf, encoded, inChunks, message, multipart, part } from './mailboxes.ts';

const NOOR: ByteNeedle = { text: 'noor@broekhaven.example', border: 'address' };

async function scan(
	mailbox: string | Uint8Array,
	needles: readonly ByteNeedle[] = [NOOR],
	sizes = [1 << 16],
	options?: ScanOptions,
): Promise<MboxScan> {
	const found = await scanMbox(
		inChunks(typeof mailbox === 'string' ? bytesOf(mailbox) : mailbox, sizes),
		needles,
		options,
	);
	if (!found.ok) throw new Error(found.failure.type);
	return found.value;
}

const places = ({ hits }: MboxScan) => hits.flatMap(({ found }) => found.map(({ where }) => where)).sort();

describe('where messages begin', () => {
	const every: ByteNeedle = { text: 'subject:', border: 'none' };

	test.each([
		['hostile/mbox_mixed_eol.mbox', 3],
		['hostile/mbox_no_final_newline.mbox', 1],
		['hostile/mbox_leading_garbage.mbox', 1],
		['hostile/mbox_thunderbird_separator.mbox', 2],
		['hostile/mbox_unquoted_from.mbox', 2],
		['gmail/Takeout-en/Mail/All mail Including Spam and Trash.mbox.gz', 148],
		['gmail/Takeout-nl/E-mail/Alle e-mail, inclusief Spam en Prullenbak.mbox', 61],
		['gmail/Takeout-en/Mail/Sent.mbox', 4],
	])('%s: %i', async (path, messages) => {
		for (const sizes of [[1 << 20], [1], [7, 4096]]) {
			const found = await scan(fixture(path), [every], sizes);
			expect(found).toMatchObject({ messages, leadBytes: 0, tooLong: [], bytes: fixture(path).length });
		}
	});

	test('the messages of a file follow each other without a gap', async () => {
		const bytes = fixture('gmail/Takeout-en/Mail/All mail Including Spam and Trash.mbox.gz');
		const { hits } = await scan(bytes, [{ text: 'x-gm-thrid', border: 'none' }], [5000]);
		expect(hits.map(({ message: number }) => number)).toEqual(hits.map((_, at) => at + 1));
		expect(hits.map(({ offset, length }) => offset + length)).toEqual([
			...hits.slice(1).map(({ offset }) => offset),
			bytes.length,
		]);
	});

	test('a bare From, and one in the middle of a text', async () => {
		const bare =
			'From \r\nSubject: a\r\n\r\nx\r\n\r\nFrom now on 2026\r\nSubject: is no header here\r\n\r\nFrom \nSubject: b\n\ny\n';
		expect((await scan(bare, [every])).messages).toBe(3);
		const quoted = message(
			['Subject: a'],
			'x\nFrom me to you 12:00 2026\nTo: nobody\n\n>From here 2026\nTo: nobody\n\nFrom here\nto 2026',
		);
		expect((await scan(quoted, [every])).messages).toBe(1);
	});

	test('what stands before the first message is counted, not searched', async () => {
		const found = await scan(`Export noor@broekhaven.example\n\n${message(['Subject: x'], 'y')}`);
		expect(found).toMatchObject({ leadBytes: 29, messages: 1, hits: [] });
	});

	test('nothing, and nothing but text', async () => {
		expect(await scan('')).toMatchObject({ messages: 0, bytes: 0, hits: [], leadBytes: 0 });
		expect(await scan('noor@broekhaven.example')).toMatchObject({ messages: 0, hits: [], leadBytes: 23 });
	});
});

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

describe('any mailbox', () => {
	const line = fc
		.stringMatching(/^[ -~é]{0,90}$/)
		.filter((text) => !/^From /.test(text) && !/example/i.test(text));
	const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
	const mail = fc.record({
		text,
		hit: fc.boolean(),
		encoding: fc.constantFrom('base64', 'quoted-printable', '8bit'),
		nested: fc.integer({ min: 0, max: 3 }),
		eol: fc.constantFrom('\r\n', '\n'),
		place: fc.double({ min: 0, max: 1, noNaN: true }),
	});

	const build = ({
		text: words,
		hit,
		encoding,
		nested,
		eol,
		place,
	}: typeof mail extends fc.Arbitrary<infer Mail> ? Mail : never) => {
		const at = Math.floor(words.length * place);
		const body = hit ? `${words.slice(0, at)} <Noor@Broekhaven.EXAMPLE> ${words.slice(at)}` : words;
		let lines = part(body, encoding);
		for (let depth = 0; depth < nested; depth++)
			lines = [
				`Content-Type: multipart/mixed; boundary="=_${depth}x"`,
				'',
				multipart(`=_${depth}x`, [part('y', '8bit'), lines]),
			];
		return message(['Subject: x', ...lines], '', eol);
	};

	test('gives the same hits in whatever pieces it comes, each where it stands', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(mail, { maxLength: 6 }),
				fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
				async (mails, sizes) => {
					const messages = mails.map(build);
					const found = await scan(messages.join(''), [NOOR], sizes);
					expect(found.messages).toBe(mails.length);
					const offsets = messages.map((_, at) => Buffer.byteLength(messages.slice(0, at).join('')));
					const expected = mails.flatMap(({ hit }, at) =>
						hit ? [{ offset: offsets[at], length: Buffer.byteLength(messages[at]!), message: at + 1 }] : [],
					);
					expect(
						found.hits.map(({ offset, length, message: number }) => ({ offset, length, message: number })),
					).toEqual(expected);
				},
			),
			{ numRuns: 150 },
		);
	}, 30_000);

	test('random bytes neither break nor stop it', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 600 }),
				fc.integer({ min: 1, max: 99 }),
				async (noise, size) => {
					const bytes = new Uint8Array([
						...bytesOf('From x 2026\nContent-Type: multipart/mixed; boundary="\n\n'),
						...noise,
					]);
					expect((await scan(bytes, [NOOR], [size])).bytes).toBe(bytes.length);
				},
			),
		);
	});
});

describe('attachments in long uniform lines', () => {
	const rows = (count: number, width: number, eol: string) =>
		`${'QUJD'.repeat(width / 4)}${eol}`.repeat(count);
	const head = [
		'Content-Type: multipart/mixed; boundary="=_file"',
		'',
		'--=_file',
		'Content-Type: image/jpeg',
		'Content-Transfer-Encoding: base64',
		'',
	];
	const after = ['--=_file', 'Content-Type: text/plain', '', 'van noor@broekhaven.example', '--=_file--'];

	test('what follows one is found, however its last line ends', async () => {
		for (const width of [60, 72, 76])
			for (let rest = 0; rest < width; rest += 4) {
				const body = [rows(200, width, '\r\n') + 'QUJD'.repeat(rest / 4), ...after].join('\r\n');
				const found = await scan(message(head, body) + message(['Subject: b'], 'x'));
				expect([found.messages, places(found), found.unsearchedParts]).toEqual([2, ['plain'], 1]);
			}
	});

	test('one that was cut off does not swallow the next message', async () => {
		for (let rest = 0; rest < 160; rest++) {
			const cut = [rows(120, 76, '\n') + 'A'.repeat(rest), '', ''].join('\n');
			const found = await scan(
				message(head, cut, '\n') + message(['From: noor@broekhaven.example'], 'x', '\n'),
			);
			expect([found.messages, places(found)]).toEqual([2, ['headers']]);
		}
	});
});

describe('a large mailbox', () => {
	test('a message beyond 50 MB is read to its end as plain text, and told', async () => {
		const start = bytesOf('From x Mon Jan 05 09:00:00 2026\nSubject: a\n\n');
		const block = bytesOf('xxxx yyyy\n'.repeat(100_000));
		const tail = bytesOf('noor@broekhaven.example\n\nFrom x Mon Jan 05 09:00:00 2026\nSubject: b\n\nx\n');
		async function* chunks() {
			yield start;
			for (let turn = 0; turn < 54; turn++) yield block;
			yield tail;
		}
		const found = await scanMbox(chunks(), [NOOR]);
		const length = start.length + 54 * block.length + 25;
		expect(found).toMatchObject({
			ok: true,
			value: { messages: 2, hits: [{ offset: 0, length, message: 1 }], tooLong: [{ offset: 0, length }] },
		});
	});

	test('tells how far it is, and stops when asked', async () => {
		const mailbox = message(['From: noor@broekhaven.example'], 'x').repeat(50);
		const seen: number[] = [];
		const all = await scan(mailbox, [NOOR], [500], { onProgress: ({ bytes }) => seen.push(bytes) });
		expect(seen).toEqual(seen.toSorted((one, other) => one - other));
		expect([seen.at(-1), all.hits.length]).toEqual([mailbox.length, 50]);
		const signal = { aborted: false };
		const stopped = await scanMbox(inChunks(bytesOf(mailbox), [100]), [NOOR], {
			signal,
			onProgress: ({ bytes }) => (signal.aborted = bytes > 900),
		});
		expect(stopped).toEqual({ ok: false, failure: { type: 'aborted' } });
	});

	test('a thousand nested parts, boundaries that do not end, and no needle at all', async () => {
		let body = 'noor@broekhaven.example';
		for (let depth = 0; depth < 1000; depth++)
			body = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${body}`;
		expect((await scan(`From x 2026\r\n${body}`)).hits).toHaveLength(1);
		expect((await scan(message([], 'noor@broekhaven.example'), [])).messages).toBe(1);
		expect((await scan(message([], 'x'), [{ text: '', border: 'none' }])).hits).toEqual([]);
	});
});
