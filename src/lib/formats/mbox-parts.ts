import { bytePattern, findOutsideAttachments, type BytePattern } from './byte-pattern.ts';

/** A stretch of bytes: from, to. */
export type Stretch = readonly [from: number, to: number];

/** The parts of a multipart body, and what stands before the first and after the last. */
export type Parts = { readonly parts: readonly Stretch[]; readonly between: readonly Stretch[] };

const LF = 10;
const CR = 13;
const DASH = 0x2d;

/** Splits a multipart body at the lines that begin with its boundary; a body without any is one stretch of plain text. */
export function splitParts(bytes: Uint8Array, from: number, to: number, boundary: Uint8Array): Parts {
	const parts: Stretch[] = [];
	const between: Stretch[] = [];
	const pattern = bytePattern(boundary);
	let open = -1;
	let rest = from;
	for (let at = findLine(pattern, bytes, from, to, boundary.length); at >= 0;) {
		if (open < 0) between.push([rest, at]);
		else parts.push([open, at]);
		const after = at + boundary.length;
		const closes = bytes[after] === DASH && bytes[after + 1] === DASH;
		const end = bytes.indexOf(LF, after);
		rest = end < 0 || end >= to ? to : end + 1;
		open = closes ? -1 : rest;
		at = findLine(pattern, bytes, rest, to, boundary.length);
	}
	if (open < 0) between.push([rest, to]);
	else parts.push([open, to]);
	return { parts, between };
}

/** Where the next line beginning with the boundary begins, or -1; the boundary must end there too. */
function findLine(pattern: BytePattern, bytes: Uint8Array, from: number, to: number, length: number): number {
	for (
		let at = findOutsideAttachments(pattern, bytes, from, to, length);
		at >= 0;
		at = findOutsideAttachments(pattern, bytes, at + 1, to, length)
	) {
		if ((at === from || bytes[at - 1] === LF) && isEnd(bytes, at + length, to)) return at;
	}
	return -1;
}

/** White space, the line's end, or the two dashes of the last one: a longer boundary is another one. */
function isEnd(bytes: Uint8Array, at: number, to: number): boolean {
	const byte = bytes[at];
	if (at >= to || byte === LF || byte === CR || byte === 32 || byte === 9) return true;
	return byte === DASH && bytes[at + 1] === DASH;
}
