import type { Span } from './document/line.ts';
import { placeholderPatterns } from './placeholder-patterns.ts';

/** Whether words hold something that is still to be filled in. */
export const isUnfilled = (words: string): boolean => placeholdersIn(words).length > 0;

/** Everything in a text that is still to be filled in: marks of templates, dummy text, notes to the author. */
export function placeholdersIn(text: string): readonly Span[] {
	const found: Span[] = [];
	for (const pattern of placeholderPatterns()) {
		for (const match of text.matchAll(pattern)) {
			const span = { start: match.index, end: match.index + match[0].length };
			if (isMeant(text, match[0], span)) found.push(span);
		}
	}
	return withoutOverlaps(found);
}

/** Of pieces that overlap the first and longest stays. */
function withoutOverlaps(spans: Span[]): Span[] {
	const kept: Span[] = [];
	for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
	}
	return kept;
}

/** What stands between brackets but is a link, a footnote, a tick box, an address or an aside. */
function isMeant(text: string, words: string, { start, end }: Span): boolean {
	if (words.startsWith('[')) {
		if (text[end] === '(' || text[end] === '[' || text[end] === ':' || text[start - 1] === ']') return false;
		return !/^\[(?:[\dx ^*]{0,3}|\^.*|at|apenstaartje|dot|punt|sic|!.*)\]$/i.test(words);
	}
	if (words.startsWith('<'))
		return !/^<(?:https?:|mailto:|www\.|[^\s@<>]+@[^\s@<>]+>|\/|!|(?:a|b|i|p|br|em|u|s|li|ul|ol|td|tr|th|hr|div|span|strong|img|small|h[1-6]|table|tbody|thead|section|sup|sub|code|pre)\b)/i.test(
			words,
		);
	return true;
}
