import type { Match } from './pattern.ts';
import type { Search } from './search.ts';

/**
 * Where a sentence begins to say what is not asked, what is kept for another day, or what holds only if the shop
 * refuses: the place of that clause's first word; the number of words when it says no such thing.
 */
export function declinedFrom(search: Search): number {
	const { tokens } = search;
	const words = tokens.map(({ text }) => text);
	if (search.each(FALLBACK).some(({ start }) => start <= OPENING)) return 0;
	const starts = search
		.each(DECLINES)
		.filter((one) => !isTurned(words, one))
		.map(({ start }) => clauseOf(words, start));
	return Math.min(words.length, ...starts);
}

const OPENING = 2;

/** "… but I do ask", "… ask you not to mail me any more": then something is asked after all. */
const isTurned = (words: readonly string[], { start, end }: Match): boolean =>
	words.slice(start, end + SOON).some((word) => NO_MORE.has(word)) ||
	words.slice(end).some((word) => CONTRAST.has(word));

const SOON = 4;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const NO_MORE = set('meer langer te more longer anymore');
const CONTRAST = set('maar but only just alleen slechts enkel uitsluitend wel instead rather : ;');

/** The clause's own beginning: behind the last comma, bracket or "and" before it. */
const clauseOf = (words: readonly string[], start: number): number =>
	words.slice(0, start).findLastIndex((word) => CLAUSE.has(word)) + 1;

const CLAUSE = set(', ; : ( ) en and nor maar but because want');

const ASK = 'vraag|vraagt|vragen|verzoek|verzoekt|verzoeken|eis|eist|verlang|verlangt';
const I_OR_WE = 'ik|wij|we|i|he|she|zij|hij';

const DECLINES = [
	`${ASK} ..2 geen|niets|niks|evenmin`,
	`${ASK} ..1 niet om`,
	`${ASK} ${I_OR_WE} niet`,
	`${I_OR_WE}|client|i'm|we're ..1 don't|dont|doesn't|not ..1 ask|asking|request|requesting|seek|seeking`,
	`nor do|does|am|is ${I_OR_WE}|client ..1 ask|asking|wish|want|request|seek`,
	'no wish|intention|desire ..6 terminate|leave|close|see|copies|@erase',
	'geen|no ..1 verzoek|verzoeken|request|requests',
	'not a|an ..2 request',
	'verzoek|verzoeken ..8 niet besloten|doe',
	'behoud|behoudt|behouden mij|zich|ons|wij|ik ..12 voor|rechten|recht',
	'reserve|reserves ..3 right|rights',
	'rights|entitlements|claims|claim|steps|remedies|which ..6 reserved',
	'modules|options|boxes|vakjes|opties|blokken|onderdelen|types ..12 not|niet|nee',
	'not wanted|requested|selected|gevraagd|gewenst :',
	'need|want no prior|further|other|copies|copy|overview|export|deletion|correction',
];

const MAY_KEEP = 'verplicht|gehouden|obliged|required|bound|must|moet|dient|weigert|weigeren|refuse|decline';

/** "If you refuse, give reasons"; "if you must keep some of it, use it for nothing else". */
const FALLBACK = [
	`if|should|where|als|indien|mocht|mochten|wanneer ..3 you|u|jullie|je ..8 ${MAY_KEEP}|twijfelt|twijfel|doubt|doubts`,
	'weigert|weigeren u|jullie',
	'bent|zijn u|jullie ..6 verplicht|gehouden',
	'moet|moeten|dient u|jullie ..10 bewaren|houden|behouden',
];
