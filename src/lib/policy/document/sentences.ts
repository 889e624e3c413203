import type { Line } from './line.ts';
import { plain, tidy } from './plain.ts';
import type { Section } from './sections.ts';

/** One thing that a policy says: a sentence, an item of a list, a row of a table. */
export type Sentence = {
	/** Offsets in the shown text. */
	readonly start: number;
	readonly end: number;
	/** Its words on one line; the cells of a row each after the name of their column. */
	readonly text: string;
	/** The same for matching. */
	readonly plain: string;
	/** The sentence before it in the same paragraph, list or table, for matching; else empty. */
	readonly before: string;
	/** What it hangs under, for matching: headings and the words that lead a list in. */
	readonly under: string;
	readonly section: Section;
	readonly kind: 'prose' | 'item' | 'row';
	/** Sentences of one paragraph, list or table share a number. */
	readonly block: number;
};

/** Everything that the sections say, in order. */
export function sentencesOf(text: string, sections: readonly Section[]): readonly Sentence[] {
	const all: Sentence[] = [];
	let block = 0;
	for (const section of sections) {
		for (const group of groupsOf(text, section.lines)) {
			const names = columnNames(text, group);
			block++;
			for (const piece of group.pieces.slice(names.length > 0 ? 1 : 0)) {
				const shown = text.slice(piece.start, piece.end);
				const words = piece.line?.cells ? rowWords(text, piece.line, names) : tidy(shown);
				if (!/[\p{L}\d]/u.test(words)) continue;
				const under = `${section.path} / ${group.lead}`;
				const kind = group.kind === 'text' ? 'prose' : group.kind;
				const last = all.at(-1);
				const before = last?.block === block ? last.plain : '';
				all.push({
					start: piece.start,
					end: piece.end,
					text: words,
					plain: plain(words),
					before,
					under,
					section,
					kind,
					block,
				});
			}
		}
	}
	return all;
}

type Piece = { readonly start: number; readonly end: number; readonly line?: Line };
type Lines = { readonly kind: 'text' | 'item' | 'row'; readonly lines: Line[] };
type Group = Lines & { readonly lead: string; readonly pieces: readonly Piece[] };

/** Paragraphs, lists and tables, each list with the words that led it in. */
function groupsOf(text: string, lines: readonly Line[]): Group[] {
	const groups: Lines[] = [];
	let after: Line['kind'] = 'blank';
	for (const line of lines) {
		const last = groups.at(-1);
		if (line.kind === 'text' && last && after !== 'blank' && last.kind !== 'row') last.lines.push(line);
		else if ((line.kind === 'item' || line.kind === 'row') && last?.kind === line.kind) last.lines.push(line);
		else if (line.kind !== 'blank' && line.kind !== 'heading') {
			groups.push({ kind: line.kind, lines: [line] });
		}
		after = line.kind;
	}
	let end: Piece | undefined;
	return groups.map((group) => {
		const lead = group.kind !== 'text' && end ? plain(text.slice(end.start, end.end)) : '';
		const pieces = piecesOf(text, group);
		end = pieces.at(-1);
		return { ...group, lead, pieces };
	});
}

function piecesOf(text: string, group: Lines): Piece[] {
	if (group.kind === 'row') return group.lines.map((line) => ({ start: line.start, end: line.end, line }));
	const pieces: Piece[] = [];
	let from = 0;
	group.lines.forEach((line, at) => {
		const next = group.lines[at + 1];
		if (next && !breaksAfter(text, line, next)) return;
		for (const piece of split(text, group.lines[from]!.start, line.end)) pieces.push(piece);
		from = at + 1;
	});
	return pieces;
}

/** A new item, or a line that ends long before the margin. */
function breaksAfter(text: string, line: Line, next: Line): boolean {
	if (next.kind === 'item') return true;
	return line.end - line.start < SHORT_LINE && /^[^\p{Ll}]/u.test(text.slice(next.start, next.start + 2));
}

const SHORT_LINE = 45;
const LONGEST_SENTENCE = 1000;

function split(text: string, start: number, end: number): Piece[] {
	const pieces: Piece[] = [];
	let from = start;
	const add = (to: number) => {
		for (; to - from > LONGEST_SENTENCE; from += LONGEST_SENTENCE)
			pieces.push({ start: from, end: from + LONGEST_SENTENCE });
		if (to > from) pieces.push({ start: from, end: to });
		from = to;
	};
	for (const stop of text.slice(start, end).matchAll(STOP)) {
		const dot = start + stop.index;
		const after = dot + stop[0].length;
		if (!isStop(text, dot, after)) continue;
		add(after);
		while (from < end && /\s/.test(text[from]!)) from++;
	}
	add(end);
	return pieces;
}

const STOP = /[.!?…][.!?…"'”’)\]*_]{0,4}(?=\s)/g;
const ABBREVIATION =
	/(?:^|[\s(])(?:art|nr|no|bijv|bv|b\.v|v\.o\.f|o\.a|d\.w\.z|i\.v\.m|m\.b\.t|t\.a\.v|a\.u\.b|e\.g|i\.e|etc|mr|mw|dhr|dr|st|ltd|inc|co|ca|resp|incl|excl|tel|p\.o|vs|cf|enz|jl|max|min|par|blz|evt|jr|sr|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|oct|nov|dec|[a-z])\.$/i;

function isStop(text: string, dot: number, after: number): boolean {
	const next = /\S/.exec(text.slice(after, after + 20))?.[0] ?? '';
	if (/\p{Ll}/u.test(next)) return false;
	return text[dot] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, dot - 12), dot + 1));
}

/** The names of a table's columns: a first row that is marked so or that reads so, else none. */
function columnNames(text: string, group: Lines): readonly string[] {
	const first = group.lines[0];
	if (group.kind !== 'row' || !first || group.lines.length < 2) return [];
	const names = cellWords(text, first);
	return first.names || names.filter((name) => COLUMN.test(name)).length > 1 ? names : [];
}

const COLUMN =
	/^(?:waarvoor|waarom|doel|welke|gegevens|persoonsgegevens|(?:rechts)?grond|bewaar|hoe ?lang|termijn|ontvanger|partij|wie|purpose|why|what|data|personal data|(?:legal|lawful) basis|basis|kept|retention|how long|recipient|who|party)/i;

function rowWords(text: string, line: Line, names: readonly string[]): string {
	const cells = cellWords(text, line);
	return cells
		.map((cell, at) => (names[at] ? `${names[at]}: ${cell}` : cell))
		.join(' | ')
		.slice(0, 4000);
}

const cellWords = (text: string, line: Line): string[] =>
	(line.cells ?? []).map((cell) => tidy(text.slice(cell.start, cell.end)));
