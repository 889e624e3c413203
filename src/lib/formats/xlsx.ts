import readWorkbook from 'read-excel-file/universal';
import { fail, ok, type Result } from '../core/result.ts';
import type { ByteSource } from './byte-source.ts';
import { unpack } from './inflate.ts';
import { tableOf } from './rows-in-memory.ts';
import { SheetCorner } from './sheet-corner.ts';
import type { Table } from './table.ts';
import { listZip, type ZipEntry, type ZipLimits } from './zip-listing.ts';

/** Why a workbook cannot be read. */
export type XlsxFailure =
	{ readonly type: 'broken-spreadsheet' } | { readonly type: 'too-large'; readonly limitBytes: number };

/** Reads a workbook: one table per sheet that holds something. Cells are text; dates are `YYYY-MM-DD` and the time. */
export async function readXlsx(source: ByteSource): Promise<Result<readonly Table[], XlsxFailure>> {
	if (source.size > MOST_BYTES) return fail({ type: 'too-large', limitBytes: MOST_BYTES });
	const safe = await checkWorkbook(source);
	if (!safe.ok) return safe;
	try {
		const bytes = await source.read(0, source.size);
		const sheets = await readWorkbook(bytes.slice().buffer, { trim: false, parseNumber: (text) => text });
		const tables = sheets.map(({ sheet, data }) =>
			tableOf(
				(data as readonly Cell[][]).map((row) => row.map(textOf)),
				sheets.length > 1 ? sheet : null,
			),
		);
		return ok(tables.filter((table) => table !== null));
	} catch {
		// the library throws on every broken part, and its messages quote cells
		return fail({ type: 'broken-spreadsheet' });
	}
}

type Cell = string | boolean | Date | null;

const MOST_BYTES = 100 * 2 ** 20;
const LIMITS: ZipLimits = { entries: 2000, bytes: 200 * 2 ** 20 };
const MOST_CELLS = 20_000_000;

function textOf(cell: Cell): string {
	if (cell === null) return '';
	if (!(cell instanceof Date)) return String(cell);
	const [day = '', time = ''] = cell.toISOString().slice(0, 19).split('T');
	if (day <= '1899-12-31') return time;
	return time === '00:00:00' ? day : `${day} ${time}`;
}

/** A cell in the far corner makes the library fill a million rows of 16,384 cells, so the corner is looked up first. */
async function checkWorkbook(source: ByteSource): Promise<Result<null, XlsxFailure>> {
	const listing = await listZip(source, LIMITS);
	if (!listing.ok) {
		const isLarge = listing.failure.type === 'too-large' || listing.failure.type === 'too-many-entries';
		return fail(isLarge ? { type: 'too-large', limitBytes: LIMITS.bytes } : { type: 'broken-spreadsheet' });
	}
	const { entries, refused } = listing.value;
	if (refused.some(({ reason }) => reason === 'too-much-when-unpacked'))
		return fail({ type: 'too-large', limitBytes: LIMITS.bytes });
	if (refused.length > 0) return fail({ type: 'broken-spreadsheet' });
	let cells = 0;
	// the library takes a sheet from whatever XML the workbook names
	for (const entry of entries.filter(({ path }) => path.endsWith('.xml'))) {
		const more = await cornerCells(source, entry);
		if (more === null) return fail({ type: 'broken-spreadsheet' });
		cells += more;
		if (cells > MOST_CELLS) return fail({ type: 'too-large', limitBytes: MOST_BYTES });
	}
	return ok(null);
}

/** Rows times columns of a sheet; null when it cannot be unpacked, or its cells do not say clearly where they stand. */
async function cornerCells(source: ByteSource, entry: ZipEntry): Promise<number | null> {
	const decoder = new TextDecoder('latin1');
	const corner = new SheetCorner();
	const pieces = unpack(source, entry);
	for (let next = await pieces.next(); ; next = await pieces.next()) {
		if (next.done) return next.value && corner.end() ? corner.rows * corner.columns : null;
		if (!corner.take(decoder.decode(next.value))) return null;
	}
}
