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

function isSeparator(bytes: Uint8Array, line: number, to: number): boolean {
	const end = lineEnd(bytes, line, to);
	if (end < 0) return false;
	const text = latin1Text(bytes, line, end).trimEnd();
	return /^From(?: \S+ .*\d{4})?$/.test(text) && isHeader(bytes, end + 1, to);
}

function isHeader(bytes: Uint8Array, line: number, to: number): boolean {
	const end = lineEnd(bytes, line, to);
	const text = latin1Text(bytes, line, Math.min(end < 0 ? to : end, line + 80));
	return /^>?(?:[!-9;-~]+:|From )/.test(text);
}

/** Where the line ends (its line feed), or -1 when it is longer than any such line. */
function lineEnd(bytes: Uint8Array, line: number, to: number): number {
	const most = Math.min(to, line + 1000);
	for (let at = line; at < most; at++) if (bytes[at] === LF) return at;
	return -1;
}
