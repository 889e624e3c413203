import { bytePattern, findOutsideAttachments, latin1Bytes, latin1Text } from './byte-pattern.ts';

/** Bytes that a separator and what must stand around it may take. */
export const KEEP_BYTES = 2048;

const LF = 10;
const CR = 13;

/**
 * Finds the next line that separates two messages: `From ` and something that ends in four digits (or nothing), after an
 * empty line, before a line that is a header. `at` is -1 for none so far; `next` is where to go on.
 */
export function findSeparator(
	bytes: Uint8Array,
	from: number,
	to: number,
	isStart: boolean,
	final: boolean,
): { at: number; next: number } {
	let at = from;
	if (isStart && from === 0) {
		const first = afterLead(bytes, to);
		if (!final && to - first < KEEP_BYTES) return { at: -1, next: 0 };
		at = first + 1;
		if (isSeparator(bytes, first, to)) return { at: first, next: at };
	}
	for (;;) {
		const line = findFromLine(bytes, at, to);
		if (line < 0) return { at: -1, next: Math.max(at, to - FROM.length) };
		if (!final && to - line < KEEP_BYTES) return { at: -1, next: Math.max(from, line - 1) };
		if (isAfterEmptyLine(bytes, line) && isSeparator(bytes, line, to)) return { at: line, next: line + 1 };
		at = line + 1;
	}
}

/** A byte order mark and empty lines before the first message. */
function afterLead(bytes: Uint8Array, to: number): number {
	let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	while (at < to && (bytes[at] === LF || bytes[at] === CR || bytes[at] === 32)) at++;
	return at;
}

const FROM = latin1Bytes('\nFrom ');
const FROM_LINE = bytePattern(FROM);

/** Where the next line beginning with `From ` begins, or -1. */
function findFromLine(bytes: Uint8Array, from: number, to: number): number {
	const at = findOutsideAttachments(FROM_LINE, bytes, Math.max(from - 1, 0), to, FROM.length);
	return at < 0 ? -1 : at + 1;
}

function isAfterEmptyLine(bytes: Uint8Array, line: number): boolean {
	return bytes[line - 2] === LF || (bytes[line - 2] === CR && bytes[line - 3] === LF);
}

/** `From `, something, a space, and something that ends in four digits; or nothing but `From`. */
function isSeparator(bytes: Uint8Array, line: number, to: number): boolean {
	for (let at = 1; at < FROM.length - 1; at++) if (bytes[line + at - 1] !== FROM[at]) return false;
	const feed = lineEnd(bytes, line, to);
	if (feed < 0) return false;
	let end = feed;
	while (isSpace(bytes[end - 1])) end--;
	return (end === line + 4 || isDated(bytes, line + 4, end)) && isHeader(bytes, feed + 1, to);
}

function isDated(bytes: Uint8Array, from: number, end: number): boolean {
	for (let at = end - 4; at < end; at++) if (!isDigit(bytes[at])) return false;
	const second = bytes.subarray(from + 1, end).indexOf(SPACE);
	return bytes[from] === SPACE && second > 0;
}

const SPACE = 32;
const isSpace = (byte: number | undefined) => byte === SPACE || byte === CR || byte === 9;
const isDigit = (byte: number | undefined) => byte !== undefined && byte > 47 && byte < 58;

/** A name of printable characters and a colon; or the line that some programs quote there. */
function isHeader(bytes: Uint8Array, line: number, to: number): boolean {
	let at = bytes[line] === 0x3e ? line + 1 : line;
	const start = at;
	const most = Math.min(to, start + LONGEST_NAME);
	while (at < most && isPrintable(bytes[at] as number)) at++;
	if (at === start) return false;
	return (
		bytes[at] === COLON ||
		(at === start + 4 && bytes[at] === SPACE && latin1Text(bytes, start, at) === 'From')
	);
}

const COLON = 0x3a;
const LONGEST_NAME = 80;
const isPrintable = (byte: number) => byte > 32 && byte < 127 && byte !== COLON;

/** Where the line ends (its line feed), or -1 when it is longer than any such line. */
function lineEnd(bytes: Uint8Array, line: number, to: number): number {
	const most = Math.min(to, line + 1000);
	for (let at = line; at < most; at++) if (bytes[at] === LF) return at;
	return -1;
}
