import type { Request } from '../request.ts';
import { rightOf } from '../rights/index.ts';
import { extensionsOf } from './clock-of.ts';
import { awaitsAnswer, outcomeOf } from './outcome-of.ts';

/** Where a request is on its way (law.md 2.0), in the order of that way. */
export const STATUSES = [
	'received',
	'assessing',
	'waiting-for-identity',
	'waiting-for-clarification',
	'carrying-out',
	'decided',
	'answered',
	'follow-up',
	'closed',
] as const;

/** One such place. */
export type Status = (typeof STATUSES)[number];

/** What can be the case beside the status, several at once. */
export const SIDES = [
	'extended',
	'withdrawn',
	'not-identifiable',
	'outside-gdpr',
	'complaint',
	'court',
	'reopened',
	'restricted',
	'stopped',
	'promise-departed',
	'contradicted',
] as const;

/** One such side. */
export type Side = (typeof SIDES)[number];

/** Where a request is: read from what happened, so no fact ever says it. */
export function status(request: Request): Status {
	if (request.closedOn) return 'closed';
	if (!awaitsAnswer(request)) return hasAftercare(request) ? 'follow-up' : 'answered';
	if (outcomeOf(request)) return 'decided';
	const question = request.questions.findLast((one) => one.answeredOn === null);
	if (question) return question.about === 'identity' ? 'waiting-for-identity' : 'waiting-for-clarification';
	if (isCarriedOut(request)) return 'carrying-out';
	return request.identity || Object.keys(request.steps).length > 0 ? 'assessing' : 'received';
}

/** What is the case beside the status. */
export const sides = (request: Request): Side[] => SIDES.filter((side) => IS_SIDE[side](request));

const IS_SIDE: Record<Side, (request: Request) => boolean> = {
	extended: (request) => extensionsOf(request).some(({ valid }) => valid),
	withdrawn: (request) => request.withdrawnOn !== null,
	'not-identifiable': (request) => outcomeOf(request) === 'not-identifiable',
	'outside-gdpr': (request) => outcomeOf(request) === 'outside-gdpr',
	complaint: (request) => isBefore(request, 'authority'),
	court: (request) => isBefore(request, 'court'),
	reopened: (request) => request.reopenings.length > 0,
	restricted: (request) => request.restriction !== null && request.restriction.lifted === null,
	stopped: (request) => request.stop !== null && request.stop.lifted === null,
	// the policy promises that only the person lifts a restriction (law.md 2.3)
	'promise-departed': (request) => request.restriction?.lifted?.by === 'shop',
	contradicted: (request) => request.contradictions.length > 0,
};

const isBefore = (request: Request, before: 'authority' | 'court') =>
	request.proceedings.some((one) => one.before === before && one.endedOn === null);

const isCarriedOut = (request: Request) =>
	request.searches.length > 0 ||
	request.dossier !== null ||
	request.bundle !== null ||
	Object.keys(request.carriedOut).length > 0;

/** Aftercare has begun once a step that only closing waits for is done. */
const hasAftercare = (request: Request) =>
	rightOf(request.right).steps.some(
		(step) => step.gates === 'close' && step.kind === 'tick' && request.steps[step.id] !== undefined,
	);
