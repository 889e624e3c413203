import { afterUniformLines } from './uniform-lines.ts';

/** A sequence of bytes to be found; `find` gives where it next begins between `from` and `to`, or -1. */
export type BytePattern = { find(bytes: Uint8Array, from: number, to: number): number };

const HASHES = 1 << 12;
const hash = (one: number, other: number) => ((one << 5) ^ other) & (HASHES - 1);

/**
 * Prepares a pattern of two bytes and more. Boyer–Moore–Horspool on pairs of bytes: nearly every look is a step of the
 * pattern's length, and a step of always the same length is one that a processor can foresee.
 */
export function bytePattern(pattern: Uint8Array): BytePattern {
	const last = pattern.length - 1;
	const step = Math.min(last, 254);
	const shift = new Uint8Array(HASHES).fill(step);
	for (let at = last - step; at < last; at++)
		shift[hash(pattern[at] as number, pattern[at + 1] as number)] = last - at - 1;
	return {
		find(bytes, from, to) {
			let at = from + last;
			while (at < to) {
				const by = shift[hash(bytes[at - 1] as number, bytes[at] as number)] as number;
				if (by === step) at += step;
				else if (by > 0) at += by;
				else if (equals(bytes, at - last, pattern)) return at - last;
				else at++;
			}
			return -1;
		},
	};
}

/** Finds a pattern that is no part of an encoded attachment: the lines of those are passed over. */
export function findOutsideAttachments(
	pattern: BytePattern,
	bytes: Uint8Array,
	from: number,
	to: number,
	length: number,
): number {
	for (let at = from; at < to;) {
		const end = Math.min(to, at + WINDOW_BYTES);
		const found = pattern.find(bytes, at, end);
		if (found >= 0 || end === to) return found;
		at = afterUniformLines(bytes, end - length + 1, to);
	}
	return -1;
}

/** So much is searched before it is tried whether an attachment has begun. */
const WINDOW_BYTES = 4096;

/** The bytes of a text whose characters are all below 256. */
export const latin1Bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** At most 8 kB as the text whose characters they are, one each. */
export function latin1Text(bytes: Uint8Array, from: number, to: number): string {
	const piece = bytes.subarray(from, Math.min(to, from + 8192));
	return String.fromCharCode.apply(null, piece as unknown as number[]);
}

function equals(bytes: Uint8Array, start: number, pattern: Uint8Array): boolean {
	for (let at = 0; at < pattern.length; at++) if (bytes[start + at] !== pattern[at]) return false;
	return true;
}
