import { fail, ok, type Result } from '../core/result.ts';

/** A message that the owner still has to send, as her mail program opens it. */
export type Draft = {
	readonly from: string;
	/** Empty: the owner fills it in. */
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly attachment: { readonly name: string; readonly content: Blob } | null;
};

/** What a mail box takes at most, in bytes of the attachment. */
export const MOST_ATTACHED = 18_000_000;

/** Composes a mail file (RFC 5322) that opens as an unsent message; nothing is sent. */
export async function mailDraft(draft: Draft): Promise<Result<Blob, { type: 'too-large' }>> {
	const { attachment } = draft;
	if (attachment && attachment.content.size > MOST_ATTACHED) return fail({ type: 'too-large' });
	const boundary = `=_verzoekboek_${crypto.randomUUID()}`;
	const head = [
		'X-Unsent: 1',
		...addressed('From', draft.from),
		...addressed('To', draft.to),
		`Subject: ${encodedWords(draft.subject)}`,
		'MIME-Version: 1.0',
		`Content-Type: multipart/mixed; boundary="${boundary}"`,
		'',
	];
	const text = [
		`--${boundary}`,
		'Content-Type: text/plain; charset=utf-8',
		'Content-Transfer-Encoding: base64',
		'',
		...base64Lines(utf8(draft.text.replace(/\r\n?|\n/g, '\r\n'))),
	];
	const file = attachment ? await attached(attachment, boundary) : [];
	const parts = [...head, ...text, ...file, `--${boundary}--`, ''];
	return ok(new Blob([parts.join('\r\n')], { type: 'message/rfc822' }));
}

/** A header field that cannot be split by what the address holds. */
const addressed = (name: string, address: string): string[] => {
	const safe = address.replace(/[^\x21-\x7e]/g, '');
	return safe === '' ? [] : [`${name}: ${safe}`];
};

async function attached(
	{ name, content }: NonNullable<Draft['attachment']>,
	boundary: string,
): Promise<string[]> {
	return [
		`--${boundary}`,
		`Content-Type: ${content.type || 'application/octet-stream'}`,
		`Content-Disposition: attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
		'Content-Transfer-Encoding: base64',
		'',
		...base64Lines(new Uint8Array(await content.arrayBuffer())),
	];
}

/** RFC 2047, cut so that no word is longer than its 75 characters and no character is cut in two. */
function encodedWords(text: string): string {
	const clean = text.replace(/[\r\n\0]+/g, ' ').toWellFormed();
	if (/^[\x20-\x7e]{0,60}$/.test(clean) && !clean.includes('=?')) return clean;
	const pieces: string[] = [''];
	for (const char of clean) {
		const last = pieces.length - 1;
		if (utf8(pieces[last] + char).length > BYTES_A_WORD) pieces.push(char);
		else pieces[last] += char;
	}
	return pieces.map((piece) => `=?utf-8?B?${base64(utf8(piece))}?=`).join('\r\n ');
}

const BYTES_A_WORD = 42;
const BYTES_A_LINE = 57;

const utf8 = (text: string) => new TextEncoder().encode(text);

function base64Lines(bytes: Uint8Array): string[] {
	const lines: string[] = [];
	for (let at = 0; at < bytes.length; at += BYTES_A_LINE)
		lines.push(base64(bytes.subarray(at, at + BYTES_A_LINE)));
	return lines;
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
