import type { Clock } from '../clock.ts';
import { addDays, daysBetween, type Day } from '../day.ts';
import { addWorkingDays } from '../holidays.ts';
import type { SystemId } from '../ids.ts';
import type { Request } from '../request.ts';
import { rightOf } from '../rights/index.ts';
import { awaitsAnswer, outcomeOf } from './outcome-of.ts';
import { undecidedRecipients } from './work-in-systems.ts';

/** What the owner has to do, and by when. */
export type TaskKind =
	/** the answer itself, by the working date (law.md T-22) */
	| 'answer'
	/** a question to the person stayed without a reply for a week (law.md T-21) */
	| 'remind-person'
	/** recipients hear of it within five working days of the decision (law.md N-03) */
	| 'tell-recipients'
	/** a recipient did not confirm within two weeks (law.md N-03) */
	| 'remind-recipients'
	/** answered: the copies go after two weeks, and the request is closed (law.md B-07) */
	| 'close'
	/** withdrawn: nothing waits but closing */
	| 'finish'
	/** a restriction is looked at every 90 days (law.md 2.3) */
	| 'review-restriction'
	/** so is an objection that is no objection against marketing: that one is absolute */
	| 'review-stop'
	/** closed, and the recipients must still hear that a restriction was lifted */
	| 'tell-lifted';

/** One thing to do. */
export type Task = { readonly kind: TaskKind; readonly on: Day };

/** What waits for the owner, the first due first. */
export function tasksOf(request: Request, clock: Clock, today: Day, systems: readonly SystemId[]): Task[] {
	const tasks = request.closedOn
		? afterClosing(request)
		: [...answerTasks(request, clock), ...recipientTasks(request, systems)];
	return [...tasks, ...reviews(request, today)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function answerTasks(request: Request, clock: Clock): Task[] {
	if (request.withdrawnOn && request.answers.length === 0)
		return [{ kind: 'finish', on: request.withdrawnOn }];
	const answeredOn = request.answers.at(-1)?.sentOn;
	if (answeredOn && !awaitsAnswer(request)) return [{ kind: 'close', on: addDays(answeredOn, COPY_DAYS) }];
	const waiting = request.questions.filter((question) => question.answeredOn === null);
	return [
		{ kind: 'answer', on: clock.workingDate },
		...waiting.map(({ askedOn }): Task => ({ kind: 'remind-person', on: addDays(askedOn, REMIND_DAYS) })),
	];
}

function recipientTasks(request: Request, systems: readonly SystemId[]): Task[] {
	const outcome = outcomeOf(request);
	const given = outcome === 'granted' || outcome === 'partly-granted';
	if (!given || !request.decision || rightOf(request.right).tell === 'nobody') return [];
	const told = Object.values(request.recipients).filter(({ state }) => state === 'sent');
	const untold = undecidedRecipients(request, systems).length > 0;
	return [
		...(untold
			? [{ kind: 'tell-recipients', on: addWorkingDays(request.decision.on, 5, 'A') } as const]
			: []),
		...told.slice(0, 1).map(({ on }): Task => ({ kind: 'remind-recipients', on: addDays(on, CONFIRM_DAYS) })),
	];
}

/** Steps that came up after closing. */
function afterClosing(request: Request): Task[] {
	const lifted = request.restriction?.lifted;
	const open = rightOf(request.right).steps.some((step) => step.afterClosing && !request.steps[step.id]);
	return lifted && open ? [{ kind: 'tell-lifted', on: lifted.on }] : [];
}

/** The next review of what stands until it is lifted; of a closed request only when it is near. */
function reviews({ restriction, stop, closedOn }: Request, today: Day): Task[] {
	const standing = [
		['review-restriction', restriction] as const,
		['review-stop', stop?.scope === 'all' ? stop : null] as const,
	];
	return standing.flatMap(([kind, effect]): Task[] => {
		if (!effect || effect.lifted) return [];
		const on = addDays(effect.reviewedOn ?? effect.since, REVIEW_DAYS);
		return closedOn && daysBetween(today, on) > NEAR_DAYS ? [] : [{ kind, on }];
	});
}

const COPY_DAYS = 14;
const REMIND_DAYS = 7;
const CONFIRM_DAYS = 14;
const REVIEW_DAYS = 90;
const NEAR_DAYS = 14;
