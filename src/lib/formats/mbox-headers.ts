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

/** Reads the headers that begin at `from`; only those on the content of the part are looked at. `body` is where they end. */
export function readPartHeaders(bytes: Uint8Array, from: number, to: number): PartHeaders {
	const { content, body, hasEncodedWords } = contentHeaders(bytes, from, to);
	const type = /^content-type:\s*([^\s;]+)/im.exec(content)?.[1]?.toLowerCase() ?? 'text/plain';
	const encoding = /^content-transfer-encoding:\s*"?([\w-]+)/im.exec(content)?.[1]?.toLowerCase();
	const isMultipart = type.startsWith('multipart/');
	return {
		body,
		boundary: isMultipart ? boundaryOf(content) : null,
		encoding: encoding === 'base64' || encoding === 'quoted-printable' ? encoding : 'identity',
		isText: /^(?:text|message|multipart)\//.test(type) || TEXT_TYPES.test(type) || TEXT_FILE.test(content),
		isMessage: type === 'message/rfc822' || type === 'message/global',
		hasEncodedWords,
	};
}

function boundaryOf(content: string): Uint8Array | null {
	const found = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(content);
	const named = found?.[1] ?? found?.[2];
	return named ? latin1Bytes(`--${named}`) : null;
}

const TEXT_TYPES = /^application\/(?:json|xml|csv|ics|rtf|[\w.+-]*\+(?:xml|json))$/;
const TEXT_FILE = /name(?:\*\d*\*?)?=[^\n]{0,300}\.(?:csv|tsv|txt|tab|xml|json|vcf|ics|eml|html?|log|md)\b/i;

/** One walk over the headers: the `Content-` ones unfolded into lines, where they end, and whether anything is encoded. */
function contentHeaders(
	bytes: Uint8Array,
	from: number,
	to: number,
): { content: string; body: number; hasEncodedWords: boolean } {
	let content = '';
	let hasEncodedWords = false;
	let isContent = false;
	let line = from;
	for (let at = from; at < to; at++) {
		const byte = bytes[at];
		if (byte === EQUALS && isMark(bytes, at)) hasEncodedWords = true;
		if (byte !== LF) continue;
		if (at === line || (at === line + 1 && bytes[line] === CR))
			return { content, body: at + 1, hasEncodedWords };
		const isFolded = bytes[line] === 32 || bytes[line] === 9;
		if (!isFolded) isContent = isContentLine(bytes, line, at);
		if (isContent && content.length < MOST_CONTENT)
			content += (isFolded ? ' ' : '\n') + textOf(bytes, line, at);
		line = at + 1;
	}
	return { content, body: to, hasEncodedWords };
}

const MOST_CONTENT = 8192;

function textOf(bytes: Uint8Array, from: number, to: number): string {
	return latin1Text(bytes, from, Math.min(to, from + MOST_CONTENT)).trim();
}

/** `content-` in any case. */
function isContentLine(bytes: Uint8Array, line: number, end: number): boolean {
	if (end - line < CONTENT.length || ((bytes[line] as number) | 32) !== CONTENT[0]) return false;
	for (let at = 1; at < CONTENT.length; at++)
		if (((bytes[line + at] as number) | 32) !== CONTENT[at]) return false;
	return true;
}

const CONTENT = latin1Bytes('content-').map((byte) => byte | 32);

/** `=?` of an encoded word, or `*=` of an encoded value. */
const isMark = (bytes: Uint8Array, at: number) => bytes[at + 1] === 0x3f || bytes[at - 1] === 0x2a;
