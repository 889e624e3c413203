import { requireDay, yearOf, type Day } from './day.ts';

/** What tax law makes the shop keep, each with a term of its own (law.md B-01 to B-03). */
export type FiscalKind = 'books' | 'one-stop-shop' | 'immovable-property';

/** Whole calendar years that a record is kept after the year it belongs to, and the statute that says so. */
export const FISCAL_TERMS = {
	books: { years: 7, source: 'AWR art. 52(4)' },
	'one-stop-shop': { years: 10, source: 'Wet OB 1968 art. 28rl, 28sj, 28tn' },
	'immovable-property': { years: 9, source: 'Wet OB 1968 art. 34a' },
} as const satisfies Record<FiscalKind, { years: number; source: string }>;

/** How long a record must be kept: through `lastDay`, gone from `mayGoFrom` on. */
export type FiscalTerm = { readonly year: number; readonly lastDay: Day; readonly mayGoFrom: Day };

/**
 * The term of a record: of an invoice by its date, of a contract by its end, of immovable property by its first use.
 * For calendar book years only: how a broken book year counts is not settled. Throws RangeError for what is no day.
 */
export function fiscalTerm(kind: FiscalKind, on: Day): FiscalTerm {
	const year = yearOf(requireDay(on));
	const lastYear = year + FISCAL_TERMS[kind].years;
	return { year, lastDay: `${lastYear}-12-31`, mayGoFrom: `${lastYear + 1}-01-01` };
}

/** What may go on 1 January of a year, by the year the records belong to: a yearly job, so that no person is named (B-09). */
export const fiscalJobs = (
	year: number,
): readonly { readonly kind: FiscalKind; readonly on: Day; readonly recordsOf: number }[] =>
	(Object.keys(FISCAL_TERMS) as FiscalKind[]).map((kind) => ({
		kind,
		on: `${year}-01-01`,
		recordsOf: year - FISCAL_TERMS[kind].years - 1,
	}));
