import type { Token } from './tokens.ts';
import { SENSES } from './words/senses.ts';

/**
 * What a sentence shows of what it asks: its words (`w:`), how longer ones begin (`p:`), words side by side (`b:`), senses
 * (`f:`), senses together (`F:`), senses after one another (`G:`), and senses after a "not" (`N:`). Each once.
 */
export function cluesOf(tokens: readonly Token[]): ReadonlySet<string> {
	const clues = new Set<string>();
	const words = tokens.map(({ text }) => text);
	const senses = words.map(sensesOf);
	words.forEach((word, at) => {
		clues.add(`w:${word}`);
		if (word.length > BEGINNING) clues.add(`p:${word.slice(0, BEGINNING)}`);
		if (at > 0) clues.add(`b:${words[at - 1]} ${word}`);
	});
	for (const sense of afterNot(words, senses)) clues.add(`N:${sense}`);
	for (const [first, second] of following(senses.filter((some) => some.length > 0)))
		clues.add(`G:${first}>${second}`);
	for (const [first, second] of pairs([...new Set(senses.flat())].sort())) clues.add(`F:${first}+${second}`);
	for (const sense of senses.flat()) clues.add(`f:${sense}`);
	if (words.at(-1) === '?') clues.add('?');
	return clues;
}

/** What a whole mail shows, wherever it stands (`M:` and the clue): that it is research, say, or takes a request back. */
export const cluesOfAll = (sentences: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
	new Set(
		sentences.flatMap((one) => [...one].filter((clue) => /^[wf]:/.test(clue)).map((clue) => `M:${clue}`)),
	);

/** "Verwijderd", "verwijdering" and "verwijderen" begin alike. */
const BEGINNING = 5;
const REACH_OF_NOT = 6;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const NOT = set(
	"niet geen niets niks nooit zonder not don't dont never no nothing without nor won't shouldn't doesn't isn't cannot can't",
);
const ENDS = set(', ; : ( ) . ? ! maar but');

function afterNot(words: readonly string[], senses: readonly (readonly string[])[]): string[] {
	let left = 0;
	return words.flatMap((word, at) => {
		if (ENDS.has(word)) left = 0;
		const turned = left > 0 ? (senses[at] ?? []) : [];
		left = NOT.has(word) ? REACH_OF_NOT : Math.max(0, left - 1);
		return turned;
	});
}

/** Senses of one word and of the next, or the one after that, skipping words without a sense. */
const following = (senses: readonly (readonly string[])[]): [string, string][] =>
	senses.flatMap((firsts, at) =>
		firsts.flatMap((first) =>
			[...(senses[at + 1] ?? []), ...(senses[at + 2] ?? [])].map((second): [string, string] => [
				first,
				second,
			]),
		),
	);

const pairs = (senses: readonly string[]): [string, string][] =>
	senses.flatMap((first, at) => senses.slice(at + 1).map((second): [string, string] => [first, second]));

const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function sensesOf(word: string): readonly string[] {
	const known = KNOWN.get(word);
	if (known) return known;
	const found = [...new Set([...(WHOLE.get(word) ?? []), ...byBeginning(word)])].sort();
	if (KNOWN.size < MOST_KNOWN) KNOWN.set(word, found);
	return found;
}

const byBeginning = (word: string): string[] =>
	Array.from({ length: word.length }, (_, at) => BEGINNINGS.get(word.slice(0, at + 1)) ?? []).flat();

const WHOLE = new Map<string, string[]>();
const BEGINNINGS = new Map<string, string[]>();
for (const [sense, words] of Object.entries(SENSES))
	for (const word of words.split(' ')) {
		const [table, key] = word.endsWith('*') ? [BEGINNINGS, word.slice(0, -1)] : [WHOLE, word];
		table.set(key, [...(table.get(key) ?? []), sense]);
	}
