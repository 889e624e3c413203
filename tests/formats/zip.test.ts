import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/lib/formats/byte-source.ts';
import { unpack } from '../../src/lib/formats/inflate.ts';
import { openFile } from '../../src/lib/formats/open-file.ts';
import { EXPORT_LIMITS, listZip, MEMORY_LIMITS, type ZipEntry } from '../../src/lib/formats/zip-listing.ts';
import { fixture, fixtureSource } from './fixture.ts';

async function zipped(files: Record<string, string | Uint8Array>): Promise<Uint8Array> {
	const zip = new JSZip();
	for (const [path, content] of Object.entries(files)) zip.file(path, content, { createFolders: false });
	return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function list(bytes: Uint8Array, limits = EXPORT_LIMITS) {
	const listed = await listZip(sourceOf(bytes), limits);
	if (!listed.ok) throw new Error(listed.failure.type);
	return listed.value;
}

async function unpackAll(bytes: Uint8Array, entry: ZipEntry) {
	const pieces = unpack(sourceOf(bytes), entry);
	const parts: Uint8Array[] = [];
	for (let next = await pieces.next(); ; next = await pieces.next()) {
		if (next.done) return { whole: next.value, bytes: Buffer.concat(parts) };
		parts.push(next.value);
	}
}

describe('listing', () => {
	test('an archive of a mailing system', async () => {
		const bytes = fixture('other/mailchimp_audience_export.zip');
		const { entries, refused } = await list(bytes);
		expect(entries.map(({ path, bytes: size }) => [path.split('_')[0], size])).toEqual([
			['subscribed', 1802],
			['unsubscribed', 778],
			['cleaned', 185],
		]);
		expect(refused).toEqual([]);
		const first = await unpackAll(bytes, entries[0]!);
		expect(first.whole).toBe(true);
		expect(first.bytes.toString().startsWith('"Email Address"')).toBe(true);
	});

	test('unsafe paths are refused one by one, the others can be opened', async () => {
		const { entries, refused } = await list(fixture('hostile/zip_path_traversal.zip'));
		expect(refused.map(({ entry, reason }) => [entry.path, reason])).toEqual([
			['../../evil.csv', 'unsafe-path'],
			['/etc/evil.csv', 'unsafe-path'],
			['C:\\evil.csv', 'unsafe-path'],
		]);
		expect(entries.length + refused.length).toBeGreaterThanOrEqual(4);
		expect(entries.every(({ path }) => !path.includes('evil'))).toBe(true);
	});

	test.each(['a\u202ecsv.exe', 'CON', 'map/nul.txt', `${'x'.repeat(181)}`, 'a\u0007b'])(
		'%j is refused',
		async (path) => {
			const { refused } = await list(await zipped({ [path]: 'x', 'ok.csv': 'x' }));
			expect(refused.map(({ reason }) => reason)).toEqual(['unsafe-path']);
		},
	);

	test('a bomb is refused before it is unpacked', async () => {
		const { entries, refused } = await list(fixture('hostile/zip_bomb_small.zip'));
		expect(entries).toEqual([]);
		expect(refused.map(({ reason }) => reason)).toEqual(['too-much-when-unpacked']);
	});

	test('too many, too large, no archive, cut off', async () => {
		const bytes = await zipped({ a: 'x'.repeat(1000), b: 'y' });
		const of = async (source: Uint8Array, limits = EXPORT_LIMITS) => {
			const listed = await listZip(sourceOf(source), limits);
			return listed.ok ? 'ok' : listed.failure.type;
		};
		expect(await of(bytes, { entries: 1, bytes: 1e9 })).toBe('too-many-entries');
		expect(await of(bytes, { entries: 10, bytes: 1000 })).toBe('too-large');
		expect(await of(bytes.subarray(0, bytes.length - 1))).toBe('no-directory');
		expect(await of(new Uint8Array(100))).toBe('no-directory');
		expect(await of(bytes.subarray(40))).toBe('broken-directory');
	});

	test('entries that share their bytes are refused', async () => {
		const bytes = (await zipped({ aaaa: 'x'.repeat(5000), bbbb: 'y'.repeat(5000) })).slice();
		const view = new DataView(bytes.buffer);
		const end = bytes.length - 22;
		const second = view.getUint32(end + 16, true) + 46 + 4;
		expect(view.getUint32(second, true)).toBe(0x02014b50);
		view.setUint32(second + 42, 0, true);
		const listed = await listZip(sourceOf(bytes), MEMORY_LIMITS);
		expect(listed).toEqual({ ok: false, failure: { type: 'overlapping-entries' } });
	});

	test('a directory that lies about a size does not make unpacking give more', async () => {
		const bytes = (await zipped({ aaaa: 'x'.repeat(500_000) })).slice();
		const view = new DataView(bytes.buffer);
		const directory = view.getUint32(bytes.length - 6, true);
		view.setUint32(directory + 24, 1000, true);
		const { entries } = await list(bytes);
		const read = await unpackAll(bytes, entries[0]!);
		expect(read.whole).toBe(false);
		expect(read.bytes.length).toBeLessThan(200_000);
	});

	test('every cut and many changed bytes give a failure or a listing, never an exception', async () => {
		const bytes = await zipped({ 'a/b.csv': 'x;y\r\n1;2', c: 'z'.repeat(300) });
		for (let at = 0; at < bytes.length; at++) {
			const changed = bytes.slice();
			changed[at] = 255 - changed[at]!;
			const listed = await listZip(sourceOf(changed), MEMORY_LIMITS);
			if (listed.ok) for (const entry of listed.value.entries) await unpackAll(changed, entry);
			await listZip(sourceOf(bytes.subarray(0, at)), MEMORY_LIMITS);
		}
	});

	test('zip64: sizes and the directory beyond 32 bits', async () => {
		const { bytes, size } = zip64Archive();
		const listed = await listZip(
			{ size, read: (at, length) => Promise.resolve(bytes(at, length)) },
			EXPORT_LIMITS,
		);
		expect(listed).toMatchObject({
			ok: true,
			value: { entries: [{ path: 'Mail/alles.mbox', bytes: 6_000_000_000, at: 0 }] },
		});
	});
});

/** The end of an archive with one stored entry of six thousand million bytes, which are not there. */
function zip64Archive() {
	const size64 = 6_000_000_000n;
	const name = new TextEncoder().encode('Mail/alles.mbox');
	const at = 30n + BigInt(name.length) + size64;
	const tail = Buffer.alloc(46 + name.length + 20 + 56 + 20 + 22);
	tail.writeUInt32LE(0x02014b50, 0);
	tail.writeUInt32LE(0xffffffff, 20);
	tail.writeUInt32LE(0xffffffff, 24);
	tail.writeUInt16LE(name.length, 28);
	tail.writeUInt16LE(20, 30);
	tail.set(name, 46);
	let to = 46 + name.length;
	tail.writeUInt16LE(1, to);
	tail.writeUInt16LE(16, to + 2);
	tail.writeBigUInt64LE(size64, to + 4);
	tail.writeBigUInt64LE(size64, to + 12);
	const directoryBytes = BigInt(to + 20);
	to += 20;
	tail.writeUInt32LE(0x06064b50, to);
	tail.writeBigUInt64LE(1n, to + 32);
	tail.writeBigUInt64LE(directoryBytes, to + 40);
	tail.writeBigUInt64LE(at, to + 48);
	tail.writeUInt32LE(0x07064b50, to + 56);
	tail.writeBigUInt64LE(at + BigInt(to), to + 64);
	tail.writeUInt32LE(0x06054b50, to + 76);
	tail.writeUInt16LE(0xffff, to + 86);
	tail.writeUInt32LE(0xffffffff, to + 88);
	tail.writeUInt32LE(0xffffffff, to + 92);
	const start = Number(at);
	const size = start + tail.length;
	const bytes = (from: number, length: number) => {
		const out = new Uint8Array(Math.min(length, size - from));
		for (let index = 0; index < out.length; index++) out[index] = tail[from + index - start] ?? 0;
		return out;
	};
	return { bytes, size };
}

describe('workbooks', () => {
	test('cells are text, dates are dates, rich text is whole', async () => {
		const opened = await openFile(fixtureSource('myonlinestore/orders_nl.xlsx'));
		const [sheet] = opened.ok ? opened.value : [];
		if (sheet?.form !== 'table') throw new Error();
		expect(sheet.headings[9]).toBe('E-mailadres');
		expect(sheet.sample).toHaveLength(121);
		expect(sheet.sample[49]?.slice(0, 3)).toEqual(['1050', '2024-01-15 13:31:40', '13:31:40']);
		expect(sheet.sample.every((row) => row.every((cell) => typeof cell === 'string'))).toBe(true);
	});

	test.each([
		['hostile/encrypted_ole.xlsx', 'old-or-locked-office-file'],
		['hostile/old_binary.xls', 'old-or-locked-office-file'],
		['hostile/xlsx_xml_entities.xlsx', 'broken-spreadsheet'],
	])('%s: %s', async (path, type) => {
		expect(await openFile(fixtureSource(path))).toEqual({ ok: false, failure: { type } });
	});

	const workbook = (...sheets: string[]) => {
		const numbers = sheets.map((_, at) => at + 1);
		return zipped({
			'[Content_Types].xml': '<Types/>',
			'xl/workbook.xml': `<workbook xmlns:r="x"><sheets>${numbers.map((n) => `<sheet name="Blad ${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
			'xl/_rels/workbook.xml.rels': `<Relationships>${numbers.map((n) => `<Relationship Id="rId${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
			...Object.fromEntries(
				sheets.map((xml, at) => [
					`xl/worksheets/sheet${at + 1}.xml`,
					`<worksheet><sheetData>${xml}</sheetData></worksheet>`,
				]),
			),
		});
	};
	const row = (number: number, ...cells: string[]) =>
		`<row r="${number}">${cells.map((cell, at) => `<c r="${'ABCD'[at]}${number}" ${/^\d+$/.test(cell) ? `><v>${cell}</v>` : `t="inlineStr"><is><t>${cell}</t></is>`}</c>`).join('')}</row>`;

	test('each sheet with something in it is a part', async () => {
		const bytes = await workbook(
			row(1, 'Naam', 'E-mail') + row(2, 'X', 'x@example.com'),
			'',
			row(1, 'Nummer', 'Kenmerk') + row(2, '0123456789012345678901', 'y'),
		);
		const opened = await openFile(sourceOf(bytes));
		expect(opened).toMatchObject({
			ok: true,
			value: [
				{ name: 'Blad 1', sample: [['X', 'x@example.com']] },
				{ name: 'Blad 3', sample: [['0123456789012345678901', 'y']] },
			],
		});
	});

	test('a cell in the far corner does not fill the memory', async () => {
		const bytes = await workbook(
			'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
		);
		expect(await openFile(sourceOf(bytes))).toMatchObject({ ok: false, failure: { type: 'too-large' } });
	});

	test.each([
		['more digits than a row has', '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'],
		['a row beyond the last', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
		['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
		['small letters', '<row r="1"><c r="zzz1"><v>1</v></c></row>'],
		['markup in a place', '<row r="1"><c r="c></row><row F1"><v>1</v></c></row>'],
		['an entity in a place', '<row r="1"><c r="&#90;ZZZZZ1"><v>1</v></c></row>'],
		['single quotes', "<row r='1'><c r='ZZZZZ1'><v>1</v></c></row>"],
		['a prefix', '<x:row x:r="99999999"><v>1</v></x:row>'],
		['spaces around the sign', '<row r = "99999999"><c><v>1</v></c></row>'],
		['a quote that swallows a tag', '<row s="<" r="99999999"><c><v>1</v></c></row>'],
		['no end', `<row r="1${' '.repeat(100_000)}`],
	])('a place with %s is refused before a library fills all cells up to it', async (_what, xml) => {
		const opened = await openFile(sourceOf(await workbook(`<row r="1"><c r="A1"><v>x</v></c></row>${xml}`)));
		expect(opened).toEqual({ ok: false, failure: { type: 'broken-spreadsheet' } });
	});

	test('a far corner in a sheet that stands elsewhere does not fill the memory', async () => {
		const far =
			'<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>';
		const named = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
		const bytes = await zipped({
			'[Content_Types].xml': '<Types/>',
			'xl/workbook.xml':
				'<workbook xmlns:r="x"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
			'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${named}" Target="elsewhere.xml"/></Relationships>`,
			'xl/elsewhere.xml': far,
		});
		expect(await openFile(sourceOf(bytes))).toMatchObject({ ok: false, failure: { type: 'too-large' } });
	});

	test('a sheet that unpacks to more than it says', async () => {
		const bytes = await workbook(row(1, 'Naam', 'E-mail') + row(2, 'X', 'x@example.com').repeat(2000));
		for (const at of [20, 300, 600, bytes.length - 300]) {
			const changed = bytes.slice();
			changed[at] = 255 - changed[at]!;
			const opened = await openFile(sourceOf(changed));
			expect(opened.ok || typeof opened.failure.type === 'string').toBe(true);
		}
	});
});
