import type { SystemId } from './ids.ts';

/** What a field says that tells who somebody is, or where to reach them. */
export const PERSONAL_ROLES = [
	'email',
	'name',
	'first-name',
	'last-name',
	'infix',
	'company',
	'street',
	'house-number',
	'house-suffix',
	'postcode',
	'city',
	'country',
	'postal-address',
	'phone',
	'iban',
] as const;

/** What a field says, whatever its heading: known to the reader of a system, guessed for any other table. */
export const ROLES = [
	...PERSONAL_ROLES,
	'order',
	'customer',
	'payment',
	'parcel',
	'client-id',
	'date',
	'ip',
	'amount',
	'free-text',
] as const;

/** The meaning of a field. */
export type Role = (typeof ROLES)[number];

/**
 * Who a field is about: the customer of the record, the recipient of a parcel (somebody else when it is a gift),
 * or any other person.
 */
export type Party = 'subject' | 'recipient' | 'other';

/** One cell of a record: the heading as in the file, the value letter for letter, and what it means. */
export type RecordField = {
	readonly name: string;
	readonly value: string;
	readonly role: Role | null;
	readonly party: Party;
};

/** The kinds of record. */
export const RECORD_KINDS = [
	'order',
	'customer',
	'subscriber',
	'payment',
	'transaction',
	'shipment',
	'address',
	'message',
	'contact',
	'event',
	'row',
] as const;

/** What kind of thing a record is. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One record of an export: a row, an object, a message. `place` is where it stands: `row 12`, `byte 40960`. */
export type SourceRecord = {
	readonly system: SystemId;
	readonly kind: RecordKind;
	readonly place: string;
	readonly fields: readonly RecordField[];
};
