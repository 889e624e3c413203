import { RIGHT_IDS, type RightId } from '../ids.ts';
import { cluesOf } from './clues.ts';
import type { Sentence } from './sentences.ts';
import learnt from './words/clue-weights.json' with { type: 'json' };

/** How much a letter is like those that ask for a right, and the sentences in which it is so most; below zero: not. */
export type Likeness = {
	readonly right: RightId;
	readonly score: number;
	readonly sentences: readonly Sentence[];
};

/** Compares a letter with the sayings that the weights were learnt from (tests/learn): up to three sentences at a time. */
export function likenessOf(sentences: readonly Sentence[]): Likeness[] {
	const { bias, weights } = table();
	const known = sentences.map(({ tokens }) => knownOf(tokens, weights));
	const best = RIGHT_IDS.map((right, at) => ({ right, score: bias[at] ?? 0, from: 0, to: 0 }));
	const starts = best.map(() => -Infinity);
	for (const [from, to] of windows(sentences.length)) {
		const sums = sumOf(known.slice(from, to));
		best.forEach((one, at) => {
			if ((sums[at] ?? 0) <= (starts[at] ?? 0)) return;
			starts[at] = sums[at] ?? 0;
			Object.assign(one, { from, to });
		});
	}
	return best.map(({ right, score, from, to }, at) => ({
		right,
		score: sentences.length > 0 ? score + (starts[at] ?? 0) : -Infinity,
		sentences: sentences.slice(from, to),
	}));
}

/** Runs of one, two and three neighbouring sentences: what is meant is often said over more than one. */
export const windows = (count: number): [number, number][] =>
	[1, 2, 3].flatMap((size) =>
		Array.from({ length: Math.max(0, count - size + 1) }, (_, at): [number, number] => [at, at + size]),
	);

type Weights = ReadonlyMap<string, Float64Array>;

const knownOf = (tokens: Sentence['tokens'], weights: Weights): Map<string, Float64Array> => {
	const known = new Map<string, Float64Array>();
	for (const clue of cluesOf(tokens)) {
		const weight = weights.get(clue);
		if (weight) known.set(clue, weight);
	}
	return known;
};

/** Each clue once; many clues count for less each, so that long sentences do not shout. */
function sumOf(sentences: readonly Map<string, Float64Array>[]): Float64Array {
	const clues = new Map(sentences.flatMap((one) => [...one]));
	const sums = new Float64Array(RIGHT_IDS.length);
	for (const weight of clues.values()) weight.forEach((value, at) => (sums[at] = (sums[at] ?? 0) + value));
	return sums.map((sum) => sum / Math.sqrt(Math.max(1, clues.size)));
}

let read: { bias: readonly number[]; weights: Weights } | undefined;

/** The weights are read once, when first asked for. */
const table = () => (read ??= { bias: learnt.bias, weights: weightsFrom(learnt.weights) });

/** A line is a clue, a tab, and per right that it weighs in a letter (a is the first) and tenths: `w:wis\tc31d-4`. */
const weightsFrom = (text: string): Weights =>
	new Map(
		text.split('\n').map((line) => {
			const [clue = '', values = ''] = line.split('\t');
			const weight = new Float64Array(RIGHT_IDS.length);
			for (const [, letter = '', tenths] of values.matchAll(/([a-h])(-?\d+)/g))
				weight[letter.charCodeAt(0) - FIRST_LETTER] = Number(tenths) / 10;
			return [clue, weight];
		}),
	);

const FIRST_LETTER = 'a'.charCodeAt(0);
