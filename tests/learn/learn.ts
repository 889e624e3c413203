import { RIGHT_IDS, type RightId } from '../../src/lib/core/ids.ts';
import { cluesOfAll } from '../../src/lib/core/intake/clues.ts';
import { windows, type Learnt } from '../../src/lib/core/intake/learnt.ts';

/** The clues of each sentence of a text, and the rights that the text asks for. */
export type Example = {
	readonly sentences: readonly ReadonlySet<string>[];
	readonly rights: readonly RightId[];
};

/**
 * Learns per right a weight for each clue, so that the run of sentences that speaks most for a right says whether the
 * text asks for it: logistic regression by adaptive gradient, over clues that are scaled by how much more often they
 * occur where the right is asked for (as in NB-SVM). Asides are put around the examples, and some examples are put
 * together: a mail is longer than a saying. The same examples give the same weights.
 */
export function learn(
	examples: readonly Example[],
	asides: readonly ReadonlySet<string>[],
	seeds: readonly number[],
): Learnt {
	const clues = cluesIn(examples, asides);
	const ratios = ratiosOf(examples, asides.length, clues);
	const texts = examples.map(({ sentences, rights }) => ({
		sentences: sentences.map((one) => idsOf(one, clues)),
		whole: idsOf(cluesOfAll(sentences), clues),
		asked: RIGHT_IDS.map((right) => (rights.includes(right) ? 1 : 0)),
	}));
	const around = asides.map((one) => ({
		sentence: idsOf(one, clues),
		whole: idsOf(cluesOfAll([one]), clues),
	}));
	const sum = new Float64Array((clues.size + 1) * RIGHTS);
	for (const seed of seeds)
		train(texts, around, ratios, randomFrom(seed)).forEach(
			(weight, at) => (sum[at]! += weight / seeds.length),
		);
	return written(sum, [...clues.keys()]);
}

const RIGHTS = RIGHT_IDS.length;
const EPOCHS = 8;
const AVERAGED = 4;
const RATE = 0.4;
const DROPPED = 0.2;
const TOGETHER = 0.15;
const MOST_ASIDES = 3;
const SELDOM = 3;
const SLIGHT = 0.5;
const FIRST_WEIGHT = 0.3;
const FIRST_BIAS = -2;
const MOST_TELLING = 3;

type Text = {
	readonly sentences: readonly Int32Array[];
	readonly whole: Int32Array;
	readonly asked: readonly number[];
};
type Aside = { readonly sentence: Int32Array; readonly whole: Int32Array };
type Random = () => number;

/** Clues that occur in fewer texts than this teach nothing. */
function cluesIn(examples: readonly Example[], asides: readonly ReadonlySet<string>[]): Map<string, number> {
	const counts = new Map<string, number>();
	const texts = [
		...examples.map(({ sentences }) => [...sentences, cluesOfAll(sentences)]),
		...asides.map((one) => [one, cluesOfAll([one])]),
	];
	for (const text of texts)
		for (const clue of new Set(text.flatMap((one) => [...one])))
			counts.set(clue, (counts.get(clue) ?? 0) + 1);
	const kept = [...counts].filter(([, count]) => count >= SELDOM).map(([clue]) => clue);
	return new Map(kept.sort().map((clue, id) => [clue, id]));
}

const idsOf = (sentence: ReadonlySet<string>, clues: ReadonlyMap<string, number>): Int32Array =>
	Int32Array.from([...sentence].flatMap((clue) => clues.get(clue) ?? []));

/** Per clue and right the logarithm of how much likelier the clue is where the right is asked for; 1 for the biases. */
function ratiosOf(
	examples: readonly Example[],
	others: number,
	clues: ReadonlyMap<string, number>,
): Float64Array {
	const asking = new Float64Array((clues.size + 1) * RIGHTS);
	const all = new Float64Array(clues.size);
	const texts = new Float64Array(RIGHTS);
	for (const { sentences, rights } of examples) {
		const at = rights.map((right) => RIGHT_IDS.indexOf(right));
		for (const right of at) texts[right]! += 1;
		for (const id of union([...sentences, cluesOfAll(sentences)].map((one) => idsOf(one, clues)))) {
			all[id]! += 1;
			for (const right of at) asking[id * RIGHTS + right]! += 1;
		}
	}
	const count = examples.length + others;
	return asking.map((times, at) => {
		const [id, right] = [Math.floor(at / RIGHTS), at % RIGHTS];
		if (id === clues.size) return 1;
		const [here, elsewhere] = [texts[right]!, count - texts[right]!];
		const ratio = Math.log((((times + 1) / (here + 2)) * (elsewhere + 2)) / (all[id]! - times + 1));
		return Math.max(-MOST_TELLING, Math.min(MOST_TELLING, ratio));
	});
}

function train(
	texts: readonly Text[],
	asides: readonly Aside[],
	ratios: Float64Array,
	random: Random,
): Float64Array {
	const biases = ratios.length - RIGHTS;
	const weights = ratios.map((ratio, at) => (at < biases ? FIRST_WEIGHT * ratio : FIRST_BIAS));
	const seen = new Float64Array(weights.length).fill(1e-8);
	const sum = new Float64Array(weights.length);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const text of shuffled(texts, random))
			step(mailFrom(text, texts, asides, random), { weights, seen, ratios, biases });
		if (epoch >= EPOCHS - AVERAGED) weights.forEach((weight, at) => (sum[at]! += weight / AVERAGED));
	}
	return sum;
}

/** A text among asides, now and then with a second one, with some clues left out. */
function mailFrom(text: Text, texts: readonly Text[], asides: readonly Aside[], random: Random): Text {
	const some = () =>
		Array.from(
			{ length: below(MOST_ASIDES, random) },
			() => asides[below(asides.length, random)] ?? [],
		).flat();
	const left = (clues: Int32Array) => clues.filter(() => random() >= DROPPED);
	const other = random() < TOGETHER ? [texts[below(texts.length, random)]!] : [];
	const [before, after, both] = [some(), some(), [text, ...other]];
	const sentences = [
		...before.map(({ sentence }) => sentence),
		...both.flatMap((one) => one.sentences),
		...after.map(({ sentence }) => sentence),
	];
	return {
		sentences: sentences.map(left),
		whole: left(Int32Array.from(union([...before, ...both, ...after].map(({ whole }) => whole)))),
		asked: text.asked.map((asked, at) => Math.max(asked, other[0]?.asked[at] ?? 0)),
	};
}

type State = {
	readonly weights: Float64Array;
	readonly seen: Float64Array;
	readonly ratios: Float64Array;
	/** Where the biases begin. */
	readonly biases: number;
};

function step({ sentences, whole, asked }: Text, { weights, seen, ratios, biases }: State): void {
	const runs = windows(sentences.length).map(([from, to]) => [...union(sentences.slice(from, to))]);
	const scores = runs.map((run) => scoresOf(run, weights));
	const all = scoresOf(whole, weights);
	asked.forEach((wanted, right) => {
		const best = scores.reduce((first, one, at) => (one[right]! > scores[first]![right]! ? at : first), 0);
		const run = runs[best] ?? [];
		const score = (scores[best]?.[right] ?? 0) + all[right]! + weights[biases + right]!;
		const slope = 1 / (1 + Math.exp(-score)) - wanted;
		const scale = slope / Math.sqrt(Math.max(25, run.length));
		for (const id of run) move(id * RIGHTS + right, scale);
		for (const id of whole) move(id * RIGHTS + right, slope / Math.sqrt(Math.max(25, whole.length)));
		move(biases + right, slope);
	});

	function move(at: number, by: number) {
		const scaled = by * ratios[at]!;
		seen[at]! += scaled * scaled;
		weights[at]! -= (RATE * scaled * ratios[at]!) / Math.sqrt(seen[at]!);
	}
}

function union(sentences: readonly Int32Array[]): Set<number> {
	const ids = new Set<number>();
	for (const sentence of sentences) for (const id of sentence) ids.add(id);
	return ids;
}

function scoresOf(run: ArrayLike<number> & Iterable<number>, weights: Float64Array): Float64Array {
	const sums = new Float64Array(RIGHTS);
	for (const id of run)
		for (let right = 0; right < RIGHTS; right++) sums[right]! += weights[id * RIGHTS + right]!;
	return sums.map((sum) => sum / Math.sqrt(Math.max(25, run.length)));
}

/** Tenths are fine enough; a clue that weighs next to nothing is left out. */
function written(weights: Float64Array, clues: readonly string[]): Learnt {
	const lines = clues.flatMap((clue, id) => {
		const values = RIGHT_IDS.map((_, right) => weights[id * RIGHTS + right]!).map((weight, right) =>
			Math.abs(weight) < SLIGHT ? '' : `${String.fromCharCode(97 + right)}${Math.round(weight * 10)}`,
		);
		return values.some((value) => value !== '') ? [`${clue}\t${values.join('')}`] : [];
	});
	const bias = RIGHT_IDS.map((_, right) => Math.round(weights[clues.length * RIGHTS + right]! * 100) / 100);
	return { bias, weights: lines.join('\n') };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
	const copy = [...list];
	for (let at = copy.length - 1; at > 0; at--) {
		const other = below(at + 1, random);
		[copy[at], copy[other]] = [copy[other]!, copy[at]!];
	}
	return copy;
}

const below = (count: number, random: Random): number => Math.floor(random() * count);

/** A small generator of numbers from 0 to 1 (mulberry32): learning twice gives the same. */
function randomFrom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
