import type { Dice } from './dice.ts';

/** What the pieces of a mutation are taken from: words that mean something to the reader, and other inputs. */
export type Stock = { readonly tokens: readonly string[]; readonly seeds: readonly Uint8Array[] };

/** Changes bytes in one to eight places: flipped, cut, doubled, moved, or with a piece of something else put in. */
export function mutate(bytes: Uint8Array, dice: Dice, stock: Stock): Uint8Array {
	let changed = bytes;
	for (let left = 1 + dice.below(8); left > 0; left--) changed = dice.of(CHANGES)(changed, dice, stock);
	return changed.subarray(0, MOST_BYTES);
}

/** Text as bytes; a lone surrogate is kept as the three bytes that stand for it, which are no UTF-8. */
export function bytesOf(text: string): Uint8Array {
	if (text.isWellFormed()) return Buffer.from(text, 'utf8');
	return Buffer.concat([...text].map((sign) => (sign.isWellFormed() ? Buffer.from(sign) : surrogate(sign))));
}

/** Words that have broken a reader somewhere, whatever it reads. */
export const ODD_WORDS: readonly string[] = [
	'__proto__',
	'constructor',
	'\u0000',
	'\ufeff',
	'\ud800',
	'\udc00x',
	'\u202e',
	'İ',
	'ﬁ',
	'e\u0301',
	'😀',
	'\r',
	'\n',
	'\r\n',
	'\t',
	'"',
	"'",
	'=1+1',
	'-0',
	'1e999',
	'99999999999999999999',
	'2026-02-30',
	'31-12-2025',
];

const MOST_BYTES = 1 << 17;
const ODD_BYTES = [0, 1, 9, 10, 13, 26, 32, 34, 44, 59, 61, 0x7f, 0x80, 0xbf, 0xc0, 0xed, 0xfe, 0xff];

type Change = (bytes: Uint8Array, dice: Dice, stock: Stock) => Uint8Array;

const CHANGES: readonly Change[] = [
	(bytes, dice) => withByte(bytes, dice, (byte) => byte ^ (1 << dice.below(8))),
	(bytes, dice) => withByte(bytes, dice, () => dice.of(ODD_BYTES)),
	(bytes, dice) => replaced(bytes, ...stretch(bytes, dice), EMPTY),
	(bytes, dice) => replaced(bytes, dice.below(bytes.length + 1), 0, bytes.subarray(...ends(bytes, dice))),
	(bytes, dice, { tokens }) => replaced(bytes, dice.below(bytes.length + 1), 0, word(dice, tokens)),
	(bytes, dice, { tokens }) => replaced(bytes, ...stretch(bytes, dice), word(dice, tokens)),
	(bytes, dice, { tokens }) => replaced(bytes, dice.below(bytes.length + 1), 0, repeated(dice, tokens)),
	(bytes, dice, { seeds }) => {
		const other = dice.of(seeds);
		return replaced(bytes, ...stretch(bytes, dice), other.subarray(...ends(other, dice)));
	},
	(bytes, dice) => (dice.once(4) ? bytes.subarray(0, dice.below(bytes.length + 1)) : bytes),
];

const EMPTY = new Uint8Array();

function withByte(bytes: Uint8Array, dice: Dice, change: (byte: number) => number): Uint8Array {
	if (bytes.length === 0) return bytes;
	const changed = bytes.slice();
	const at = dice.below(bytes.length);
	changed[at] = change(changed[at] ?? 0);
	return changed;
}

const replaced = (bytes: Uint8Array, at: number, length: number, by: Uint8Array): Uint8Array =>
	Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + length)]);

/** A place, and a length that is mostly short. */
function stretch(bytes: Uint8Array, dice: Dice): [at: number, length: number] {
	const at = dice.below(bytes.length + 1);
	return [at, dice.below(dice.once(5) ? bytes.length - at + 1 : Math.min(16, bytes.length - at) + 1)];
}

function ends(bytes: Uint8Array, dice: Dice): [from: number, to: number] {
	const [at, length] = stretch(bytes, dice);
	return [at, at + length];
}

const word = (dice: Dice, tokens: readonly string[]) =>
	bytesOf(dice.of(dice.once(3) || tokens.length === 0 ? ODD_WORDS : tokens));

/** Many times the same, now and then very many: what takes the square of its length is noticed. */
function repeated(dice: Dice, tokens: readonly string[]): Uint8Array {
	const one = word(dice, tokens);
	const times = dice.once(40) ? Math.floor(MOST_BYTES / (one.length + 1)) : 2 + dice.below(60);
	return Buffer.concat(new Array<Uint8Array>(times).fill(one));
}

function surrogate(sign: string): Uint8Array {
	const code = sign.charCodeAt(0);
	return Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
}
