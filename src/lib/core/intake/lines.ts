/** One line of a text and where it begins in it. */
export type Line = { readonly text: string; readonly start: number };

/** The lines of a text with line feeds. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		lines.push({ text: line, start });
		start += line.length + 1;
	}
	return lines;
}

/** Nothing but white space. */
export const isBlank = (line: Line): boolean => line.text.trim() === '';

/** The same lines without the empty ones at both ends. */
export function trimmed(lines: readonly Line[]): readonly Line[] {
	const first = lines.findIndex((line) => !isBlank(line));
	return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}
