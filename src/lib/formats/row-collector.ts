import type { RowTrouble, Rows, Trouble } from './table.ts';

/**
 * Numbers records as rows and sets aside what is no row: the `skip` records down to the headings, empty records, and
 * totals. 1 is the first row below the headings; empty rows count as in a spreadsheet, empty lines do not.
 */
export function rowCollector(width: number, skip: number) {
	let seen = -skip;
	return (records: string[][], troubles: ReadonlyMap<number, RowTrouble>): Rows => {
		const rows: string[][] = [];
		const numbers: number[] = [];
		const unread: Trouble[] = [];
		const doubts: Trouble[] = [];
		for (let at = 0; at < records.length; at++) {
			const row = records[at]!;
			trimReturn(row);
			if (row.length === 1 && row[0] === '') continue;
			if (++seen < 1 || isEmpty(row)) continue;
			if (isTotal(row)) {
				unread.push({ place: `row ${seen}`, reason: 'total-row' });
				continue;
			}
			const reason = troubles.get(at) ?? widthTrouble(row, width);
			if (reason) doubts.push({ place: `row ${seen}`, reason });
			rows.push(row);
			numbers.push(seen);
		}
		return { rows, numbers, unread, doubts };
	};
}

/** Lines are split at `\n`, so that the two kinds of line end can be mixed; the last cell then keeps the `\r`. */
function trimReturn(row: string[]) {
	const last = row[row.length - 1]!;
	if (last.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
}

function isEmpty(row: readonly string[]): boolean {
	return row[0] === '' && row.every((cell) => cell.trim() === '');
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
