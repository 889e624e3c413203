import { describe, expect, test } from 'vitest';
import { openFile } from '../../src/lib/formats/open-file.ts';
import { claimsOn } from '../../src/lib/systems/recognise-file.ts';
import { fixtureSource } from '../formats/fixture.ts';
import { readOnly, valueOf, type ReadPart } from './samples.ts';

/** File, the reader that knows it (or the system that is suggested first), number of records. */
const SAMPLES: readonly (readonly [file: string, system: string, reader: string | null, records: number])[] =
	[
		['myonlinestore/api_orders_v1.json.gz', 'myonlinestore', 'orders-api', 121],
		['myonlinestore/api_orders_v1.xml.gz', 'myonlinestore', 'orders-api', 48],
		['myonlinestore/api_payments.json', 'myonlinestore', 'payments-api', 59],
		['myonlinestore/api_customers.json', 'myonlinestore', 'customers-api', 37],
		['myonlinestore/api_newsletter_subscribers.json', 'myonlinestore', 'newsletter-api', 32],
		['myonlinestore/orders_nl_semicolon_cp1252_crlf.csv', 'myonlinestore', null, 121],
		['myonlinestore/orders_en_comma_utf8bom_lf.csv', 'myonlinestore', null, 121],
		['myonlinestore/orders_nl_exceltext_tab_utf16le.txt', 'myonlinestore', null, 62],
		['myonlinestore/orders_nl.xlsx', 'myonlinestore', null, 121],
		['myonlinestore/customers_nl_semicolon_utf8bom.csv', 'myonlinestore', null, 37],
		['myonlinestore/newsletter_nl_comma_utf8.csv', 'myonlinestore', null, 32],
		['mollie/payments_nl_comma_utf8bom_crlf.csv', 'mollie', 'payments-csv', 126],
		['mollie/payments_en_comma_utf8_lf.csv', 'mollie', 'payments-csv', 126],
		['mollie/payments_nl_resaved_by_excel_semicolon_cp1252.csv', 'mollie', 'payments-csv', 68],
		['mollie/settlement_en.csv', 'mollie', 'payments-csv', 20],
		['mollie/business_account_statement_en.csv', 'mollie', 'statement-csv', 12],
		['mollie/api_payments_v2.json', 'mollie', 'payments-api', 126],
		['mollie/api_customers_v2.json', 'mollie', 'customers-api', 2],
		['postnl/mijnpostnl_export_semicolon_cp1252.csv', 'postnl', null, 116],
		['postnl/shipments_en_comma_utf8bom.csv', 'postnl', null, 116],
		['postnl/parcelware_import.csv', 'postnl', 'parcelware-csv', 60],
		['postnl/addressbook_nl_semicolon_utf8.csv', 'postnl', null, 10],
		['postnl/api_labelling_request.json', 'postnl', 'labelling-api', 40],
		['postnl/api_shippingstatus.json', 'postnl', 'status-api', 40],
		['ga4/user_explorer_en.csv', 'google-analytics', 'explorer-csv', 65],
		['ga4/verkenning_gebruikers_nl.csv', 'google-analytics', 'explorer-csv', 65],
		['ga4/bigquery_events.ndjson', 'google-analytics', 'bigquery-lines', 220],
		['ga4/user_deletion_request.json', 'google-analytics', 'deletion-request', 1],
		['ga4/user_deletion_response.json', 'google-analytics', 'deletion-request', 1],
		['ga4/ga_cookie_as_sent_by_subject.txt', 'google-analytics', 'cookie', 1],
		['other/shopify_orders_export.csv', 'shopify', 'orders-csv', 135],
		['other/woocommerce_webtoffee_orders.csv', 'woocommerce', 'orders-csv', 62],
		['other/moneybird_contacts.xlsx', 'moneybird', null, 12],
		['other/eboekhouden_relaties.csv', 'e-boekhouden', null, 12],
		['other/sendcloud_upload_template.csv', 'sendcloud', null, 50],
	];

const golden = (file: string) => `../golden/systems/${file.replace('/', '-').replace('.gz', '')}.json`;

/** What a golden file shows: each column with its meaning, and the first and the last record. */
function summary({ recognition, records, unread, doubts }: ReadPart): string {
	const [first] = records;
	const columns = first?.fields.map(({ name, role, party }) => `${name}: ${role ?? '-'} (${party})`);
	const shown = [first, records.at(-1)].map((record) => ({
		place: record?.place,
		cells: record?.fields.map(({ value }) =>
			value.length > 120 ? `${value.slice(0, 120)}… ${value.length}` : value,
		),
	}));
	const kind = recognition.type === 'recognised' ? recognition.kind : first?.kind;
	return JSON.stringify({ kind, records: records.length, unread, doubts, columns, shown }, null, '\t') + '\n';
}

describe('every sample is recognised by one system, and read whole', () => {
	test.each(SAMPLES)('%s: %s %s, %i records', async (file, system, reader, count) => {
		const part = await readOnly(fixtureSource(file), { inUse: [system as never] });
		const { recognition } = part;
		if (recognition.type === 'recognised')
			expect([recognition.system, recognition.reader]).toEqual([system, reader]);
		else {
			if (recognition.type !== 'to-confirm') throw new Error(recognition.type);
			expect(reader).toBeNull();
			expect(recognition.proposal.systems[0]?.system).toBe(system);
		}
		expect(part.records).toHaveLength(count);
		expect(part.records.every((record) => record.system === system)).toBe(true);
		expect(part.unread).toEqual([]);
		expect(part.doubts).toEqual([]);
		await expect(summary(part)).toMatchFileSnapshot(golden(file));
	});

	test.each(SAMPLES)('%s is claimed by no second reader', async (file) => {
		const opened = await openFile(fixtureSource(file));
		if (!opened.ok) throw new Error(opened.failure.type);
		for (const part of opened.value) expect(claimsOn(part).length).toBeLessThanOrEqual(1);
	});

	test.each(SAMPLES)('%s: the cells that a batch shows are those of its records', async (file) => {
		const { recognition } = await readOnly(fixtureSource(file));
		if (recognition.type !== 'recognised' || recognition.reading.answer !== 'records') return;
		for await (const batch of recognition.reading.batches())
			for (let at = 0; at < batch.size; at++) {
				const values = batch.record(at).fields.map(({ value }) => value);
				expect(values.map((_, field) => batch.cell(at, field))).toEqual(values);
				const text = batch.texts(at).join('\n');
				expect(values.filter((value) => !text.includes(value))).toEqual([]);
			}
	});
});

describe('what the systems mean', () => {
	const records = async (file: string) => (await readOnly(fixtureSource(file))).records;
	const at = async (file: string, place: string) =>
		(await records(file)).find((record) => record.place === place);

	test('one order is the same in JSON and XML', async () => {
		const json = (await records('myonlinestore/api_orders_v1.json.gz')).find(
			(one) => valueOf(one, 'order') === '1074',
		);
		const xml = await at('myonlinestore/api_orders_v1.xml.gz', 'row 1');
		const seen = (record: typeof json) =>
			record?.fields
				.filter(({ role, value }) => role !== null && value !== '')
				.map(({ name, value, role, party }) => [name.replace(/\.item|\[\d+\]/g, ''), value, role, party]);
		expect(seen(xml)).toEqual(seen(json));
	});

	test('a gift: the delivery address is the recipient’s', async () => {
		const order = await at('myonlinestore/api_orders_v1.json.gz', 'row 79');
		expect(valueOf(order, 'name', 'subject')).toBe('Johanna de Vriesland');
		expect(valueOf(order, 'name', 'recipient')).toBe('Ayşe Yıldıznep');
		const row = await at('myonlinestore/orders_en_comma_utf8bom_lf.csv', 'row 79');
		expect(valueOf(row, 'name', 'recipient')).toBe('Ayşe Yıldıznep');
		expect(valueOf(row, 'postcode', 'recipient')).toBe('6789 SS');
	});

	test('a saved address under another name is somebody else’s', async () => {
		const customer = (await records('myonlinestore/api_customers.json')).find(
			(one) => valueOf(one, 'email') === 'johanna.devriesland@example.net',
		);
		expect(valueOf(customer, 'last-name', 'recipient')).toBe('Yıldıznep');
		const moved = await at('myonlinestore/api_customers.json', 'row 1');
		expect(
			moved?.fields.filter(({ role }) => role === 'postcode').map(({ value, party }) => [value, party]),
		).toEqual([
			['1234SA', 'subject'],
			['4321SD', 'subject'],
		]);
	});

	test('a PayPal account is an e-mail address in the column of bank accounts', async () => {
		const payment = await at('mollie/payments_en_comma_utf8_lf.csv', 'row 1');
		expect(valueOf(payment, 'email')).toBe('mees.proefhout@mail.example');
		expect(valueOf(await at('mollie/payments_en_comma_utf8_lf.csv', 'row 2'), 'iban')).toBe(
			'NL26TEST0000009020',
		);
		expect(valueOf(await at('mollie/api_payments_v2.json', 'row 1'), 'email')).toBe(
			'mees.proefhout@mail.example',
		);
	});

	test('the order number of a payment: in its description, in what the plug-in stored', async () => {
		const payment = await at('mollie/api_payments_v2.json', 'row 1');
		expect(payment?.fields.filter(({ role }) => role === 'order').map(({ value }) => value)).toEqual([
			'Bestelling 1001',
			'1001',
		]);
	});

	test('everything in a parcel is about its recipient, its reference is the buyer’s', async () => {
		for (const file of [
			'postnl/api_labelling_request.json',
			'postnl/api_shippingstatus.json',
			'postnl/parcelware_import.csv',
		]) {
			const parcel = await at(file, 'row 1');
			const people = parcel?.fields.filter(({ role }) => role?.endsWith('name') || role === 'postcode');
			expect(people?.every(({ party }) => party === 'recipient')).toBe(true);
			expect(valueOf(parcel, 'order', 'subject')).toMatch(/^10\d\d$/);
		}
	});

	test('fees in a settlement carry no person, and are given', async () => {
		const fees = (await records('mollie/settlement_en.csv')).filter((one) => valueOf(one, 'payment') === '');
		expect(fees).toHaveLength(2);
	});

	test('a purchase in Google Analytics links a browser to an order', async () => {
		const purchase = (await records('ga4/bigquery_events.ndjson')).find((one) => valueOf(one, 'order'));
		expect([valueOf(purchase, 'order'), valueOf(purchase, 'client-id')]).toEqual([
			'1049',
			'1487837013.1709510538',
		]);
	});

	test('WooCommerce numbers that all customers share link nobody', async () => {
		const orders = await records('other/woocommerce_webtoffee_orders.csv');
		expect(orders.some((one) => valueOf(one, 'customer'))).toBe(false);
	});
});
