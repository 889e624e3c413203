/**
 * How many MIME parts the bytes announce, counted before anything is decoded; stops above `limit`. Lines that open
 * with a declared boundary count, so a text full of dashes does not.
 */
export function countParts(bytes: Uint8Array, limit: number): number {
	const boundaries = declaredBoundaries(bytes);
	if (boundaries.size === 0) return 1;
	let parts = 0;
	for (let at = lineOpening(bytes, 0); at >= 0 && parts <= limit; at = lineOpening(bytes, at + 2))
		if (boundaries.has(restOfLine(bytes, at + 2))) parts++;
	return Math.max(parts, 1);
}

/** Whether more than `limit` lines are short: each costs the parser as much as a long one, and base64 has none. */
export function hasManyShortLines(bytes: Uint8Array, limit: number): boolean {
	let lines = 0;
	let start = 0;
	for (
		let end = bytes.indexOf(LINE_FEED);
		end >= 0 && lines <= limit;
		end = bytes.indexOf(LINE_FEED, start)
	) {
		if (end - start < SHORT_LINE) lines++;
		start = end + 1;
	}
	return lines > limit;
}

/** Base64 is written in lines of 60 letters and more. */
const SHORT_LINE = 50;
const DASH = 0x2d;
const LINE_FEED = 0x0a;
/** RFC 2046 allows 70 characters. */
const LONGEST_BOUNDARY = 200;
const MOST_BOUNDARIES = 1000;
const KEY = [...'boundary='].map((letter) => letter.charCodeAt(0));

function declaredBoundaries(bytes: Uint8Array): Set<string> {
	const found = new Set<string>();
	for (let at = 0; at < bytes.length - KEY.length && found.size < MOST_BOUNDARIES; at++) {
		if (!KEY.every((letter, index) => ((bytes[at + index] ?? 0) | 0x20) === (letter | 0x20))) continue;
		const value = restOfLine(bytes, at + KEY.length);
		found.add(value.startsWith('"') ? (value.split('"')[1] ?? '') : (value.split(';')[0] ?? '').trim());
	}
	return found;
}

/** Where the next line that opens with two dashes begins, or -1. */
function lineOpening(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(DASH, from); at >= 0; at = bytes.indexOf(DASH, at + 1))
		if (bytes[at + 1] === DASH && (at === 0 || bytes[at - 1] === LINE_FEED)) return at;
	return -1;
}

function restOfLine(bytes: Uint8Array, from: number): string {
	const head = bytes.subarray(from, from + LONGEST_BOUNDARY);
	const end = head.indexOf(LINE_FEED);
	return String.fromCharCode(...(end < 0 ? head : head.subarray(0, end))).trimEnd();
}
