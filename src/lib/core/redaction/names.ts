import { fold } from '../people/fold.ts';
import type { FoldedText } from './folded-text.ts';
import type { Kept } from './kept.ts';
import { isCapital, type Span } from './spans.ts';

/** The names of somebody else, as they can be found in a text. */
export type OtherNames = {
	/** Words that tell them from the person and the shop. */
	readonly telling: ReadonlySet<string>;
	/** All words of their names, prefixes and shared surnames too: cut where they stand beside a telling one. */
	readonly all: ReadonlySet<string>;
	/** Given name and surname written as one word, as in user names. */
	readonly run: readonly string[];
};

/** The words by which these names can be found, without those of the person and the shop. */
export function otherNames(names: readonly string[], kept: Kept): OtherNames {
	const each = names.map((name) => wordsOfName(name)).filter((words) => words.length > 0);
	const mine = (word: string) => kept.words.has(word);
	const telling = each.flat().filter((word) => word.length > 1 && !BESIDE.has(word) && !mine(word));
	const runs = each
		.map((words) => words.filter((word) => !TITLES.has(word)))
		.filter((words) => words.some((word) => !mine(word)) && words.length > 1)
		.flatMap((words) => {
			const plain = words.filter((word) => !BESIDE.has(word));
			return [words, plain, plain.toReversed()].flatMap((one) =>
				['', '.', '_', '-'].map((mark) => one.join(mark)),
			);
		});
	return {
		telling: new Set(telling),
		all: new Set(each.flat()),
		run: [...new Set(runs)].filter((run) => run.length > 7),
	};
}

const wordsOfName = (name: string): string[] =>
	(fold(name.slice(0, 120)).match(/[\p{L}]+/gu) ?? []).filter((word) => !TITLES.has(word));

/** Every place where one of these names stands, whole or a part of it, in any case. `loose`: a part alone must have a capital. */
export function nameSpans(
	written: string,
	folded: FoldedText,
	names: OtherNames,
	loose: boolean,
): readonly Span[] {
	if (names.telling.size === 0) return [];
	const words = [...folded.text.matchAll(/\p{L}+/gu)].map((found) => ({
		word: found[0],
		from: found.index,
		to: found.index + found[0].length,
	}));
	const isNear = (at: number, other: number) =>
		/^[\s.,'’&/_-]{0,3}$/.test(folded.text.slice(words[at]!.to, words[other]!.from));
	const spans: Span[] = [];
	for (let at = 0; at < words.length; at++) {
		if (!tells(names, words[at]!.word)) continue;
		let [first, last] = [at, at];
		while (first > 0 && isNear(first - 1, first) && isBeside(names, words[first - 1]!.word)) first--;
		while (last + 1 < words.length && isNear(last, last + 1) && isBeside(names, words[last + 1]!.word))
			last++;
		const alone = words.slice(first, last + 1).filter(({ word }) => tells(names, word)).length < 2;
		if (alone && needsCapital(words[at]!.word, loose) && !isCapital(written, folded, words[at]!.from))
			continue;
		// `de` before a name may be the article of the sentence
		while (first < at && BESIDE.has(words[first]!.word) && !names.all.has(words[first]!.word)) first++;
		spans.push({ from: words[first]!.from, to: words[last]!.to, kind: 'name' });
	}
	return [...spans, ...runSpans(folded.text, names.run)];
}

const tells = ({ telling }: OtherNames, word: string): boolean =>
	telling.has(word) || (word.length > 4 && word.endsWith('s') && telling.has(word.slice(0, -1)));

const isBeside = (names: OtherNames, word: string): boolean =>
	names.all.has(word) || tells(names, word) || word.length === 1;

const needsCapital = (word: string, loose: boolean): boolean => loose || word.length < 3 || WORDS.has(word);

function runSpans(text: string, runs: readonly string[]): Span[] {
	return runs.flatMap((run) => {
		const spans: Span[] = [];
		for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length))
			spans.push({ from: at, to: at + run.length, kind: 'name' });
		return spans;
	});
}

const TITLES = new Set(
	(
		'dhr mevr mw mevrouw meneer heer mr mrs ms miss hr hrn fam familie family drs ir ing dr prof mister frau herr ' +
		'madame monsieur mlle mme via'
	).split(' '),
);

/** Words of names that are also words of every sentence. */
const BESIDE = new Set(
	(
		'van den der de het ten ter te in op aan bij vd von zu zum zur la le les du des di da dos el al bin ibn y t s ' +
		'en and und of the bv nv vof eo'
	).split(' '),
);

/** Given names and surnames that are words too: alone they are names only with a capital. */
const WORDS = new Set(
	(
		'ben wil jan mei mark roos rob art ton bas stan pim sam will rose grace faith hope april may june august mia ' +
		'lot bloem bakker visser smit kok bos berg dijk vos haan boer graaf jong oud groot klein lang kort wit zwart ' +
		'bruin groen rood koning prins keizer post brand storm winter zomer vrij recht boom steen winkel meer zee ' +
		'best goed kerk molen brug hof park meijer kuiper slager timmer brown green white black young king long hill day'
	).split(' '),
);
