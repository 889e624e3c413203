import { fold } from './fold.ts';
import { isShared, type Knowledge } from './knowledge.ts';

/** What the search has asked about once: kept, so that a key that proved wrong is still looked at. */
export type Asked = { readonly order: ReadonlySet<string>; readonly 'client-id': ReadonlySet<string> };

/**
 * One pattern for everything that could make a record worth reading: it may find too much, never too little.
 * It runs over the joined cells of a record, long before anything is sorted; only cells with accents are folded.
 */
export function prefilter(knowledge: Knowledge, asked: Asked): (cells: readonly string[]) => boolean {
	const emails = [knowledge.emails, knowledge.personal, knowledge.otherEmails, knowledge.associates];
	const parts = [
		...emails.flatMap((keys) => [...keys.keys()].map(emailPattern)),
		...personalPatterns(knowledge),
		...knowledge.names
			.flatMap((name) => (name.surname.length > 0 ? name.surname : name.given))
			.map(namePattern),
		...[...knowledge.addresses.keys(), ...knowledge.giftAddresses.keys()].map(postcodePattern),
		...[...knowledge.phones.keys(), ...knowledge.ibans.keys()].map(spaced),
		...[...knowledge.order.keys(), ...asked.order].map(wholeNumber),
		...[...knowledge['client-id'].keys(), ...asked['client-id']].map(escaped),
		...[...knowledge.payment.keys(), ...knowledge.parcel.keys()].map(escaped),
		...[...knowledge.customer.keys()].map((key) => escaped(key.slice(key.indexOf(':') + 1))),
	];
	if (parts.length === 0) return () => false;
	const pattern = new RegExp([...new Set(parts)].join('|'), 'i');
	return (cells) => {
		const text = cells.join('\n');
		return pattern.test(text) || (ACCENTED.test(text) && pattern.test(fold(text)));
	};
}

const ACCENTED = /[^\n-~]/;

function emailPattern(key: string): string {
	const [local = '', domain = ''] = fold(key).split('@');
	return `${escaped(local)}(?:(?:\\+|%2b)[^@\\s]{0,64})?(?:@|%(?:25)?40|&#64;|&#x40;|&commat;)${escaped(domain)}`;
}

/** The person's given name at the domain of a shared address. */
function personalPatterns(knowledge: Knowledge): string[] {
	const given = knowledge.names.flatMap((name) => name.given.filter((word) => word.length > 1));
	const shared = [...knowledge.emails.keys()].filter((key) => isShared(knowledge, key));
	const domains = shared.map((key) => escaped(fold(key.slice(key.indexOf('@')))));
	return given.flatMap((word) => domains.map((domain) => `${escaped(word)}[^@\\s]{0,64}${domain}`));
}

/** A letter that was lost on the way became a question mark. */
function namePattern(word: string): string {
	return [...word].map((letter) => `[${letter}?]`).join('');
}

function postcodePattern(key: string): string {
	const code = key.split('|')[0] ?? '';
	return code.replace(/(\d)(?=\p{L})/u, '$1[\\s\\u00a0]?');
}

function wholeNumber(key: string): string {
	return /^\d+$/.test(key) ? `(?<!\\d)0*${key}(?!\\d)` : escaped(key);
}

const spaced = (key: string) => [...key].join('[\\s().\\/-]*');

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
