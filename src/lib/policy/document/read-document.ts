import type { Language } from '../../core/ids.ts';
import { withHeadings } from './headings.ts';
import { htmlLines, looksLikeHtml } from './html-lines.ts';
import type { ShownText, Span } from './line.ts';
import { sectionsOf, type Section } from './sections.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { textLines } from './text-lines.ts';

/** A policy taken apart: what it says, under which headings, and where that stands in the given text. */
export type PolicyDocument = {
	readonly source: string;
	/** As people see it; offsets of sections and sentences are offsets in this text. */
	readonly text: string;
	readonly sections: readonly Section[];
	readonly sentences: readonly Sentence[];
	readonly language: Language;
	readonly links: readonly string[];
	/** The given text from one offset of the shown text to another: always literally in `source`. */
	readonly quote: (span: Span) => string;
};

/** Reads plain text, Markdown or HTML. What comes after two million characters is not read. */
export function readDocument(given: string): PolicyDocument {
	const source = given.slice(0, LONGEST);
	const shown = looksLikeHtml(source) ? htmlLines(source) : textLines(source);
	const sections = sectionsOf(shown.text, withHeadings(shown.text, shown.lines));
	return {
		source,
		text: shown.text,
		sections,
		sentences: sentencesOf(shown.text, sections),
		language: languageOf(shown.text),
		links: shown.links,
		quote: (span) => quoted(source, shown, span),
	};
}

/** A piece of the given text; of a piece with tags in it, the longest part without them if that says most of it. */
function quoted(source: string, shown: ShownText, { start, end }: Span): string {
	if (end <= start) return '';
	const whole = source.slice(shown.from(start), shown.to(end));
	if (!whole.includes('<') || whole === shown.text.slice(start, end)) return whole;
	let [from, longest] = [start, { start, end: start }];
	for (let at = start + 1; at <= end; at++) {
		const gap = at < end ? source.slice(shown.to(at), shown.from(at)) : '<';
		if (!gap.includes('<')) continue;
		if (at - from > longest.end - longest.start) longest = { start: from, end: at };
		from = at;
	}
	const says = (longest.end - longest.start) / (end - start) >= MOST;
	return says ? source.slice(shown.from(longest.start), shown.to(longest.end)).trim() : whole;
}

const MOST = 0.6;

const LONGEST = 2_000_000;

/** Dutch or English, by their smallest words. */
function languageOf(text: string): Language {
	const head = text.slice(0, 20_000).toLowerCase();
	const count = (words: RegExp) => (head.match(words) ?? []).length;
	return count(/\b(?:the|and|you|your|of|we|is|to|for)\b/g) >
		count(/\b(?:de|het|een|en|u|uw|wij|van|je|voor)\b/g)
		? 'en'
		: 'nl';
}
