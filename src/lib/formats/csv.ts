import Papa from 'papaparse';
import type { ByteSource } from './byte-source.ts';
import { sniffDialect, type Dialect } from './csv-dialect.ts';
import { scanLines } from './csv-lines.ts';
import { splitRecords, type Records } from './csv-records.ts';
import { headText, readText, type Encoded } from './encoding.ts';
import { findHeadings, headingsOf, type HeadingRow } from './headings.ts';
import { linesInMemory, rowCollector, type Lines } from './row-collector.ts';
import type { RowTrouble, Rows, Table } from './table.ts';

/** Opens a text file as a table; null when it is none. The sample is read from `head`, the rows from `source`. */
export function openCsv(source: ByteSource, head: Uint8Array, encoded: Encoded): Table | null {
	const cut = head.length < source.size;
	const text = headText(head, encoded);
	const dialect = sniffDialect(text, cut);
	if (!dialect) return null;
	const first = splitRecords(text, { ...dialect, width: null }, cut, SAMPLE_ROWS + 30).records;
	const found = findHeadings(first);
	const heading = first[found.at];
	return {
		form: 'table',
		name: null,
		headings: headingsOf(heading ?? [], found.width),
		headed: heading !== undefined,
		sample: first.slice(found.at + 1, found.at + 1 + SAMPLE_ROWS),
		read: () => readRows(readText(source, encoded), dialect, found),
	};
}

/** The rows of a text that comes in pieces, in bunches of about a megabyte. */
export async function* readRows(
	pieces: AsyncIterable<string>,
	dialect: Dialect,
	{ at, width }: HeadingRow,
): AsyncIterable<Rows> {
	const collect = rowCollector(width, at + 1);
	let text = '';
	let enough = BUNCH_CHARACTERS;
	for await (const piece of pieces) {
		text += piece;
		if (text.length < enough) continue;
		const { lines, troubles, used } = readLines(text, dialect, width, true);
		text = text.slice(used);
		// one record that is longer than this must not be read from its start with each piece
		enough = Math.max(BUNCH_CHARACTERS, 2 * text.length);
		yield collect(lines, troubles);
	}
	const { lines, troubles } = readLines(text, dialect, width, false);
	yield collect(lines, troubles);
}

const SAMPLE_ROWS = 200;
const BUNCH_CHARACTERS = 1 << 20;

type Read = { lines: Lines; troubles?: ReadonlyMap<number, RowTrouble>; used: number };

/** Of a well-formed text the lines, with cells for whoever asks; what has bad quotes is read whole, by our own reader. */
function readLines(text: string, dialect: Dialect, width: number, more: boolean): Read {
	const scanned = scanLines(text, dialect, width, more);
	if (scanned) return scanned;
	const { records, troubles, used } = parse(text, dialect, width, more);
	return { lines: linesInMemory(records), troubles, used };
}

/** PapaParse forgives spaces around quotes; only text with bad quotes, which it would let swallow rows, is read by our own. */
function parse(text: string, { delimiter, newline }: Dialect, width: number, more: boolean): Records {
	const parser = new Papa.Parser({ delimiter, newline, quoteChar: '"' });
	const { data, errors, meta } = parser.parse(text, 0, more) as Papa.ParseResult<string[]>;
	const faulty = errors.some(({ row }) => row !== undefined && row < data.length);
	if (faulty || (more && data.length === 0)) return splitRecords(text, { delimiter, newline, width }, more);
	return { records: data, troubles: new Map(), used: meta.cursor };
}
