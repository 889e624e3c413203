/** A part of a policy that can be said in many ways; without it the rules named must be broken. */
export type Slot = {
	readonly text: string;
	readonly without: readonly string[];
	readonly others: readonly string[];
};

/** A defect: sentences that have it, and near misses that have not; under which heading they stand. */
export type Claims = {
	readonly under: string;
	readonly wrong: readonly string[];
	readonly fine: readonly string[];
};

/** A whole policy in one language, taken apart, with other ways to say each part. */
export type Bank = {
	/** The parts in order: a heading (starting with `#`) or the name of a slot. */
	readonly outline: readonly string[];
	readonly slots: Readonly<Record<string, Slot>>;
	readonly claims: Readonly<Record<string, Claims>>;
	/** Sentences under the heading of the rights, with the term each promises (`30 day`), or none. */
	readonly terms: readonly (readonly [sentence: string, term: string | null])[];
	/** Sentences about recipients, with the names to be found. */
	readonly recipients: readonly (readonly [sentence: string, names: readonly string[]])[];
	/** Lines with a date, with the day read. */
	readonly dates: readonly (readonly [line: string, day: string | null])[];
	/** Words that are still to be filled in, and words that look so but are not. */
	readonly unfilled: readonly string[];
	readonly filled: readonly string[];
};
