import { writeCsv } from '../formats/csv-write.ts';
import type { BundleWords } from '../i18n/nl/bundles.ts';
import { textFile, type BundleFile } from './file.ts';
import type { Cell, Table } from './tables.ts';

/** A table as CSV, to open in a spreadsheet, and as JSON, exact to the letter. */
export function tableFiles(table: Table, system: string, words: BundleWords): readonly BundleFile[] {
	const about = (form: string) => words.files.table(`${words.data.kinds[table.kind].many} (${system})`, form);
	const fields = table.columns.map(({ name, role }) => ({
		name,
		description: role ? words.data.roles[role] : '',
	}));
	return [
		textFile(`${table.path}.csv`, 'text/csv', csvOf(table, words.data.omitted), about('CSV'), fields),
		textFile(`${table.path}.json`, 'application/json', jsonOf(table), about('JSON'), fields),
	];
}

function csvOf({ columns, rows }: Table, omitted: string): string {
	const cell = (value: Cell) => (value === null ? `[${omitted}]` : (value ?? '').toWellFormed());
	return writeCsv([columns.map(({ name }) => name.toWellFormed()), ...rows.map((row) => row.map(cell))], {
		mark: true,
	});
}

/** A list of records by column name; what was taken out is null, what a record does not have is absent. */
function jsonOf({ columns, rows }: Table): string {
	const records = rows.map((row) =>
		Object.fromEntries(
			columns.flatMap(({ name }, index) => (row[index] === undefined ? [] : [[name, row[index]]])),
		),
	);
	return JSON.stringify(records, null, '\t') + '\n';
}
