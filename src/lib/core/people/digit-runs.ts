/**
 * Patterns of many keys, to be tried on a text in one go: of each key its longest run of digits is looked up, and its
 * pattern is only tried where that run stands (whole, leading zeros aside).
 */
export class DigitRuns {
	/** By the slot of its run, where the patterns of a key are found. */
	readonly #places = new Uint32Array(SLOTS);
	readonly #patterns: RegExp[] = [];
	#shortest = Infinity;
	/** Of the run that was seen last. */
	#place = 0;

	/** Takes keys of which each has a digit. */
	constructor(keys: Iterable<readonly [key: string, pattern: string]>) {
		const bySlot = new Map<number, string[]>();
		for (const [key, pattern] of keys) {
			const run = longestRun(key);
			const slot = slotOf(run);
			this.#shortest = Math.min(this.#shortest, run.length);
			bySlot.set(slot, [...(bySlot.get(slot) ?? []), pattern]);
		}
		for (const [slot, patterns] of bySlot) {
			this.#patterns.push(new RegExp(patterns.join('|'), 'i'));
			this.#places[slot] = this.#patterns.length;
		}
	}

	/** Whether there is anything to look for. */
	get isEmpty(): boolean {
		return this.#patterns.length === 0;
	}

	/**
	 * Where the next run ends that a key may have, from `from` on, before which no digit stands; -1 where there is none.
	 * Of so many characters as the shortest run has, only the last is looked at.
	 */
	next(text: string, from: number): number {
		const step = this.#shortest;
		for (let at = from + step - 1; at < text.length; at += step) {
			if (!isDigit(text.charCodeAt(at))) continue;
			while (at > from && isDigit(text.charCodeAt(at - 1))) at--;
			let slot = 0;
			for (; at < text.length && isDigit(text.charCodeAt(at)); at++)
				slot = next(slot, text.charCodeAt(at) - ZERO);
			this.#place = this.#places[slot]!;
			if (this.#place > 0) return at;
		}
		return -1;
	}

	/** Whether one of the keys stands in a text. */
	standIn(text: string): boolean {
		if (this.isEmpty) return false;
		let tried: Set<number> | null = null;
		for (let at = this.next(text, 0); at >= 0; at = this.next(text, at)) {
			if (tried?.has(this.#place)) continue;
			if (this.#patterns[this.#place - 1]!.test(text)) return true;
			(tried ??= new Set()).add(this.#place);
		}
		return false;
	}
}

const SLOTS = 1 << 16;
const ZERO = 48;

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;

/** Leading zeros leave the slot at 0; every other digit counts. */
const next = (slot: number, digit: number): number =>
	slot === 0 && digit === 0 ? 0 : (Math.imul(slot, 31) + digit + 1) & (SLOTS - 1);

function longestRun(key: string): string {
	return (key.match(/\d+/g) ?? []).reduce(
		(longest, run) => (run.length > longest.length ? run : longest),
		'',
	);
}

function slotOf(run: string): number {
	let slot = 0;
	for (const digit of run) slot = next(slot, digit.charCodeAt(0) - ZERO);
	return slot;
}
