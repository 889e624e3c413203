import { yearOf, type Day } from './day.ts';
import { PROMISE_IDS } from './fact.ts';
import type { SystemId } from './ids.ts';
import { policyOn, type PolicyVersion } from './policy-version.ts';
import type { Request } from './request.ts';
import { clockOf } from './views/clock-of.ts';
import { judgePromises, type JudgedId } from './views/promises.ts';

/** How often one promise was kept in a year. */
export type PromiseRow = {
	readonly promise: JudgedId;
	readonly kept: number;
	readonly notKept: number;
	readonly open: number;
};

/** The promises of a year, and all of them together; what applied to no request is left out. */
export type PromiseReport = {
	readonly rows: readonly PromiseRow[];
	readonly kept: number;
	/** Kept and not kept; what is still open is neither. */
	readonly judged: number;
};

/** What the requests are judged by. */
type Judging = {
	readonly policies: readonly PolicyVersion[];
	readonly systems: readonly SystemId[];
	readonly today: Day;
};

/** Counts the promises for the requests received in a year, each by the version in force at its receipt. */
export function promiseReport(year: number, requests: readonly Request[], judging: Judging): PromiseReport {
	const judged = requests
		.filter((request) => yearOf(request.receivedOn) === year)
		.flatMap((request) => judgedOf(request, judging));
	const count = (promise: JudgedId, verdict: string) =>
		judged.filter((one) => one.promise === promise && one.verdict === verdict).length;
	const rows = (['answer-in-term', ...PROMISE_IDS] as const)
		.map((promise) => ({
			promise,
			kept: count(promise, 'kept'),
			notKept: count(promise, 'not-kept'),
			open: count(promise, 'open'),
		}))
		.filter(({ kept, notKept, open }) => kept + notKept + open > 0);
	const kept = rows.reduce((sum, row) => sum + row.kept, 0);
	return { rows, kept, judged: rows.reduce((sum, row) => sum + row.notKept, kept) };
}

function judgedOf(request: Request, { policies, systems, today }: Judging) {
	const version = policyOn({ policies }, request.receivedOn);
	return version ? judgePromises({ request, clock: clockOf(request), today, systems }, version) : [];
}
