import { modeWidth } from './csv-dialect.ts';

/** Where the headings stand among the first records: records above them are a title; `width` is that of most rows. */
export type HeadingRow = { readonly at: number; readonly width: number };

/**
 * The row of headings among the first records: mostly filled, made of words; `at` is -1 when the
 * first full row already looks like the rows below it, for then the file has no headings.
 */
export function findHeadings(records: readonly (readonly string[])[]): HeadingRow {
	const width = modeWidth(records);
	const wide = records.slice(0, 30).flatMap((record, at) => (isFull(record, width) ? [{ record, at }] : []));
	const first = wide[0];
	if (!first) return { at: firstWords(records), width };
	if (looksLikeTheRest(first.record, records.slice(first.at + 1), width)) return { at: -1, width };
	return { at: wide.find(({ record }) => record.every(isWords))?.at ?? -1, width };
}

/** Headings for people: as in the file; where there is none, the letter of the column. */
export const headingsOf = (record: readonly string[], width: number): string[] =>
	Array.from({ length: Math.max(width, record.length) }, (_, at) => record[at]?.trim() || columnLetter(at));

/** A, B, … Z, AA: as spreadsheets name columns. */
export function columnLetter(at: number): string {
	return at < 26
		? String.fromCharCode(65 + at)
		: columnLetter(Math.floor(at / 26) - 1) + columnLetter(at % 26);
}

const isFull = (record: readonly string[], width: number) =>
	record.filter((cell) => cell.trim() !== '').length * 2 > width;

const firstWords = (records: readonly (readonly string[])[]) =>
	records[0]?.some((cell) => cell.trim() !== '') && records[0].every(isWords) ? 0 : -1;

/** No number, date, address or empty text with a digit in front: what a heading is not. */
const isWords = (cell: string) => shapeOf(cell) === 'words' || shapeOf(cell) === 'nothing';

/** The first full row has, in each column that is not plain words, what most rows have there. */
function looksLikeTheRest(
	first: readonly string[],
	rest: readonly (readonly string[])[],
	width: number,
): boolean {
	const rows = rest.filter((record) => record.length >= width).slice(0, 50);
	if (rows.length === 0)
		return first.some((cell) => shapeOf(cell) !== 'words' && shapeOf(cell) !== 'nothing');
	let alike = 0;
	for (let at = 0; at < width; at++) {
		const most = mostShape(rows.map((row) => row[at] ?? ''));
		const shape = shapeOf(first[at] ?? '');
		if (most === 'words' || most === 'nothing' || shape === 'nothing') continue;
		if (shape === 'words') return false;
		alike++;
	}
	return alike > 0;
}

/** Roughly: a heading is words; a number, a date, an address or a long text is a value. */
type Shape = 'nothing' | 'words' | 'value';

function shapeOf(cell: string): Shape {
	const text = cell.trim();
	if (text === '') return 'nothing';
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'value';
	const digits = text.match(/\d/g)?.length ?? 0;
	return digits * 3 > text.length || text.length > 100 ? 'value' : 'words';
}

function mostShape(cells: readonly string[]): Shape {
	const counts = new Map<Shape, number>();
	for (const cell of cells) counts.set(shapeOf(cell), (counts.get(shapeOf(cell)) ?? 0) + 1);
	counts.delete('nothing');
	return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'nothing';
}
