import type { Party, Role } from '../core/record.ts';
import {
	COMPOUND_STARTS,
	CUSTOMER_WORDS,
	EMPTY_WORDS,
	OTHER_WORDS,
	RECIPIENT_WORDS,
	ROLE_WORDS,
	VAGUE_WORDS,
} from './heading-words.ts';

/** What a heading says by its words alone; null: nothing. */
export type HeadingMeaning = { readonly role: Role | null; readonly party: Party | null };

/** Reads a heading in Dutch or English, and the headings of well-known programs. */
export function meaningOfHeading(heading: string): HeadingMeaning {
	const words = wordsOf(heading);
	const whole = ROLES.get(words.join(''));
	const party = partyOf(words);
	if (whole && !(party === 'recipient' && whole === 'name' && words.length > 1))
		return { role: whole, party };
	if (words.some((word) => OTHERS.has(word))) return { role: null, party: null };
	return { role: roleOf(words), party };
}

/** Words of a heading: lower case, no accents, camel case and digits apart, `e-mail` as one. */
export function wordsOf(heading: string): string[] {
	const plain = heading
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßøæœł]/g, (letter) => PLAIN[letter] ?? letter);
	const words = plain.match(/[a-z]+|\d+/g) ?? [];
	return words.flatMap((word, at) => {
		if (word === 'e' && words[at + 1]?.startsWith('mail')) return [];
		return words[at - 1] === 'e' && word.startsWith('mail') ? [`e${word}`] : [word];
	});
}

const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l' };

const listed = (text: string) => new Set(text.split(' '));
const RECIPIENTS = listed(RECIPIENT_WORDS);
const CUSTOMERS = listed(CUSTOMER_WORDS);
const OTHERS = listed(OTHER_WORDS);
const EMPTY = listed(EMPTY_WORDS);
const VAGUE = listed(VAGUE_WORDS);
const STARTS = COMPOUND_STARTS.split(' ');

const ROLES: ReadonlyMap<string, Role> = new Map(
	Object.entries(ROLE_WORDS)
		.flatMap(([role, words]) => words.split(' ').map((word): [string, Role] => [word, role as Role]))
		.reverse(),
);

function partyOf(words: readonly string[]): Party | null {
	const parts = words.flatMap((word) => [word, startOf(word) ?? word]);
	if (parts.some((word) => RECIPIENTS.has(word))) return 'recipient';
	return parts.some((word) => CUSTOMERS.has(word)) ? 'subject' : null;
}

/** The start of a compound whose rest has a meaning of its own. */
function startOf(word: string): string | null {
	const start = STARTS.find((one) => word.startsWith(one) && ROLES.has(word.slice(one.length)));
	return start ?? null;
}

function roleOf(words: readonly string[]): Role | null {
	const rest = words
		.map((word) => word.slice(startOf(word)?.length ?? 0))
		.filter((word) => !RECIPIENTS.has(word) && !CUSTOMERS.has(word) && !EMPTY.has(word));
	if (rest.length === 0)
		return words.some((word) => RECIPIENTS.has(word) || CUSTOMERS.has(word)) ? roleOfParty(words) : null;
	const last = rest.at(-1)!;
	return ROLES.get(rest.join('')) ?? (VAGUE.has(last) ? null : ROLES.get(last)) ?? null;
}

/** `Ontvanger`, `Klant`: a person's name, unless the heading is only a word before something else. */
const roleOfParty = (words: readonly string[]): Role | null =>
	words.map((word) => ROLES.get(word)).find((role) => role === 'name') ?? null;
