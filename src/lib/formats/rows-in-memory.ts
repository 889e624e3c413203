import { findHeadings, headingsOf } from './headings.ts';
import { linesInMemory, rowCollector } from './row-collector.ts';
import type { Rows, Table } from './table.ts';

/** A table over records that are in memory: a sheet, an HTML table. Null when nothing stands in it. */
export function tableOf(records: string[][], name: string | null): Table | null {
	if (!records.some((record) => record.some((cell) => cell.trim() !== ''))) return null;
	const found = findHeadings(records.slice(0, 250));
	const heading = records[found.at];
	const read = async function* (): AsyncIterable<Rows> {
		const collect = rowCollector(found.width, found.at + 1);
		for (let at = 0; at < records.length; at += BUNCH_RECORDS)
			yield collect(linesInMemory(records.slice(at, at + BUNCH_RECORDS)));
	};
	return {
		form: 'table',
		name,
		headings: headingsOf(heading ?? [], found.width),
		headed: heading !== undefined,
		sample: records.slice(found.at + 1, found.at + 201),
		read,
	};
}

const BUNCH_RECORDS = 1000;
