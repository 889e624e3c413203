/** What a line of a policy is, before anything is known of the text around it. */
export type LineKind =
	/** marked as a heading: by HTML, by Markdown, by its number or by standing in capitals */
	'heading' | 'item' | 'row' | 'text' | 'blank';

/** One line of the shown text; offsets leave out the marks of a list or a heading. */
export type Line = {
	readonly kind: LineKind;
	readonly start: number;
	readonly end: number;
	/** Of a heading: 1 to 6 as marked, 7 for a line in bold, 0 for one that only looks like it. */
	readonly level: number;
	/** The bullet or number before it, without white space. */
	readonly marker: string;
	/** Of a row: where each cell stands; null for other lines. */
	readonly cells: readonly Span[] | null;
	/** Of a row: it names the columns. */
	readonly names: boolean;
};

/** A piece of text by its offsets. */
export type Span = { readonly start: number; readonly end: number };

/** Of spans in order that do not overlap, those that lie within another one. */
export function spansWithin(spans: readonly Span[], { start, end }: Span): readonly Span[] {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	let last = low;
	while (last < spans.length && spans[last]!.end <= end) last++;
	return spans.slice(low, last);
}

/** A policy as people see it: its text, its lines, and where in the given text each character stands. */
export type ShownText = {
	readonly text: string;
	readonly lines: readonly Line[];
	/** The offset in the given text at which this character starts, or ends. */
	readonly from: (at: number) => number;
	readonly to: (at: number) => number;
	/** Mail addresses and telephone numbers that only links hold. */
	readonly links: readonly string[];
};

/** The level of a heading that is only known by its looks. */
export const BOLD_LEVEL = 7;

/** A line with what is known of it; the rest is as for running text. */
export const line = (kind: LineKind, start: number, end: number, more: Partial<Line> = {}): Line => ({
	kind,
	start,
	end,
	level: 0,
	marker: '',
	cells: null,
	names: false,
	...more,
});
