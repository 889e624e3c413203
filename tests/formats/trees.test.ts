import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../src/lib/formats/open-file.ts';
import { readCards } from '../../src/lib/formats/vcard.ts';
import { readHtmlTables } from '../../src/lib/formats/html-table.ts';
import { readJson } from '../../src/lib/formats/json.ts';
import { leaves, listOf, patternOf, treeAt, type Tree } from '../../src/lib/formats/tree.ts';
import { readXml } from '../../src/lib/formats/xml.ts';
import { allRows, fixtureSource, textSource } from './fixture.ts';

function tree(text: string): Tree {
	const read = readJson(text);
	if (!read.ok) throw new Error(read.failure.type);
	return read.value.root;
}

const plain = (value: Tree): unknown =>
	value instanceof Map
		? Object.fromEntries([...value].map(([key, child]) => [key, plain(child)]))
		: Array.isArray(value)
			? value.map(plain)
			: value;

describe('json', () => {
	test('reads what JSON.parse reads, with numbers as their text', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1), (value, indent) => {
				const texts = (one: unknown): unknown =>
					typeof one === 'number' || typeof one === 'boolean'
						? JSON.stringify(one)
						: Array.isArray(one)
							? one.map(texts)
							: one && typeof one === 'object'
								? new Map(Object.entries(one).map(([key, child]) => [key, texts(child)]))
								: one;
				expect(tree(JSON.stringify(value, null, indent))).toEqual(texts(JSON.parse(JSON.stringify(value))));
			}),
		);
	});

	test('no digit is lost', () => {
		expect(leaves(tree('[{"number":12345678901234567890,"total":1e400}]')).values).toEqual([
			'12345678901234567890',
			'1e400',
		]);
	});

	test('__proto__ is a key like any other', async () => {
		const opened = await openFile(fixtureSource('hostile/proto_pollution.json'));
		if (!opened.ok || opened.value[0]?.form !== 'json') throw new Error();
		const { names } = leaves(opened.value[0].tree.root);
		expect(names).toContain('[0].__proto__.polluted');
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	test('twenty thousand levels are refused at the 33rd', async () => {
		expect(await openFile(fixtureSource('hostile/deep.json'))).toEqual({
			ok: false,
			failure: { type: 'too-deep', place: 'character 34' },
		});
	});

	test.each(['', 'nee', '{"a":1,}', '[1,2] x', '{"a" 1}', '"\\x"', '{a:1}'])('%j is not all JSON', (text) => {
		const read = readJson(text);
		expect(read.ok ? read.value.brokenAt : read.failure.type).not.toBeNull();
	});

	test('what stands before a break is kept, and what was cut is marked', () => {
		const whole = '{"customers":[{"id":1,"addresses":[{"city":"A"}]},{"id":2,"addresses":[{"city":"B"},{"ci';
		const read = readJson(whole);
		if (!read.ok) throw new Error();
		const customers = listOf(treeAt(read.value.root, 'customers'));
		expect(customers.map((customer) => read.value.cut.has(customer))).toEqual([false, true]);
		expect(plain(customers[1]!)).toEqual({ id: '2', addresses: [{ city: 'B' }, {}] });
		expect(read.value.brokenAt).toBe(`character ${whole.length + 1}`);
	});

	test('a list that is cut anywhere gives the whole records before the cut', () => {
		const records = Array.from({ length: 5 }, (_, at) => ({
			id: at,
			name: `n"${at}`,
			tags: [1, { a: null }],
		}));
		const text = JSON.stringify(records);
		for (let length = 1; length < text.length; length++) {
			const read = readJson(text.slice(0, length));
			if (!read.ok) throw new Error(`at ${length}`);
			const whole = listOf(read.value.root).filter((record) => !read.value.cut.has(record));
			const ends = [...text.slice(0, length).matchAll(/\}\]\}/g)].length;
			expect(whole.length).toBe(ends);
		}
	});
});

describe('names of leaves', () => {
	test('dots and indexes; nothing is left out', () => {
		const { names, values } = leaves(tree('{"a":{"b":[{"c":1},{"c":null}]},"d":[],"e":{},"f":""}'));
		expect(names).toEqual(['a.b[0].c', 'a.b[1].c', 'd', 'e', 'f']);
		expect(values).toEqual(['1', '', '', '', '']);
		expect(patternOf('a.b[12].c')).toBe('a.b[].c');
	});
});

describe('xml', () => {
	test('elements, lists, attributes, the five entities', () => {
		const read = readXml('<?xml version="1.0"?><r><o n="1">a &amp; b &#233;</o><o><p>x</p><q/></o></r>');
		expect(read.ok && plain(read.value.root)).toEqual({
			r: {
				o: [
					{ '@n': '1', '#text': 'a & b é' },
					{ p: 'x', q: '' },
				],
			},
		});
	});

	test('entities of the file itself are not expanded', () => {
		const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(50)}">]><r><o>&b;</o></r>`;
		const read = readXml(bomb);
		expect(read.ok && plain(treeAt(read.value.root, 'r')!)).toEqual({ o: '&b;' });
	});

	test('cut off: the whole records are kept', () => {
		const read = readXml('<orders><order><n>1</n></order><order><n>2</n></order><order><n>3');
		if (!read.ok) throw new Error();
		const orders = listOf(treeAt(read.value.root, 'orders', 'order'));
		expect(orders.map((order) => read.value.cut.has(order))).toEqual([false, false, true]);
		expect(read.value.brokenAt).not.toBeNull();
	});

	test('too deep', () => {
		expect(readXml('<a>'.repeat(5000)).ok).toBe(false);
	});
});

describe('html tables', () => {
	test('a table saved as .xls', async () => {
		const opened = await openFile(fixtureSource('hostile/html_saved_as.xls'));
		expect(opened).toMatchObject({
			ok: true,
			value: [{ headings: ['Naam', 'E-mail'], sample: [['X', 'x@example.com']] }],
		});
	});

	test('no end tags, line breaks, spans, scripts, a table in a cell', () => {
		const rows = readHtmlTables(
			'<table><tr><th colspan=2>a<th>b<tr><td>1<br>2<td>&amp;&eacute;<td><script>x</script>y<table><tr><td>in</table></table>',
		);
		expect(rows).toEqual([
			[['in']],
			[
				['a', '', 'b'],
				['1\n2', '&é', 'y'],
			],
		]);
	});

	test('a row without cells is an empty row', async () => {
		const opened = await openFile(
			textSource('<table><tr><th>Naam<th>E-mail<tr></tr><tr><td>X<td>x@example.com</table>'),
		);
		const [table] = opened.ok ? opened.value : [];
		if (table?.form !== 'table') throw new Error(table?.form);
		expect(await allRows(table)).toEqual({
			rows: [['X', 'x@example.com']],
			numbers: [2],
			unread: [],
			doubts: [],
		});
	});

	test('spans and spaces cost no memory and no time', () => {
		const rows = readHtmlTables(`<table>${'<tr><td colspan=256>x'.repeat(50_000)}</table>`)[0]!;
		expect(rows.reduce((sum, row) => sum + row.length, 0)).toBeLessThan(300_000);
		const spaces = readHtmlTables(`<table><tr><td>a${' <b> </b>'.repeat(200_000)}b</table>`)[0]!;
		expect(spaces).toEqual([['a b']]);
	});

	test('a page without a table says so', async () => {
		expect(await openFile(fixtureSource('hostile/not_json.json'))).toEqual({
			ok: false,
			failure: { type: 'no-table' },
		});
	});
});

describe('vcard', () => {
	test('folded lines, groups, escapes, quoted-printable', () => {
		const { cards, broken } = readCards(
			'BEGIN:VCARD\r\nVERSION:3.0\r\nN:van den Berg;Jo\\;an;;;\r\nitem1.EMAIL;TYPE=INTERNET:a@exam\r\n ple.com\r\nitem1.X-ABLabel:oud\r\n' +
				'NOTE:een\\ntwee\\, drie\r\nFN;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 =\r\nPerez\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:x\r\n',
		);
		const [card] = cards;
		const of = (name: string) => card?.properties.find((property) => property.name === name);
		expect(of('N')?.parts).toEqual(['van den Berg', 'Jo;an', '', '', '']);
		expect(of('EMAIL')).toMatchObject({
			group: 'item1',
			value: 'a@example.com',
			parameters: ['TYPE=INTERNET'],
		});
		expect(of('NOTE')?.value).toBe('een\ntwee, drie');
		expect(of('FN')?.value).toBe('José Perez');
		expect(broken).toEqual([11]);
	});
});

describe('lines of json', () => {
	test('a broken line is named, the others go on', async () => {
		const opened = await openFile(textSource('{"a":1}\n{"a":2}\n{"a":\n\n{"a":4}'));
		const [part] = opened.ok ? opened.value : [];
		if (part?.form !== 'ndjson') throw new Error(part?.form);
		const read = [];
		for await (const rows of part.read()) read.push(rows);
		expect(read.flatMap(({ numbers }) => numbers)).toEqual([1, 2, 5]);
		expect(read.flatMap(({ unread }) => unread)).toEqual([{ place: 'row 3', reason: 'cut-off' }]);
	});
});
