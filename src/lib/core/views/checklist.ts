import type { Day } from '../day.ts';
import type { SystemId } from '../ids.ts';
import type { Request } from '../request.ts';
import type { Context, Gate, Outcome, StepKind } from '../right.ts';
import { rightOf, type AnyStep, type StepId } from '../rights/index.ts';
import { outcomeOf } from './outcome-of.ts';
import { progressOf } from './progress.ts';

/** One line of a checklist as it stands today. */
export type ChecklistItem = {
	readonly step: AnyStep;
	readonly state: 'open' | 'done' | 'skipped' | 'blocked';
	/** The day it was done or skipped, where a fact says so. */
	readonly on: Day | null;
	/** The payload with the owner's note, or the reason for skipping. */
	readonly note: string | null;
	/** Steps that come first; empty unless blocked. */
	readonly blockedBy: readonly StepId[];
	/** Systems that still wait, for a step that goes past all of them. */
	readonly openSystems: readonly SystemId[];
};

/** The steps of a request that count for its outcome, in the order of the right's own file. */
export const checklist = (request: Request, context: Context): ChecklistItem[] =>
	stepsFor(request, context).map((step) => itemOf(step, request, context));

/** The compulsory steps that are neither done nor skipped, among those that hold up one of the gates. */
export function openSteps(
	request: Request,
	context: Context,
	gates: readonly Gate[],
	outcome: Outcome | null = outcomeOf(request),
): AnyStep[] {
	return stepsFor(request, context, outcome).filter(
		(step) => gates.includes(step.gates) && !step.optional && isOpen(step, request, context),
	);
}

/** The steps that count on the way to an outcome; all while none is known. */
export const stepsFor = (
	request: Request,
	context: Context,
	outcome: Outcome | null = outcomeOf(request),
): AnyStep[] =>
	rightOf(request.right).steps.filter(
		(step) =>
			(step.when?.(request, context) ?? true) &&
			(outcome === null || !step.countsFor || step.countsFor.includes(outcome)),
	);

/** What must be done before a step can be. */
export function blockersOf(step: AnyStep, request: Request, context: Context): StepId[] {
	const { gates, kinds } =
		WAITS_FOR[step.kind === 'tick' && step.gates === 'close' ? 'aftercare' : step.kind];
	return stepsFor(request, context)
		.filter((other) => other.id !== step.id && !other.optional)
		.filter((other) => gates.includes(other.gates) || kinds.includes(other.kind))
		.filter((other) => isOpen(other, request, context))
		.map((other) => other.id);
}

const WAITS_FOR: Record<StepKind | 'aftercare', { gates: readonly Gate[]; kinds: readonly StepKind[] }> = {
	tick: { gates: [], kinds: [] },
	search: { gates: [], kinds: [] },
	review: { gates: [], kinds: ['search'] },
	bundle: { gates: [], kinds: ['search', 'review'] },
	identity: { gates: [], kinds: [] },
	decide: { gates: ['decide'], kinds: [] },
	'carry-out': { gates: ['carry-out'], kinds: [] },
	answer: { gates: ['decide', 'carry-out', 'answer'], kinds: [] },
	notify: { gates: [], kinds: ['decide'] },
	aftercare: { gates: [], kinds: ['answer'] },
};

function itemOf(step: AnyStep, request: Request, context: Context): ChecklistItem {
	const ticked = request.steps[step.id];
	const { done, on, openSystems } = progressOf(step, request, context);
	const blockedBy = done || ticked ? [] : blockersOf(step, request, context);
	const waiting = blockedBy.length > 0 ? 'blocked' : 'open';
	return {
		step,
		state: ticked?.skipped ? 'skipped' : done ? 'done' : waiting,
		on: ticked?.on ?? on,
		note: ticked?.note ?? null,
		blockedBy,
		openSystems,
	};
}

const isOpen = (step: AnyStep, request: Request, context: Context) =>
	!request.steps[step.id]?.skipped && !progressOf(step, request, context).done;
