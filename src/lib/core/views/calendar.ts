import type { Clock } from '../clock.ts';
import { courtUntil } from '../court-window.ts';
import type { Day } from '../day.ts';
import type { SystemId } from '../ids.ts';
import type { Request } from '../request.ts';
import { answerArrivedOn } from './answer-arrival.ts';
import { awaitsAnswer, outcomeOf } from './outcome-of.ts';
import { tasksOf, type TaskKind } from './tasks.ts';

/** What a day in the calendar is for, in words that give nothing of the request away. */
export type DateKind =
	/** the working date (law.md T-22) */
	| 'answer'
	/** the last day to tell the person that more time is needed (law.md T-16) */
	| 'extension-gate'
	/** the last day on which the person can go to court (law.md T-28) */
	| 'court-window'
	/** anything that is to be looked at again */
	| 'review';

/** A day of a request for the owner's calendar. */
export type RequestDate = {
	/** The same for the same matter of the same request, whatever its day. */
	readonly key: string;
	readonly kind: DateKind;
	readonly on: Day;
	/** Nothing is to be done any more: a calendar that has it takes it out. */
	readonly over: boolean;
};

/** The days of one request that belong in a calendar, with those that are over and must leave it. */
export function requestDates(
	request: Request,
	clock: Clock,
	today: Day,
	systems: readonly SystemId[],
): readonly RequestDate[] {
	const waits = awaitsAnswer(request) && !request.closedOn && !request.withdrawnOn;
	const gate = clock.safeStatutory ?? clock.withoutSuspension;
	const until = courtDay(request);
	return [
		{ key: 'answer', kind: 'answer', on: clock.workingDate, over: !waits },
		{
			key: 'extension-gate',
			kind: 'extension-gate',
			on: gate,
			over: !waits || request.extensions.length > 0,
		},
		...(until ? [{ key: 'court-window', kind: 'court-window', on: until, over: false } as const] : []),
		...REVIEWS.map((key) => ({
			key,
			task: tasksOf(request, clock, today, systems).find(({ kind }) => kind === key),
		})).flatMap(({ key, task }) =>
			task ? [{ key, kind: 'review', on: task.on, over: false } as const] : [],
		),
	];
}

/** Tasks with a day of their own, beside the answer. */
const REVIEWS: readonly TaskKind[] = [
	'remind-person',
	'tell-recipients',
	'remind-recipients',
	'close',
	'review-restriction',
	'review-stop',
	'tell-lifted',
];

/** Something was held back, so a court can be asked (art. 35(2) UAVG). */
function courtDay(request: Request): Day | null {
	const arrivedOn = answerArrivedOn(request);
	const outcome = outcomeOf(request) ?? '';
	return arrivedOn && ['refused', 'partly-granted', 'not-identifiable'].includes(outcome)
		? courtUntil(arrivedOn)
		: null;
}
