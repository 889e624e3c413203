import type { Party, Role } from '../core/record.ts';
import { plain, tells, type Column } from './columns.ts';

/** What a person has once: a second one in a record is somebody else's, or another home. */
export const ONCE: ReadonlySet<Role> = new Set<Role>([
	'name',
	'first-name',
	'last-name',
	'infix',
	'street',
	'house-number',
	'house-suffix',
	'postcode',
	'postal-address',
]);

/** `Verzendkosten` are no data of the recipient. */
const IMPERSONAL: ReadonlySet<Role | null> = new Set<Role>(['amount', 'date', 'order', 'payment', 'parcel']);

const PERSONAL: ReadonlySet<Role> = new Set<Role>([...ONCE, 'email', 'company', 'city', 'country', 'phone']);

/**
 * Whom each column is about. What headings say goes first; of the columns that say nothing, those that agree with the
 * second postcode rather than with the first are the recipient's. In a table of parcels everybody is a recipient.
 */
export function guessParties(
	columns: readonly Column[],
	roles: readonly (Role | null)[],
	said: readonly (Party | null)[],
	isShipment: boolean,
): Party[] {
	if (isShipment && !hasTwo(roles))
		return roles.map((role) => (isPersonal(role) || role === 'free-text' ? 'recipient' : 'subject'));
	const parties = said.map((party, at) => (party && !IMPERSONAL.has(roles[at]!) ? party : 'subject'));
	if (!said.includes('recipient')) for (const at of secondPerson(columns, roles)) parties[at] = 'recipient';
	return parties;
}

const isPersonal = (role: Role | null) => role !== null && PERSONAL.has(role);

const hasTwo = (roles: readonly (Role | null)[]) => roles.filter((role) => role === 'postcode').length > 1;

/** The columns of a second person, when there are two postcodes. */
function secondPerson(columns: readonly Column[], roles: readonly (Role | null)[]): number[] {
	const of = (role: Role) => columns.filter((_, at) => roles[at] === role);
	const [one, other] = of('postcode');
	if (!one || !other) return [];
	const [first, second] = isFirst(one, other, of('email')[0]) ? [one, other] : [other, one];
	const pairs = [...ONCE, 'city' as Role, 'country' as Role, 'phone' as Role, 'company' as Role]
		.filter((role) => role !== 'postcode')
		.flatMap((role) => secondOf(of(role), first, second, of('email')[0]));
	return [second, ...pairs].map(({ at }) => at);
}

/** The customer's own postcode is the one that their e-mail address tells better; else the one that stands first. */
function isFirst(one: Column, other: Column, email: Column | undefined): boolean {
	if (!email) return true;
	const difference = (tells(email, one) ?? 0) - (tells(email, other) ?? 0);
	return Math.abs(difference) < 0.001 ? one.at < other.at : difference > 0;
}

/** Of the columns of one role, those that go with the second postcode where the two postcodes differ. */
function secondOf(
	same: readonly Column[],
	first: Column,
	second: Column,
	email: Column | undefined,
): Column[] {
	if (same.length < 2) return [];
	const leanings = same.map(
		(column) =>
			agreement(second, column, first) -
			agreement(first, column, second) -
			(email ? agreement(email, column, null) / 2 : 0),
	);
	const [least, most] = [Math.min(...leanings), Math.max(...leanings)];
	if (most - least < 0.001) return same.slice(Math.ceil(same.length / 2));
	return same.filter((_, at) => leanings[at]! > (least + most) / 2);
}

/** The share of rows, of those where the postcodes differ, in which a column has what it mostly has beside `key`. */
function agreement(key: Column, column: Column, differing: Column | null): number {
	const usual = new Map<string, Map<string, number>>();
	key.cells.forEach((cell, row) => {
		const values = usual.get(plain(cell)) ?? new Map<string, number>();
		const value = plain(column.cells[row] ?? '');
		usual.set(plain(cell), values.set(value, (values.get(value) ?? 0) + 1));
	});
	const rows = key.cells.flatMap((cell, row) =>
		differing === null || plain(differing.cells[row] ?? '') !== plain(cell) ? [row] : [],
	);
	const agreeing = rows.filter((row) => {
		const values = usual.get(plain(key.cells[row]!))!;
		const here = values.get(plain(column.cells[row] ?? ''))!;
		return here > 1 && here === Math.max(...values.values());
	});
	return rows.length === 0 ? 0 : agreeing.length / rows.length;
}
