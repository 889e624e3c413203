import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defuse, writeCsv } from '../../src/lib/formats/csv-write.ts';
import { openFile } from '../../src/lib/formats/open-file.ts';
import { allRows, textSource } from './fixture.ts';

test.each([
	'=1+1',
	'+31600000001',
	'-2+3',
	'@SUM(1)',
	'\tx',
	'\rx',
	' =1',
	'\u00a0=1',
	'ok\n=2',
	'ok\r\n @x',
	'＝1',
	'\0=1',
	' \n-1',
])('%j is defused', (cell) => {
	expect(defuse(cell).startsWith("'")).toBe(true);
});

test.each(['Jan', 'jan@example.com', '1-2', 'a=b', 'Straat 1\nPlaats', '', "'t Hof", '06-12345678'])(
	'%j stays as it is',
	(cell) => {
		expect(defuse(cell)).toBe(cell);
	},
);

test('RFC 4180', () => {
	expect(
		writeCsv(
			[
				['a', 'b "c"'],
				['1,2', 'x\ny'],
			],
			{ mark: true },
		),
	).toBe('\ufeffa,"b ""c"""\r\n"1,2","x\ny"\r\n');
});

test('what is written is read back, defused', async () => {
	const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '=', '-', '1', '\0', '\t') });
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.emailAddress(), cell, cell), { minLength: 2, maxLength: 30 }),
			async (rows) => {
				const opened = await openFile(textSource(writeCsv([['E-mail', 'Een', 'Twee'], ...rows]), 50));
				const [table] = opened.ok ? opened.value : [];
				if (table?.form !== 'table') throw new Error();
				expect((await allRows(table)).rows).toEqual(rows.map((row) => row.map(defuse)));
			},
		),
		{ numRuns: 100 },
	);
});

test('a cell of a million line ends costs no time', () => {
	expect(defuse('\n'.repeat(1_000_000))).toHaveLength(1_000_000);
	expect(defuse(`x${' '.repeat(1_000_000)}`)).toHaveLength(1_000_001);
});
