import { assumedReceipt } from '../court-window.ts';
import type { Clock } from '../clock.ts';
import type { Day } from '../day.ts';
import type { Request } from '../request.ts';
import { extensionsOf } from './clock-of.ts';

/** Whether a request was answered within the shop's own promise, within the law only, or too late. */
export type InTime = 'within-promise' | 'within-law' | 'late';

/**
 * How the first answer stands to the promise and to the law; for a request without an answer the day that it was
 * withdrawn or closed counts, and while it is open today's. A promise kept does not heal a law that was missed; where
 * nothing was promised, nothing better than the law can be kept.
 */
export function inTime(request: Request, clock: Clock, today: Day): InTime {
	const answer = request.answers[0];
	const sentOn = answer?.sentOn ?? request.withdrawnOn ?? request.closedOn ?? today;
	const lawUntil = extensionsOf(request).some(({ valid }) => valid) ? clock.extendedDue : clock.statutoryDue;
	if (lawUntil && sentOn > lawUntil) return 'late';
	return clock.promiseDue && promiseKept(request, clock, sentOn) ? 'within-promise' : 'within-law';
}

/** Whether the answer had arrived by the promised day (law.md T-06): a letter travels; true when nothing was promised. */
export function promiseKept(request: Request, clock: Clock, sentOn: Day): boolean {
	if (!clock.promiseDue) return true;
	const byPost = request.answers[0]?.delivery === 'post';
	return assumedReceipt(sentOn, byPost ? 'post' : 'at-once') <= clock.promiseDue;
}
