import type { AuditEntry } from '../core/audit.ts';
import { yearOf } from '../core/day.ts';
import type { SharedCell, SharedRow } from '../core/report-sharing.ts';
import { reportYears, yearlyReport, type ReportRow, type YearlyReport } from '../core/report.ts';
import type { App } from './app.svelte.ts';

/** What there is a bar for, in this order: how the answers of a year stood to the promise and the law. */
export const BAR_PARTS = ['withinPromise', 'withinLaw', 'late', 'open'] as const;

/** A number as it is shown: a shared report hides some. */
export type Cell = SharedCell;

/** The years that can be chosen, this year always among them, the last one first. */
export function yearsOf(app: App): number[] {
	const known = reportYears(requestsOf(app), entriesOf(app));
	return [...new Set([yearOf(app.today), ...known])].sort((a, b) => b - a);
}

/** The report of one year, from the requests that are kept and the entries of those that are anonymous. */
export const reportOf = (app: App, year: number): YearlyReport =>
	yearlyReport(year, requestsOf(app), entriesOf(app), app.today);

/** The length of a bar in hundredths of the longest one of all rows; a number that is not told has one length. */
export function barLength(cell: Cell, rows: readonly (ReportRow | SharedRow)[]): number {
	const longest = Math.max(1, ...rows.flatMap((row) => BAR_PARTS.map((part) => countOf(row[part]))));
	return (countOf(cell) * 100) / longest;
}

const countOf = (cell: Cell): number => (typeof cell === 'number' ? cell : NOT_TOLD);
const NOT_TOLD = 1.5;

const requestsOf = (app: App) => [...app.register.requests.values()];
const entriesOf = (app: App): AuditEntry[] => [...app.register.book.audit.values()];
