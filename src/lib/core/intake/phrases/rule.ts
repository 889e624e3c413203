import type { RightId } from '../../ids.ts';

/** One way in which people say that they want something; phrases in the notation of `pattern.ts`. */
export type Rule = {
	readonly id: string;
	/** Three is enough by itself; smaller ones add up. */
	readonly weight: 1 | 2 | 3;
	readonly any: readonly string[];
	/** One of these stands somewhere in the mail. */
	readonly needs?: readonly string[];
	/** None of these stands near it in the same sentence. */
	readonly unless?: readonly string[];
	/** It says itself what is not wanted, so a "not" before it turns nothing round. */
	readonly saysNot?: true;
	/** Counts in questions and in "I should like to know whether" only. */
	readonly asked?: true;
	/** Counts within a list of what somebody wants to be told, which may name every right there is. */
	readonly inLists?: true;
	/** Counts in a line of a few words only. */
	readonly heading?: true;
	/** Counts for nothing where the mail (or this sentence) asks for that right, or by that rule. */
	readonly givesWayTo?: readonly {
		readonly right: RightId;
		readonly rule?: string;
		readonly within: 'sentence' | 'mail';
	}[];
};

/** An article by its number, alone or in a list of articles: `art. 15`, `artikelen 15 en 20`. */
export const article = (number: number): readonly string[] => [
	`art|artikel|artikelen|article|articles|arts|artt .? ${number}`,
	`artikelen|articles|arts|artt ..6 ${number}`,
];

/** An article of which law: without one of these in the mail it may be an article of the shop. */
export const OF_THE_GDPR = ['@privacy-law', 'persoonsgegevens', 'personal data|information', '@own-records'];
