import type { MailAddress } from '../mail.ts';
import type { Letter } from './letter.ts';
import type { Message } from './message.ts';
import { readName } from './name.ts';
import { principalOf } from './representative.ts';
import { Search } from './search.ts';
import { signatureOf } from './signature.ts';

/** The data subject as the mail gives them; the address in lower case. */
export type Person = { readonly name: string | null; readonly address: string | null };

/** Whose data a letter is about: whoever signs it, unless they speak for somebody else. */
export function personOf(
	letter: Letter,
	words: string,
	asks: boolean,
	outer: Message,
): { person: Person | null; represented: boolean } {
	const { requester } = letter;
	const addresses = [requester, outer.from, letter.message.from, ...outer.to, ...letter.message.to].map(
		(one) => one?.address ?? '',
	);
	const principal = principalOf(words, addresses, asks && isAboutAnother(letter));
	if (principal) return { person: principal, represented: true };
	const name =
		letter.formName ??
		signatureOf(letter.lines, nameHint(requester)) ??
		introduced(words) ??
		displayName(requester);
	const address = requester?.address || null;
	return { person: name === null && address === null ? null : { name, address }, represented: false };
}

/** The letter speaks of the data of a relative, or of his or her data. */
const isAboutAnother = (letter: Letter): boolean =>
	letter.sentences.some(({ tokens }) =>
		new Search(tokens).has([
			'@record-noun|account|adres|address|naam|name|inzage|bezwaar ..4 van|over|about|of|on|for hem|haar|hen|him|her|them',
			'@data-noun ..4 van|over|about|of|on|for mijn|onze|my|our ..2 @kin',
			'zijn|haar|hun|his|her|their ..1 @data-noun',
			'over|about|on|concerning hem|haar|him|her',
			"client's|mother's|father's|son's|daughter's|husband's|wife's",
		]),
	);

const nameHint = (address: MailAddress | null): string =>
	address ? `${address.name} ${(address.address.split('@')[0] ?? '').replace(/[._\d+-]+/g, ' ')}` : '';

/** "Mijn naam is …", "My name is …". */
function introduced(words: string): string | null {
	const found = /(?:mijn naam is|my name is|ik heet|i am called)\s+([^,.;:\n(]{2,60})/i.exec(
		words.slice(0, 4000),
	);
	return found ? readName((found[1] ?? '').split(/\s(?:en|and)\s/)[0] ?? '') : null;
}

/** The name in the header, turned round where it was written "Surname, First". */
function displayName(address: MailAddress | null): string | null {
	const name = (address?.name ?? '')
		.replace(TURNING, '')
		.replace(/(?<!\s)\s*(?:\(.{0,200}\)|via\s.{0,200})$/i, '')
		.trim();
	if (name === '' || name.includes('@')) return null;
	const turned = /^([^,]{2,40}),\s*([^,]{1,40})$/.exec(name);
	return turned ? `${turned[2]} ${turned[1]}` : name;
}

/** Control characters, and what turns round the words that follow it: with them a name reads as another. */
const TURNING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
