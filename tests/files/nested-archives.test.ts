import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { sortFiles } from '../../src/lib/files/search-units.ts';

const ORDERS = 'Order;E-mail;Naam;Postcode\n1001;noor@broekhaven.example;Noor;1019 AB\n';

/** Archives in archives, so many deep, with a list of orders in the innermost. */
async function nested(levels: number): Promise<Uint8Array<ArrayBuffer>> {
	let content: string | Uint8Array = ORDERS;
	for (let level = 0; level < levels; level++)
		content = await new JSZip()
			.file(level === 0 ? 'orders.csv' : 'inner.zip', content)
			.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
	return new Uint8Array(content as Uint8Array);
}

const sorted = async (levels: number) => {
	const file = new Blob([await nested(levels)]);
	return sortFiles({
		files: [{ id: '1', name: 'export.zip', file }],
		person: { names: ['Noor'] },
		shop: [],
		inUse: [],
		mappings: {},
	});
};

test('a file in an archive is looked at', async () => {
	const { units, asked, failed } = await sorted(1);
	expect([units.length + asked.length, failed]).toEqual([1, []]);
});

test.each([2, 3, 12])('an archive %i deep is named and never unpacked', async (levels) => {
	const { units, asked, failed } = await sorted(levels);
	expect([units, asked]).toEqual([[], []]);
	expect(failed.map(({ type }) => type)).toEqual(['empty-zip']);
});
