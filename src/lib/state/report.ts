import type { AuditEntry } from '../core/audit.ts';
import { yearOf } from '../core/day.ts';
import type { SharedCell, SharedRow } from '../core/report-sharing.ts';
import { reportYears, yearlyReport, type ReportRow, type YearlyReport } from '../core/report.ts';
import type { App } from './app.svelte.ts';

/** What a bar is made of, in this order: how the answers of a year stood to the promise and the law. */
export const BAR_PARTS = ['withinPromise', 'withinLaw', 'late', 'open'] as const;

/** One piece of a bar, in hundredths of the longest bar; `known` is false where the number may not be shared. */
export type BarPiece = {
	readonly part: (typeof BAR_PARTS)[number];
	readonly start: number;
	readonly width: number;
	readonly known: boolean;
};

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

/** The bar of a row, on the scale of the row that counts most. A hidden number has one length, whatever it is. */
export function barOf(row: ReportRow | SharedRow, rows: readonly (ReportRow | SharedRow)[]): BarPiece[] {
	const scale = 100 / Math.max(1, ...rows.map((one) => sum(BAR_PARTS.map((part) => lengthOf(one[part])))));
	let start = 0;
	return BAR_PARTS.flatMap((part) => {
		const width = lengthOf(row[part]) * scale;
		const piece = { part, start, width, known: typeof row[part] === 'number' };
		start += width;
		return width > 0 ? [piece] : [];
	});
}

const lengthOf = (cell: Cell): number => (typeof cell === 'number' ? cell : HIDDEN_LENGTH);
const HIDDEN_LENGTH = 1.5;

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const requestsOf = (app: App) => [...app.register.requests.values()];
const entriesOf = (app: App): AuditEntry[] => [...app.register.book.audit.values()];
