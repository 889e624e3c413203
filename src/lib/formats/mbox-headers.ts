import { latin1Bytes, latin1Text } from './byte-pattern.ts';

/** What the headers of a part say about its body. */
export type PartHeaders = {
	/** Where the body begins, after the empty line. */
	readonly body: number;
	/** Of a multipart: its boundary with the two dashes before it. */
	readonly boundary: Uint8Array | null;
	readonly encoding: 'identity' | 'quoted-printable' | 'base64';
	/** Text, or a file whose name ends like one. */
	readonly isText: boolean;
	readonly isMessage: boolean;
	/** Whether anything in them is written in words of RFC 2047 or values of RFC 2231. */
	readonly hasEncodedWords: boolean;
};

const LF = 10;
const EQUALS = 0x3d;
const CR = 13;

/** Reads the headers that begin at `from`; only those on the content of the part are looked at. */
export function readPartHeaders(bytes: Uint8Array, from: number, to: number): PartHeaders {
	const { type, encoding, body, hasEncodedWords } = walk(bytes, from, to);
	const typeAt = valueOf(bytes, type);
	const isText = !type || ((bytes[typeAt] as number) | 32) === LETTER_T;
	const first = encoding ? (bytes[valueOf(bytes, encoding)] as number) | 32 : 0;
	return {
		body,
		encoding: first === LETTER_B ? 'base64' : first === LETTER_Q ? 'quoted-printable' : 'identity',
		hasEncodedWords,
		...(isText ? PLAIN : special(latin1Text(bytes, typeAt, type.end), () => latin1Text(bytes, from, body))),
	};
}

const PLAIN = { boundary: null, isText: true, isMessage: false };

/** Of a part that is no plain text: few enough to be read as words. */
function special(content: string, all: () => string): Pick<PartHeaders, 'boundary' | 'isText' | 'isMessage'> {
	const type = /^[^\s;]*/.exec(content)?.[0].toLowerCase() ?? '';
	const isText = /^(?:text|message|multipart)\//.test(type) || TEXT_TYPES.test(type) || TEXT_FILE.test(all());
	return {
		boundary: type.startsWith('multipart/') ? boundaryOf(content) : null,
		isText,
		isMessage: type === 'message/rfc822' || type === 'message/global',
	};
}

function boundaryOf(content: string): Uint8Array | null {
	const found = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(content);
	const named = found?.[1] ?? found?.[2];
	return named ? latin1Bytes(`--${named}`) : null;
}

const TEXT_TYPES = /^application\/(?:json|xml|csv|ics|rtf|[\w.+-]*\+(?:xml|json))$/;
const TEXT_FILE = /name(?:\*\d*\*?)?=[^\n]{0,300}\.(?:csv|tsv|txt|tab|xml|json|vcf|ics|eml|html?|log|md)\b/i;

/** The value of a header: from behind its colon to the end of its folded lines. */
type Header = { readonly from: number; end: number };

/** One walk over the headers: the two on the content, where they all end, and whether anything is encoded. */
function walk(
	bytes: Uint8Array,
	from: number,
	to: number,
): { type: Header | null; encoding: Header | null; body: number; hasEncodedWords: boolean } {
	let hasEncodedWords = false;
	let type: Header | null = null;
	let encoding: Header | null = null;
	let open: Header | null = null;
	let line = from;
	for (let at = from; at < to; at++) {
		const byte = bytes[at];
		if (byte === EQUALS && isMark(bytes, at)) hasEncodedWords = true;
		if (byte !== LF) continue;
		if (at === line || (at === line + 1 && bytes[line] === CR))
			return { type, encoding, body: at + 1, hasEncodedWords };
		if (bytes[line] !== 32 && bytes[line] !== 9) {
			open = null;
			if (startsWith(bytes, line, TYPE)) open = type ??= { from: line + TYPE.length, end: at };
			else if (startsWith(bytes, line, ENCODING))
				open = encoding ??= { from: line + ENCODING.length, end: at };
		}
		if (open) open.end = at;
		line = at + 1;
	}
	return { type, encoding, body: to, hasEncodedWords };
}

/** The first letter of a value, which may stand on a folded line only. */
function valueOf(bytes: Uint8Array, header: Header | null): number {
	let at = header?.from ?? 0;
	while (header && at < header.end && ((bytes[at] as number) <= 32 || bytes[at] === QUOTE)) at++;
	return at;
}

/** Whether a header begins here, in any case. */
function startsWith(bytes: Uint8Array, line: number, name: Uint8Array): boolean {
	for (let at = 0; at < name.length; at++) if (((bytes[line + at] as number) | 32) !== name[at]) return false;
	return true;
}

const lower = (text: string) => latin1Bytes(text).map((byte) => byte | 32);
const TYPE = lower('content-type:');
const ENCODING = lower('content-transfer-encoding:');
const QUOTE = 0x22;
const LETTER_B = 0x62;
const LETTER_Q = 0x71;
const LETTER_T = 0x74;

/** `=?` of an encoded word, or `*=` of an encoded value. */
const isMark = (bytes: Uint8Array, at: number) => bytes[at + 1] === 0x3f || bytes[at - 1] === 0x2a;
