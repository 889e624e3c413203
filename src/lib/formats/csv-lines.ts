import Papa from 'papaparse';
import type { Dialect } from './csv-dialect.ts';
import type { Lines } from './row-collector.ts';

/** Lines of a text and how many of its characters they take; what follows is an unfinished line when `more` is to come. */
export type ScannedLines = { readonly lines: Lines; readonly used: number };

/**
 * Where the lines of a table begin and end, for most are never read: PapaParse is only asked for the cells of a line that
 * somebody wants to see. Null where a quote is not as RFC 4180 has it, or no line is whole: others must read such a text.
 */
export function scanLines(text: string, dialect: Dialect, width: number, more: boolean): ScannedLines | null {
	const { delimiter, newline } = dialect;
	const lines: Line[] = [];
	let quote = indexOrEnd(text, '"', 0);
	let next = indexOrEnd(text, delimiter, 0);
	let start = 0;
	while (start < text.length) {
		let line: Line | null = { start, end: indexOrEnd(text, newline, start), cells: 1, isQuoted: false };
		if (quote < line.end) {
			line = quotedLine(text, start, dialect);
			if (!line || (line.isOpen && !more)) return null;
			quote = indexOrEnd(text, '"', line.end);
			next = indexOrEnd(text, delimiter, line.end);
		} else for (; next < line.end; next = indexOrEnd(text, delimiter, next + 1)) line.cells++;
		if (line.end === text.length && more) break;
		lines.push(line);
		start = line.end + 1;
	}
	if (more && lines.length === 0) return null;
	return { lines: linesOf(text, lines, dialect, width), used: Math.min(start, text.length) };
}

/** `isOpen`: a quote is not closed yet. */
type Line = {
	readonly start: number;
	readonly end: number;
	cells: number;
	isQuoted: boolean;
	isOpen?: boolean;
};

/** A line with quotes, which may go on behind a line end; null where they are not as they should be. */
function quotedLine(text: string, start: number, dialect: Dialect): Line | null {
	for (let at = start, cells = 1; ; at++, cells++) {
		at = cellEnd(text, at, dialect);
		const isOpen = at < 0;
		if (isOpen || at >= text.length || text[at] === dialect.newline)
			return { start, end: isOpen ? text.length : at, cells, isQuoted: true, isOpen };
		if (text[at] !== dialect.delimiter) return null;
	}
}

/** What stands behind a cell: a delimiter, a line end, or what should not be there; -1 where its quote is not closed. */
function cellEnd(text: string, start: number, { delimiter, newline }: Dialect): number {
	let at = start;
	if (text[at] !== '"') {
		while (at < text.length && text[at] !== delimiter && text[at] !== newline) at++;
		return at;
	}
	do {
		at = text.indexOf('"', at + 1) + 1;
		if (at === 0) return -1;
	} while (text[at] === '"');
	return text[at] === '\r' && newline === '\n' && text[at + 1] === '\n' ? at + 1 : at;
}

function linesOf(text: string, lines: readonly Line[], dialect: Dialect, width: number): Lines {
	const { delimiter } = dialect;
	const parser = new Papa.Parser({ ...dialect, quoteChar: '"' });
	return {
		length: lines.length,
		cells(index) {
			const { start, end } = lines[index]!;
			const row = (parser.parse(text.slice(start, end + 1), 0, false) as Papa.ParseResult<string[]>).data[0]!;
			return row.with(-1, withoutReturn(row.at(-1)!));
		},
		cell(index, at) {
			const { start: first, end: last, cells, isQuoted } = lines[index]!;
			if (at >= cells) return '';
			let start = first;
			for (let cell = 0; cell < at; cell++)
				start = (isQuoted ? cellEnd(text, start, dialect) : text.indexOf(delimiter, start)) + 1;
			const isLast = at === cells - 1;
			const plainEnd = isLast ? last : text.indexOf(delimiter, start);
			const raw = text.slice(start, isQuoted ? cellEnd(text, start, dialect) : plainEnd);
			const cell = raw[0] === '"' ? raw.slice(1, raw.lastIndexOf('"')).replaceAll('""', '"') : raw;
			return isLast ? withoutReturn(cell) : cell;
		},
		text(index) {
			const { start, end, isQuoted } = lines[index]!;
			const line = text.slice(start, end);
			// a doubled quote is one in a quoted cell, and two in any other
			return isQuoted && line.includes('""') ? `${line}\n${line.replaceAll('""', '"')}` : line;
		},
		*where(search) {
			const next = search(text);
			for (let line = 0, at = next(0); at < text.length; at = next(lines[line]!.end + 1)) {
				while (line < lines.length && lines[line]!.end < at) line++;
				if (line === lines.length) return;
				yield line;
			}
		},
		isRow(index) {
			const { start, cells } = lines[index]!;
			return cells === width && (isDigit(text, start) || !MAY_BE_NO_ROW.test(text.slice(start, start + 8)));
		},
	};
}

/** How a line begins that is empty, or is one with totals. */
const MAY_BE_NO_ROW = /^"?(?:[\s";,|\u001f]|$|grand|sub|eind|tot|sum|som)/i;

const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

const withoutReturn = (cell: string) => (cell.endsWith('\r') ? cell.slice(0, -1) : cell);

const indexOrEnd = (text: string, part: string, from: number) => {
	const at = text.indexOf(part, from);
	return at < 0 ? text.length : at;
};
