import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personMatcher } from '../../src/lib/core/people.ts';
import { SearchPass } from '../../src/lib/files/search-pass.ts';
import { openFile } from '../../src/lib/formats/open-file.ts';
import type { Table } from '../../src/lib/formats/table.ts';
import type { ColumnMapping } from '../../src/lib/systems/mapping.ts';
import { readTable } from '../../src/lib/systems/table-reading.ts';
import { inPieces } from '../formats/fixture.ts';

const COLUMNS = [
	'order',
	'date',
	'name',
	'email',
	'phone',
	'iban',
	'postcode',
	'house-number',
	'free-text',
] as const;

const MAPPING: ColumnMapping = {
	system: 'other',
	kind: 'order',
	columns: COLUMNS.map((role) => ({ role, party: 'subject' })),
};

const ZOE = {
	emails: ['zoe@kraaienest.example'],
	names: ['Zoë van der Muëller'],
	phones: ['0612345678'],
	ibans: ['NL91ABNA0417164300'],
};

/** Cells of the person and of others, as files have them. */
const row = fc.tuple(
	fc.constantFrom('1001', '#1002', '01003', '1004', '1005'),
	fc.constantFrom('03-04-2025', '2025-01-31', '12/31/2024', 'gisteren', ''),
	fc.constantFrom(
		'Zoë van der Muëller',
		'ZOE VD MUELLER',
		'Z. Mu?ller',
		'ZoÃ« van der MuÃ«ller',
		'Jan Bakker',
		'',
	),
	fc.constantFrom(
		'zoe@kraaienest.example',
		'Zoë <ZOE+shop@kraaienest.example>',
		'z.oud@example.com',
		'jan@example.com',
	),
	fc.constantFrom('06 12 34 56 78', '+31 (0)6-12345678', '0031612345678', '0687654321', ''),
	fc.constantFrom('NL91 ABNA 0417 1643 00', 'nl91abna0417164300', 'NL20INGB0001234567', ''),
	fc.constantFrom('1234 AB', '1234AB', '9999 XX'),
	fc.constantFrom('1', '12 hs'),
	fc.constantFrom(
		'bestelling 1003',
		'zoe%40kraaienest.example',
		'say ""hi""\r\nand "bye"',
		'niets; bijzonders',
		'"',
		'',
	),
);

/** Now and then a quote that does not belong, which has to be read the careful way. */
const table = fc.record({
	rows: fc.array(row, { minLength: 2, maxLength: 25 }),
	quotes: fc.constantFrom('always' as const, 'needed' as const, 'careless' as const),
	newline: fc.constantFrom('\n', '\r\n'),
	encoding: fc.constantFrom('utf8' as const, 'latin1' as const, 'utf16le' as const),
	pieceBytes: fc.integer({ min: 50, max: 5000 }),
});

type Written = typeof table extends fc.Arbitrary<infer One> ? One : never;

function bytesOf({ rows, quotes, newline, encoding }: Written): Uint8Array {
	const cellOf = (cell: string) =>
		quotes === 'always' || (quotes === 'needed' && /[";\n]/.test(cell))
			? `"${cell.replaceAll('"', '""')}"`
			: cell;
	const text = [COLUMNS, ...rows].map((cells) => cells.map(cellOf).join(';')).join(newline);
	return new Uint8Array(Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding));
}

/** The same table with the cells of all its rows read beforehand. */
const inCells = (csv: Table): Table => ({
	...csv,
	async *read() {
		for await (const rows of csv.read()) {
			const all = Array.from({ length: rows.size }, (_, index) => rows.cells(index));
			const text = (index: number) => all[index]!.join('\n');
			yield {
				...rows,
				text,
				where: () => all.keys(),
				cells: (index) => all[index]!,
				cell: (index, at) => all[index]![at] ?? '',
			};
		}
	},
});

async function search(part: Table) {
	const source = inPieces(new Uint8Array(0), 1);
	const reading = readTable(part, MAPPING);
	const unit = { id: 'file/0', name: 'file', source, file: null, cutAt: () => null, fileKind: '' };
	const units = [{ ...unit, system: 'other' as const, reading }];
	const pass = new SearchPass(units, personMatcher(ZOE), () => undefined);
	do await pass.over(units);
	while (pass.matcher.learn());
	return { found: pass.found(new Map()).found, searched: pass.searched(new Map()) };
}

test('looking through the lines of a table finds what looking at all its cells finds', async () => {
	let found = 0;
	await fc.assert(
		fc.asyncProperty(table, async (written) => {
			const opened = await openFile(inPieces(bytesOf(written), written.pieceBytes));
			const part = opened.ok ? opened.value[0] : null;
			if (part?.form !== 'table') throw new Error('no table');
			const byLines = await search(part);
			expect(byLines).toEqual(await search(inCells(part)));
			found += byLines.found.length;
		}),
		{ numRuns: 40 },
	);
	expect(found).toBeGreaterThan(80);
}, 30_000);
