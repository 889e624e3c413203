import type { Day } from './day.ts';
import { inOrder, type RequestFact } from './fact.ts';
import type { Clearable } from './named-payloads.ts';
import type { Request } from './request.ts';

type FactOf<Type extends RequestFact['type']> = Extract<RequestFact, { type: Type }>;

/** Folds the facts of one stream; null while its `received` fact is missing. Total: no order of facts breaks it. */
export function evolve(id: string, facts: Iterable<RequestFact>): Request | null {
	const sorted = withoutTakenBack(inOrder(facts));
	const received = sorted.find((fact) => fact.type === 'received');
	if (!received) return null;
	return sorted.reduce(apply, begin(id, received));
}

/** What was undone at once never counted; the receipt itself cannot be undone, and an undoing neither. */
function withoutTakenBack(facts: readonly RequestFact[]): readonly RequestFact[] {
	const gone = new Set(facts.flatMap((fact) => (fact.type === 'taken-back' ? [fact.fact] : [])));
	return gone.size === 0 ? facts : facts.filter((fact) => !gone.has(fact.id) || !canTakeBack(fact.type));
}

/** Whether a fact can be undone: not the receipt, nor what is gone for good. */
export const canTakeBack = (type: RequestFact['type']): boolean =>
	!['received', 'part-cleared', 'taken-back'].includes(type);

function begin(id: string, fact: FactOf<'received'>): Request {
	return {
		id,
		right: fact.right,
		receivedOn: fact.receivedOn as Day,
		channel: fact.channel,
		language: fact.language,
		subject: fact.subject,
		message: fact.message,
		mailing: fact.mailing,
		promise: fact.promise,
		policy: fact.policy,
		lawSet: fact.lawSet,
		checklist: fact.checklist,
		steps: {},
		drafts: {},
		identity: null,
		questions: [],
		extensions: [],
		fee: null,
		searches: [],
		carriedOut: {},
		dossier: null,
		reviews: [],
		bundle: null,
		decision: null,
		letters: [],
		answers: [],
		recipients: {},
		restriction: null,
		stop: null,
		stopKept: false,
		proceedings: [],
		reminders: [],
		cleared: {},
		withdrawnOn: null,
		closedOn: null,
		reopenings: [],
		contradictions: [],
	};
}

type Handlers = { [Type in RequestFact['type']]: (request: Request, fact: FactOf<Type>) => Request };

const handlers: Handlers = {
	received: (request) => request,
	'subject-corrected': (request, fact) => ({ ...request, subject: fact.subject }),
	'receipt-corrected': (request, fact) => ({ ...request, receivedOn: fact.receivedOn as Day }),
	'step-done': (request, fact) =>
		withStep(request, fact.step, { on: fact.on as Day, skipped: false, note: fact.note }),
	'step-skipped': (request, fact) =>
		withStep(request, fact.step, { on: fact.on as Day, skipped: true, note: fact.reason }),
	'step-reopened': (request, fact) => {
		const { [fact.step]: gone, ...steps } = request.steps;
		const note = gone && !gone.skipped ? gone.note : null;
		return { ...request, steps, drafts: note ? { ...request.drafts, [fact.step]: note } : request.drafts };
	},
	'identity-settled': (request, fact) => ({
		...request,
		identity: { method: fact.method, on: fact.on as Day },
	}),
	'question-asked': (request, fact) => ({
		...request,
		questions: [
			...request.questions,
			{ id: fact.id, about: fact.about, askedOn: fact.askedOn as Day, answeredOn: null, reason: fact.reason },
		],
	}),
	'question-answered': (request, fact) => ({
		...request,
		questions: request.questions.map((question) =>
			question.id === fact.question ? { ...question, answeredOn: fact.answeredOn as Day } : question,
		),
	}),
	extended: (request, fact) => ({
		...request,
		extensions: [
			...request.extensions,
			{ sentOn: fact.sentOn as Day, ground: fact.ground, reason: fact.reason },
		],
	}),
	'fee-announced': (request, { basis, cents, on, reason }) => ({
		...request,
		fee: { basis, cents, on: on as Day, reason },
	}),
	'system-searched': (request, { system, outcome, on, search, note = null }) => ({
		...request,
		searches: [...request.searches, { system, outcome, on: on as Day, search, note }],
	}),
	'carried-out': (request, { system, result, kept, note, on }) => ({
		...request,
		carriedOut: { ...request.carriedOut, [system]: { result, kept, note, on: on as Day } },
	}),
	'dossier-saved': (request, fact) => ({ ...request, dossier: fact.dossier, reviews: [], cleared: {} }),
	'records-reviewed': (request, fact) => ({ ...request, reviews: [...request.reviews, fact.review] }),
	'bundle-made': (request, fact) => ({ ...request, bundle: { bundle: fact.bundle, on: fact.on as Day } }),
	decided: (request, fact) => ({
		...request,
		decision: { outcome: fact.outcome, on: fact.on as Day, grounds: fact.grounds, reason: fact.reason },
	}),
	'letter-written': (request, fact) => ({
		...request,
		cleared: {},
		letters: [...request.letters, { moment: fact.moment, letter: fact.letter, on: fact.on as Day }],
	}),
	answered: (request, fact) => ({
		...request,
		cleared: {},
		answers: [
			...request.answers,
			{ sentOn: fact.sentOn as Day, letter: fact.letter, delivery: fact.delivery, to: fact.to },
		],
	}),
	'recipient-told': (request, fact) => ({
		...request,
		recipients: {
			...request.recipients,
			[fact.system]: { state: fact.state, on: fact.on as Day, reason: fact.reason },
		},
	}),
	'restriction-started': (request, fact) => ({
		...request,
		restriction: {
			ground: fact.ground,
			since: fact.on as Day,
			liftAnnouncedOn: null,
			liftReason: null,
			reviewedOn: null,
			lifted: null,
		},
	}),
	'restriction-lift-announced': (request, fact) => ({
		...request,
		restriction: request.restriction && {
			...request.restriction,
			liftAnnouncedOn: fact.on as Day,
			liftReason: fact.reason,
		},
	}),
	'restriction-lifted': (request, fact) => ({
		...request,
		restriction: request.restriction && {
			...request.restriction,
			liftReason: fact.reason ?? request.restriction.liftReason,
			lifted: { on: fact.on as Day, by: fact.by },
		},
	}),
	'stop-started': (request, fact) => ({
		...request,
		stop: { scope: fact.scope, since: stoppedSince(request, fact.on as Day), reviewedOn: null, lifted: null },
	}),
	'stop-lifted': (request, fact) => ({
		...request,
		stop: request.stop && { ...request.stop, lifted: { on: fact.on as Day, by: fact.by } },
	}),
	'effect-reviewed': (request, { effect, on }) => {
		const standing = request[effect];
		return standing ? { ...request, [effect]: { ...standing, reviewedOn: on as Day } } : request;
	},
	'stop-kept': (request) => ({ ...request, stopKept: true }),
	'proceeding-opened': (request, fact) => ({
		...request,
		proceedings: [
			...request.proceedings,
			{ before: fact.before, since: fact.on as Day, endedOn: null, reference: fact.reference },
		],
	}),
	'proceeding-ended': (request, fact) => ({
		...request,
		proceedings: request.proceedings.map((one) =>
			one.before === fact.before && one.endedOn === null ? { ...one, endedOn: fact.on as Day } : one,
		),
	}),
	'reminder-received': (request, fact) => ({
		...request,
		reminders: [...request.reminders, { on: fact.on as Day, message: fact.message }],
	}),
	withdrawn: (request, fact) =>
		contradicted(
			{ ...request, withdrawnOn: fact.on as Day },
			request.answers.length > 0,
			'withdrawn-after-answer',
		),
	closed: (request, fact) =>
		contradicted({ ...request, closedOn: fact.on as Day }, request.closedOn !== null, 'closed-twice'),
	'taken-back': (request) => request,
	'part-cleared': (request, fact) => withoutPart(request, fact.part, fact.on as Day),
	reopened: (request, fact) => ({
		...request,
		closedOn: null,
		withdrawnOn: null,
		reopenings: [
			...request.reopenings,
			{ on: fact.on as Day, reason: fact.reason, answersBefore: request.answers.length },
		],
	}),
};

/** A stop that changes its scope has stood since it began. */
const stoppedSince = (request: Request, on: Day): Day =>
	request.stop && !request.stop.lifted && request.stop.since < on ? request.stop.since : on;

const apply = (request: Request, fact: RequestFact): Request =>
	(handlers[fact.type] as (request: Request, fact: RequestFact) => Request)(request, fact);

/** The screen must not look for what is gone; what is made after a reopening is due again in its turn. */
const withoutPart = (request: Request, part: Clearable, on: Day): Request => ({
	...request,
	...(part === 'copies' ? { dossier: null, reviews: [] } : { message: null }),
	cleared: { ...request.cleared, [part]: on },
});

const withStep = (request: Request, step: string, state: Request['steps'][string]): Request => ({
	...request,
	steps: { ...request.steps, [step]: state },
});

const contradicted = (request: Request, happened: boolean, what: string): Request =>
	happened ? { ...request, contradictions: [...request.contradictions, what] } : request;
