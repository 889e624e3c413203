import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerOf } from '../../src/lib/core/mail.ts';
import { parseMail, readMail } from '../../src/lib/formats/eml.ts';
import { readMailDate, readReceivedDate } from '../../src/lib/formats/mail-date.ts';
import { htmlToText } from '../../src/lib/formats/mail-html.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const mail = (headers: string, body: string) => parseMail(bytesOf(`${headers}\n\n${body}`));

describe('a message', () => {
	it('shows its headers, decoded, with addresses in lower case', async () => {
		const read = await mail(
			'Received: from a by b; Thu, 5 Feb 2026 13:20:09 +0100\nReceived: older; Wed, 4 Feb 2026 10:00:00 +0100\nDate: Thu, 05 Feb 2026 13:20:00 +0100\nFrom: =?utf-8?q?Bront=C3=AB?= <Sytske@Nevelaar.Example>\nReply-To: A <a@b.example>, c@d.example\nTo: Team: e@f.example, g@h.example;\nCc: i@j.example\nSubject: =?utf-8?b?w6nDqW4=?=\nMessage-ID: <1@x.example>\nList-Unsubscribe: <https://x.example/u>',
			'Hallo',
		);
		expect(read.from).toEqual({ name: 'Brontë', address: 'sytske@nevelaar.example' });
		expect(read.replyTo.map(({ address }) => address)).toEqual(['a@b.example', 'c@d.example']);
		expect(read.to.map(({ address }) => address)).toEqual(['e@f.example', 'g@h.example']);
		expect(read.cc.map(({ address }) => address)).toEqual(['i@j.example']);
		expect(read.subject).toBe('één');
		expect(read.messageId).toBe('<1@x.example>');
		expect(headerOf(read, 'list-unsubscribe')).toBe('<https://x.example/u>');
		expect(read.headers.filter(({ name }) => name === 'received')).toHaveLength(2);
		expect(read.receivedAt).toBe('2026-02-05T13:20:09+01:00');
		expect(read.sentAt).toBe('2026-02-05T13:20:00+01:00');
		expect(read.text).toBe('Hallo');
	});

	it('is read although it begins with a byte order mark or empty lines', async () => {
		expect((await parseMail(bytesOf('\ufeff\r\n\nFrom: a@b.example\r\n\r\nx\r\ny'))).text).toBe('x\ny');
	});

	it('takes the next Received header where the top one bears no date', async () => {
		const read = await mail('Received: by hand\nReceived: x; 4 Feb 2026 10:00 GMT\nFrom: a@b.example', 'x');
		expect(read.receivedAt).toBe('2026-02-04T10:00:00Z');
	});

	it('gives the text of the HTML where the plain part only says that there is HTML', async () => {
		const parts =
			'--b\nContent-Type: text/plain\n\nUse another program.\n--b\nContent-Type: text/html\n\n<p>Dear shop,</p><p>I should like to see all that you hold about me, since the beginning.</p>\n--b--\n';
		const read = await mail('From: a@b.example\nContent-Type: multipart/alternative; boundary=b', parts);
		expect(read.text).toContain('all that you hold about me');
		expect(read.html).toContain('<p>Dear shop,</p>');
	});

	it('hands on attachments, and reads a message within the message', async () => {
		const inner = 'Date: Tue, 07 Apr 2026 21:05:00 +0100\nFrom: I <i@t.example>\nSubject: Inner\n\nHello\n';
		const parts = `--b\n\nSee below.\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${inner}\n--b\nContent-Type: image/png; name="f.png"\nContent-Transfer-Encoding: base64\n\naGFsbG8=\n--b--\n`;
		const read = await mail('From: a@b.example\nContent-Type: multipart/mixed; boundary=b', parts);
		const [message, picture] = read.attachments;
		expect(read.text).toBe('See below.');
		expect(message?.message).toMatchObject({
			subject: 'Inner',
			text: 'Hello',
			sentAt: '2026-04-07T21:05:00+01:00',
		});
		expect(picture).toMatchObject({ name: 'f.png', mediaType: 'image/png', bytes: 5, message: null });
		expect(new TextDecoder().decode(picture?.content)).toBe('hallo');
	});

	it('reads every sample', async () => {
		const folder = join(FIXTURES, 'requests');
		const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
		expect(files).toHaveLength(24);
		for (const file of files) {
			const read = await parseMail(readFileSync(join(folder, file)));
			expect(read.from?.address).toMatch(/@.+\.example|@example\.(?:org|com|net)/);
			expect(read.text.length).toBeGreaterThan(30);
		}
	});
});

describe('broken and hostile mails', () => {
	it.each([
		['mime_bad_base64.eml', 'Hallo'],
		['mime_bad_qp.eml', 'kapot'],
		['mime_missing_boundary.eml', 'alles zit hier zonder grens'],
		['mime_unknown_charset.eml', 'Jos'],
	])('%s keeps what can be read', async (file, text) => {
		expect((await parseMail(readFileSync(join(FIXTURES, 'hostile', file)))).text).toContain(text);
	});

	it.each([
		['nothing', '', 'empty'],
		['only line ends', '\r\n\r\n', 'empty'],
		['a web page', '<!doctype html><title>Log in</title>', 'not-a-mail'],
		['a table', 'name;email\nKim;kim@jansen.example\n', 'not-a-mail'],
		['a header of a megabyte', `From: x@example.com\nX-Long: ${'a'.repeat(1_000_000)}\n\nx`, 'broken'],
	])('%s is refused', async (_about, text, type) => {
		expect(await readMail(bytesOf(text))).toEqual({ ok: false, failure: { type } });
	});

	it('refuses more than 500 parts, in either spelling of the boundary', async () => {
		const parts = '--b\nContent-Type: text/plain\n\nx\n'.repeat(501);
		for (const boundary of ['b', '"b"'])
			expect(
				await readMail(
					bytesOf(`From: a@b.example\nContent-Type: multipart/mixed; BOUNDARY=${boundary}\n\n${parts}--b--`),
				),
			).toEqual({
				ok: false,
				failure: { type: 'too-large' },
			});
		const dashes = await readMail(bytesOf(`From: a@b.example\n\n${'-- x\n'.repeat(2000)}`));
		expect(dashes.ok).toBe(true);
	});

	it('refuses more than 25 MiB', async () => {
		const bytes = new Uint8Array(25 * 1024 * 1024 + 1).fill(0x61);
		expect(await readMail(bytes)).toEqual({ ok: false, failure: { type: 'too-large' } });
	});

	it('refuses millions of empty lines, which cost a parser far more than their bytes', async () => {
		const mail = `From: a@b.example\r\n\r\n${'\n'.repeat(10_000_000)}`;
		expect(await readMail(new TextEncoder().encode(mail))).toEqual({
			ok: false,
			failure: { type: 'too-large' },
		});
	});

	it('refuses parts nested more than twenty deep', async () => {
		let nested = 'x';
		for (let level = 0; level < 40; level++)
			nested = `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${nested}\n--b${level}--`;
		expect(await readMail(bytesOf(`From: a@b.example\n${nested}`))).toEqual({
			ok: false,
			failure: { type: 'broken' },
		});
	});

	it('leaves messages within messages unread below the fifth', async () => {
		let nested = 'From: z@z.example\n\ninnermost';
		for (let level = 0; level < 8; level++)
			nested = `From: a@b.example\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${nested}`;
		let read = (await parseMail(bytesOf(nested))).attachments[0]?.message ?? null;
		let depth = 1;
		for (; read?.attachments[0]?.message; depth++) read = read.attachments[0].message;
		expect(depth).toBeLessThan(5);
	});

	it('rejects without a word of the mail', async () => {
		await expect(
			parseMail(bytesOf(`From: kim@jansen.example\nX: ${'secret'.repeat(90_000)}\n\nx`)),
		).rejects.toThrow(/^no mail: broken$/);
	});

	it('never throws, whatever the bytes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, withHeader) => {
				const head = withHeader
					? bytesOf('From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n')
					: new Uint8Array();
				const read = await readMail(new Uint8Array([...head, ...bytes]));
				expect(typeof read.ok).toBe('boolean');
			}),
			{ numRuns: 200 },
		);
	});
});

describe('dates of headers', () => {
	it.each([
		['Thu, 5 Feb 2026 13:20:09 +0100', '2026-02-05T13:20:09+01:00'],
		['5 Feb 2026 13:20 GMT', '2026-02-05T13:20:00Z'],
		['Thu, 05 Feb 26 13:20:09 EST', '2026-02-05T13:20:09-05:00'],
		['Mon, 9 Feb 2026 00:01:20 -0800 (PST (Pacific))', '2026-02-09T00:01:20-08:00'],
		['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59+00:00'],
		['Thu, 5 Feb 2026 13:20:09', '2026-02-05T13:20:09Z'],
		['Thu,  5  February  2026 1:20:09 CET', '2026-02-05T01:20:09+01:00'],
	])('%s', (header, iso) => expect(readMailDate(header)).toBe(iso));

	it.each(['', 'yesterday', '31 Feb 2026 10:00:00 +0100', '5 Xyz 2026 10:00:00 +0100', '5 Feb 2026'])(
		'%j is none',
		(header) => expect(readMailDate(header)).toBe(null),
	);

	it('of a Received header stand behind the last semicolon outside comments', () => {
		expect(readReceivedDate('from a (x; y) by b (z; Mon); Thu, 5 Feb 2026 13:20:09 +0100 (CET)')).toBe(
			'2026-02-05T13:20:09+01:00',
		);
		expect(readReceivedDate('from a by b')).toBe(null);
	});
});

describe('HTML as text', () => {
	it.each([
		['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
		['<div>One</div><div>Two</div>', 'One\nTwo'],
		[
			'a<style>b{}</style><script>c()</script><title>d</title><p hidden>e</p><p style="display: none">f</p>',
			'a',
		],
		['<ul><li>One<li>Two</ul>', '- One\n- Two'],
		[
			'<table><tr><td>Naam</td><td>Kim</td></tr><tr><td>E-mail</td><td>k@j.example</td></tr></table>',
			'Naam\tKim\nE-mail\tk@j.example',
		],
		['<blockquote>One<blockquote>Two</blockquote></blockquote>Three', '> One\n> \n> > Two\n> \nThree'],
		['See <a href="https://x.example/a">this page</a>.', 'See this page <https://x.example/a>.'],
		[
			'<a href="https://x.example/a">https://x.example/a</a> <a href="javascript:x()">y</a> <a href="mailto:a@b.example">a@b.example</a>',
			'https://x.example/a y a@b.example',
		],
		['One&nbsp;&amp;  two\n three &eacute;&#x20ac;', 'One & two three é€'],
		['', ''],
	])('%s', (html, text) =>
		expect(
			htmlToText(html)
				.split('\n')
				.map((line) => line.trimEnd())
				.join('\n'),
		).toBe(
			text
				.split('\n')
				.map((line) => line.trimEnd())
				.join('\n'),
		),
	);

	it('says so where elements nest too deep to be read', () => {
		expect(htmlToText(`first ${'<div>'.repeat(5000)}last`)).toMatch(/^first[\s\S]*\[…\]$/);
	});

	it.each(['<div>', '<b>x ', '<blockquote>', '<td>', '<!--', '&', '<a href=http://x>y', '<'])(
		'a megabyte of %s comes to an end',
		(piece) => {
			expect(typeof htmlToText(piece.repeat(Math.floor(1_000_000 / piece.length)))).toBe('string');
		},
	);
});
