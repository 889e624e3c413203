import { describe, expect, test } from 'vitest';
import { scanMbox, type ByteNeedle } from '../../src/lib/formats/mbox.ts';
import { fixture } from './fixture.ts';
import { NOOR, bytesOf, inChunks, message, scan } from './mailboxes.ts';

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
