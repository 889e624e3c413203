import { addressKey, houseNumbersIn } from '../people/postal-address.ts';
import type { FoldedText } from './folded-text.ts';
import type { Kept } from './kept.ts';
import { isCapital, type Span } from './spans.ts';

/** The postal addresses of others in a text: a postcode with the street before it and the place behind it, and a street with a number alone. */
export function homeSpans(written: string, folded: FoldedText, kept: Kept): readonly Span[] {
	return [...postcodeSpans(written, folded, kept), ...streetSpans(written, folded, kept)];
}

function postcodeSpans(written: string, folded: FoldedText, kept: Kept): Span[] {
	return [...folded.text.matchAll(POSTCODE)].flatMap((found) => {
		const end = found.index + found[0].length;
		const before = folded.text.slice(Math.max(0, found.index - 80), found.index);
		const street = STREET_BEFORE.exec(before);
		const next = NUMBER_BEHIND.exec(folded.text.slice(end, end + 24));
		const letters = end - (found[2] ?? '').length;
		// `in 2026 is` has the form of a postcode too
		const isTyped = next !== null && !found[0].includes(' ');
		if (!street && !isTyped && !isCapital(written, folded, letters)) return [];
		if (isKept(kept, found, before, next?.[1] ?? '')) return [];
		const from = street
			? streetStart(written, folded, found.index - (street[0].length - (street[1] ?? '').length))
			: found.index;
		return [
			{
				from,
				to: placeEnd(written, folded, end + (street ? 0 : (next?.[0].length ?? 0))),
				kind: 'address' as const,
			},
		];
	});
}

const POSTCODE = /(?<![\p{L}\p{N}])([1-9]\d{3}) ?([a-z]{2})(?![\p{L}\p{N}])/gu;
/** A house number, and what separates it from the postcode. */
const STREET_BEFORE = /(?<=\p{L}[.']? )(\d{1,5}(?: ?-? ?[\p{L}\d]{1,4})?)[\s,;|-]{1,6}$/u;
const NUMBER_BEHIND = /^[\s,]{0,3}(?:(?:nr|no|huisnummer|nummer)\.? ?)?(\d{1,5}(?: ?\p{L}{1,3}(?!\p{L}))?)/u;

function isKept({ addresses }: Kept, code: RegExpExecArray, before: string, next: string): boolean {
	const postcode = `${code[1]}${code[2]}`;
	const numbers = [...houseNumbersIn(before.replace(/(?<![\s,;.|-])[\s,;.|-]+$/, '')), next];
	const keys = numbers.map((number) => addressKey(postcode, number)).filter((key) => key !== null);
	if (keys.length > 0) return keys.some((key) => addresses.has(key));
	return [...addresses].some((key) => key.startsWith(`${postcode}|`));
}

/** Where the street begins whose words end at `end`: capitalised words and the small ones between them, else the last word. */
function streetStart(written: string, folded: FoldedText, end: number): number {
	const number = /\d{1,5}[^\d\n]{0,6}$/.exec(folded.text.slice(Math.max(0, end - 12), end));
	const words = [
		...folded.text
			.slice(Math.max(0, end - 60), end - (number?.[0].length ?? 0))
			.matchAll(/(?<![^\n,:;()])[^\n,:;()]+$/g),
	];
	const line = words[0]?.[0] ?? '';
	const lineAt = end - (number?.[0].length ?? 0) - line.length;
	const each = [...line.matchAll(/[\p{L}\p{N}.'-]+/gu)].reverse();
	let start = each[0] ? lineAt + each[0].index : end;
	for (const word of each.slice(0, 5)) {
		const at = lineAt + word.index;
		if (isCapital(written, folded, at)) start = at;
		else if (!SMALL.has(word[0]) && word !== each[0]) break;
	}
	return start;
}

const SMALL = new Set([
	'van',
	'de',
	'den',
	'der',
	'het',
	"'t",
	't',
	'ter',
	'ten',
	'op',
	'in',
	'la',
	'le',
	'of',
	'the',
]);

/** Where the place ends that is named behind a postcode. */
function placeEnd(written: string, folded: FoldedText, at: number): number {
	let end = at;
	for (const word of folded.text.slice(at, at + 60).matchAll(/[ ,]{1,3}(\p{L}[\p{L}'-]*)/gu)) {
		const start = at + word.index + word[0].length - (word[1] ?? '').length;
		const follows = at + word.index === end;
		const isPlace = isCapital(written, folded, start) || (end > at && SMALL.has(word[1] ?? ''));
		if (!follows || !isPlace) break;
		end = start + (word[1] ?? '').length;
	}
	return end;
}

function streetSpans(written: string, folded: FoldedText, kept: Kept): Span[] {
	const numbers = new Set([...kept.addresses].map((key) => key.slice(key.indexOf('|') + 1)));
	return [...folded.text.matchAll(STREET)].flatMap((found) => {
		const [whole, word = '', suffix = '', number = ''] = found;
		const certain = CLEAR.has(suffix) && word.length > suffix.length;
		const isName = isCapital(written, folded, found.index);
		if (!certain && !(isName && word.length > suffix.length)) return [];
		if (numbers.has(number.replace(/[^\p{L}\p{N}]/gu, ''))) return [];
		const end = found.index + whole.length;
		return [
			{ from: Math.min(found.index, streetStart(written, folded, end)), to: end, kind: 'address' as const },
		];
	});
}

const STREET =
	/(?<![\p{L}\p{N}])([\p{L}'-]{0,30}?(straat|laan|weg|plein|gracht|kade|singel|dreef|plantsoen|steeg|hof|dijk|pad|baan|markt|park|ring|wal|boulevard|strasse|street|road|avenue|lane)) (\d{1,5}(?:-?[a-z]{1,2}(?![a-z]))?)(?!\d)/gu;
/** Endings that no other word with a number behind it has. */
const CLEAR = new Set(['straat', 'laan', 'gracht', 'singel', 'dreef', 'plantsoen', 'steeg', 'strasse']);
