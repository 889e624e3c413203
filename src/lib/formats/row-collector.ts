import type { RowTrouble, Rows, Trouble } from './table.ts';

/** Lines of a table, of which some are no rows; their cells are read when they are asked for. */
export type Lines = Pick<Rows, 'cells' | 'cell' | 'text' | 'where'> & {
	readonly length: number;
	/** Whether a line is a row beyond doubt, which its beginning and its width tell; others are looked at cell by cell. */
	isRow(index: number): boolean;
};

/**
 * Numbers lines as rows and sets aside what is no row: the `skip` lines down to the headings, empty ones, and totals.
 * 1 is the first row below the headings; empty rows count as in a spreadsheet, empty lines do not.
 */
export function rowCollector(width: number, skip: number) {
	let seen = -skip;
	return (lines: Lines, troubles: ReadonlyMap<number, RowTrouble> = NO_TROUBLES): Rows => {
		const rows: number[] = [];
		const numbers: number[] = [];
		const unread: Trouble[] = [];
		const doubts: Trouble[] = [];
		for (let at = 0; at < lines.length; at++) {
			const row = lines.isRow(at) ? null : lines.cells(at);
			if (row?.length === 1 && row[0] === '') continue;
			if (++seen < 1 || (row && isEmpty(row))) continue;
			if (row && isTotal(row)) {
				unread.push({ place: `row ${seen}`, reason: 'total-row' });
				continue;
			}
			const reason = troubles.get(at) ?? (row && widthTrouble(row, width));
			if (reason) doubts.push({ place: `row ${seen}`, reason });
			rows.push(at);
			numbers.push(seen);
		}
		return {
			size: rows.length,
			cells: (index) => lines.cells(rows[index]!),
			cell: (index, at) => lines.cell(rows[index]!, at),
			text: (index) => lines.text(rows[index]!),
			*where(search) {
				let row = 0;
				for (const line of lines.where(search)) {
					while (row < rows.length && rows[row]! < line) row++;
					if (rows[row] === line) yield row;
				}
			},
			...{ numbers, unread, doubts },
		};
	};
}

/** Lines whose cells were all read. */
export function linesInMemory(records: readonly string[][]): Lines {
	for (const record of records) trimReturn(record);
	return {
		length: records.length,
		cells: (index) => records[index]!,
		cell: (index, at) => records[index]![at] ?? '',
		text: (index) => records[index]!.join('\n'),
		where: () => records.keys(),
		isRow: () => false,
	};
}

const NO_TROUBLES: ReadonlyMap<number, RowTrouble> = new Map();

/** Lines are split at `\n`, so that the two kinds of line end can be mixed; the last cell then keeps the `\r`. */
function trimReturn(row: string[]) {
	const last = row.at(-1);
	if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
}

function isEmpty(row: readonly string[]): boolean {
	return !row[0] && row.every((cell) => cell.trim() === '');
}

const TOTAL =
	/^(grand\s?total|sub\s?total|sub\s?totaal|eind\s?totaal|totaal|total|totals|totalen|sum|som):?$/i;

/** The word total, and besides it nothing but amounts. */
function isTotal(row: readonly string[]): boolean {
	const first = row[0] || row.find((cell) => cell !== '') || '';
	if (first.length > 14 || !TOTAL.test(first.trim())) return false;
	return row.every((cell) => cell === first || !/[a-z@]{4}/i.test(cell));
}

function widthTrouble(row: readonly string[], width: number): RowTrouble | null {
	if (row.length < width) return 'missing-cells';
	if (row.length === width) return null;
	return row.slice(width).some((cell) => cell !== '') ? 'extra-cells' : null;
}
