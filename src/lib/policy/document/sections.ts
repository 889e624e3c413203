import { isCompany } from '../recipients/companies.ts';
import type { Line, Span } from './line.ts';
import { plain } from './plain.ts';
import { gathers, holds, isGeneral, topicOf, type Topic } from './topics.ts';

/** A heading and what is under it, up to the next heading; the first section has none. */
export type Section = {
	/** Where the heading stands; null before the first one. */
	readonly title: Span | null;
	/** Its words for matching, and those of the headings above it that are known. */
	readonly heading: string;
	readonly path: string;
	readonly level: number;
	readonly topic: Topic | null;
	readonly lines: readonly Line[];
	/** Nothing is under it, not even a part of its own. */
	readonly empty: boolean;
};

/** The sections of a text, in order. */
export function sectionsOf(text: string, lines: readonly Line[]): readonly Section[] {
	const drafts = split(text, lines);
	return drafts.map((draft, at) => ({
		...draft,
		path: pathOf(drafts, at),
		empty: isEmpty(text, drafts, at),
	}));
}

type Draft = Omit<Section, 'path' | 'empty'>;

function split(text: string, lines: readonly Line[]): Draft[] {
	const drafts: (Draft & { lines: Line[] })[] = [
		{ title: null, heading: '', level: 0, topic: null, lines: [] },
	];
	for (const line of lines) {
		if (line.kind === 'heading') {
			const heading = plain(text.slice(line.start, line.end)).replace(/^(?:\d{1,2}\W{1,3}){1,4}/, '');
			drafts.push({ title: line, heading, level: line.level, topic: topicOf(heading), lines: [] });
		} else {
			drafts.at(-1)!.lines.push(line);
		}
	}
	return drafts;
}

/** The heading with the nearest ones of a higher level, at most three. */
function pathOf(drafts: readonly Draft[], at: number): string {
	const path = [drafts[at]!.heading];
	let level = drafts[at]!.level;
	for (let above = at - 1; above > 0 && above > at - 40 && path.length < 3; above--) {
		const { heading, level: other } = drafts[above]!;
		if (other === 0 || other >= level) continue;
		path.push(heading);
		level = other;
	}
	return path.join(' / ');
}

function isEmpty(text: string, drafts: readonly Draft[], at: number): boolean {
	const one = drafts[at]!;
	if (one.title === null || hasText(text, one)) return false;
	const next = drafts[at + 1];
	// the title of the whole text stands alone, and a list of contents repeats the headings that follow
	if ((next && isTitle(text, drafts, at)) || isRepeated(drafts, at)) return false;
	return next === undefined || !isPartOf(next, one);
}

const hasText = (text: string, { lines }: Draft) =>
	lines.some((line) => /[\p{L}\d]/u.test(text.slice(line.start, line.end)));

/** The first heading, and what follows it before any text without announcing a subject: the name of the shop. */
const isTitle = (text: string, drafts: readonly Draft[], at: number) =>
	at === 1 || (at === 2 && drafts[at]!.topic === null && !hasText(text, drafts[1]!));

const isRepeated = (drafts: readonly Draft[], at: number) =>
	drafts
		.slice(at + 1, at + 60)
		.some((other) => other.heading === drafts[at]!.heading && other.lines.length > 1);

function isPartOf(inner: Draft, outer: Draft): boolean {
	if (inner.level > outer.level && outer.level > 0) return true;
	if ((isCompany(inner.heading) && !isCompany(outer.heading)) || isGeneral(inner.heading)) return true;
	// headings of one level may still be a group and its parts
	const sameLook = inner.level === outer.level;
	return (
		sameLook && (outer.level === 0 ? holds(outer.topic, inner.topic) : gathers(outer.topic, inner.topic))
	);
}
