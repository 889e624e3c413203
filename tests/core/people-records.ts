import type { FileRecords } from '../../src/lib/core/people.ts';
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
