import { RIGHT_IDS, type RightId } from './ids.ts';
import type { ReportRow, YearlyReport } from './report.ts';

/** A number as it may be shared: `<3` for one or two, `hidden` where it would give such a number away. */
export type SharedCell = number | '<3' | 'hidden';

/** A row of a report as it may be shared; the median is rounded to five days, and only told of three answers or more. */
export type SharedRow = Readonly<Record<Column, SharedCell>> & { readonly medianDays: number | null };

/** A report as it may be shared (law.md 4.3, 4.4). */
export type SharedReport = {
	readonly year: number;
	readonly rights: Readonly<Record<RightId, SharedRow>>;
	readonly all: SharedRow;
};

/** Takes out what counts one or two people, and what would let somebody compute it from the totals. */
export function shareReport(report: YearlyReport): SharedReport {
	const rows = [...RIGHT_IDS.map((right) => report.rights[right]), report.all];
	const hidden = new Set<string>();
	const cells = rows.flatMap((row, r) => COLUMNS.map((column) => ({ r, column, count: row[column] })));
	for (const { r, column, count } of cells) if (isSmall(count)) hidden.add(keyOf(r, column));
	while (hideOneMore(rows, hidden));
	const shared = rows.map((row, r) => sharedRow(row, (column) => hidden.has(keyOf(r, column))));
	return {
		year: report.year,
		rights: Object.fromEntries(RIGHT_IDS.map((right, r) => [right, shared[r]!])) as SharedReport['rights'],
		all: shared.at(-1)!,
	};
}

/** A shared report as CSV (RFC 4180): a line per right in GDPR's terms, then one for all. */
export function reportCsv(report: SharedReport): string {
	const named = [
		...RIGHT_IDS.map((right) => [right, report.rights[right]] as const),
		['all', report.all] as const,
	];
	const lines = named.map(([name, row]) => [
		String(report.year),
		name,
		...COLUMNS.map((column) => row[column]),
		row.medianDays ?? '',
	]);
	return [['year', 'right', ...COLUMNS, 'medianDays'], ...lines]
		.map((line) => `${line.join(',')}\r\n`)
		.join('');
}

const COLUMNS = [
	'received',
	'withinPromise',
	'withinLaw',
	'late',
	'open',
	'extended',
	'refused',
	'anonymous',
] as const satisfies readonly (keyof ReportRow)[];

type Column = (typeof COLUMNS)[number];

/** Received is the sum of these, so one of them alone cannot be hidden. */
const PARTS = ['received', 'withinPromise', 'withinLaw', 'late', 'open'] as const;

const isSmall = (count: number) => count === 1 || count === 2;
const keyOf = (row: number, column: Column) => `${row} ${column}`;

/** Hides one more number where exactly one of a sum is hidden, so that it cannot be computed; false when none is left. */
function hideOneMore(rows: readonly ReportRow[], hidden: Set<string>): boolean {
	const sums = [
		...rows.map((_row, r) => PARTS.map((column) => ({ r, column }))),
		...COLUMNS.map((column) => rows.map((_row, r) => ({ r, column }))),
	];
	for (const sum of sums) {
		const shown = sum.filter(({ r, column }) => !hidden.has(keyOf(r, column)));
		if (shown.length !== sum.length - 1) continue;
		const [next] = shown
			.map((cell) => ({ ...cell, count: rows[cell.r]![cell.column] }))
			.filter(({ count }) => count > 0)
			.sort((a, b) => a.count - b.count);
		if (!next) continue;
		hidden.add(keyOf(next.r, next.column));
		return true;
	}
	return false;
}

function sharedRow(row: ReportRow, isHidden: (column: Column) => boolean): SharedRow {
	const cell = (column: Column): SharedCell =>
		isSmall(row[column]) ? '<3' : isHidden(column) ? 'hidden' : row[column];
	const cells = Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as Record<
		Column,
		SharedCell
	>;
	const told = row.received - row.open - row.anonymous >= 3 && row.medianDays !== null;
	return { ...cells, medianDays: told ? Math.round(row.medianDays! / 5) * 5 : null };
}
