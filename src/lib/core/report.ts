import type { AuditEntry } from './audit.ts';
import { daysBetween, yearOf, type Day } from './day.ts';
import { RIGHT_IDS, type RightId } from './ids.ts';
import type { Request } from './request.ts';
import { clockOf } from './views/clock-of.ts';
import { inTime, type InTime } from './views/in-time.ts';
import { outcomeOf } from './views/outcome-of.ts';
import { sides } from './views/status.ts';

/** What a year brought for one right, or for all. */
export type ReportRow = {
	/** Requests received in the year, plus those of the year of which only an anonymous entry is left. */
	readonly received: number;
	readonly withinPromise: number;
	readonly withinLaw: number;
	readonly late: number;
	/** Not yet answered. */
	readonly open: number;
	readonly extended: number;
	readonly refused: number;
	/** Half of the answers took no longer, in days from receipt to the first answer; null without any. */
	readonly medianDays: number | null;
	/** Entries that no longer tell whether they were extended, refused in full, or how long they took. */
	readonly anonymous: number;
};

/** The yearly report (law.md V-08). */
export type YearlyReport = {
	readonly year: number;
	readonly rights: Readonly<Record<RightId, ReportRow>>;
	readonly all: ReportRow;
};

/**
 * Counts the requests received in a year, and the anonymised ones by the year of their closing, which is all they
 * tell. An open request past its term counts as late.
 */
export function yearlyReport(
	year: number,
	requests: readonly Request[],
	entries: readonly AuditEntry[],
	today: Day,
): YearlyReport {
	const kept = requests.filter((request) => yearOf(request.receivedOn) === year).map(told(today));
	const gone = entries.filter((entry) => entry.year === year);
	const row = (right: RightId) =>
		rowOf(
			kept.filter((one) => one.right === right),
			gone.filter((one) => one.right === right),
		);
	const rights = Object.fromEntries(RIGHT_IDS.map((right) => [right, row(right)])) as Record<
		RightId,
		ReportRow
	>;
	return { year, rights, all: rowOf(kept, gone) };
}

/** The years of which something is known, the last one first. */
export const reportYears = (requests: readonly Request[], entries: readonly AuditEntry[]): number[] =>
	[
		...new Set([
			...requests.map((request) => yearOf(request.receivedOn)),
			...entries.map((entry) => entry.year),
		]),
	].sort((a, b) => b - a);

type Told = {
	right: RightId;
	inTime: InTime | null;
	extended: boolean;
	refused: boolean;
	days: number | null;
};

/** What the report wants to know of a request that is still kept. */
const told =
	(today: Day) =>
	(request: Request): Told => {
		const answer = request.answers[0];
		const ended = answer?.sentOn ?? request.withdrawnOn ?? request.closedOn;
		const now = inTime(request, clockOf(request), today);
		return {
			right: request.right,
			inTime: ended || now === 'late' ? now : null,
			extended: sides(request).includes('extended'),
			refused: outcomeOf(request) === 'refused',
			days: answer ? daysBetween(request.receivedOn, answer.sentOn) : null,
		};
	};

function rowOf(kept: readonly Told[], gone: readonly AuditEntry[]): ReportRow {
	const times = [...kept.map((one) => one.inTime), ...gone.map((one) => one.inTime)];
	const count = (time: InTime | null) => times.filter((one) => one === time).length;
	return {
		received: kept.length + gone.length,
		withinPromise: count('within-promise'),
		withinLaw: count('within-law'),
		late: count('late'),
		open: count(null),
		extended: kept.filter((one) => one.extended).length,
		refused: kept.filter((one) => one.refused).length,
		medianDays: median(kept.map((one) => one.days).filter((days) => days !== null)),
		anonymous: gone.length,
	};
}

function median(numbers: readonly number[]): number | null {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	if (sorted.length === 0) return null;
	if (sorted.length % 2 === 1) return sorted[Math.floor(middle)]!;
	return (sorted[middle - 1]! + sorted[middle]!) / 2;
}
