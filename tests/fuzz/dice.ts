/** Chance that is the same each time for one seed (mulberry32): a finding is found again by its number. */
export class Dice {
	#state: number;

	/** @param words What the throws depend on: the run, the reader, the number of the input. */
	constructor(...words: readonly (string | number)[]) {
		let hash = 0x811c9dc5;
		for (const letter of words.join(' ')) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
		this.#state = hash >>> 0;
	}

	/** From 0 up to and not including 1. */
	share(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number below `end`. */
	below(end: number): number {
		return Math.floor(this.share() * end);
	}

	/** Once in so many times. */
	once(times: number): boolean {
		return this.below(times) === 0;
	}

	/** One of several. */
	of<Value>(all: readonly Value[]): Value {
		const one = all[this.below(all.length)];
		if (one === undefined) throw new RangeError('nothing to choose from');
		return one;
	}

	/** So many things, or fewer, made one after the other. */
	some<Value>(most: number, make: () => Value): Value[] {
		return Array.from({ length: this.below(most + 1) }, make);
	}
}
