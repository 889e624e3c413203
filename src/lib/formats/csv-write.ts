/** How the written file is to be opened: with a byte order mark where a spreadsheet program must see that it is UTF-8. */
export type CsvStyle = { readonly mark: boolean };

/**
 * Writes rows as CSV by RFC 4180: comma, CRLF, quotes where needed. Cells that a spreadsheet program would take for a
 * formula are defused, so this is the readable copy; the exact one is JSON.
 */
export function writeCsv(rows: readonly (readonly string[])[], style: CsvStyle = { mark: false }): string {
	const lines = rows.map((row) => row.map(writeCell).join(',') + '\r\n');
	return (style.mark ? '\ufeff' : '') + lines.join('');
}

/** A cell that no spreadsheet program runs: without NUL, and with `'` in front where any line begins like a formula. */
export function defuse(cell: string): string {
	const text = cell.includes('\0') ? cell.replaceAll('\0', '') : cell;
	return FORMULA.test(text) ? `'${text}` : text;
}

/** `=`, `+`, `-`, `@`, TAB and CR, and their full-width forms; after spaces too, and at the start of any line. */
const FORMULA = /(?:^|[\n\r])(?:[\t\r]|(?:[^\S\n\r]|\u200b)*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

function writeCell(cell: string): string {
	const safe = defuse(cell);
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
