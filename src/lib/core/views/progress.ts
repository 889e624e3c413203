import type { Day } from '../day.ts';
import type { SystemId } from '../ids.ts';
import type { Request } from '../request.ts';
import type { Context, StepKind } from '../right.ts';
import type { AnyStep } from '../rights/index.ts';
import { awaitsAnswer, outcomeOf } from './outcome-of.ts';
import { notCarriedOut, undecidedRecipients, unsearched } from './work-in-systems.ts';

/** How far one step is: done or not, since when, and which systems still wait. */
export type Progress = { done: boolean; on: Day | null; openSystems: readonly SystemId[] };

/** Reads from what happened whether a step is done; only a tick is done by saying so. */
export const progressOf = (step: AnyStep, request: Request, context: Context): Progress =>
	readers[step.kind](request, context, step);

type Reader = (request: Request, context: Context, step: AnyStep) => Progress;

const readers: Record<StepKind, Reader> = {
	tick: (request, _context, step) => since(request.steps[step.id]?.on ?? null),
	search: (request, { systems }) => everySystem(unsearched(request, systems)),
	review: (request, context) => simply(isReviewed(request, context)),
	bundle: (request) => since(request.bundle?.on ?? null),
	identity: (request, context) =>
		request.identity ? since(request.identity.on) : simply(noDoubt(request, context)),
	decide: (request) =>
		outcomeOf(request) === 'withdrawn' ? since(request.withdrawnOn) : since(request.decision?.on ?? null),
	'carry-out': (request, { systems }) => everySystem(notCarriedOut(request, systems)),
	answer: (request) =>
		awaitsAnswer(request) ? simply(false) : since(request.answers.at(-1)?.sentOn ?? null),
	notify: (request, { systems }) => everySystem(undecidedRecipients(request, systems)),
};

function isReviewed(request: Request, { systems, undecidedRecords }: Context) {
	if (unsearched(request, systems).length > 0) return false;
	if (request.dossier) return undecidedRecords === 0;
	// what was found by hand was seen by whoever found it
	return !request.searches.some(({ search, outcome }) => search !== null && outcome === 'found');
}

/** A known address that answers is enough, unless the owner recorded a doubt that nobody took away (law.md I-02, I-07). */
const noDoubt = (request: Request, { knownAddressAnswers }: Context) =>
	knownAddressAnswers && !request.questions.some((question) => question.about === 'identity');

const since = (on: Day | null): Progress => ({ done: on !== null, on, openSystems: [] });
const simply = (done: boolean): Progress => ({ done, on: null, openSystems: [] });
const everySystem = (openSystems: readonly SystemId[]): Progress => ({
	done: openSystems.length === 0,
	on: null,
	openSystems,
});
