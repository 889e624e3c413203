import type { Party, RecordKind, Role } from '../core/record.ts';
import { columnsOf, tells, type Column } from './columns.ts';
import { findAddresses, type Found } from './guess-addresses.ts';
import { roleByContent, roleByMark } from './guess-by-content.ts';
import { roleByHeading } from './guess-by-heading.ts';
import { guessKind, isListOfPeople, isShipmentTable } from './guess-kind.ts';
import { findNames } from './guess-names.ts';
import { guessParties, ONCE } from './guess-parties.ts';
import { findReference } from './guess-references.ts';
import { meaningOfHeading, wordsOf } from './heading-meaning.ts';

/** What a guess looks at: headings (letters where there are none) and some rows. */
export type TableHead = {
	readonly headings: readonly string[];
	readonly sample: readonly (readonly string[])[];
};

/** A guess per column, and what the rows are. `sure` says what the guess stands on. */
export type TableGuess = {
	readonly kind: RecordKind;
	readonly roles: readonly (Role | null)[];
	readonly parties: readonly Party[];
	readonly sure: readonly ('heading-and-content' | 'heading' | 'content' | 'none')[];
};

/**
 * Says what each column of an unknown table is: by its heading first, as far as its cells agree; then by marks that
 * only one kind of cell has; then by what goes together (the same postcode, the same street).
 */
export function guessColumns({ headings, sample }: TableHead): TableGuess {
	const columns = columnsOf(sample, headings.length);
	const meanings = headings.map(meaningOfHeading);
	const byHeading = columns.map((column, at) => roleByHeading(column, meanings[at]!));
	const byContent = columns.map(roleByContent);
	const roles = columns.map((column, at) => roleByMark(column) ?? byHeading[at] ?? byContent[at] ?? null);
	dropShared(columns, roles);
	fill(roles, findAddresses(withoutRole(columns, roles), withRole(columns, roles, 'postcode'), roles));
	fill(roles, namesIn(columns, roles));
	fill(roles, referenceIn(columns, roles, headings));
	const said = meanings.map(({ party }) => party);
	const parties = guessParties(columns, roles, said, isShipmentTable(columns, roles));
	keepOnce(columns, roles, parties, byHeading);
	return {
		kind: guessKind(columns, roles),
		roles,
		parties,
		sure: roles.map((role, at) => sureness(role, byHeading[at]!, columns[at]!, byContent[at]!)),
	};
}

/** A name for a row of headings, by which a confirmed mapping is remembered: the same headings, the same name. */
export function headerFingerprint(headings: readonly string[]): string {
	const text = headings.map((heading) => wordsOf(heading).join(' ') || heading.trim()).join('\u001f');
	return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

const withRole = (columns: readonly Column[], roles: readonly (Role | null)[], role: Role) =>
	columns.filter((_, at) => roles[at] === role);

const withoutRole = (columns: readonly Column[], roles: readonly (Role | null)[]) =>
	columns.filter((column, at) => roles[at] === null && column.filled.length > 0);

function fill(roles: (Role | null)[], found: readonly Found[]) {
	for (const { column, role } of found) roles[column.at] = role;
}

function namesIn(columns: readonly Column[], roles: readonly (Role | null)[]): Found[] {
	const named = Math.max(
		...(['name', 'last-name'] as const).map((role) => withRole(columns, roles, role).length),
	);
	const wanted = Math.max(1, withRole(columns, roles, 'postcode').length) - named;
	if (wanted < 1) return [];
	const others = (['postcode', 'iban', 'phone', 'customer'] as const).flatMap((role) =>
		withRole(columns, roles, role),
	);
	return findNames(
		withoutRole(columns, roles),
		{ emails: withRole(columns, roles, 'email'), others },
		wanted,
	);
}

/**
 * What many people share tells nobody apart: the shop's own account on every row, a number 0 for every guest. In a file
 * of one person everything is shared, and stays.
 */
function dropShared(columns: readonly Column[], roles: (Role | null)[]) {
	const [email] = withRole(columns, roles, 'email');
	const people = Math.max(
		0,
		...columns.filter((_, at) => PERSONAL.has(roles[at]!)).map(({ distinct }) => distinct),
	);
	for (const column of columns) {
		const role = roles[column.at]!;
		const isConstant = TELLING.has(role) && column.filled.length >= 5 && column.distinct === 1 && people >= 5;
		const isMixed = role === 'customer' && email !== undefined && (tells(column, email) ?? 1) < 0.5;
		if (isConstant || isMixed) roles[column.at] = null;
	}
}

const PERSONAL: ReadonlySet<Role | null> = new Set<Role>([
	'email',
	'name',
	'last-name',
	'phone',
	'iban',
	'postcode',
	'postal-address',
]);
const TELLING: ReadonlySet<Role | null> = new Set<Role | null>([
	...PERSONAL,
	'order',
	'customer',
	'payment',
	'client-id',
]);

/** The number of the order; in a list of customers, of the customer. */
function referenceIn(
	columns: readonly Column[],
	roles: readonly (Role | null)[],
	headings: readonly string[],
): Found[] {
	if (
		(['order', 'client-id'] as const).some((role) =>
			withRole(columns, roles, role).some(({ filled }) => filled.length > 0),
		)
	)
		return [];
	const column = findReference(withoutRole(columns, roles));
	if (!column) return [];
	const isCustomer = /klant|customer|debiteur|debtor|relatie|client|user/i.test(headings[column.at]!);
	if (isCustomer || isListOfPeople(columns, roles))
		return roles.includes('customer') ? [] : [{ column, role: 'customer' }];
	return [{ column, role: 'order' }];
}

/** A second street of the same person would look like another home: only the fullest column of a role stays. */
function keepOnce(
	columns: readonly Column[],
	roles: (Role | null)[],
	parties: readonly Party[],
	byHeading: readonly (Role | null)[],
) {
	const best = new Map<string, Column>();
	for (const column of columns) {
		const role = roles[column.at]!;
		if (!role || !ONCE.has(role)) continue;
		const key = `${parties[column.at]} ${role}`;
		const kept = best.get(key);
		const better = !kept || weight(column, role) > weight(kept, role);
		if (better) best.set(key, column);
		const dropped = better ? kept : column;
		if (dropped) roles[dropped.at] = null;
	}
	function weight(column: Column, role: Role) {
		return column.filled.length + (byHeading[column.at] === role ? 0.5 : 0);
	}
}

function sureness(
	role: Role | null,
	byHeading: Role | null,
	column: Column,
	byContent: Role | null,
): TableGuess['sure'][number] {
	if (role === null) return 'none';
	if (role !== byHeading) return 'content';
	return role === byContent || roleByMark(column) === role ? 'heading-and-content' : 'heading';
}

function hash(text: string, start: number): string {
	let value = start;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return value.toString(16).padStart(8, '0');
}
