import type { RecordField, Role } from '../core/record.ts';
import { columnLetter } from '../formats/headings.ts';
import { isKind } from './cell-kinds.ts';
import type { Meaning } from './mapping.ts';

/** The fields of a row: every cell letter for letter; a cell beyond the headings is named by its column. */
export function fieldsOf(
	headings: readonly string[],
	meanings: readonly Meaning[],
	row: readonly string[],
): RecordField[] {
	const fields = headings.map((name, at) => field(name, row[at] ?? '', meanings[at] ?? UNKNOWN));
	for (let at = headings.length; at < row.length; at++)
		if (row[at] !== '') fields.push(field(columnLetter(at), row[at]!, UNKNOWN));
	return fields;
}

/** One field; its cell may say more than its column: PayPal puts an e-mail address where a bank account belongs. */
export const field = (name: string, value: string, { role, party }: Meaning): RecordField => ({
	name,
	value,
	role: roleOfCell(role, value),
	party,
});

const UNKNOWN: Meaning = { role: null, party: 'subject' };

const MAY_BE_EMAIL: ReadonlySet<Role | null> = new Set<Role | null>([
	null,
	'iban',
	'name',
	'customer',
	'payment',
	'phone',
]);

const NAMES_ORDER = /\d{3}|(?:bestel|order|n[ro]\b|numm|#|ref|kenmerk)\D{0,12}\d/i;

function roleOfCell(role: Role | null, cell: string): Role | null {
	if (cell.length > 3 && cell.includes('@') && MAY_BE_EMAIL.has(role) && isKind('email', cell))
		return 'email';
	// descriptions of payments mostly name an order, and sometimes a person
	if (role === 'order' && cell.includes(' ') && !NAMES_ORDER.test(cell)) return 'free-text';
	// shops number every guest 0
	return role === 'customer' && cell.trim() === '0' ? null : role;
}
