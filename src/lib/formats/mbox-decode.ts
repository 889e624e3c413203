/** Where decoded bytes go: `flush` is called with how much of `scratch` is filled, and says how much of it to keep. */
export type Sink = { readonly scratch: Uint8Array; readonly flush: (filled: number) => number };

const EQUALS = 0x3d;
const LF = 10;
const CR = 13;

/** Six bits of each letter of base64; 64 for what is none. */
const SIX_BITS = new Uint8Array(256).fill(64);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach(
	(letter, value) => (SIX_BITS[letter.charCodeAt(0)] = value),
);
SIX_BITS[0x2d] = 62;
SIX_BITS[0x5f] = 63;

/** Decodes base64; rubbish between the letters is passed over, as mail programs do. */
export function decodeBase64(bytes: Uint8Array, from: number, to: number, { scratch, flush }: Sink): void {
	const limit = scratch.length - 4;
	let out = 0;
	let held = 0;
	let bits = 0;
	let at = from;
	while (at < to) {
		if (out > limit) out = flush(out);
		if (bits === 0 && at + 3 < to) {
			const a = SIX_BITS[bytes[at] as number] as number;
			const b = SIX_BITS[bytes[at + 1] as number] as number;
			const c = SIX_BITS[bytes[at + 2] as number] as number;
			const d = SIX_BITS[bytes[at + 3] as number] as number;
			if ((a | b | c | d) < 64) {
				scratch[out] = (a << 2) | (b >> 4);
				scratch[out + 1] = (b << 4) | (c >> 2);
				scratch[out + 2] = (c << 6) | d;
				out += 3;
				at += 4;
				continue;
			}
		}
		const byte = bytes[at++] as number;
		const six = SIX_BITS[byte] as number;
		if (byte === EQUALS) bits = 0;
		if (six > 63) continue;
		held = ((held << 6) | six) & 0xffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			scratch[out++] = held >> bits;
		}
	}
	flush(out);
}

/** Decodes quoted-printable; what is no escape stays as it is. */
export function decodeQuotedPrintable(
	bytes: Uint8Array,
	from: number,
	to: number,
	{ scratch, flush }: Sink,
): void {
	const limit = scratch.length - 4;
	let out = 0;
	let at = from;
	while (at < to) {
		if (out > limit) out = flush(out);
		const run = Math.min(to, at + limit - out + 1);
		while (at < run && bytes[at] !== EQUALS) scratch[out++] = bytes[at++] as number;
		if (at >= run) continue;
		at++;
		const soft = softBreak(bytes, at, to);
		if (soft > at) {
			at = soft;
			continue;
		}
		const high = HEX[bytes[at] as number] as number;
		const low = HEX[bytes[at + 1] as number] as number;
		if (at + 1 < to && high < 16 && low < 16) {
			scratch[out++] = (high << 4) | low;
			at += 2;
		} else scratch[out++] = EQUALS;
	}
	flush(out);
}

const HEX = new Uint8Array(256).fill(16);
[...'0123456789abcdef'].forEach((digit, value) => {
	HEX[digit.charCodeAt(0)] = value;
	HEX[digit.toUpperCase().charCodeAt(0)] = value;
});

/** Where the line after a soft break begins; the same place when there is none. */
function softBreak(bytes: Uint8Array, from: number, to: number): number {
	let at = from;
	while (at < to && (bytes[at] === 32 || bytes[at] === 9)) at++;
	if (at < to && bytes[at] === LF) return at + 1;
	return at + 1 < to && bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : from;
}
