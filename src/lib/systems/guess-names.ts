import { plain, tells, type Column } from './columns.ts';
import type { Found } from './guess-addresses.ts';

/** Columns that belong to one person, so that a name repeats with them. */
export type Anchors = { readonly emails: readonly Column[]; readonly others: readonly Column[] };

/** Names among columns without a role, at most `wanted` of them: whole ones, else first and last names in pairs. */
export function findNames(free: readonly Column[], anchors: Anchors, wanted: number): Found[] {
	const names = free.filter((column) => isNames(column) && isAnchored(column, anchors));
	const single = names.filter((column) => column.meanWords < 1.7 || hasInfixes(column));
	const whole = names.filter((column) => !single.includes(column));
	if (whole.length > 0 && !(single.length > 1 && single.some(hasInfixes)))
		return take(whole, wanted).map((column) => ({ column, role: 'name' }));
	return pairs(single, anchors, wanted);
}

const take = (columns: readonly Column[], wanted: number) => columns.slice(0, Math.max(0, wanted));

const isNames = (column: Column) =>
	column.share('name') >= 0.7 &&
	column.distinct >= Math.max(2, column.filled.length * 0.1) &&
	column.share('street') < 0.3 &&
	column.share('company') < 0.5 &&
	column.share('country') < 0.5;

/** Beside the same address or account stands the same name, or the name can be read in the e-mail address. */
function isAnchored(column: Column, { emails, others }: Anchors): boolean {
	if (emails.some((email) => likeness(column, email) >= 0.2)) return true;
	const told = [...emails, ...others]
		.map((anchor) => tells(anchor, column))
		.filter((score) => score !== null);
	// a short list of payments says nothing either way
	if (told.length === 0) return emails.length === 0 && others.length > 0 && column.meanWords >= 1.7;
	return told.some((score) => score >= 0.5);
}

/** The share of rows in which a word of the name stands in the local part of the e-mail address. */
function likeness(names: Column, emails: Column): number {
	const both = names.cells.flatMap((name, row) => {
		const local = plain(emails.cells[row] ?? '').split('@', 1)[0]!;
		return name.trim() !== '' && local !== '' ? [{ words: name.split(/[\s,-]+/).map(plain), local }] : [];
	});
	const alike = both.filter(({ words, local }) =>
		words.some((word) => word.length > 2 && local.includes(word)),
	);
	return both.length === 0 ? 0 : alike.length / both.length;
}

/** At least one cell in twenty begins with the small words of a Dutch surname. */
const hasInfixes = (column: Column) =>
	column.filled.filter((cell) => /^(van|de|den|der|ter|ten|te|'t|’t|in|op|von|el)\s/i.test(cell)).length *
		20 >=
	column.filled.length;

/**
 * First and last names: last names begin with small words, and stand later in e-mail addresses. One column alone is
 * just a name.
 */
function pairs(single: readonly Column[], { emails }: Anchors, wanted: number): Found[] {
	if (single.length < 2) return take(single, wanted).map((column) => ({ column, role: 'name' }));
	const lateness = (column: Column) =>
		Math.min(1, ...emails.map((email) => meanPlace(column, email))) + (hasInfixes(column) ? 1 : 0);
	const inOrder = [...single].sort((one, other) => lateness(one) - lateness(other));
	const count = Math.min(wanted, Math.floor(inOrder.length / 2));
	return [
		...inOrder.slice(0, count).map((column) => ({ column, role: 'first-name' as const })),
		...inOrder.slice(-count).map((column) => ({ column, role: 'last-name' as const })),
	];
}

/** Where in the local part the name stands on average, 0 at its beginning. */
function meanPlace(names: Column, emails: Column): number {
	const places = names.cells.flatMap((name, row) => {
		const local = plain(emails.cells[row] ?? '').split('@', 1)[0]!;
		const at = name.trim() === '' ? -1 : local.indexOf(plain(name));
		return at < 0 ? [] : [at / local.length];
	});
	return places.length === 0 ? 1 : places.reduce((sum, place) => sum + place, 0) / places.length;
}
