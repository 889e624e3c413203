import { isBlank, type Line } from './lines.ts';
import { tokensOf, type Token } from './tokens.ts';

/** One sentence in the words of the requester, ready to be searched. */
export type Sentence = {
	readonly tokens: readonly Token[];
	readonly in: 'subject' | 'text';
	/** It names the subject, and says so less firmly than a sentence does. */
	readonly isSubject: boolean;
	/** It ends with a question mark. */
	readonly question: boolean;
	/** For an item of a list: the words that the list was announced with. */
	readonly lead: readonly Token[] | null;
};

/** Cuts lines into sentences: wrapped lines go together, an item of a list knows what announced the list. */
export function sentencesOf(lines: readonly Line[], where: 'subject' | 'text'): Sentence[] {
	const sentences: Sentence[] = [];
	let announced: readonly Token[] | null = null;
	for (const block of blocksOf(lines)) {
		if (!block.item) announced = null;
		let lead = announced;
		for (const tokens of cut(block.tokens)) {
			sentences.push({ tokens, in: where, isSubject: false, question: tokens.at(-1)?.text === '?', lead });
			if (tokens.at(-1)?.text === ':') announced = tokens;
			lead = tokens.at(-1)?.text === ';' ? (lead ?? (tokens.some(isColon) ? tokens : null)) : announced;
		}
	}
	return sentences;
}

/** A sentence longer than this is cut: nobody writes one, and searching takes the square of it. */
const LONGEST = 90;
const WRAPPED_AT = 50;

const BULLET = /^\s*(?:[-*•–·▪○●■◦‣\u0091-\u0097>]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{2,4})[.)])\s/;

const ABBREVIATIONS = new Set(
	'art artt bijv bv nr nrs dhr mw mevr mr mrs ms dr ir ing drs prof jl ca evt resp vs tel st incl excl approx zgn nl aub svp'.split(
		' ',
	),
);

type Block = { tokens: Token[]; item: boolean };

function blocksOf(lines: readonly Line[]): Block[] {
	const blocks: Block[] = [];
	let before: Line | null = null;
	for (const line of lines) {
		if (isBlank(line)) {
			before = null;
			continue;
		}
		const bullet = BULLET.test(line.text);
		const current = blocks.at(-1);
		if (current && before && !bullet && isWrapped(before))
			current.tokens.push(...tokensOf(line.text, line.start));
		else
			blocks.push({
				tokens: tokensOf(line.text, line.start),
				item: bullet || isListed(line, before, current),
			});
		before = line;
	}
	return blocks;
}

const isWrapped = (line: Line): boolean => line.text.length >= WRAPPED_AT && !/[.:;?!]\s*$/.test(line.text);

/** A line without a bullet, straight below an announcement or another item. */
const isListed = (line: Line, before: Line | null, current: Block | undefined): boolean =>
	before !== null &&
	(current?.item === true || current?.tokens.at(-1)?.text === ':') &&
	(/[;,]\s*$/.test(line.text) || !/[.?!]\s*$/.test(line.text) || /^\s*\p{Ll}/u.test(line.text));

function cut(tokens: readonly Token[]): Token[][] {
	const sentences: Token[][] = [];
	let current: Token[] = [];
	tokens.forEach((token, at) => {
		current.push(token);
		if (ends(tokens, at) || current.length >= LONGEST) {
			sentences.push(current);
			current = [];
		}
	});
	return current.length > 0 ? [...sentences, current] : sentences;
}

function ends(tokens: readonly Token[], at: number): boolean {
	const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!mark || !next) return true;
	if (mark.text === '?' || mark.text === '!' || mark.text === ';') return next.text !== mark.text;
	if (mark.text !== '.' || next.start === mark.end) return false;
	return !before || !(/^\p{L}$/u.test(before.text) || ABBREVIATIONS.has(before.text));
}

const isColon = (token: Token): boolean => token.text === ':';
