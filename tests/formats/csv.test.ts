import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../src/lib/formats/open-file.ts';
import type { Table } from '../../src/lib/formats/table.ts';
import { allRows, fixtureSource, textSource, type AllRows } from './fixture.ts';
import type { ByteSource } from '../../src/lib/formats/byte-source.ts';

async function read(source: ByteSource): Promise<AllRows & { table: Table }> {
	const opened = await openFile(source);
	if (!opened.ok) throw new Error(opened.failure.type);
	const [table] = opened.value;
	if (table?.form !== 'table') throw new Error(table?.form);
	return { table, ...(await allRows(table)) };
}

const hostile = (name: string) => read(fixtureSource(`hostile/${name}`));

describe('a table is read by its content', () => {
	test.each([
		['other/sendcloud_upload_template.csv', 50, 10],
		['other/eboekhouden_relaties.csv', 12, 17],
		['myonlinestore/orders_nl_semicolon_cp1252_crlf.csv', 121, 30],
		['myonlinestore/orders_en_comma_utf8bom_lf.csv', 121, 30],
		['myonlinestore/orders_nl_exceltext_tab_utf16le.txt', 62, 30],
		['ga4/user_explorer_en.csv', 65, 6],
		['ga4/verkenning_gebruikers_nl.csv', 65, 6],
	])('%s', async (path, rows, columns) => {
		const found = await read(fixtureSource(path));
		expect(found.rows).toHaveLength(rows);
		expect(found.rows.every((row) => row.length === columns)).toBe(true);
		expect(found.table.headings).toHaveLength(columns);
		expect(found.unread).toEqual([]);
		expect(found.doubts).toEqual([]);
		expect(found.numbers).toEqual(found.rows.map((_, at) => at + 1));
	});

	test('rows are the same in whatever pieces the file comes', async () => {
		const small = await read(fixtureSource('myonlinestore/orders_nl_semicolon_cp1252_crlf.csv', 13));
		const whole = await read(fixtureSource('myonlinestore/orders_nl_semicolon_cp1252_crlf.csv', 1 << 20));
		expect(small.rows).toEqual(whole.rows);
	});

	test('one file in three dialects and encodings gives the same persons', async () => {
		const semicolon = await read(fixtureSource('myonlinestore/orders_nl_semicolon_cp1252_crlf.csv'));
		const comma = await read(fixtureSource('myonlinestore/orders_en_comma_utf8bom_lf.csv'));
		const emails = ({ rows }: AllRows) => rows.map((row) => row[9]);
		expect(emails(semicolon)).toEqual(emails(comma));
		expect(semicolon.rows[2]?.[8]).toBe(comma.rows[2]?.[8]);
	});

	test('a cell with many lines and a cell of forty thousand characters stay whole', async () => {
		const { rows } = await read(fixtureSource('myonlinestore/orders_nl_semicolon_cp1252_crlf.csv', 4096));
		expect(Math.max(...rows.map((row) => row[28]!.length))).toBeGreaterThan(39_000);
		expect(rows.some((row) => row[28]!.includes('\n'))).toBe(true);
		expect(rows.some((row) => row.some((cell) => cell.includes('\0')))).toBe(true);
	});
});

describe('what real files do wrong', () => {
	test('a quote that never closes costs no other row', async () => {
		const { rows, doubts } = await hostile('unclosed_quote.csv');
		expect(rows.map((row) => row[2])).toEqual(['x@example.com', 'y@example.com', 'z@example.com']);
		expect(rows[0]?.[3]).toBe('"geen einde');
		expect(doubts).toEqual([{ place: 'row 1', reason: 'unclosed-quote' }]);
	});

	test('nor when a later row has a quoted cell in the same column', async () => {
		const text =
			'Nr;Naam;E-mail;Opmerking\r\n1;X;x@example.com;"geen einde\r\n2;Y;y@example.com;"ok"\r\n3;Z;z@example.com;"goed"\r\n';
		const { rows, doubts } = await read(textSource(text));
		expect(rows.map((row) => row[0])).toEqual(['1', '2', '3']);
		expect(doubts).toEqual([{ place: 'row 1', reason: 'unclosed-quote' }]);
	});

	test('a text over lines that quotes somebody stays one cell', async () => {
		const text =
			'Nr;Naam;E-mail;Opmerking\r\n1;X;x@example.com;"eerste regel\r\nhij zei "hallo" tegen mij\r\neinde"\r\n2;Y;y@example.com;ok\r\n';
		const { rows, doubts } = await read(textSource(text));
		expect(rows.map((row) => row[3])).toEqual(['eerste regel\r\nhij zei "hallo" tegen mij\r\neinde', 'ok']);
		expect(doubts).toEqual([{ place: 'row 1', reason: 'stray-quote' }]);
	});

	test('quotes inside cells stay in them', async () => {
		const { rows, doubts } = await hostile('stray_quotes.csv');
		expect(rows).toEqual([
			['1', 'Jan "de Vis" X', 'x@example.com', '12" ring'],
			['2', '"Y" Z', 'y@example.com', 'ok'],
		]);
		expect(doubts).toEqual([{ place: 'row 2', reason: 'stray-quote' }]);
	});

	test('backslashes before quotes do not end a cell', async () => {
		const { rows } = await hostile('backslash_escapes.csv');
		expect(rows).toEqual([['1', 'Jan \\"de Vis\\" X', 'x@example.com', 'a\\;b']]);
	});

	test('short, long and empty rows', async () => {
		const { rows, numbers, doubts } = await hostile('ragged_rows.csv');
		expect(rows).toEqual([
			['1', 'X'],
			['2', 'Y', 'y@example.com', 'ok', 'extra', 'nog een'],
			['3', 'Z', 'z@example.com'],
		]);
		expect(numbers).toEqual([1, 2, 4]);
		expect(doubts.map(({ reason }) => reason)).toEqual(['missing-cells', 'extra-cells', 'missing-cells']);
	});

	test('a title above and a total below', async () => {
		const { table, rows, unread } = await hostile('preamble_and_total.csv');
		expect(table.headings).toEqual(['Ordernummer', 'Naam', 'E-mailadres', 'Opmerking']);
		expect(rows).toEqual([['1', 'X', 'x@example.com', 'ok']]);
		expect(unread).toEqual([{ place: 'row 2', reason: 'total-row' }]);
	});

	test('no headings: the first row is a row', async () => {
		const { table, rows } = await hostile('no_header.csv');
		expect(table.headed).toBe(false);
		expect(table.headings).toEqual(['A', 'B', 'C', 'D', 'E']);
		expect(rows).toHaveLength(2);
	});

	test.each([
		['sep_line.csv', [['1', 'X', 'x@example.com', 'ok']]],
		['csv_named.xlsx', [['1', 'X', 'x@example.com', 'ok']]],
		['header_only.csv', []],
		['utf16be_bom.csv', [['Zoë', 'zoe@example.com']]],
		['utf8_without_bom.csv', [['Zoë Müller', 'zoe@example.com']]],
		['latin1_looks_like_utf8.csv', [['José', 'jose@example.com']]],
		['mixed_delimiters.csv', [['X, Y', 'x@example.com', 'A;B']]],
		[
			'nul_bytes.csv',
			[
				['1', 'X\0Y', 'x\0@example.com', 'a'],
				['2', 'Y', 'y@example.com', 'ok'],
			],
		],
		['duplicate_headers.csv', [['A', 'B', 'a@example.com', 'b@example.com', 'c', 'd']]],
		[
			'semicolon_with_decimal_commas.csv',
			[
				['X', '1,00', '2,00', '3,00'],
				['Y', '1.234,50', '2,00', '3,00'],
			],
		],
		[
			'cr_only.csv',
			[
				['1', 'X', 'x@example.com', 'ok'],
				['2', 'Y', 'y@example.com', 'ok'],
			],
		],
	])('%s', async (name, rows) => {
		expect((await hostile(name)).rows).toEqual(rows);
	});

	test('duplicate and empty headings keep their columns', async () => {
		const { table } = await hostile('duplicate_headers.csv');
		expect(table.headings).toEqual(['Naam', 'Naam', 'E-mail', 'E-mail', 'E', 'F']);
	});

	test('a cell of five million characters is read in bounded time', async () => {
		const long = 'a'.repeat(5_000_000);
		const source = textSource(`Nummer;Naam;Opmerking\r\n1;X;"${long}"\r\n2;Y;ok\r\n`, 1 << 16);
		const { rows } = await read(source);
		expect(rows[0]?.[2]).toHaveLength(5_000_000);
		expect(rows[1]).toEqual(['2', 'Y', 'ok']);
	});

	test('a quote that never closes in a large file loses no row and stays quick', async () => {
		const lines = Array.from(
			{ length: 150_000 },
			(_, at) => `${at};naam ${at};n${at}@example.com;${at % 9 ? 'ok' : '"hm'}`,
		);
		const { rows } = await read(textSource(['Nummer;Naam;E-mail;Opmerking', ...lines].join('\r\n'), 1 << 16));
		expect(rows).toHaveLength(150_000);
	}, 20_000);

	test('mixed line ends', async () => {
		const { rows } = await read(
			textSource('a;b\r\nx@example.com;"1"\n"y@example.com";2\r\nz@example.com;"3\r\n4"\r\n'),
		);
		expect(rows).toEqual([
			['x@example.com', '1'],
			['y@example.com', '2'],
			['z@example.com', '3\r\n4'],
		]);
	});
});

describe('round trip', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', "'", '1', '€', '\t') });
	const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

	test('any cells come back letter for letter, in every dialect', async () => {
		const rows = fc.array(
			fc.tuple(fc.integer({ min: 1000, max: 9999 }).map(String), cell, cell, fc.emailAddress()),
			{
				minLength: 3,
				maxLength: 40,
			},
		);
		await fc.assert(
			fc.asyncProperty(
				rows,
				fc.constantFrom(';', ',', '\t', '|'),
				fc.constantFrom('\n', '\r\n'),
				async (all, delimiter, eol) => {
					const records = [['Nummer', 'Een', 'Twee', 'E-mail'], ...all];
					const text = records.map((row) => row.map(quote).join(delimiter) + eol).join('');
					expect((await read(textSource(text, 61))).rows).toEqual(all);
				},
			),
			{ numRuns: 150 },
		);
	});
});
