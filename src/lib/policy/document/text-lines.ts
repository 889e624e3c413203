import { BOLD_LEVEL, line, type Line, type ShownText, type Span } from './line.ts';

/** The lines of plain text or Markdown: every character is shown where it stands. */
export function textLines(source: string): ShownText {
	const lines: Line[] = [];
	let start = 0;
	while (start <= source.length) {
		const newline = source.indexOf('\n', start);
		const end = newline < 0 ? source.length : newline;
		addLine(lines, source, start, end);
		start = end + 1;
	}
	return { text: source, lines, from: (at) => at, to: (at) => at, links: [] };
}

function addLine(lines: Line[], source: string, from: number, to: number): void {
	const { start, end } = trimmed(source, from, to);
	const text = source.slice(start, Math.min(end, start + LONGEST_LINE));
	const last = lines.at(-1);
	if (/^(?:={3,}|-{3,})$/.test(text) && last?.kind === 'text' && last.end - last.start <= LONGEST_TITLE) {
		// an underlined line is a heading, in Markdown as on paper
		lines[lines.length - 1] = { ...last, kind: 'heading', level: text.startsWith('=') ? 1 : 2 };
	} else if (/^\|[\s:|-]+$/.test(text) && last?.kind === 'row') {
		lines[lines.length - 1] = { ...last, names: true };
	} else {
		lines.push(readLine(text, start, end));
	}
}

function readLine(text: string, start: number, end: number): Line {
	if (text === '' || /^(?:-{3,}|\*{3,}|_{3,}|(?:[-*_] ){2,10}[-*_])$/.test(text))
		return line('blank', start, end);
	const marked = /^(#{1,6})[ \t]+/.exec(text);
	if (marked) {
		const closing = /[ \t]{0,5}#{0,6}$/.exec(text.slice(-12))![0].length;
		return line('heading', start + marked[0].length, end - closing, { level: marked[1]!.length });
	}
	const bold = /^(?:\*\*|__)[^*_]{2,90}(?:\*\*|__):?$/.test(text) && !/[.,;](?:\*\*|__)$/.test(text);
	if (bold) return line('heading', start + 2, end - (text.endsWith(':') ? 3 : 2), { level: BOLD_LEVEL });
	if (text.startsWith('|') && text.length > 2)
		return line('row', start, end, { cells: cellsOf(text, start) });
	const marker = MARKER.exec(text)?.[0] ?? '';
	if (marker) return line('item', start + marker.length, end, { marker: marker.trimEnd() });
	const quoted = /^>[ \t]{0,5}/.exec(text)?.[0].length ?? 0;
	return line('text', start + quoted, end);
}

/** A bullet, a letter, a number, or a number in steps (`2.1`). */
const MARKER =
	/^(?:[-*+•·▪●◦‣–—✓✔»]|\(?[a-z0-9]{1,2}[.)](?![0-9])|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s{1,8}(?=\S)/i;

function cellsOf(text: string, start: number): Span[] {
	const cells: Span[] = [];
	let from = 1;
	while (from < text.length) {
		const bar = text.indexOf('|', from);
		const to = bar < 0 ? text.length : bar;
		const cell = trimmed(text, from, to);
		cells.push({ start: start + cell.start, end: start + cell.end });
		from = to + 1;
	}
	return cells;
}

/** The piece without white space around it. */
function trimmed(source: string, from: number, to: number): Span {
	let [start, end] = [from, to];
	while (start < end && isSpace(source[start]!)) start++;
	while (end > start && isSpace(source[end - 1]!)) end--;
	return { start, end };
}

const isSpace = (character: string) => character <= ' ' || character === '\u00a0' || character === '\ufeff';

const LONGEST_TITLE = 100;
const LONGEST_LINE = 20_000;
