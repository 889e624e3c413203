import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/lib/core/record.ts';
import { openFile } from '../../src/lib/formats/open-file.ts';
import { guessColumns, headerFingerprint } from '../../src/lib/systems/guess-columns.ts';
import { meaningOfHeading } from '../../src/lib/systems/heading-meaning.ts';
import { allRows, fixtureSource } from '../formats/fixture.ts';
import { customer, dice, orders } from './made-up-shop.ts';
import { readOnly, shuffled, tableFile } from './samples.ts';

describe('headings', () => {
	test.each<[Role, string]>([
		[
			'email',
			'e-mail|email|E-mailadres|emailadres|mail|mailadres|Email Address|e-mail address|customer_email|billing_email|Klant e-mail|E-mail 1 - Value',
		],
		[
			'name',
			'naam|name|Klantnaam|volledige naam|Full Name|customer name|Contactpersoon|Ontvanger|Geadresseerde|Naam consument|Consumer name|COUNTERPARTY|Naam ontvanger|billing_name',
		],
		[
			'first-name',
			'voornaam|First Name|firstname|given name|billing_first_name|Factuur voornaam|Afleverachternaam'.replace(
				'|Afleverachternaam',
				'',
			),
		],
		['last-name', 'achternaam|Last name|lastName|family name|surname|Afleverachternaam'],
		['infix', 'tussenvoegsel|voorvoegsel|infix'],
		[
			'street',
			'straat|Street|straatnaam|adres|address|address_1|street name|streetAndNumber|Factuurstraat|Billing Address1',
		],
		[
			'house-number',
			'huisnummer|huisnr|nr|nummer|House number|housenr|streetNumber|Afleverhuisnummer|HouseNr',
		],
		['house-suffix', 'toevoeging|huisnummer toevoeging|addition|house_nr_ext|suffix|HouseNumberSuffix'],
		['postcode', 'postcode|zip|zipCode|Zip code|postal code|postalcode|Verzendpostcode|Shipping Zip'],
		['city', 'plaats|woonplaats|stad|city|Afleverplaats'],
		['country', 'land|landcode|country|country code|countryCode|country_id'],
		['phone', 'telefoon|Telefoonnummer|tel|mobiel|gsm|phone|phone number|smsnr|Mobile number'],
		[
			'order',
			'ordernummer|bestelnummer|bestelling|order|order number|order_id|referentie|reference|kenmerk|Uw referentie',
		],
		['date', 'datum|orderdatum|besteldatum|date|created at|order_date'],
		[
			'iban',
			'iban|rekeningnummer|bankrekening|Rekening consument|Consumer bank account|bankaccount|COUNTERPARTY_IBAN',
		],
		[
			'free-text',
			'opmerking|notitie|notes|comment|customer_note|Interne opmerking|remark|description|Opmerking klant',
		],
		['customer', 'klantnummer|customerId|customer number|debiteurnummer'],
		['parcel', 'barcode|Track & Trace code|tracking number'],
	])('%s', (role, headings) => {
		for (const heading of headings.split('|'))
			expect([heading, meaningOfHeading(heading).role]).toEqual([heading, role]);
	});

	test.each([
		'Artikelnaam',
		'Product name',
		'Payment method',
		'Betaalwijze',
		'Status',
		'E-mail 1 - Label',
		'User agent',
		'Stream name',
		'colli_nr',
		'Shipping Method',
		'Gender',
		'Campaign name',
		'Aantal',
		'Btw-nummer',
	])('%s says nothing about a person', (heading) => {
		expect(meaningOfHeading(heading).role).toBeNull();
	});

	test.each([
		['Aflevernaam', 'recipient'],
		['Bezorgadres postcode', 'recipient'],
		['shipping_city', 'recipient'],
		['Ship to name', 'recipient'],
		['Delivery house number', 'recipient'],
		['Factuuradres', 'subject'],
		['billing_city', 'subject'],
	])('%s: %s', (heading, party) => {
		expect(meaningOfHeading(heading).party).toBe(party);
	});
});

describe('samples with other headings, order, dialect and encoding', () => {
	const FILES = [
		'myonlinestore/orders_nl_semicolon_cp1252_crlf.csv',
		'myonlinestore/orders_en_comma_utf8bom_lf.csv',
		'myonlinestore/orders_nl.xlsx',
		'myonlinestore/customers_nl_semicolon_utf8bom.csv',
		'myonlinestore/newsletter_nl_comma_utf8.csv',
		'mollie/payments_nl_comma_utf8bom_crlf.csv',
		'mollie/business_account_statement_en.csv',
		'postnl/mijnpostnl_export_semicolon_cp1252.csv',
		'postnl/shipments_en_comma_utf8bom.csv',
		'postnl/parcelware_import.csv',
		'other/sendcloud_upload_template.csv',
	];
	/** What finds a person; two columns with the same country on every row cannot be told apart, and need not be. */
	const FINDING = new Set<Role | null>([
		'email',
		'name',
		'first-name',
		'last-name',
		'street',
		'house-number',
		'house-suffix',
		'postcode',
		'phone',
		'iban',
		'order',
		'payment',
		'parcel',
		'postal-address',
		'city',
	]);

	test.each(FILES)('%s', async (file) => {
		const named = await readOnly(fixtureSource(file));
		const opened = await openFile(fixtureSource(file));
		const [table] = opened.ok ? opened.value : [];
		if (table?.form !== 'table') throw new Error();
		const { rows } = await allRows(table);
		for (const seed of [0, 1, 2, 3, 4, 5]) {
			const order = seed ? shuffled(table.headings.length, seed) : table.headings.map((_, at) => at);
			const neutral = await readOnly(
				tableFile(
					[order.map((_, at) => `kolom ${at + 1}`), ...rows.map((row) => order.map((at) => row[at] ?? ''))],
					seed % 2 ? { delimiter: '\t', encoding: 'utf16le' } : { delimiter: ',', eol: '\n' },
				),
			);
			const seen = (record: (typeof named.records)[number], from: (at: number) => number) =>
				table.headings.flatMap((heading, at) => {
					const { role, party, value } = record.fields[from(at)]!;
					return FINDING.has(role) && value.trim() !== '' ? [[heading, role, party, value]] : [];
				});
			expect(neutral.records.map((record) => seen(record, (at) => order.indexOf(at)))).toEqual(
				named.records.map((record) => seen(record, (at) => at)),
			);
		}
	});
});

type Order = ReturnType<typeof orders>[number];
type Layout = readonly (readonly [heading: string, cell: (order: Order) => string, meaning: string])[];

const LAYOUTS: Readonly<Record<string, Layout>> = {
	'one name, street with number': [
		['ord_no', (o) => `W${o.number}`, 'order subject'],
		['placed', (o) => o.on, 'date'],
		['buyer', (o) => o.by.name, 'name subject'],
		['mail', (o) => o.by.email, 'email subject'],
		['street1', (o) => `${o.by.street} ${o.by.number}`, 'street subject'],
		['zip', (o) => o.by.postcode, 'postcode subject'],
		['town', (o) => o.by.city, 'city subject'],
		['ship_name', (o) => o.to.name, 'name recipient'],
		['ship_street', (o) => `${o.to.street} ${o.to.number}`, 'street recipient'],
		['ship_zip', (o) => o.to.postcode, 'postcode recipient'],
		['ship_town', (o) => o.to.city, 'city recipient'],
		['sum', (o) => o.total, 'amount'],
		['what', (o) => o.items, ''],
		['state', (o) => o.state, ''],
		['remark', (o) => o.note, 'free-text subject'],
	],
	'names apart, German': [
		['Bestellnummer', (o) => String(o.number), 'order subject'],
		['Datum', (o) => o.on.split('-').reverse().join('.'), 'date'],
		['Vorname', (o) => o.by.first, 'first-name subject'],
		['Nachname', (o) => [o.by.infix, o.by.last].filter(Boolean).join(' '), 'last-name subject'],
		['E-Mail-Adresse', (o) => o.by.email, 'email subject'],
		['Straße', (o) => o.by.street, 'street subject'],
		['Hausnr.', (o) => o.by.number, 'house-number subject'],
		['PLZ', (o) => o.by.postcode, 'postcode subject'],
		['Ort', (o) => o.by.city, 'city subject'],
		['Telefon', (o) => o.by.phone, 'phone subject'],
		['Summe', (o) => o.total.replace('.', ','), 'amount'],
	],
	'names in three, two addresses': [
		['Bestelling', (o) => `#${o.number}`, 'order subject'],
		['Besteld op', (o) => o.on, 'date'],
		['Factuur voornaam', (o) => o.by.first, 'first-name subject'],
		['Factuur tussenvoegsel', (o) => o.by.infix, 'infix subject'],
		['Factuur achternaam', (o) => o.by.last, 'last-name subject'],
		['Factuur adres', (o) => o.by.street, 'street subject'],
		['Factuur huisnr', (o) => o.by.number, 'house-number subject'],
		['Factuur postcode', (o) => o.by.postcode, 'postcode subject'],
		['Factuur woonplaats', (o) => o.by.city, 'city subject'],
		['Bezorg voornaam', (o) => o.to.first, 'first-name recipient'],
		['Bezorg tussenvoegsel', (o) => o.to.infix, 'infix recipient'],
		['Bezorg achternaam', (o) => o.to.last, 'last-name recipient'],
		['Bezorg adres', (o) => o.to.street, 'street recipient'],
		['Bezorg huisnr', (o) => o.to.number, 'house-number recipient'],
		['Bezorg postcode', (o) => o.to.postcode, 'postcode recipient'],
		['Bezorg woonplaats', (o) => o.to.city, 'city recipient'],
		['E-mail klant', (o) => o.by.email, 'email subject'],
		['Mobiel', (o) => o.by.phone, 'phone subject'],
		['Te betalen', (o) => o.total, 'amount'],
		['Bericht', (o) => o.note, 'free-text subject'],
	],
	'camel case': [
		['orderReference', (o) => String(o.number), 'order subject'],
		['createdAt', (o) => `${o.on}T10:11:12Z`, 'date'],
		['customerFullName', (o) => o.by.name, 'name subject'],
		['customerEmailAddress', (o) => o.by.email, 'email subject'],
		['customerPhoneNumber', (o) => o.by.phone, 'phone subject'],
		['billingStreetName', (o) => o.by.street, 'street subject'],
		['billingHouseNumber', (o) => o.by.number, 'house-number subject'],
		['billingPostalCode', (o) => o.by.postcode, 'postcode subject'],
		['deliveryFullName', (o) => o.to.name, 'name recipient'],
		['deliveryStreetName', (o) => o.to.street, 'street recipient'],
		['deliveryHouseNumber', (o) => o.to.number, 'house-number recipient'],
		['deliveryPostalCode', (o) => o.to.postcode, 'postcode recipient'],
		['grandTotal', (o) => o.total, 'amount'],
	],
};

describe('shops nobody has seen', () => {
	const meanings = (headings: readonly string[], rows: readonly (readonly string[])[]) => {
		const { roles, parties } = guessColumns({ headings, sample: rows });
		return roles.map((role, at) =>
			role === null ? '' : role === 'date' || role === 'amount' ? role : `${role} ${parties[at]!}`,
		);
	};

	test.each(Object.keys(LAYOUTS))('%s', (name) => {
		const layout = LAYOUTS[name]!;
		for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
			const all = orders(seed);
			const rows = all.map((order) => layout.map(([, cell]) => cell(order)));
			expect(
				meanings(
					layout.map(([heading]) => heading),
					rows,
				),
			).toEqual(layout.map(([, , meaning]) => meaning));
		}
	});

	test.each(Object.keys(LAYOUTS))('%s, with headings that say nothing', (name) => {
		const layout = LAYOUTS[name]!;
		for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
			const order = shuffled(layout.length, seed);
			const rows = orders(seed).map((one) => order.map((at) => layout[at]![1](one)));
			const found = meanings(
				order.map((_, at) => `kolom ${at + 1}`),
				rows,
			);
			expect(found).toEqual(order.map((at) => layout[at]![2]));
		}
	});

	test('a list of customers, a list of subscribers, a list of parcels', () => {
		const roll = dice(5);
		const people = Array.from({ length: 40 }, () => customer(roll));
		const list = people.map((one, at) => [String(300 + at), one.name, one.email, one.phone, one.postcode]);
		expect(guessColumns({ headings: ['a', 'b', 'c', 'd', 'e'], sample: list })).toMatchObject({
			kind: 'customer',
			roles: ['customer', 'name', 'email', 'phone', 'postcode'],
		});
		const subscribers = people.map((one) => [one.email, one.first, 'ja']);
		expect(guessColumns({ headings: ['a', 'b', 'c'], sample: subscribers })).toMatchObject({
			kind: 'subscriber',
			roles: ['email', 'name', null],
		});
		const parcels = people.map((one, at) => [
			`3STEST${1000000 + at}`,
			String(900 + at),
			one.name,
			one.street,
			one.number,
			one.postcode,
		]);
		expect(guessColumns({ headings: ['a', 'b', 'c', 'd', 'e', 'f'], sample: parcels })).toMatchObject({
			kind: 'shipment',
			roles: ['parcel', 'order', 'name', 'street', 'house-number', 'postcode'],
			parties: ['subject', 'subject', 'recipient', 'recipient', 'recipient', 'recipient'],
		});
	});

	test('a bank statement: the shop’s own account is nobody’s', () => {
		const roll = dice(6);
		const rows = Array.from({ length: 30 }, (_, at) => [
			`2024-01-${String(1 + (at % 28)).padStart(2, '0')}`,
			'NL02ABNA0123456789',
			iban(at),
			customer(roll).name,
			`${10 + at},50`,
			`Bestelling ${2000 + at}`,
		]);
		const { kind, roles } = guessColumns({
			headings: ['Datum', 'IBAN', 'Tegenrekening IBAN', 'Naam tegenpartij', 'Bedrag', 'Omschrijving'],
			sample: rows,
		});
		expect([kind, ...roles]).toEqual(['transaction', 'date', null, 'iban', 'name', 'amount', 'order']);
	});

	test('a file of one person keeps what would be shared in a larger one', () => {
		const one = customer(dice(7));
		const rows = Array.from({ length: 8 }, (_, at) => [
			String(100 + at),
			'2024-02-03',
			one.name,
			one.email,
			one.postcode,
			'10.00',
		]);
		const { roles } = guessColumns({
			headings: ['Ordernummer', 'Datum', 'Naam', 'E-mail', 'Postcode', 'Totaal'],
			sample: rows,
		});
		expect(roles).toEqual(['order', 'date', 'name', 'email', 'postcode', 'amount']);
	});

	test('a heading that the cells deny is not believed', () => {
		const rows = Array.from({ length: 12 }, (_, at) => [
			`n${at}@example.com`,
			at % 2 ? 'ja' : 'nee',
			`tr_abc${1000 + at}`,
		]);
		const { roles } = guessColumns({ headings: ['Naam', 'E-mail', 'ID'], sample: rows });
		expect(roles).toEqual(['name', null, 'payment']);
	});
});

describe('remembering', () => {
	test('the fingerprint is of the headings, not of how they are written', () => {
		expect(headerFingerprint(['E-mailadres', 'Klant naam'])).toBe(
			headerFingerprint(['e-mailadres ', 'KLANT_NAAM']),
		);
		expect(headerFingerprint(['a', 'b'])).not.toBe(headerFingerprint(['b', 'a']));
		expect(headerFingerprint(['a', 'b'])).toMatch(/^[0-9a-f]{16}$/);
	});

	const rows = [
		['Kolom 1', 'Kolom 2', 'Kolom 3'],
		['1', 'Jan de Boer', 'jan@example.com'],
		['2', 'An Smit', 'an@example.com'],
	];

	test('a confirmed mapping is used again, and only where the cells allow it', async () => {
		const first = await readOnly(tableFile(rows));
		if (first.recognition.type !== 'to-confirm') throw new Error();
		const { fingerprint } = first.recognition.proposal;
		const mapping = {
			system: 'sendcloud' as const,
			kind: 'row' as const,
			columns: [
				{ role: 'customer' as const, party: 'subject' as const },
				{ role: 'name' as const, party: 'other' as const },
				{ role: 'email' as const, party: 'subject' as const },
			],
		};
		const memory = { mapping: (key: string) => (key === fingerprint ? mapping : undefined) };
		const again = await readOnly(tableFile(rows, { delimiter: ',' }), memory);
		expect(again.recognition).toMatchObject({ type: 'recognised', reader: 'mapping', system: 'sendcloud' });
		expect(again.records[1]?.fields[1]).toEqual({
			name: 'Kolom 2',
			value: 'An Smit',
			role: 'name',
			party: 'other',
		});
		const other = await readOnly(
			tableFile([rows[0]!, ['jan@example.com', '3', 'x'], ['an@example.com', '4', 'y']]),
			memory,
		);
		expect(other.recognition.type).toBe('to-confirm');
	});
});

/** An account with the right check digits at a bank that does not exist. */
function iban(at: number): string {
	const account = `TEST${String(at).padStart(10, '0')}`;
	const digits = [...`${account}NL00`].map((sign) => parseInt(sign, 36)).join('');
	return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${account}`;
}
