import type { RowTrouble } from './table.ts';

/** How to split, and how many cells a record should have (null when that is not known yet). */
export type Split = {
	readonly delimiter: string;
	readonly newline: '\n' | '\r';
	readonly width: number | null;
};

/** Records of a text, where each stands in it, and which had to be repaired. */
export type Records = {
	readonly records: string[][];
	/** The index of a repaired record, and what was wrong with its quotes. */
	readonly troubles: ReadonlyMap<number, RowTrouble>;
	/** Characters used; what follows is an unfinished record when `more` text is to come. */
	readonly used: number;
};

/**
 * Splits text into records by RFC 4180, forgiving what real files do wrong: quotes inside a quoted cell, text after a
 * closing quote, a quote that never closes. A quoted cell may only run over lines when that gives a record of the right
 * width; else its quote is an ordinary character, so that one bad quote never swallows the rows below it.
 */
export function splitRecords(text: string, split: Split, more: boolean, most = Infinity): Records {
	const records: string[][] = [];
	const troubles = new Map<number, RowTrouble>();
	let at = 0;
	while (at < text.length && records.length < most) {
		const record = readRecord(text, at, split, more);
		if (!record) break;
		at = record.end;
		if (record.cells.length === 1 && record.cells[0] === '') continue;
		if (record.trouble) troubles.set(records.length, record.trouble);
		records.push(record.cells);
	}
	return { records, troubles, used: at };
}

/** Longer than this, a cell with a stray quote is taken to be a mistake and not text over many lines. */
const LONGEST_STRAY = 1 << 14;
/** Longer than this, a quote is taken never to close. */
const LONGEST_CELL = 1 << 23;

type ReadRecord = { cells: string[]; end: number; trouble: RowTrouble | null };
/** More text is needed; the quote never closes; it was followed by text, and never closes. */
type NotQuoted = 'unfinished' | 'unclosed' | 'stray';
type ReadCell = { value: string; end: number; stray: boolean };

/** One record from `start`; null when more text is needed to tell. */
function readRecord(text: string, start: number, split: Split, more: boolean): ReadRecord | null {
	const quoted = tryRecord(text, start, split, more);
	if (quoted === 'unfinished' && more && text.length - start < LONGEST_CELL) return null;
	if (typeof quoted === 'object' && quoted.trouble === null) return quoted;
	const plain = readLine(text, start, split, more);
	if (!plain) return null;
	if (typeof quoted !== 'object')
		return { ...plain, trouble: quoted === 'stray' ? 'stray-quote' : 'unclosed-quote' };
	if (split.width === null) return plain;
	if (quoted.cells.length !== split.width) return plain.cells.length === split.width ? plain : quoted;
	return isRowAbove(text, plain, quoted, split) ? { ...plain, trouble: 'unclosed-quote' } : quoted;
}

/** Whether a quote swallowed the next row: this line is as wide as a row, and so is the line below it. */
function isRowAbove(text: string, plain: ReadRecord, quoted: ReadRecord, split: Split): boolean {
	if (plain.end >= quoted.end || plain.cells.length !== split.width) return false;
	return readLine(text, plain.end, split, false)?.cells.length === split.width;
}

/** Reads with quotes at their word. */
function tryRecord(text: string, start: number, split: Split, more: boolean): ReadRecord | NotQuoted {
	const cells: string[] = [];
	let at = start;
	let trouble: RowTrouble | null = null;
	for (;;) {
		const cell = text[at] === '"' ? quotedCell(text, at, split, more) : plainCell(text, at, split);
		if (typeof cell === 'string') return cell;
		cells.push(cell.value);
		if (cell.stray) trouble = 'stray-quote';
		if (text[cell.end] === split.delimiter) {
			at = cell.end + 1;
			continue;
		}
		if (cell.end >= text.length && more) return 'unfinished';
		return { cells, end: Math.min(cell.end + 1, text.length), trouble };
	}
}

function plainCell(text: string, at: number, { delimiter, newline }: Split): ReadCell {
	const line = indexOrEnd(text, newline, at);
	const cell = text.indexOf(delimiter, at);
	const end = cell < 0 || cell > line ? line : cell;
	const value = text.slice(at, end);
	return { value: end === line ? withoutReturn(value) : value, end, stray: false };
}

function quotedCell(text: string, at: number, split: Split, more: boolean): ReadCell | NotQuoted {
	let stray = false;
	let quote = at;
	for (;;) {
		quote = text.indexOf('"', quote + 1);
		if (quote < 0) return more ? 'unfinished' : stray ? 'stray' : 'unclosed';
		if (text[quote + 1] === '"') {
			quote++;
			continue;
		}
		const end = closes(text, quote + 1, split);
		if (end >= 0) return { value: unquote(text.slice(at + 1, quote)), end, stray };
		if (more && quote + 2 >= text.length) return 'unfinished';
		stray = true;
		if (quote - at > LONGEST_STRAY) return 'stray';
	}
}

/** Where the cell ends when the quote before `after` closes it: a delimiter or a line end, spaces aside; else -1. */
function closes(text: string, after: number, { delimiter, newline }: Split): number {
	let at = after;
	while (
		at < text.length &&
		at - after < 64 &&
		(text[at] === ' ' || text[at] === '\r') &&
		text[at] !== newline
	)
		at++;
	return at >= text.length || text[at] === delimiter || text[at] === newline ? at : -1;
}

/** One line at its word: a quoted cell counts as quoted only when it closes properly on this line. */
function readLine(text: string, start: number, split: Split, more: boolean): ReadRecord | null {
	const lineEnd = text.indexOf(split.newline, start);
	if (lineEnd < 0 && more && text.length - start < LONGEST_CELL) return null;
	const end = lineEnd < 0 ? text.length : lineEnd;
	const line = withoutReturn(text.slice(start, end));
	const cells: string[] = [];
	for (let at = 0; at <= line.length;) {
		const quoted = line[at] === '"' ? quotedCell(line, at, split, false) : null;
		const cell = quoted && typeof quoted === 'object' && !quoted.stray ? quoted : plainCell(line, at, split);
		cells.push(cell.value);
		at = cell.end + 1;
	}
	return { cells, end: Math.min(end + 1, text.length), trouble: 'stray-quote' };
}

const unquote = (text: string) => (text.includes('"') ? text.replaceAll('""', '"') : text);

const withoutReturn = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);

const indexOrEnd = (text: string, part: string, from: number) => {
	const at = text.indexOf(part, from);
	return at < 0 ? text.length : at;
};
