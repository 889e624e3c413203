import { isCompany } from '../recipients/companies.ts';
import type { Line } from './line.ts';
import { plain } from './plain.ts';
import { topicOf } from './topics.ts';

/**
 * The same lines with the headings of plain text marked as such. Where a text marks its headings itself (HTML,
 * Markdown) nothing is guessed.
 */
export function withHeadings(text: string, lines: readonly Line[]): readonly Line[] {
	if (lines.filter((one) => one.kind === 'heading').length >= 2) return lines;
	// broken-off lines are only told from headings by their length
	const wrapped = !lines.some((one) => one.kind === 'text' && one.end - one.start > WIDEST);
	const guessed = lines.map((one, at) =>
		looksLikeHeading(text, lines, at, wrapped) ? asHeading(text, one) : one,
	);
	const last = guessed.findLastIndex((one) => one.kind !== 'blank');
	return guessed.map((one, at) => (isReallyText(text, guessed, at, last) ? lines[at]! : one));
}

const WIDEST = 110;
const LONGEST = 90;
const MOST_WORDS = 12;

/** A short line of its own, without the looks of a sentence, an address, a date or a list. */
function looksLikeHeading(text: string, lines: readonly Line[], at: number, wrapped: boolean): boolean {
	const one = lines[at]!;
	const numbered = /\d/.test(one.marker);
	if (one.kind !== 'text' && !(one.kind === 'item' && numbered)) return false;
	if (one.end - one.start > LONGEST || !isBlank(lines[at - 1])) return false;
	const words = text.slice(one.start, one.end);
	if (!hasShape(words, numbered)) return false;
	const next = lines[at + 1];
	if (isBlank(next)) return true;
	if (words.endsWith(':') || next!.kind === 'heading') return false;
	if (next!.kind !== 'text') return !/\d/.test(next!.marker) || !numbered;
	return words.length <= (wrapped ? 60 : LONGEST) && opensText(text.slice(next!.start, next!.end), words);
}

function hasShape(words: string, numbered: boolean): boolean {
	if (!/^["'(]?[\p{Lu}\d]/u.test(words) && !numbered) return false;
	if (words.split(/\s+/).length > MOST_WORDS || !/\p{L}{2}/u.test(words)) return false;
	if (/[.;,!]$|[.!?] \S/.test(words) || /@|:\/\/|www\.|\bhttp/i.test(words)) return false;
	if (/\b\d{4} ?[A-Z]{2}\b|\d{6}|\b(?:19|20)\d\d\b|\d[-/ ]\d\d[-/ ]\d/.test(words)) return false;
	if (/^(?:versie|version|laatst|last|datum|date)\b/i.test(words)) return false;
	if (/^(?:geen|nee|ja|n\.?v\.?t\.?|niet van toepassing|none|no|yes|n\/a|not applicable)$/i.test(words))
		return false;
	if (/:$/.test(words))
		return words.split(/\s+/).length <= 4 && !/\b(?:wij|we|ik|u|je|you|our)\b/i.test(words);
	return !/:\s/.test(words) || numbered || /^(?:artikel|article|deel|part|stap|step)\b/i.test(words);
}

/** The line below starts a sentence, and is no continuation of a line that was broken off. */
const opensText = (next: string, words: string): boolean =>
	/^["'(]?\p{Lu}/u.test(next) &&
	next.length > words.length / 2 &&
	(/[.!?:]$/.test(next) || next.split(/\s+/).length >= 9);

const isBlank = (one: Line | undefined): boolean => one === undefined || one.kind === 'blank';

/** Numbers and capitals give the level; other looks say nothing about it. */
function asHeading(text: string, one: Line): Line {
	const depth = (one.marker.match(/\d+/g) ?? []).length;
	const words = text.slice(one.start, one.end);
	return { ...one, kind: 'heading', level: depth > 0 ? depth : isCapital(words) ? 1 : 0 };
}

const isCapital = (words: string) => words === words.toUpperCase() && /\p{Lu}{4}/u.test(words);

/** A name below a heading, the last words of the text, or one of a list with room between its items. */
function isReallyText(text: string, lines: readonly Line[], at: number, last: number): boolean {
	const one = lines[at]!;
	if (one.kind !== 'heading' || (one.level > 0 && one.marker === '')) return false;
	const words = plain(text.slice(one.start, one.end));
	if (at === last) return topicOf(words) === null && !isCapital(text.slice(one.start, one.end));
	const next = lines.slice(at + 1, at + 3).find((other) => other.kind !== 'blank');
	if (next?.kind !== 'heading') return false;
	if (one.marker === '') return isCompany(words) && at > 0;
	const both = [words, plain(text.slice(next.start, next.end))];
	return next.marker !== '' && both.some((one) => topicOf(one) === null);
}
