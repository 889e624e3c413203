import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopIndex, stopOf, stoppedCells, withoutStopped, type Table } from '../../src/lib/core/stop-list.ts';

const stops = [
	'noor@example.com',
	'niets',
	' <Zoe\u0308@Winter.example> ',
	'jan+shop@example.com',
	'mailto:p@example.net',
];
const index = stopIndex(stops);

describe('one address', () => {
	it.each([
		['noor@example.com', 0],
		[' NOOR@Example.com ', 0],
		['Noor van den Broek <noor@example.com>', 0],
		['mailto:noor@example.com', 0],
		['noor@example.com\u200b', 0],
		['zoë@winter.example', 2],
		['jan+shop@example.com', 3],
		['p@example.net', 4],
	])('%j is stopped', (address, stop) => {
		expect(stopOf(index, address)).toEqual({ stop, certainty: 'certain', why: 'same' });
	});

	it.each([
		['noor+nieuws@example.com', 0],
		['jan@example.com', 3],
		['jan+anders@example.com', 3],
	])('%j is probably the same person', (address, stop) => {
		expect(stopOf(index, address)).toEqual({ stop, certainty: 'probable', why: 'plus-tag' });
	});

	it.each(['noor@example.org', 'noo@example.com', 'n.oor@example.com', 'niets', '', '+@example.com'])(
		'%j is free',
		(address) => {
			expect(stopOf(index, address)).toBeNull();
		},
	);
});

it('names the first entry when an address is on the list more than once', () => {
	const twice = stopIndex(['a+1@example.com', 'A+1@example.com', 'a+2@example.com']);
	expect(stopOf(twice, 'a+1@example.com')).toMatchObject({ stop: 0, certainty: 'certain' });
	expect(stopOf(twice, 'a@example.com')).toMatchObject({ stop: 0, certainty: 'probable' });
});

const table: Table = {
	headings: ['Naam', 'E-mail', 'Opmerking'],
	rows: [
		['Noor', 'Noor@Example.com', ''],
		['Piet', 'piet@example.com', 'cadeau voor noor@example.com.'],
		['Jan', 'jan@example.com', ''],
		['Els', 'els@example.com', 'x@'],
		['Twee', 'els@example.com; "Zoë" <zoë@winter.example>', ''],
		['Kort'],
	],
};

describe('a table', () => {
	const found = stoppedCells(index, table);

	it('says which rows and cells, and how sure', () => {
		expect(found).toEqual([
			{ row: 0, column: 1, stop: 0, certainty: 'certain', why: 'same' },
			{ row: 1, column: 2, stop: 0, certainty: 'probable', why: 'mention' },
			{ row: 2, column: 1, stop: 3, certainty: 'probable', why: 'plus-tag' },
			{ row: 4, column: 1, stop: 2, certainty: 'certain', why: 'same' },
		]);
	});

	it('leaves out who is stopped, and who probably is unless the owner keeps them', () => {
		const names = (cleaned: Table) => cleaned.rows.map(([name]) => name);
		expect(names(withoutStopped(table, found))).toEqual(['Els', 'Kort']);
		expect(names(withoutStopped(table, found, 'keep'))).toEqual(['Piet', 'Jan', 'Els', 'Kort']);
		expect(withoutStopped(table, found).headings).toBe(table.headings);
		expect(table.rows).toHaveLength(6);
	});

	it.each([
		['noor@example.com piet@example.com', 'certain'],
		['piet@example.com,noor@example.com', 'certain'],
		['"noor@example.com"', 'certain'],
		["'noor@example.com'", 'certain'],
		['a@example.com|noor@example.com', 'certain'],
		['Broek, Noor <noor@example.com>', 'certain'],
		['zie https://x.example/?mail=noor@example.com&v=1', 'probable'],
		['Van: noor@example.com (vorige week)', 'probable'],
	])('finds the address in the cell %j: %s', (cell, certainty) => {
		expect(stoppedCells(index, { headings: ['a'], rows: [[cell]] })).toMatchObject([
			{ row: 0, stop: 0, certainty },
		]);
	});

	it('looks at a first row that turns out to be no headings', () => {
		const without: Table = { headings: ['Noor', 'noor@example.com'], rows: [['Els', 'els@example.com']] };
		const cells = stoppedCells(index, without);
		expect(cells).toMatchObject([{ row: -1, column: 1 }]);
		expect(withoutStopped(without, cells)).toEqual({ headings: [], rows: without.rows });
	});

	it('never leaves a stopped address among the rows that may be mailed, nor takes a free one away', () => {
		const name = fc.constantFrom('noor', 'piet', 'els', 'jan', 'zoë');
		const row = fc.tuple(
			name,
			fc.constantFrom('', '+x'),
			fc.constantFrom('example.com', 'EXAMPLE.COM', 'else.example'),
		);
		fc.assert(
			fc.property(fc.array(row), fc.array(name), (people, stopped) => {
				const addresses = people.map(([local, tag, domain]) => [`${local}${tag}@${domain}`]);
				const made = stopIndex(stopped.map((local) => `${local}@example.com`));
				const all = { headings: ['E-mail'], rows: addresses };
				const rest = withoutStopped(all, stoppedCells(made, all)).rows;
				const expected = people
					.filter(([local, , domain]) => !(stopped.includes(local) && domain.toLowerCase() === 'example.com'))
					.map(([local, tag, domain]) => [`${local}${tag}@${domain}`]);
				expect(rest).toEqual(expected);
			}),
		);
	});

	it('finds 1,000 stops among 5,000 rows, each exactly once', () => {
		const address = (number: number) => `klant${number}@winkel${number % 7}.example`;
		const many = stopIndex(Array.from({ length: 1000 }, (_, number) => address(number * 5)));
		const rows = Array.from({ length: 5000 }, (_, number) => [
			...Array.from({ length: 20 }, (_, column) => `cel ${column}`),
			address(number).toUpperCase(),
		]);
		const cells = stoppedCells(many, { headings: rows[1]!.map(() => 'kop'), rows });
		expect(cells.map(({ row }) => row)).toEqual(Array.from({ length: 1000 }, (_, number) => number * 5));
	});

	it('survives hostile cells', () => {
		const hostile = [
			'@'.repeat(200_000),
			`${' '.repeat(200_000)}@`,
			'a@'.repeat(100_000),
			`${'"'.repeat(100_000)}@x`,
		];
		expect(stoppedCells(index, { headings: hostile, rows: [hostile] })).toEqual([]);
	});
});
