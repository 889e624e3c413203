import type { CommandOf } from './command.ts';
import type { Decision, Deciders } from './decide.ts';
import type { SystemId } from './ids.ts';
import type { Request } from './request.ts';
import { fail, ok } from './result.ts';
import type { Context } from './right.ts';
import { rightOf, type AnyStep, type StepId } from './rights/index.ts';
import { blockersOf, openSteps } from './views/checklist.ts';

type Work =
	| 'finish-step'
	| 'skip-step'
	| 'reopen-step'
	| 'record-search'
	| 'carry-out'
	| 'save-dossier'
	| 'review-records'
	| 'record-bundle'
	| 'tell-recipient';

/** Rules for the work itself: steps, searches, what is done in each system, and who is told. */
export const work: Deciders<Work> = {
	'finish-step': (request, { step: id, note }, context) => {
		const step = stepOf(request, id, context);
		if (!step || (request.closedOn && !step.afterClosing)) return fail({ type: 'no-such-step' });
		if (step.kind !== 'tick') return fail({ type: 'step-not-ticked', step: step.id });
		const steps = blockersOf(step, request, context);
		if (steps.length > 0) return fail({ type: 'step-open', steps });
		return ok([{ type: 'step-done', step: step.id, on: context.today, note }]);
	},
	'skip-step': (request, { step: id, reason }, context) => {
		const step = stepOf(request, id, context);
		if (!step) return fail({ type: 'no-such-step' });
		const needed = step.kind !== 'tick' && step.kind !== 'bundle';
		if (needed) return fail({ type: 'step-needed', step: step.id });
		return ok([{ type: 'step-skipped', step: step.id, on: context.today, reason }]);
	},
	'reopen-step': (request, { step: id }, context) => {
		const step = stepOf(request, id, context);
		if (!step) return fail({ type: 'no-such-step' });
		return request.steps[id]
			? ok([{ type: 'step-reopened', step: step.id }])
			: fail({ type: 'step-not-done', step: step.id });
	},
	'record-search': (_request, { system, outcome, search, note }, context) => {
		if (outcome === 'not-searched' && !note) return fail({ type: 'reason-needed' });
		const why = note === undefined ? {} : { note };
		const searched = { type: 'system-searched', system, outcome, on: context.today, search, ...why } as const;
		return notUsed(system, context) ?? ok([searched]);
	},
	'carry-out': (request, command, context) =>
		notUsed(command.system, context) ??
		unclearKept(request, command) ??
		tooEarly(request, context) ??
		ok([carriedOut(command, context)]),
	'save-dossier': (_request, { dossier }) => ok([{ type: 'dossier-saved', dossier }]),
	'review-records': (_request, { review }) => ok([{ type: 'records-reviewed', review }]),
	'record-bundle': (_request, { bundle }, { today }) => ok([{ type: 'bundle-made', bundle, on: today }]),
	'tell-recipient': (_request, { system, state, reason }, context) => {
		if (state === 'impossible' && !reason) return fail({ type: 'reason-needed' });
		const told = { type: 'recipient-told', system, state, on: context.today, reason } as const;
		return notUsed(system, context) ?? ok([told]);
	},
};

const stepOf = (request: Request, id: string, context: Context): AnyStep | undefined =>
	rightOf(request.right).steps.find((step) => step.id === id && (step.when?.(request, context) ?? true));

const notUsed = (system: SystemId, { systems }: Context): Decision | null =>
	systems.includes(system) ? null : fail({ type: 'system-not-used', system });

/** Erasing waits for the decision and for a copy that was asked as well (law.md T-25, 2.9). */
function tooEarly(request: Request, context: Context): Decision | null {
	const steps: StepId[] = openSteps(request, context, ['carry-out']).map((step) => step.id);
	return steps.length > 0 ? fail({ type: 'step-open', steps }) : null;
}

function unclearKept(request: Request, { result, kept }: CommandOf<'carry-out'>): Decision | null {
	if ((result === 'kept-in-part') !== kept.length > 0) return fail({ type: 'kept-unclear' });
	const allowed = rightOf(request.right)
		.grounds.filter((ground) => ground.carries.includes('partly-granted') && (ground.when?.(request) ?? true))
		.map((ground): string => ground.id);
	const grounds = kept.map(({ ground }) => ground).filter((ground) => !allowed.includes(ground));
	return grounds.length > 0 ? fail({ type: 'ground-not-here', grounds }) : null;
}

const carriedOut = (command: CommandOf<'carry-out'>, { today }: Context) => {
	const { system, result, kept, note } = command;
	return {
		type: 'carried-out' as const,
		system,
		result,
		on: today,
		kept: kept.map((item) => ({ ...item })),
		note,
	};
};
