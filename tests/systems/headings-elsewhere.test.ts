import { describe, expect, test } from 'vitest';
import { readOnly, tableFile, valueOf } from './samples.ts';
import { textSource } from '../formats/fixture.ts';

const ROWS = Array.from({ length: 12 }, (_, at) => [
	`#${2001 + at}`,
	`1${at % 10}.03.2026`,
	`Anna Berg${'abcdef'[at % 6]}`,
	`anna${at % 6}@example.com`,
	'Nepstraße',
	String(3 + ((at * 7) % 12)),
	String(12345 + 1111 * at),
	['Musterstadt', 'Beispielheim', 'Probedorf'][at % 3]!,
	`Otto Tal${'lkjihgfedcba'[at]}`,
	'Luftweg',
	String(54321 + 777 * at),
	'Bitte klingeln',
]);
const CHANGED = ROWS.map((row, at) => row.map((cell, column) => (column === 11 && at % 2 ? '' : cell)));

describe('headings of other languages', () => {
	test.each([
		[
			'German',
			'Bestellnummer|Bestelldatum|Name|E-Mail-Adresse|Straße|Hausnummer|Postleitzahl|Ort|Empfänger|Lieferung Straße|Lieferung PLZ|Anmerkung Kunde',
		],
		[
			'French',
			'Numéro de commande|Date de commande|Nom du client|Adresse e-mail|Rue|Numéro|Code postal|Ville|Destinataire|Livraison rue|Livraison code postal|Commentaire',
		],
		[
			'English',
			'Order no.|Ordered on|Customer|Mail|Street|No.|ZIP|Town|Recipient|Ship to street|Ship to postcode|Remarks',
		],
	])('%s', async (_, headings) => {
		const { records, recognition } = await readOnly(tableFile([headings.split('|'), ...CHANGED]));
		expect(recognition.type).toBe('to-confirm');
		const [first] = records;
		expect(
			['order', 'name', 'email', 'street', 'postcode', 'city', 'free-text'].map((role) =>
				valueOf(first, role),
			),
		).toEqual([
			'#2001',
			'Anna Berga',
			'anna0@example.com',
			'Nepstraße',
			'12345',
			'Musterstadt',
			'Bitte klingeln',
		]);
		expect(['name', 'street', 'postcode'].map((role) => valueOf(first, role, 'recipient'))).toEqual([
			'Otto Tall',
			'Luftweg',
			'54321',
		]);
	});
});

describe('rows that begin with a number sign', () => {
	const rows = ROWS.map((row) => row.join(','));

	test.each([
		[
			'below a title',
			[
				'Orders of March 2026',
				'made by the shop',
				'',
				'Name,Date,Billing Name,Email,a,b,c,d,e,f,g,h',
				...rows,
			],
		],
		['without headings', rows],
		[
			'below comments',
			['# Orders', '# Start date: 20260301', 'Name,Date,Billing Name,Email,a,b,c,d,e,f,g,h', ...rows],
		],
	])('are rows: %s', async (_, lines) => {
		const { records } = await readOnly(textSource(lines.join('\n')));
		expect(records).toHaveLength(rows.length);
		expect([valueOf(records[0], 'order'), valueOf(records[0], 'email')]).toEqual([
			'#2001',
			'anna0@example.com',
		]);
	});
});
