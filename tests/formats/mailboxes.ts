import { scanMbox, type ByteNeedle, type MboxScan, type ScanOptions } from '../../src/lib/formats/mbox.ts';

/** One message of a mailbox: headers, an empty line, a body; line ends as given. */
export function message(headers: readonly string[], body: string, eol = '\r\n'): string {
	const from = 'From 1790000000009999999@xxx Mon Jan 05 09:00:00 +0000 2026';
	return [from, 'X-GM-THRID: 1790000000009999999', ...headers, '', body, '', '']
		.join(eol)
		.replace(/\r?\n/g, eol);
}

/** A text part in an encoding of mail. */
export function part(
	text: string,
	encoding: 'base64' | 'quoted-printable' | '8bit',
	type = 'text/plain; charset=utf-8',
): string[] {
	return [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', encoded(text, encoding)];
}

/** Text as quoted-printable with a break after every `width` characters, as base64 in lines, or as it is. */
export function encoded(text: string, encoding: 'base64' | 'quoted-printable' | '8bit', width = 76): string {
	if (encoding === '8bit') return text;
	const bytes = Buffer.from(text, 'utf8');
	if (encoding === 'base64') return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
	const escaped = [...bytes].map((byte) =>
		byte > 126 || byte === 61 || byte < 32
			? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
			: String.fromCharCode(byte),
	);
	const lines: string[] = [];
	let line = '';
	for (const sign of escaped) {
		if (line.length + sign.length > width - 1) {
			lines.push(`${line}=`);
			line = '';
		}
		line += sign;
	}
	return [...lines, line].join('\r\n');
}

/** Parts between boundaries. */
export function multipart(boundary: string, parts: readonly (readonly string[])[]): string {
	return [...parts.flatMap((lines) => [`--${boundary}`, ...lines]), `--${boundary}--`].join('\r\n');
}

/** Bytes in pieces of the given sizes, over and over; each piece is overwritten once the next is asked for, as a reused buffer is. */
export async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncIterable<Uint8Array> {
	for (let at = 0, turn = 0; at < bytes.length; turn++) {
		const piece = bytes.slice(at, at + (sizes[turn % sizes.length] ?? 1));
		at += piece.length;
		yield piece;
		piece.fill(0x58);
	}
}

/** Latin-1 text as bytes. */
export const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

/** The address that the tests look for. */
export const NOOR: ByteNeedle = { text: 'noor@broekhaven.example', border: 'address' };

/** Scans a mailbox that comes in pieces. */
export async function scan(
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

/** Where the needles stand, over all hits. */
export const places = ({ hits }: MboxScan) =>
	hits.flatMap(({ found }) => found.map(({ where }) => where)).sort();
