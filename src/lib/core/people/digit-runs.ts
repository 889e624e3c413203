/**
 * The numbers of many keys, to be looked up in text in one go: of each key its longest run of digits. A text in which
 * none of these runs stands (whole, leading zeros aside) holds none of the keys.
 */
export class DigitRuns {
	readonly #known = new Uint8Array(SLOTS);
	readonly #keys = new Set<string>();

	constructor(keys: Iterable<string>) {
		for (const key of keys) {
			const slot = slotOf(longestRun(key));
			if (slot === null) continue;
			this.#known[slot] = 1;
			this.#keys.add(key);
		}
	}

	/** Whether a key has a number by which it can be looked up. */
	knows(key: string): boolean {
		return this.#keys.has(key);
	}

	/** Whether one of the numbers may stand in a text; never says no where one does. */
	standIn(text: string): boolean {
		if (this.#keys.size === 0) return false;
		const known = this.#known;
		let slot = 0;
		let isRun = false;
		for (let at = 0; at < text.length; at++) {
			const digit = text.charCodeAt(at) - ZERO;
			if (digit >= 0 && digit <= 9) {
				slot = next(slot, digit);
				isRun = true;
			} else if (isRun) {
				if (known[slot] === 1) return true;
				slot = 0;
				isRun = false;
			}
		}
		return isRun && known[slot] === 1;
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

function slotOf(run: string): number | null {
	if (run === '') return null;
	let slot = 0;
	for (const digit of run) slot = next(slot, digit.charCodeAt(0) - ZERO);
	return slot;
}
