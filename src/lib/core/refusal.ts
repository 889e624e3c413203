import type { Day } from './day.ts';
import type { SystemId } from './ids.ts';
import type { GroundQuestion, Outcome } from './right.ts';
import type { GroundId, StepId } from './rights/index.ts';

/** Why a command changes nothing. Every one has a sentence in both languages; none holds personal data. */
export type Refusal =
	| { type: 'not-received' }
	| { type: 'already-received' }
	| { type: 'closed' }
	| { type: 'not-closed' }
	/** what is to be cleared must still be kept */
	| { type: 'term-running' }
	/** the day lies after today */
	| { type: 'in-the-future' }
	| { type: 'before-receipt' }
	| { type: 'no-such-step' }
	/** the step is done by what it asks, not by a tick */
	| { type: 'step-not-ticked'; step: StepId }
	| { type: 'step-needed'; step: StepId }
	| { type: 'step-not-done'; step: StepId }
	/** these come first */
	| { type: 'step-open'; steps: StepId[] }
	| { type: 'identity-open' }
	| { type: 'question-open' }
	| { type: 'no-such-question' }
	| { type: 'answered-before-asked' }
	| { type: 'already-extended' }
	| { type: 'system-not-used'; system: SystemId }
	/** what stays is named when something stays, and only then */
	| { type: 'kept-unclear' }
	/** only an erasure takes the person off the stop list */
	| { type: 'stop-list-untouched' }
	| { type: 'outcome-not-here'; outcome: Outcome }
	| { type: 'outcome-needs-ground' }
	| { type: 'reason-needed' }
	| { type: 'ground-not-here'; grounds: string[] }
	| { type: 'ground-unanswered'; ground: GroundId; questions: GroundQuestion[] }
	/** something stays or was blanked, so it is not granted in full */
	| { type: 'something-kept'; systems: SystemId[] }
	| { type: 'something-found'; systems: SystemId[] }
	/** who did not look everywhere cannot say that nothing is held */
	| { type: 'not-all-searched'; systems: SystemId[] }
	| { type: 'withdrawal-needs-statement' }
	| { type: 'already-answered' }
	| { type: 'recipients-undecided'; systems: SystemId[] }
	| { type: 'already-restricted' }
	| { type: 'not-restricted' }
	| { type: 'lift-not-announced' }
	| { type: 'lift-too-early'; from: Day }
	| { type: 'not-stopped' }
	| { type: 'already-stopped' }
	/** a stop that was founded, or that is against marketing, ends only by the person's own word */
	| { type: 'stop-stays' }
	| { type: 'no-proceeding' }
	| { type: 'already-withdrawn' };

/** The reason, by name. */
export type RefusalType = Refusal['type'];
