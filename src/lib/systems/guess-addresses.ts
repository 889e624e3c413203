import type { Role } from '../core/record.ts';
import { tells, type Column } from './columns.ts';

/** A column and the role that it turns out to have. */
export type Found = { readonly column: Column; readonly role: Role };

/**
 * House numbers, streets and cities among columns without a role: those that a postcode tells. As many of each as there
 * are postcodes, less those that their headings gave away.
 */
export function findAddresses(
	free: readonly Column[],
	postcodes: readonly Column[],
	known: readonly (Role | null)[],
): Found[] {
	if (postcodes.length === 0) return [];
	const wanted = (role: Role) => postcodes.length - known.filter((one) => one === role).length;
	// some systems give a street twice, with and without its number
	const numbers = best(free, postcodes, isHouseNumber, 'house-number', wanted('house-number'));
	const streets = best(free, postcodes, isStreet, 'street', 2 * wanted('street'));
	const rest = free.filter((column) => ![...numbers, ...streets].some((found) => found.column === column));
	return [
		...numbers,
		...streets,
		...findCities(rest, postcodes, wanted('city')),
		...suffixes(rest, wanted('house-suffix')),
	];
}

/** How well the best of the postcodes tells a column; null when too few postcodes repeat. */
function told(column: Column, postcodes: readonly Column[]): number | null {
	const scores = postcodes.map((postcode) => tells(postcode, column)).filter((score) => score !== null);
	return scores.length > 0 ? Math.max(...scores) : null;
}

function best(
	free: readonly Column[],
	postcodes: readonly Column[],
	fits: (column: Column) => boolean,
	role: Role,
	wanted: number,
): Found[] {
	return free
		.filter(fits)
		.map((column) => ({ column, score: told(column, postcodes) ?? 0.8 }))
		.filter(({ score }) => score >= 0.7)
		.sort((one, other) => weight(other) - weight(one))
		.slice(0, Math.max(0, wanted))
		.map(({ column }) => ({ column, role }));
}

/** Cities too are told by a postcode, but their names seldom end like a street's. */
const weight = ({ column, score }: { column: Column; score: number }) => score + column.share('street');

function isHouseNumber(column: Column): boolean {
	if (column.share('house-number') < 0.9 || column.distinct < 3) return false;
	const values = column.filled.map((cell) => parseInt(cell, 10));
	const rising = values.every((value, at) => at === 0 || value > values[at - 1]!);
	return !rising && values.filter((value) => value < 1000).length >= values.length * 0.9;
}

const isStreet = (column: Column) => column.share('street') >= 0.3 && column.meanWords < 6;

/** Additions to house numbers: short, different, and only in some rows. */
const suffixes = (free: readonly Column[], wanted: number): Found[] =>
	free
		.filter((column) => column.filled.length * 2 < column.cells.length && column.filled.length >= 2)
		.filter((column) => column.distinct >= 2 && column.share('house-suffix') >= 0.9)
		.slice(0, Math.max(0, wanted))
		.map((column) => ({ column, role: 'house-suffix' }));

/** Of what the postcode tells, the city is what repeats most; a salutation repeats even more. */
function findCities(free: readonly Column[], postcodes: readonly Column[], wanted: number): Found[] {
	const filled = Math.max(...postcodes.map((postcode) => postcode.filled.length));
	return free
		.filter(
			(column) => column.share('name') >= 0.8 && column.distinct >= 3 && column.filled.length >= filled * 0.8,
		)
		.filter((column) => !column.filled.some((cell) => SALUTATION.test(cell)))
		.filter((column) => (told(column, postcodes) ?? 0) >= 0.8)
		.filter((column) => column.distinct * 2 < Math.max(...postcodes.map(({ distinct }) => distinct)))
		.sort((one, other) => one.distinct - other.distinct)
		.slice(0, Math.max(0, wanted))
		.map((column) => ({ column, role: 'city' }));
}

const SALUTATION = /^(de heer|mevrouw|dhr|mevr|mw|heer|mr|mrs|ms|miss|familie|fam|herr|frau)\b\.?/i;
