import { RIGHT_IDS, type RightId } from '../ids.ts';
import { cluesOf, cluesOfAll } from './clues.ts';
import type { Sentence } from './sentences.ts';
import clueWeights from './words/clue-weights.json' with { type: 'json' };

/** How much a text is like those that ask for a right; in which of its sentences (`from` up to `to`) it is so most. */
export type Likeness = {
	readonly right: RightId;
	/** Above zero when it is more like a request than not. */
	readonly score: number;
	readonly from: number;
	readonly to: number;
};

/** What was learnt: per right where to begin, and how much each clue weighs. */
export type Learnt = { readonly bias: readonly number[]; readonly weights: string };

/** Compares a letter with the sayings and mails that the weights were learnt from (tests/learn). */
export const likenessOf = (sentences: readonly Sentence[]): Likeness[] =>
	likenessIn(
		sentences.map(({ tokens }) => cluesOf(tokens)),
		clueWeights,
	);

/** Compares up to three sentences at a time, and the words of the whole, with what was learnt. */
export function likenessIn(sentences: readonly ReadonlySet<string>[], learnt: Learnt): Likeness[] {
	const weights = weightsOf(learnt);
	const whole = sumOf([known(cluesOfAll(sentences), weights)]);
	const each = sentences.map((clues) => known(clues, weights));
	const runs = windows(each.length).map(([from, to]) => ({ from, to, sums: sumOf(each.slice(from, to)) }));
	return RIGHT_IDS.map((right, at) => {
		const sumIn = (run: (typeof runs)[number]): number => run.sums[at] ?? 0;
		const [first, ...others] = runs;
		if (!first) return { right, score: -Infinity, from: 0, to: 0 };
		const best = others.reduce((most, run) => (sumIn(run) > sumIn(most) ? run : most), first);
		const score = sumIn(best) + (whole[at] ?? 0) + (learnt.bias[at] ?? 0);
		return { right, score, from: best.from, to: best.to };
	});
}

/** Runs of one, two and three neighbouring sentences: what is meant is often said over more than one. */
export const windows = (count: number): [number, number][] =>
	[1, 2, 3].flatMap((size) =>
		Array.from({ length: Math.max(0, count - size + 1) }, (_, at): [number, number] => [at, at + size]),
	);

type Weights = ReadonlyMap<string, Float64Array>;

const known = (clues: ReadonlySet<string>, weights: Weights): Map<string, Float64Array> => {
	const found = new Map<string, Float64Array>();
	for (const clue of clues) {
		const weight = weights.get(clue);
		if (weight) found.set(clue, weight);
	}
	return found;
};

/** Each clue once; many clues count for less each, so that long sentences do not shout. */
function sumOf(sentences: readonly Map<string, Float64Array>[]): Float64Array {
	const clues = new Map(sentences.flatMap((one) => [...one]));
	const sums = new Float64Array(RIGHT_IDS.length);
	for (const weight of clues.values()) weight.forEach((value, at) => (sums[at] = (sums[at] ?? 0) + value));
	return sums.map((sum) => sum / Math.sqrt(Math.max(25, clues.size)));
}

const READ = new WeakMap<Learnt, Weights>();

/** Weights are read once, when first asked for. */
function weightsOf(learnt: Learnt): Weights {
	const weights = READ.get(learnt) ?? weightsFrom(learnt.weights);
	READ.set(learnt, weights);
	return weights;
}

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
