/**
 * Patterns of many keys, to be tried on a text in one go: of each key its longest run of digits is looked up, and its
 * pattern is only tried where that run stands (whole, leading zeros aside).
 */
export class DigitRuns {
	/** By the slot of its run, where the patterns of a key are found. */
	readonly #places = new Uint16Array(SLOTS);
	readonly #patterns: RegExp[] = [];

	/** Takes keys of which each has a digit. */
	constructor(keys: Iterable<readonly [key: string, pattern: string]>) {
		const bySlot = new Map<number, string[]>();
		for (const [key, pattern] of keys) {
			const slot = slotOf(longestRun(key));
			bySlot.set(slot, [...(bySlot.get(slot) ?? []), pattern]);
		}
		for (const [slot, patterns] of bySlot) {
			this.#patterns.push(new RegExp(patterns.join('|'), 'i'));
			this.#places[slot] = this.#patterns.length;
		}
	}

	/** Whether one of the keys stands in a text. */
	standIn(text: string): boolean {
		if (this.#patterns.length === 0) return false;
		const places = this.#places;
		let tried: Set<number> | null = null;
		let slot = 0;
		let isRun = false;
		for (let at = 0; at <= text.length; at++) {
			const digit = text.charCodeAt(at) - ZERO;
			if (digit >= 0 && digit <= 9) {
				slot = next(slot, digit);
				isRun = true;
			} else if (isRun) {
				const place = places[slot]!;
				if (place > 0 && !tried?.has(place)) {
					if (this.#patterns[place - 1]!.test(text)) return true;
					(tried ??= new Set()).add(place);
				}
				slot = 0;
				isRun = false;
			}
		}
		return false;
	}
}

const SLOTS = 1 << 16;
const ZERO = 48;

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
