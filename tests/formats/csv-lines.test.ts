import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { scanLines } from '../../src/lib/formats/csv-lines.ts';
import { linesInMemory, rowCollector } from '../../src/lib/formats/row-collector.ts';

/** Text of a few characters that matter, in any order: quotes where they belong, and where they do not. */
const hostile = fc
	.array(fc.constantFrom('a', '1', ' ', '"', '""', ';', '\n', '\r\n', '\r', 'Totaal', ';"x"', '\u00e9'), {
		maxLength: 40,
	})
	.map((parts) => parts.join(''));

/** Tables as programs write them: cells quoted when need be, or always. */
const proper = fc
	.tuple(
		fc.array(
			fc.array(fc.constantFrom('', 'a', 'x;y', 'two\nlines', 'say "hi"', 'Totaal', '12', '\r'), {
				minLength: 3,
				maxLength: 4,
			}),
		),
		fc.boolean(),
		fc.constantFrom('\n', '\r\n'),
	)
	.map(([rows, quotes, newline]) => Papa.unparse(rows, { delimiter: ';', quotes, newline }));

const text = fc.oneof(hostile, proper);
const newlines = fc.constantFrom('\n' as const, '\r' as const);

test('lines are those of PapaParse, with the same cells, wherever they are scanned', () => {
	let scannedTexts = 0;
	fc.assert(
		fc.property(text, newlines, fc.boolean(), (input, newline, more) => {
			const dialect = { delimiter: ';', newline };
			const scanned = scanLines(input, dialect, 3, more);
			if (!scanned) return;
			scannedTexts++;
			const parser = new Papa.Parser({ ...dialect, quoteChar: '"' });
			const { data, errors, meta } = parser.parse(input, 0, more) as Papa.ParseResult<string[]>;
			expect(errors.filter(({ row }) => row !== undefined && row < data.length)).toEqual([]);
			// behind the last line end nothing is left, which is no line
			expect(scanned.used).toBe(meta.cursor);
			const collected = rowCollector(3, 1)(scanned.lines);
			const whole = rowCollector(3, 1)(linesInMemory(data));
			expect(collected).toMatchObject({
				size: whole.size,
				numbers: whole.numbers,
				unread: whole.unread,
				doubts: whole.doubts,
			});
			for (let at = 0; at < whole.size; at++) {
				const cells = whole.cells(at);
				expect(collected.cells(at)).toEqual(cells);
				expect(cells.map((_, cell) => collected.cell(at, cell))).toEqual(cells);
				expect(collected.cell(at, cells.length)).toBe('');
				expect(cells.filter((cell) => !collected.text(at).includes(cell))).toEqual([]);
			}
		}),
		{ numRuns: 3000 },
	);
	expect(scannedTexts).toBeGreaterThan(1000);
});

test('what is written properly is scanned', () => {
	fc.assert(
		fc.property(proper, (input) => {
			expect(scanLines(input, { delimiter: ';', newline: '\n' }, 3, false)).not.toBeNull();
		}),
	);
});
