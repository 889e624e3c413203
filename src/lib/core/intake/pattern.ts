import type { Token } from './tokens.ts';

/**
 * What a phrase matched: tokens from `start` up to `end`, and the span of the word that a "not" would turn round: the
 * first one, or the last one of the first part where it is marked with `~`.
 */
export type Match = {
	readonly start: number;
	readonly end: number;
	readonly focus: readonly [number, number];
};

/** Says where the phrases of a named concept stand in the sentence at hand. */
export type Lookup = (concept: string) => readonly (readonly [number, number])[];

/** A phrase, ready to be looked for. */
export type Pattern = { readonly parts: readonly (readonly Element[])[] };

/**
 * Reads a phrase: words in their order; `a|b` either; `pre*` and `*suf` for any ending or beginning; `@name` a concept;
 * `word?` may be missing; `~word` closes a part and is its verb; `..` skips up to five tokens, `..9` up to nine; `A & B` both, in any order, near each other.
 */
export function pattern(phrase: string): Pattern {
	return { parts: phrase.split(' & ').map((part) => elements(part.trim().split(/\s+/))) };
}

/** Every place where a phrase stands, by the place of its first part. Time grows with the sentence, not its content. */
export function findAll({ parts }: Pattern, tokens: readonly Token[], lookup: Lookup): Match[] {
	const first = spans(parts[0] ?? [], tokens, lookup);
	if (first.length === 0) return [];
	const others = parts.slice(1).map((part) => spans(part, tokens, lookup));
	return first.flatMap(({ span, focus }) => {
		let [start, end] = span;
		for (const other of others) {
			const near = other.find(({ span: [from, to] }) => from <= span[1] + REACH && span[0] <= to + REACH);
			if (!near) return [];
			start = Math.min(start, near.span[0]);
			end = Math.max(end, near.span[1]);
		}
		return [{ start, end, focus }];
	});
}

/** Two parts of one phrase further apart than this have little to do with each other. */
const REACH = 16;
const GAP = 5;

type Element = {
	readonly words: ReadonlySet<string>;
	readonly beginnings: readonly string[];
	readonly endings: readonly string[];
	readonly concepts: readonly string[];
	readonly optional: boolean;
	readonly verb: boolean;
	readonly gap: number;
};

type Span = readonly [number, number];
type Placed = { readonly span: Span; readonly focus: Span };

function elements(words: readonly string[]): Element[] {
	const list: Element[] = [];
	let gap = 0;
	for (const word of words) {
		if (word.startsWith('..')) gap = word === '..' ? GAP : Number(word.slice(2));
		else {
			list.push(element(word, gap));
			gap = 0;
		}
	}
	return list;
}

function element(word: string, gap: number): Element {
	const optional = word.endsWith('?');
	const verb = word.startsWith('~');
	const choices = word.slice(verb ? 1 : 0, optional ? -1 : undefined).split('|');
	return {
		words: new Set(choices.filter((choice) => !/^[@*]|\*$/.test(choice))),
		beginnings: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
		endings: choices.filter((choice) => choice.startsWith('*')).map((choice) => choice.slice(1)),
		concepts: choices.filter((choice) => choice.startsWith('@')).map((choice) => choice.slice(1)),
		optional,
		verb,
		gap,
	};
}

/** All spans of one part, the shortest for each beginning. */
function spans(part: readonly Element[], tokens: readonly Token[], lookup: Lookup): Placed[] {
	const [first, ...rest] = part;
	if (!first) return [];
	const found: Placed[] = [];
	let last = -1;
	for (const [start, end] of hits(first, tokens, lookup)) {
		if (start === last) continue;
		const to = reach(rest, tokens, lookup, new Set([end]));
		if (to === null) continue;
		const closing = part.at(-1);
		const verb = closing?.verb ? hits(closing, tokens, lookup).findLast((hit) => hit[1] === to) : undefined;
		found.push({ span: [start, to], focus: verb ?? [start, end] });
		last = start;
	}
	return found;
}

/** Follows the elements from all places reached so far at once, so that no combination is tried twice. */
function reach(
	rest: readonly Element[],
	tokens: readonly Token[],
	lookup: Lookup,
	from: Set<number>,
): number | null {
	let places = from;
	for (const element of rest) {
		const next = new Set<number>(element.optional ? places : []);
		for (const [start, end] of hits(element, tokens, lookup))
			for (let place = start; place >= start - element.gap && !isBreak(tokens, place, start); place--)
				if (places.has(place)) next.add(end);
		if (next.size === 0) return null;
		places = next;
	}
	return Math.min(...places);
}

/** A gap does not reach across these: what follows them is said anew. */
const isBreak = (tokens: readonly Token[], place: number, start: number): boolean =>
	place < start && BREAKS.has(tokens[place]?.text ?? '');

const BREAKS = new Set([':', ';', '(', ')']);

function hits(element: Element, tokens: readonly Token[], lookup: Lookup): Span[] {
	const found: Span[] = [];
	tokens.forEach(({ text }, at) => {
		if (isWord(element, text)) found.push([at, at + 1]);
	});
	for (const concept of element.concepts) found.push(...lookup(concept));
	return found.length > 1 && element.concepts.length > 0
		? found.sort((a, b) => a[0] - b[0] || a[1] - b[1])
		: found;
}

const isWord = ({ words, beginnings, endings }: Element, text: string): boolean =>
	words.has(text) ||
	beginnings.some((beginning) => text.startsWith(beginning)) ||
	endings.some((ending) => text.endsWith(ending));
