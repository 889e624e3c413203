import type { FileRecords, Match, Person } from '../../src/lib/core/people.ts';
import type { SystemId } from '../../src/lib/core/ids.ts';
import type { Party, RecordField, RecordKind, Role, SourceRecord } from '../../src/lib/core/record.ts';

/** Fields of a made-up record: `role` or `recipient:role`, and `_name` for a cell without a meaning. */
export type Cells = Readonly<Record<string, string>>;

/** A record of a kind: `{ order: '1052', email: '…', 'recipient:name': '…' }`. */
export function record(kind: RecordKind, cells: Cells, system: SystemId = 'other'): SourceRecord {
	const fields = Object.entries(cells).map(([name, value]): RecordField => {
		const [, party, role] = /^(?:(recipient|other):)?([a-z-]+)$/.exec(name) ?? [];
		const meaning = name.startsWith('_') ? null : (role as Role);
		return { name, value, role: meaning, party: (party ?? 'subject') as Party };
	});
	return { system, kind, place: 'row 1', fields };
}

/** A file of made-up records. */
export const file = (id: string, ...records: SourceRecord[]): FileRecords => ({
	id,
	system: 'other',
	records,
});

/** An order with a buyer and, where it differs, a recipient. */
export const order = (number: string, buyer: Cells, more: Cells = {}) =>
	record('order', { order: number, ...buyer, amount: '12,50', ...more }, 'myonlinestore');

/** A payment as Mollie lists it. */
export const payment = (id: string, text: string, name: string, iban: string) =>
	record('payment', { payment: id, 'free-text': text, name, iban }, 'mollie');

/** A parcel: who gets it, its barcode, and the order it belongs to. */
export const parcel = (barcode: string, reference: string, recipient: Cells) => {
	const cells = Object.entries(recipient).map(([role, value]) => [`recipient:${role}`, value]);
	return record('shipment', { parcel: barcode, order: reference, ...Object.fromEntries(cells) }, 'postnl');
};

/** Whom the tests look for, as the owner knows her. */
export const LOTTE: Person = {
	names: ['Lotte van den Kraaienest'],
	emails: ['lotte@kraaienest.example'],
	addresses: [{ postcode: '9876 SD', houseNumber: '12' }],
};
/** Her cells in a record. */
export const lotte = {
	name: 'Lotte van den Kraaienest',
	email: 'lotte@kraaienest.example',
	street: 'Proefstraat',
	'house-number': '12',
	postcode: '9876SD',
};
/** Somebody else in her house. */
export const sander = { ...lotte, name: 'Sander van den Kraaienest', email: 'sander@kraaienest.example' };
/** Somebody to whom she sends something. */
export const gokce = {
	name: 'Gökçe Aydınlıoğlu',
	street: 'Luchtsteeg',
	'house-number': '9',
	postcode: '6790SA',
};
/** A joint account. */
export const IBAN = 'NL63TEST0000000012';

/** How sure each record is, by file and number. */
export const tiers = (matches: readonly Match[]) =>
	Object.fromEntries(matches.map(({ file: id, index, certainty }) => [`${id} ${index + 1}`, certainty]));
/** The reasons of the matches in one file. */
export const rules = (matches: readonly Match[], id: string) =>
	matches.filter((match) => match.file === id).flatMap(({ why }) => why.map(({ rule }) => rule));
