import { describe, expect, it } from 'vitest';
import { FISCAL_TERMS, fiscalJobs, fiscalTerm, type FiscalKind } from '../../src/lib/core/fiscal-terms.ts';
import { addDays, type Day } from '../../src/lib/core/day.ts';

describe('how long tax law keeps a record', () => {
	it.each([
		['books', '2026-01-01', 2026, '2033-12-31', '2034-01-01'],
		['books', '2026-06-15', 2026, '2033-12-31', '2034-01-01'],
		['books', '2026-12-31', 2026, '2033-12-31', '2034-01-01'],
		['books', '2022-06-15', 2022, '2029-12-31', '2030-01-01'],
		['one-stop-shop', '2026-03-04', 2026, '2036-12-31', '2037-01-01'],
		['one-stop-shop', '2022-12-31', 2022, '2032-12-31', '2033-01-01'],
		['immovable-property', '2026-05-06', 2026, '2035-12-31', '2036-01-01'],
		['books', '2026-09-30', 2026, '2033-12-31', '2034-01-01'],
	] as const)('%s of %s', (kind, on, year, lastDay, mayGoFrom) => {
		expect(fiscalTerm(kind, on)).toEqual({ year, lastDay, mayGoFrom });
	});

	it('throws RangeError for what is no day', () => {
		expect(() => fiscalTerm('books', '2026-02-30')).toThrow(RangeError);
	});
});

describe('the yearly job', () => {
	it('of 2034 removes the books of 2026, the one-stop-shop sales of 2023 and the property first used in 2024', () => {
		expect(fiscalJobs(2034)).toEqual([
			{ kind: 'books', on: '2034-01-01', recordsOf: 2026 },
			{ kind: 'one-stop-shop', on: '2034-01-01', recordsOf: 2023 },
			{ kind: 'immovable-property', on: '2034-01-01', recordsOf: 2024 },
		]);
	});

	it('comes on the first day that a record of that year may go, and never before', () => {
		for (const kind of Object.keys(FISCAL_TERMS) as FiscalKind[]) {
			for (let year = 2018; year <= 2040; year++) {
				const { lastDay, mayGoFrom } = fiscalTerm(kind, `${year}-07-01` as Day);
				const job = fiscalJobs(Number(mayGoFrom.slice(0, 4))).find((one) => one.kind === kind);
				expect(job).toEqual({ kind, on: mayGoFrom, recordsOf: year });
				expect(addDays(lastDay, 1)).toBe(mayGoFrom);
			}
		}
	});
});
