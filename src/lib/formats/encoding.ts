import type { ByteSource } from './byte-source.ts';

/** How the bytes of a text file stand for characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** An encoding, and how many bytes of a mark precede the text. */
export type Encoded = { readonly encoding: Encoding; readonly markBytes: number };

/** The encoding of a whole file: its mark; else UTF-16 by its zeros; else UTF-8 if every byte fits; else windows-1252. */
export async function detectEncoding(source: ByteSource): Promise<Encoded> {
	const known = encodingOfHead(await source.read(0, HEAD_BYTES));
	if (known) return known;
	return { encoding: (await isUtf8(source)) ? 'utf-8' : 'windows-1252', markBytes: 0 };
}

/** What the first bytes alone prove: a mark, or UTF-16 without one; null when only the whole file can tell. */
export function encodingOfHead(head: Uint8Array): Encoded | null {
	if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', markBytes: 3 };
	if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
	if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
	const zeros = zerosByParity(head);
	const enough = head.length / 2 / 4;
	if (zeros.odd > enough && zeros.even * 8 < zeros.odd) return { encoding: 'utf-16le', markBytes: 0 };
	if (zeros.even > enough && zeros.odd * 8 < zeros.even) return { encoding: 'utf-16be', markBytes: 0 };
	return null;
}

/** The text of a file in pieces, without its mark. Bytes that fit no character become U+FFFD. */
export async function* readText(source: ByteSource, { encoding, markBytes }: Encoded): AsyncIterable<string> {
	const decoder = decoderOf(encoding);
	let skip = markBytes;
	for await (const piece of source.stream()) {
		const text = decoder.decode(skip ? piece.subarray(skip) : piece, { stream: true });
		skip = Math.max(0, skip - piece.length);
		if (text) yield text;
	}
	const rest = decoder.decode();
	if (rest) yield rest;
}

/** The text of the first bytes of a file; a character cut in two at the end is left out. */
export function headText(head: Uint8Array, { encoding, markBytes }: Encoded): string {
	return decoderOf(encoding).decode(head.subarray(markBytes), { stream: true });
}

/** The encoding of bytes that are all of a file, or its beginning when `cut`. */
export function encodingOf(bytes: Uint8Array, cut: boolean): Encoded {
	const known = encodingOfHead(bytes.subarray(0, HEAD_BYTES));
	if (known) return known;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
		return { encoding: 'utf-8', markBytes: 0 };
	} catch {
		return { encoding: 'windows-1252', markBytes: 0 };
	}
}

/** windows-1252 as browsers read it. */
export function decodeWindows1252(bytes: Uint8Array): string {
	const units = new Uint16Array(bytes.length);
	for (let at = 0; at < bytes.length; at++) units[at] = WINDOWS_1252[bytes[at]!]!;
	return UTF_16.decode(units);
}

const HEAD_BYTES = 4096;

// Node 20 reads 0x80-0x9F of windows-1252 as control characters, so the table is ours
const HIGH =
	'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
	'\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const WINDOWS_1252 = Uint16Array.from({ length: 256 }, (_, byte) =>
	byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte,
);

const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

type Decoder = { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };

const decoderOf = (encoding: Encoding): Decoder =>
	encoding === 'windows-1252'
		? { decode: (bytes) => (bytes ? decodeWindows1252(bytes) : '') }
		: new TextDecoder(encoding, { ignoreBOM: true });

function zerosByParity(bytes: Uint8Array): { even: number; odd: number } {
	let even = 0;
	let odd = 0;
	for (let at = 0; at < bytes.length; at++) {
		if (bytes[at] !== 0) continue;
		if (at % 2) odd++;
		else even++;
	}
	return { even, odd };
}

async function isUtf8(source: ByteSource): Promise<boolean> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const piece of source.stream()) decoder.decode(piece, { stream: true });
		decoder.decode();
		return true;
	} catch {
		return false;
	}
}
