import type { Role } from '../core/record.ts';
import type { CellKind } from './cell-kinds.ts';
import type { Column } from './columns.ts';

/** The role that the cells of a column prove by themselves, whatever stands above or beside them. */
export function roleByContent(column: Column): Role | null {
	if (column.filled.length === 0) return null;
	const certain = CERTAIN.find(([kind, , least]) => column.share(kind) >= least);
	if (certain) return certain[1];
	if (column.share('iban') >= 0.3 && column.share('iban') + column.share('email') >= 0.8) return 'iban';
	const postcodes = column.share('postcode');
	if (postcodes >= 0.2 && postcodes + column.share('foreign-postcode') >= 0.8) return 'postcode';
	if (column.share('company') >= 0.4 && column.share('name') >= 0.4) return 'company';
	return isText(column) ? 'free-text' : null;
}

/** Marks that no other cell has: they overrule a heading (`ID` above `tr_…`, `Name` above `#1001`). */
export const roleByMark = (column: Column): Role | null =>
	MARKS.find(([kind]) => column.filled.length > 0 && column.share(kind) >= 0.6)?.[1] ?? null;

type Rule = readonly [kind: CellKind, role: Role, least: number];

const MARKS: readonly Rule[] = [
	['parcel', 'parcel', 0.6],
	['payment', 'payment', 0.6],
	['customer', 'customer', 0.6],
	['client-id', 'client-id', 0.6],
];

const CERTAIN: readonly Rule[] = [
	...MARKS,
	['email', 'email', 0.6],
	['iban', 'iban', 0.6],
	['postcode', 'postcode', 0.6],
	['postal-address', 'postal-address', 0.6],
	['ip', 'ip', 0.6],
	['phone', 'phone', 0.6],
	['date', 'date', 0.8],
	['amount', 'amount', 0.8],
	['country', 'country', 0.8],
	['infix', 'infix', 0.9],
];

/** Sentences: many words, differing from row to row, and no list of articles (`2x Ring (12,50)`). */
function isText(column: Column): boolean {
	const articles = column.filled.filter((cell) => /^\d+\s?[x×]\s/i.test(cell)).length;
	return (
		column.meanWords >= 3.5 &&
		column.share('name') < 0.7 &&
		articles * 2 < column.filled.length &&
		column.distinct * 4 >= column.filled.length
	);
}
