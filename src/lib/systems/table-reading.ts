import type { Table } from '../formats/table.ts';
import { fieldsOf } from './fields.ts';
import type { ColumnMapping } from './mapping.ts';
import type { RecordBatch, RecordReading } from './reader.ts';

/** Reads a table whose columns are known. */
export function readTable(table: Table, { system, kind, columns }: ColumnMapping): RecordReading {
	const sheet = table.name === null ? '' : `${table.name} `;
	return {
		answer: 'records',
		kind,
		async *batches(): AsyncIterable<RecordBatch> {
			for await (const rows of table.read())
				yield {
					size: rows.size,
					texts: (index) => [rows.text(index)],
					width: () => table.headings.length,
					where: rows.where,
					cell: rows.cell,
					record: (index) => ({
						system,
						kind,
						place: `${sheet}row ${rows.numbers[index]!}`,
						fields: fieldsOf(table.headings, columns, rows.cells(index)),
					}),
					unread: rows.unread,
					doubts: rows.doubts,
				};
		},
	};
}
