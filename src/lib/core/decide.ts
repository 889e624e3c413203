import { answering } from './decide-answering.ts';
import { effects, startOf } from './decide-effects.ts';
import { procedure } from './decide-procedure.ts';
import { work } from './decide-work.ts';
import type { Command, CommandOf, CommandType } from './command.ts';
import type { Day } from './day.ts';
import type { NewRequestFact } from './fact.ts';
import type { Refusal } from './refusal.ts';
import type { Request } from './request.ts';
import { fail, ok, type Result } from './result.ts';
import type { Context } from './right.ts';
import { CHECKLIST, LAW_SET } from './rights/index.ts';

/** What a command leads to: facts to be stamped and kept together, or the exact reason why not. */
export type Decision = Result<NewRequestFact[], Refusal>;

/** Weighs one command against what happened so far. Pure: the day and what payloads say come in as `context`. */
export function decide(state: Request | null, command: Command, context: Context): Decision {
	if (command.type === 'receive')
		return state ? fail({ type: 'already-received' }) : receive(command, context);
	if (!state) return fail({ type: 'not-received' });
	if (state.closedOn && !AFTER_CLOSING.has(command.type)) return fail({ type: 'closed' });
	return wrongDay(command, state.receivedOn, context.today) ?? decideOne(state, command, context);
}

type Others = Exclude<CommandType, 'receive'>;

/** What each command leads to; a command without a rule does not compile. */
export type Deciders<Types extends Others = Others> = {
	readonly [Type in Types]: (request: Request, command: CommandOf<Type>, context: Context) => Decision;
};

const deciders: Deciders = { ...procedure, ...work, ...answering, ...effects };

const decideOne = (request: Request, command: CommandOf<Others>, context: Context): Decision =>
	(deciders[command.type] as (request: Request, command: CommandOf<Others>, context: Context) => Decision)(
		request,
		command,
		context,
	);

/** A restriction outlives its request, and so do a stop, a complaint, and the replies of recipients. */
const AFTER_CLOSING: ReadonlySet<CommandType> = new Set([
	'reopen',
	'clear-part',
	'take-back',
	'review-effect',
	'finish-step',
	'write-letter',
	'tell-recipient',
	'announce-lift',
	'lift-restriction',
	'lift-stop',
	'open-proceeding',
	'end-proceeding',
]);

/** What the right starts at once goes with the receipt, as one batch. */
function receive(command: CommandOf<'receive'>, { today }: Context): Decision {
	if (command.receivedOn > today) return fail({ type: 'in-the-future' });
	const { type: _type, scope, restrictionGround, ...given } = command;
	const received = { type: 'received', ...given, lawSet: LAW_SET, checklist: CHECKLIST } as const;
	return ok([received, ...startOf(command.right, { scope, restrictionGround }, today)]);
}

function wrongDay(command: Command, receivedOn: Day, today: Day): Decision | null {
	const days = DAY_FIELDS.map((field) => (command as Record<string, unknown>)[field]).filter(
		Boolean,
	) as Day[];
	if (days.some((day) => day > today)) return fail({ type: 'in-the-future' });
	if (command.type === 'correct-receipt') return null;
	return days.some((day) => day < receivedOn) ? fail({ type: 'before-receipt' }) : null;
}

const DAY_FIELDS = ['on', 'receivedOn', 'askedOn', 'answeredOn', 'sentOn'] as const;
