import type { RecordKind, Role } from '../core/record.ts';
import type { Column } from './columns.ts';

type Roles = readonly (Role | null)[];

/** What the rows of a table are, by the roles of its columns; a column without a cell says nothing. */
export function guessKind(columns: readonly Column[], roles: Roles): RecordKind {
	const has = seenIn(columns, roles);
	const isPerson = has('email', 'name', 'last-name', 'postal-address');
	if (isShipmentTable(columns, roles)) return 'shipment';
	if (has('client-id')) return 'event';
	if (has('iban', 'payment') && !has('email', 'postcode')) return has('payment') ? 'payment' : 'transaction';
	if (isPerson && has('order')) return 'order';
	if (isPerson && has('amount') && has('date')) return 'order';
	if (has('email')) return has('postcode', 'phone', 'postal-address', 'iban') ? 'customer' : 'subscriber';
	return isPerson && has('postcode', 'postal-address') ? 'address' : 'row';
}

/** Parcels: they have barcodes; or addresses with an order number, but neither a date nor an amount of money. */
export function isShipmentTable(columns: readonly Column[], roles: Roles): boolean {
	const has = seenIn(columns, roles);
	if (has('parcel')) return !has('amount') || !has('email');
	return has('postcode') && has('order') && !has('date') && !columns.some(isMoney);
}

/** Every person stands in the table once: a list of customers, not of what they bought. */
export function isListOfPeople(columns: readonly Column[], roles: Roles): boolean {
	const emails = columns.find((column, at) => roles[at] === 'email' && column.filled.length > 0);
	if (!emails || columns.some(isMoney)) return false;
	return emails.filled.length * 2 > emails.cells.length && emails.distinct >= emails.filled.length * 0.95;
}

function seenIn(columns: readonly Column[], roles: Roles) {
	const empty = columns.every(({ filled }) => filled.length === 0);
	const seen = new Set(roles.filter((_, at) => empty || columns[at]!.filled.length > 0));
	return (...wanted: Role[]) => wanted.some((role) => seen.has(role));
}

const isMoney = (column: Column) =>
	column.share('amount') >= 0.8 && column.filled.every((cell) => /[.,]\d{2}$/.test(cell.trim()));
