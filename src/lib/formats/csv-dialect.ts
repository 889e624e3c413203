import { splitRecords } from './csv-records.ts';

/** How a table stands in a text file. */
export type Dialect = { readonly delimiter: string; readonly newline: '\n' | '\r' };

/**
 * The dialect of a text from its beginning: each delimiter is tried on the first records, and the one that gives a
 * constant number of cells wins. Counting characters fails on `1,00;2,00`. Null: this is no table.
 */
export function sniffDialect(text: string, cut: boolean): Dialect | null {
	const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
	const said = /^sep=([;,|\t])\r?[\n\r]/i.exec(text)?.[1];
	if (said) return { delimiter: said, newline };
	const tried = DELIMITERS.map((delimiter) => score(text, { delimiter, newline }, cut));
	const best = tried.reduce((one, other) => (other.score > one.score ? other : one));
	if (best.regular >= LEAST_REGULAR) return best.dialect;
	return isColumn(text, newline) ? { delimiter: NO_DELIMITER, newline } : null;
}

/** The number of cells that most records have. */
export function modeWidth(records: readonly (readonly string[])[]): number {
	const counts = new Map<number, number>();
	for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
	let mode = 0;
	for (const [width, count] of counts) {
		const best = counts.get(mode) ?? 0;
		if (width > 1 && (count > best || (count === best && width > mode))) mode = width;
	}
	return mode || 1;
}

const DELIMITERS = [';', ',', '\t', '|'];
const NO_DELIMITER = '\u001f';
const TRIED_RECORDS = 50;
const LEAST_REGULAR = 0.4;

type Tried = { dialect: Dialect; regular: number; score: number };

function score(text: string, dialect: Dialect, cut: boolean): Tried {
	const { records, troubles } = splitRecords(text, { ...dialect, width: null }, cut, TRIED_RECORDS);
	const kept = records.filter((record) => !isComment(record[0]!));
	const width = modeWidth(kept);
	if (width === 1 || isProse(kept, width)) return { dialect, regular: 0, score: 0 };
	const regular = kept.filter((record) => record.length === width).length / kept.length;
	const faults = Math.min(1, troubles.size / kept.length);
	// between equals the wider one: `1,00;2,00` is two cells of one amount each
	return { dialect, regular, score: regular / (1 + 3 * faults) + Math.min(width, 99) / 10_000 };
}

/** `# Start date: 20260501` above a report; `#1001` is the number of an order. */
const isComment = (cell: string) => /^#(?!\d)/.test(cell);

/** Sentences with a comma in them: after it a space, and more words. */
function isProse(records: readonly (readonly string[])[], width: number): boolean {
	const after = records.flatMap((record) => record.slice(1)).filter((cell) => cell !== '');
	const words = after.reduce((sum, cell) => sum + cell.trim().split(/\s+/).length, 0);
	const spaced = after.filter((cell) => cell.startsWith(' ')).length;
	return width < 4 && after.length > 0 && spaced * 3 > after.length * 2 && words > after.length * 2;
}

/** One value on each line, most of them short and some with a digit or an `@`: a list of addresses, say. */
function isColumn(text: string, newline: string): boolean {
	const lines = text.split(newline, TRIED_RECORDS).filter((line) => line.trim() !== '');
	const values = lines.filter((line) => line.length <= 80 && line.trim().split(/\s+/).length <= 4);
	return (
		values.length >= 2 &&
		values.length >= lines.length * 0.9 &&
		values.slice(1).some((line) => /[@\d]/.test(line))
	);
}
