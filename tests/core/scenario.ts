import type { Command, CommandOf } from '../../src/lib/core/command.ts';
import { addDays, type Day } from '../../src/lib/core/day.ts';
import { decide, type Decision } from '../../src/lib/core/decide.ts';
import { requestFact, type NewRequestFact, type RequestFact } from '../../src/lib/core/fact.ts';
import { nextClock } from '../../src/lib/core/hybrid-clock.ts';
import type { RightId } from '../../src/lib/core/ids.ts';
import { evolve } from '../../src/lib/core/evolve.ts';
import type { Request } from '../../src/lib/core/request.ts';
import type { Context } from '../../src/lib/core/right.ts';
import * as v from 'valibot';

/** An id of the right form, the same for the same number. */
export const ref = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A day on which nothing special happens to the clock: Monday 1 June 2026. */
export const RECEIVED: Day = '2026-06-01';

/** What a small shop with three systems and a known address has. */
export const CONTEXT: Context = {
	today: '2026-06-10',
	systems: ['myonlinestore', 'mollie', 'gmail'],
	knownAddressAnswers: true,
	undecidedRecords: 0,
	blankedFields: 0,
	beside: [],
};

/** The receipt of a request by mail, with a promise of 30 days. */
export const receive = (right: RightId, more: Partial<CommandOf<'receive'>> = {}): CommandOf<'receive'> => ({
	type: 'receive',
	right,
	receivedOn: RECEIVED,
	channel: 'email',
	language: 'nl',
	subject: ref(1),
	message: ref(2),
	mailing: ref(3),
	promise: { value: 30, unit: 'day' },
	policy: null,
	...more,
});

/** A request as commands made it. Each `and` must succeed; `when` shows what one more would lead to. */
export class Scenario {
	readonly facts: readonly RequestFact[];
	readonly context: Context;
	constructor(facts: readonly RequestFact[], context: Context) {
		this.facts = facts;
		this.context = context;
	}
	get request(): Request {
		const request = evolve(ref(0), this.facts);
		if (!request) throw new Error('nothing was received');
		return request;
	}
	/** The same request under other circumstances. */
	with(circumstances: Partial<Context>): Scenario {
		return new Scenario(this.facts, { ...this.context, ...circumstances });
	}
	/** So many days later. */
	later(days: number): Scenario {
		return this.with({ today: addDays(this.context.today, days) });
	}
	when(command: Command): Decision {
		return decide(evolve(ref(0), this.facts), command, this.context);
	}
	and(...commands: Command[]): Scenario {
		let facts = this.facts;
		for (const command of commands) {
			const decision = decide(evolve(ref(0), facts), command, this.context);
			if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.failure)}`);
			facts = decision.value.reduce(stamped, facts);
		}
		return new Scenario(facts, this.context);
	}
	tick(...steps: string[]): Scenario {
		return this.and(...steps.map((step): Command => ({ type: 'finish-step', step, note: null })));
	}
	search(outcome: 'found' | 'nothing' | 'not-applicable'): Scenario {
		return this.and(
			...this.context.systems.map((system): Command => ({
				type: 'record-search',
				system,
				outcome,
				search: null,
			})),
		);
	}
	carryOut(result: 'done' | 'nothing-held'): Scenario {
		return this.and(
			...this.context.systems.map((system): Command => ({
				type: 'carry-out',
				system,
				result,
				kept: [],
				note: null,
			})),
		);
	}
	tellAll(): Scenario {
		return this.and(
			...this.context.systems.map((system): Command => ({
				type: 'tell-recipient',
				system,
				state: 'sent',
				reason: null,
			})),
		);
	}
	decide(outcome: CommandOf<'decide'>['outcome'], ...grounds: string[]): Scenario {
		return this.and({ type: 'decide', outcome, grounds, reason: grounds.length > 0 ? ref(4) : null });
	}
	answer(more: Partial<CommandOf<'send-answer'>> = {}): Scenario {
		return this.and({ ...ANSWER, sentOn: this.context.today, ...more });
	}
}

/** An answer by mail to the known address. */
export const ANSWER: CommandOf<'send-answer'> = {
	type: 'send-answer',
	sentOn: CONTEXT.today,
	letter: ref(5),
	delivery: 'email',
	to: 'known-address',
};

/** Starts from one receipt. */
export const given = (received: CommandOf<'receive'>, context: Context = CONTEXT): Scenario =>
	new Scenario([], context).and(received);

/** Stamps a fact as the edge does, and reads it as the store does: what decide makes must be a fact. */
const stamped = (facts: readonly RequestFact[], fact: NewRequestFact): RequestFact[] => {
	const clock = nextClock(facts.at(-1)?.clock ?? null, 1_780_000_000_000);
	const made = { ...fact, id: ref(1000 + facts.length), clock, device: ref(9) };
	return [...facts, v.parse(requestFact, made)];
};
