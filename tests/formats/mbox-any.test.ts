import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOOR, bytesOf, message, multipart, part, places, scan } from './mailboxes.ts';

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
