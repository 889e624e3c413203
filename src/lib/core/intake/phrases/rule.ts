import type { RightId } from '../../ids.ts';

/** One way in which people say that they want something; phrases in the notation of `pattern.ts`. */
export type Rule = {
	readonly id: string;
	/** Three is enough by itself; smaller ones add up. */
	readonly weight: 1 | 2 | 3;
	readonly any: readonly string[];
	/** One of these stands somewhere in the mail. */
	readonly needs?: readonly string[];
	/** None of these stands in the same sentence. */
	readonly unless?: readonly string[];
	/** It says itself what is not wanted, so a "not" before it turns nothing round. */
	readonly saysNot?: true;
	/** Counts in questions and in "I should like to know whether" only. */
	readonly asked?: true;
	/** So wide that it counts only where nothing else in the mail asks for anything. */
	readonly fallback?: true;
	/** Counts for nothing where the mail (or this sentence) asks for that right, or by that rule. */
	readonly givesWayTo?: readonly {
		readonly right: RightId;
		readonly rule?: string;
		readonly within: 'sentence' | 'mail';
	}[];
};
