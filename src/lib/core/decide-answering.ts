import type { CommandOf } from './command.ts';
import type { Decision, Deciders } from './decide.ts';
import type { Request } from './request.ts';
import { fail, ok } from './result.ts';
import type { Context, Gate, Outcome } from './right.ts';
import { rightOf, type AnyGround } from './rights/index.ts';
import { openSteps } from './views/checklist.ts';
import { awaitsAnswer } from './views/outcome-of.ts';
import {
	foundIn,
	isHeldBack,
	keeping,
	leftUnsearched,
	undecidedRecipients,
} from './views/work-in-systems.ts';

type Answering = 'decide' | 'write-letter' | 'send-answer' | 'close';

/** Rules for deciding, answering and closing. */
export const answering: Deciders<Answering> = {
	decide: (request, command, context) =>
		notNow(request) ??
		wrongOutcome(request, command) ??
		stepsFirst(request, context, ['decide'], command.outcome) ??
		wrongGrounds(request, command) ??
		untrue(request, command.outcome, context) ??
		ok([decided(command, context)]),
	'write-letter': (_request, { moment, letter }, { today }) =>
		ok([{ type: 'letter-written', moment, letter, on: today }]),
	'send-answer': (request, { sentOn, letter, delivery, to }, context) =>
		notNow(request) ??
		unsureWhere(request, to) ??
		stepsFirst(request, context, ['decide', 'carry-out', 'answer']) ??
		untrue(request, request.decision?.outcome, context) ??
		ok([{ type: 'answered', sentOn, letter, delivery, to }]),
	close: (request, _command, context) =>
		stepsFirst(request, context, ['decide', 'carry-out', 'answer', 'close']) ??
		ok([{ type: 'closed', on: context.today }]),
};

function notNow(request: Request): Decision | null {
	if (request.withdrawnOn) return fail({ type: 'already-withdrawn' });
	return awaitsAnswer(request) ? null : fail({ type: 'already-answered' });
}

function wrongOutcome(request: Request, { outcome }: CommandOf<'decide'>): Decision | null {
	if (outcome === 'withdrawn') return fail({ type: 'withdrawal-needs-statement' });
	return rightOf(request.right).outcomes.includes(outcome)
		? null
		: fail({ type: 'outcome-not-here', outcome });
}

function stepsFirst(
	request: Request,
	context: Context,
	gates: readonly Gate[],
	outcome?: Outcome,
): Decision | null {
	const open = openSteps(request, context, gates, outcome);
	const untold = open.filter((step) => step.kind === 'notify');
	const steps = open.filter((step) => step.kind !== 'notify').map((step) => step.id);
	if (steps.length > 0) return fail({ type: 'step-open', steps });
	if (untold.length === 0) return null;
	return fail({ type: 'recipients-undecided', systems: undecidedRecipients(request, context.systems) });
}

/** Reasons per item, each with its ground, whenever something is refused or held back (art. 12(4) AVG; law.md M6). */
function wrongGrounds(request: Request, command: CommandOf<'decide'>): Decision | null {
	const { outcome, reason, answers = [] } = command;
	const here = rightOf(request.right).grounds.filter((ground) => carries(ground, request, outcome));
	const grounds = command.grounds.filter((id) => !here.some((ground) => ground.id === id));
	if (grounds.length > 0) return fail({ type: 'ground-not-here', grounds });
	if (outcome === 'granted' || outcome === 'nothing-held') return null;
	if (command.grounds.length === 0) return fail({ type: 'outcome-needs-ground' });
	if (!reason) return fail({ type: 'reason-needed' });
	return unanswered(
		here.filter((ground) => command.grounds.includes(ground.id)),
		answers,
	);
}

const carries = (ground: AnyGround, request: Request, outcome: Outcome) =>
	ground.carries.includes(outcome) && (ground.when?.(request) ?? true);

function unanswered(grounds: readonly AnyGround[], answers: readonly string[]): Decision | null {
	for (const ground of grounds) {
		const questions = (ground.asks ?? []).filter((question) => !answers.includes(question));
		if (questions.length > 0) return fail({ type: 'ground-unanswered', ground: ground.id, questions });
	}
	return null;
}

/** An outcome must fit what was found and done: what stays or is blanked makes a grant partial (law.md T-17, 2.6). */
function untrue(request: Request, outcome: Outcome | undefined, context: Context): Decision | null {
	if (outcome === 'granted' && isHeldBack(request, context))
		return fail({ type: 'something-kept', systems: keeping(request) });
	const left = leftUnsearched(request, context.systems);
	if (outcome === 'nothing-held' && left.length > 0) return fail({ type: 'not-all-searched', systems: left });
	const found = foundIn(request);
	if (outcome === 'nothing-held' && found.length > 0)
		return fail({ type: 'something-found', systems: found });
	return null;
}

/** To another address only once it is sure who asked, by more than that address itself (law.md I-08). */
function unsureWhere(request: Request, to: CommandOf<'send-answer'>['to']): Decision | null {
	const sure = request.identity !== null && request.identity.method !== 'known-address';
	return to === 'known-address' || sure ? null : fail({ type: 'identity-open' });
}

const decided = ({ outcome, grounds, reason }: CommandOf<'decide'>, { today }: Context) => ({
	type: 'decided' as const,
	outcome,
	on: today,
	grounds: [...grounds],
	reason,
});
