import { fail, ok, type Result } from '../core/result.ts';
import type { Table } from '../core/stop-list.ts';
import { fileSource } from '../files/file-source.ts';
import { writeCsv } from '../formats/csv-write.ts';
import type { OpenFailure } from '../formats/open-file.ts';
import type { Table as FileTable } from '../formats/table.ts';

/** A mailing list or order list as read from a file. */
export type ListTable = {
	/** The sheet's name where the file has several. */
	readonly name: string | null;
	/** Headings are left out where the file has none. */
	readonly table: Table;
	/** For people: the letter of a column without a heading. */
	readonly columns: readonly string[];
	/** The number of each row, 1 below the headings. */
	readonly numbers: readonly number[];
	/** Rows with totals, which are not given. */
	readonly totals: number;
	/** Rows that were repaired. */
	readonly repaired: number;
};

/** Why a list cannot be checked. */
export type ListFailure = Pick<OpenFailure, 'type'> | { readonly type: 'not-a-list' };

/** Reads all tables of a file. */
export async function readList(file: Blob): Promise<Result<readonly ListTable[], ListFailure>> {
	if (file.size > MOST_BYTES) return fail({ type: 'too-large' });
	// the readers of all formats are only loaded for somebody who has a file
	const { openFile } = await import('../formats/open-file.ts');
	const opened = await openFile(fileSource(file));
	if (!opened.ok) return opened;
	const tables = opened.value.filter((part) => part.form === 'table');
	if (tables.length === 0) return fail({ type: 'not-a-list' });
	return ok(await Promise.all(tables.map(readTable)));
}

/** A list as CSV that every spreadsheet program opens, without formulas that would run in one. */
export const writeList = ({ headings, rows }: Table): string =>
	writeCsv(headings.length > 0 ? [headings, ...rows] : rows, { mark: true });

const MOST_BYTES = 50 * 2 ** 20;

async function readTable(file: FileTable): Promise<ListTable> {
	const rows: (readonly string[])[] = [];
	const numbers: number[] = [];
	let [totals, repaired] = [0, 0];
	for await (const bunch of file.read()) {
		for (let at = 0; at < bunch.size; at++) rows.push(bunch.cells(at));
		numbers.push(...bunch.numbers);
		totals += bunch.unread.length;
		repaired += bunch.doubts.length;
	}
	const table = { headings: file.headed ? file.headings : [], rows };
	return { name: file.name, table, columns: file.headings, numbers, totals, repaired };
}
