import type { Request } from '../request.ts';
import type { Outcome } from '../right.ts';

/** How a request ends, as far as it is known: a withdrawal before any answer goes before a decision. */
export function outcomeOf(request: Request): Outcome | null {
	if (request.withdrawnOn && request.answers.length === 0) return 'withdrawn';
	return request.decision?.outcome ?? null;
}

/** Whether an answer is due: none was sent yet, or none since the request was reopened. */
export const awaitsAnswer = (request: Request): boolean =>
	request.answers.length === 0 ||
	request.reopenings.some((reopening) => reopening.answersBefore === request.answers.length);
