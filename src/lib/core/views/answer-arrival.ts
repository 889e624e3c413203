import { assumedReceipt } from '../court-window.ts';
import type { Day } from '../day.ts';
import type { Request } from '../request.ts';

/** The day the last answer counts as received: at once, by post three working days later (law.md T-28); null without one. */
export function answerArrivedOn(request: Request): Day | null {
	const answer = request.answers.at(-1);
	return answer ? assumedReceipt(answer.sentOn, answer.delivery === 'post' ? 'post' : 'at-once') : null;
}
