import { DigitRuns } from './digit-runs.ts';
import { fold } from './fold.ts';
import { isShared, type Knowledge } from './knowledge.ts';

/** What the search has asked about once: kept, so that a key that proved wrong is still looked at. */
export type Asked = { readonly order: ReadonlySet<string>; readonly 'client-id': ReadonlySet<string> };

/** Where the next thing stands in a text from a place on; Infinity where there is none. To be asked from ever later places. */
export type NextIn = (from: number) => number;

/** Whether anything could make a record worth reading: it may find too much, never too little. */
export type Prefilter = {
	/** Looks through the texts in which the values of one record stand, each as it is. */
	readonly mayConcern: (texts: readonly string[]) => boolean;
	/** Looks through the text of many records at once, and finds where one stands that `mayConcern` must judge. */
	readonly search: (text: string) => NextIn;
};

/**
 * What is looked for at some moment of the search, in text as it stands in a file, long before anything is sorted; only
 * text with accents is folded. The few things that have no number (names, addresses) are one pattern; of the many that
 * have one (orders, postcodes), the numbers are looked up.
 */
export function prefilter(knowledge: Knowledge, asked: Asked): Prefilter {
	const keys = [...new Map(numberedKeys(knowledge, asked))];
	const runs = new DigitRuns(keys.filter(([key]) => /\d/.test(key)));
	const unnumbered = keys.filter(([key]) => !/\d/.test(key)).map(([, pattern]) => pattern);
	const plain = patternOf([...plainPatterns(knowledge), ...unnumbered]);
	const test = (text: string) => (plain?.test(text) ?? false) || runs.standIn(text);
	return {
		mayConcern(texts) {
			const text = texts.length === 1 ? texts[0]! : texts.join('\n');
			return test(text) || (ACCENTED.test(text) && test(fold(text)));
		},
		search(text) {
			const found = [
				...[plain, ACCENTED, DOUBLED].filter((one) => one !== null).map((one) => placesOf(one, text)),
				...(runs.isEmpty ? [] : [(from: number) => runs.next(text, from)]),
			].map(lookingAhead);
			return (from) => Math.min(...found.map((next) => next(from)));
		},
	};
}

/** A doubled quote in a file may be one in a value. */
const DOUBLED = /""/;
const ACCENTED = /[^\t-~]/;

function placesOf(pattern: RegExp, text: string): NextIn {
	const all = new RegExp(pattern, 'gi');
	return (from) => {
		all.lastIndex = from;
		return all.exec(text)?.index ?? -1;
	};
}

/** Looks on only once it is behind: what is far ahead is not looked for again and again. */
function lookingAhead(next: NextIn): NextIn {
	let at = -1;
	return (from) => {
		if (at < from) at = next(from);
		if (at < 0) at = Infinity;
		return at;
	};
}

const patternOf = (parts: readonly string[]): RegExp | null =>
	parts.length > 0 ? new RegExp([...new Set(parts)].join('|'), 'i') : null;

function plainPatterns(knowledge: Knowledge): string[] {
	const emails = [knowledge.emails, knowledge.personal, knowledge.otherEmails, knowledge.associates];
	return [
		...emails.flatMap((keys) => [...keys.keys()].map(emailPattern)),
		...personalPatterns(knowledge),
		...knowledge.names
			.flatMap((name) => (name.surname.length > 0 ? name.surname : name.given))
			.map(namePattern),
		...[...knowledge.phones.keys(), ...knowledge.ibans.keys()].map(spaced),
	];
}

/** What mostly has a number in it, by what is looked for. */
function numberedKeys(knowledge: Knowledge, asked: Asked): [key: string, pattern: string][] {
	const { order, customer, payment, parcel, addresses, giftAddresses } = knowledge;
	const codes = [...addresses.keys(), ...giftAddresses.keys()].map((key) => key.split('|')[0] ?? '');
	const customers = [...customer.keys()].map((key) => key.slice(key.indexOf(':') + 1));
	const clients = [...knowledge['client-id'].keys(), ...asked['client-id']];
	return [
		...codes.map((key): [string, string] => [key, postcodePattern(key)]),
		...[...order.keys(), ...asked.order].map((key): [string, string] => [key, wholeNumber(key)]),
		...[...clients, ...payment.keys(), ...parcel.keys(), ...customers].map((key): [string, string] => [
			key,
			escaped(key),
		]),
	];
}

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

function postcodePattern(code: string): string {
	return code.replace(/(\d)(?=\p{L})/u, '$1[\\s\\u00a0]?');
}

function wholeNumber(key: string): string {
	return /^\d+$/.test(key) ? `(?<!\\d)0*${key}(?!\\d)` : escaped(key);
}

const spaced = (key: string) => [...key].join('[\\s().\\/-]*');

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
