/**
 * One thing to look for in bytes, whatever its case. What may not stand beside it: a part of a longer e-mail address
 * (`address`; only on its left: `address-start`), a letter or a digit (`word`); `none`: anything may.
 */
export type ByteNeedle = {
	readonly text: string;
	readonly border: 'address' | 'address-start' | 'word' | 'none';
};

/** Needles ready for searching. `search` calls back with the index of each needle found between `from` and `to`. */
export type Searcher = {
	/** The longest needle, in bytes. */
	readonly longest: number;
	search(bytes: Uint8Array, from: number, to: number, onFound: (needle: number) => void): void;
};

/** Prepares needles of two bytes and more: as UTF-8 and as Latin-1, in lower, upper and title case beyond ASCII. */
export function compileNeedles(needles: readonly ByteNeedle[]): Searcher {
	const patterns = needles.flatMap(({ text, border }, needle) =>
		spellings(text).map((bytes): Pattern => ({ bytes, needle, border })),
	);
	const usable = patterns.filter(({ bytes }) => bytes.length > 1);
	const groups = [
		usable.filter(({ bytes }) => bytes.length < LONG),
		usable.filter(({ bytes }) => bytes.length >= LONG),
	].flatMap((group) => (group.length > 0 ? [new Group(group)] : []));
	return {
		longest: Math.max(2, ...usable.map(({ bytes }) => bytes.length)),
		search(bytes, from, to, onFound) {
			for (const group of groups) group.search(bytes, from, to, onFound);
		},
	};
}

type Pattern = { readonly bytes: Uint8Array; readonly needle: number; readonly border: ByteNeedle['border'] };

/** Short needles allow short steps only, so they are searched apart. */
const LONG = 8;

/** ASCII capitals as small letters, all other bytes as they are. */
export const FOLD = Uint8Array.from({ length: 256 }, (_, byte) =>
	byte > 64 && byte < 91 ? byte + 32 : byte,
);

function spellings(text: string): Uint8Array[] {
	const cases = /^[\u0000-\u007f]*$/.test(text) ? [text.toLowerCase()] : casesOf(text);
	const all = cases.flatMap((form) => {
		const codes = [...form].map((letter) => letter.codePointAt(0) ?? 0);
		const utf8 = new TextEncoder().encode(form);
		return codes.every((code) => code < 256) && codes.length < utf8.length
			? [utf8, Uint8Array.from(codes)]
			: [utf8];
	});
	const folded = all.map((bytes) => bytes.map((byte) => FOLD[byte] ?? byte));
	return folded.filter((bytes, at) => at === folded.findIndex((same) => same.join() === bytes.join()));
}

function casesOf(text: string): string[] {
	const lower = text.toLowerCase();
	const title = lower.replace(
		/(^|[^\p{L}\p{M}])(\p{L})/gu,
		(_, before: string, letter: string) => before + letter.toUpperCase(),
	);
	return [text, lower, text.toUpperCase(), title].flatMap((form) => [
		form.normalize('NFC'),
		form.normalize('NFD'),
	]);
}

const HASHES = 1 << 14;
const hash = (one: number, other: number) => ((one << 7) ^ other) & (HASHES - 1);

/** Boyer–Moore–Horspool for several patterns: steps by what the last two bytes of a window allow. */
class Group {
	private readonly window: number;
	private readonly shift: Uint8Array;
	private readonly ending: (Pattern[] | undefined)[] = new Array<Pattern[] | undefined>(HASHES);

	constructor(patterns: readonly Pattern[]) {
		this.window = Math.min(255, ...patterns.map(({ bytes }) => bytes.length));
		this.shift = new Uint8Array(HASHES).fill(this.window - 1);
		for (const pattern of patterns) this.add(pattern);
	}

	private add(pattern: Pattern): void {
		const last = this.window - 2;
		for (let at = 0; at <= last; at++) {
			const key = hash(pattern.bytes[at] ?? 0, pattern.bytes[at + 1] ?? 0);
			this.shift[key] = Math.min(this.shift[key] ?? 0, last - at);
			if (at === last) (this.ending[key] ??= []).push(pattern);
		}
	}

	search(bytes: Uint8Array, from: number, to: number, onFound: (needle: number) => void): void {
		const { shift, window } = this;
		const far = window - 1;
		let at = from + window - 1;
		while (at < to) {
			const key = hash(FOLD[bytes[at - 1] as number] as number, FOLD[bytes[at] as number] as number);
			const step = shift[key] as number;
			if (step === far) at += far;
			else if (step > 0) at += step;
			else {
				this.verify(bytes, at - window + 1, from, to, this.ending[key] ?? [], onFound);
				at++;
			}
		}
	}

	private verify(
		bytes: Uint8Array,
		start: number,
		from: number,
		to: number,
		patterns: readonly Pattern[],
		onFound: (needle: number) => void,
	): void {
		for (const pattern of patterns) {
			const end = start + pattern.bytes.length;
			if (end > to || !equals(bytes, start, pattern.bytes)) continue;
			if (isBordered(bytes, start, end, from, to, pattern.border)) onFound(pattern.needle);
		}
	}
}

function equals(bytes: Uint8Array, start: number, pattern: Uint8Array): boolean {
	for (let at = 0; at < pattern.length; at++)
		if (FOLD[bytes[start + at] as number] !== pattern[at]) return false;
	return true;
}

function isBordered(
	bytes: Uint8Array,
	start: number,
	end: number,
	from: number,
	to: number,
	border: ByteNeedle['border'],
): boolean {
	if (border === 'none') return true;
	const before = start > from ? (bytes[start - 1] ?? 0) : 0;
	const after = end < to ? (bytes[end] ?? 0) : 0;
	if (border === 'word') return !isWord(before) && !isWord(after);
	const isStart = !isLocal(before) || isEscape(bytes, start, from);
	if (border === 'address-start') return isStart;
	const follows =
		after === 0x2e ? isWord(end + 1 < to ? (bytes[end + 1] ?? 0) : 0) : isWord(after) || after === 0x2d;
	return isStart && !follows;
}

/** A letter or a digit of ASCII. */
const isWord = (byte: number) =>
	(byte > 47 && byte < 58) || (byte > 64 && byte < 91) || (byte > 96 && byte < 123);

/** What may stand in the first half of an address: `.`, `_`, `-`, `+`, `%` too. */
const isLocal = (byte: number) =>
	isWord(byte) || byte === 0x2e || byte === 0x5f || byte === 0x2d || byte === 0x2b || byte === 0x25;

/** Whether `%3A` or the like stands before: then the letter before is none. */
function isEscape(bytes: Uint8Array, start: number, from: number): boolean {
	return (
		start - from > 2 &&
		bytes[start - 3] === 0x25 &&
		isWord(bytes[start - 2] ?? 0) &&
		isWord(bytes[start - 1] ?? 0)
	);
}
