import type { Clock } from '../clock.ts';
import type { Day } from '../day.ts';
import { PROMISE_IDS, type PromiseId } from '../fact.ts';
import type { SystemId } from '../ids.ts';
import type { PolicyVersion } from '../policy-version.ts';
import type { Request } from '../request.ts';
import { rightOf } from '../rights/index.ts';
import { extensionsOf } from './clock-of.ts';
import { promiseKept } from './in-time.ts';
import { awaitsAnswer, outcomeOf } from './outcome-of.ts';
import { undecidedRecipients } from './work-in-systems.ts';

/** Whether a promise was kept for one request; `open` while that can still go either way. */
export type Verdict = 'kept' | 'not-kept' | 'open' | 'does-not-apply';

/** A promise of the policy: its term, or one of the others. */
export type JudgedId = 'answer-in-term' | PromiseId;

/** A promise with its verdict for one request. */
export type JudgedPromise = { readonly promise: JudgedId; readonly verdict: Verdict };

/** What a request is judged by. */
export type Judging = {
	readonly request: Request;
	readonly clock: Clock;
	readonly today: Day;
	readonly systems: readonly SystemId[];
};

/** The promises of the policy in force at the receipt, each judged by the facts of the request alone. */
export const judgePromises = (judging: Judging, version: PolicyVersion): readonly JudgedPromise[] => [
	...(judging.request.promise ? [{ promise: 'answer-in-term', verdict: inTerm(judging) } as const] : []),
	...PROMISE_IDS.filter((promise) => version.promises.includes(promise)).map((promise) => ({
		promise,
		verdict: JUDGES[promise](judging),
	})),
];

/** The answer had arrived by the promised day; an extension does not move that day (law.md T-22, T-23). */
function inTerm({ request, clock, today }: Judging): Verdict {
	if (!clock.promiseDue || outcomeOf(request) === 'withdrawn') return 'does-not-apply';
	const answer = request.answers[0];
	const endedOn = answer?.sentOn ?? request.closedOn;
	if (endedOn) return promiseKept(request, clock, endedOn) ? 'kept' : 'not-kept';
	return today > clock.promiseDue ? 'not-kept' : 'open';
}

const JUDGES: Readonly<Record<PromiseId, (judging: Judging) => Verdict>> = {
	/** Copies went to no other address (law.md T-23). */
	'known-address': ({ request }) => {
		if (!givesCopy(request)) return 'does-not-apply';
		return once(
			request,
			request.answers.every(({ to }) => to === 'known-address'),
		);
	},
	/** The copy came as the app's bundle: CSV and JSON beside a readable page. */
	'machine-readable': ({ request }) =>
		givesCopy(request) ? once(request, request.bundle !== null) : 'does-not-apply',
	'free-of-charge': ({ request }) => (isWritten(request, 'fee-announced') ? 'not-kept' : once(request, true)),
	'no-identity-copy': ({ request }) => {
		if (request.identity?.method === 'masked-copy-destroyed') return 'not-kept';
		return request.identity ? 'kept' : once(request, true);
	},
	'receipt-confirmed': ({ request }) => {
		const confirmed = isWritten(request, 'acknowledgement');
		return confirmed ? 'kept' : once(request, false);
	},
	/** Told within the first month, with the reason (art. 12(3) AVG). */
	'extension-told': ({ request }) => {
		if (request.extensions.length === 0) return 'does-not-apply';
		return extensionsOf(request).every(({ valid }) => valid) ? 'kept' : 'not-kept';
	},
	/** art. 12(4) AVG */
	'reasons-given': ({ request }) => {
		const { decision } = request;
		if (!decision || !HELD_BACK.includes(decision.outcome)) return 'does-not-apply';
		return once(request, decision.grounds.length > 0 || decision.reason !== null);
	},
	/** art. 19 AVG */
	'recipients-told': ({ request, systems }) => {
		if (rightOf(request.right).tell === 'nobody' || !isGiven(request)) return 'does-not-apply';
		if (undecidedRecipients(request, systems).length === 0) return 'kept';
		return request.closedOn ? 'not-kept' : 'open';
	},
	/** The use stopped before anything was decided. */
	'stop-first': ({ request }) => {
		if (!stops(request)) return 'does-not-apply';
		const { stop, decision } = request;
		if (!stop) return decision ? 'not-kept' : 'open';
		return !decision || stop.since <= decision.on ? 'kept' : 'not-kept';
	},
	/** Only the person lifts a restriction (law.md T-23). */
	'restricted-until-lifted': ({ request: { restriction } }) => {
		if (!restriction) return 'does-not-apply';
		return restriction.lifted?.by === 'shop' ? 'not-kept' : 'kept';
	},
	/** art. 18(3) AVG */
	'lifting-announced': ({ request: { restriction } }) => {
		const { lifted, liftAnnouncedOn } = restriction ?? {};
		if (lifted?.by !== 'shop') return 'does-not-apply';
		return liftAnnouncedOn && liftAnnouncedOn <= lifted.on ? 'kept' : 'not-kept';
	},
};

const HELD_BACK: readonly string[] = ['refused', 'partly-granted'];

const isGiven = (request: Request) => ['granted', 'partly-granted'].includes(outcomeOf(request) ?? '');

/** Whether the answer has a copy with it: the right is one of copies, and something is given. */
const givesCopy = (request: Request) =>
	rightOf(request.right).group === 'copy' && (isGiven(request) || outcomeOf(request) === null);

const stops = (request: Request) =>
	rightOf(request.right).effects.some((effect) => effect === 'stop-all' || effect === 'stop-marketing');

const isWritten = (request: Request, moment: string) =>
	request.letters.some((letter) => letter.moment === moment);

/** What an answer settles: open until one was sent, and never asked of a request that was withdrawn. */
function once(request: Request, kept: boolean): Verdict {
	if (outcomeOf(request) === 'withdrawn') return 'does-not-apply';
	if (awaitsAnswer(request) && !request.closedOn) return 'open';
	return kept ? 'kept' : 'not-kept';
}
