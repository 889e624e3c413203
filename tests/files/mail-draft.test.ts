import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailDraft, MOST_ATTACHED, type Draft } from '../../src/lib/files/mail-draft.ts';
import PostalMime from 'postal-mime';

const bare: Draft = {
	from: 'balie@papierlampion.example',
	to: 'noor@broekhaven.example',
	subject: 'Uw verzoek om inzage',
	text: 'Beste Noor,\n\nHierbij.\n',
	attachment: null,
};

async function written(draft: Draft): Promise<string> {
	const made = await mailDraft(draft);
	return made.ok ? made.value.text() : expect.unreachable();
}

describe('a mail to be sent by the owner', () => {
	test('opens as an unsent message to the known address, with the ZIP byte for byte', async () => {
		const bytes = Uint8Array.from({ length: 10_000 }, (_value, at) => (at * 7) % 256);
		const attachment = { name: 'verzoek-1.zip', content: new Blob([bytes], { type: 'application/zip' }) };
		const text = await written({ ...bare, attachment });
		expect(text).toMatch(/^X-Unsent: 1\r\n/);
		const mail = await PostalMime.parse(text);
		expect(mail.to).toMatchObject([{ address: bare.to }]);
		expect(mail.subject).toBe(bare.subject);
		expect(mail.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(bare.text.trimEnd());
		expect(mail.attachments).toHaveLength(1);
		expect(mail.attachments[0]).toMatchObject({ filename: 'verzoek-1.zip', mimeType: 'application/zip' });
		expect(new Uint8Array(mail.attachments[0]!.content as ArrayBuffer)).toEqual(bytes);
	});

	test('whatever the subject and text hold, they come back and nothing gets into the headers', async () => {
		const words = fc.string({ unit: 'grapheme', maxLength: 200 });
		await fc.assert(
			fc.asyncProperty(words, words, words, async (subject, text, to) => {
				const draft = await written({
					...bare,
					subject: `é${subject}`,
					text: `.${text}`,
					to: `${to}\r\nBcc: x@y.example`,
				});
				const [head] = draft.split('\r\n\r\n');
				expect(head!.split('\r\n').filter((line) => line.startsWith('Bcc'))).toEqual([]);
				expect(Math.max(...draft.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
				const mail = await PostalMime.parse(draft);
				const wanted = `é${subject}`.replace(/[\r\n\0]+/g, ' ').toWellFormed();
				expect(mail.subject?.replace(/\s+/g, ' ').trim()).toBe(wanted.replace(/\s+/g, ' ').trim());
			}),
			{ numRuns: 200 },
		);
	});

	test('what no mail box takes is refused before it is made', async () => {
		const content = new Blob([new Uint8Array(MOST_ATTACHED + 1)]);
		const made = await mailDraft({ ...bare, attachment: { name: 'a.zip', content } });
		expect(made).toEqual({ ok: false, failure: { type: 'too-large' } });
	});
});
