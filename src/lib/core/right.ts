import type { OUTCOMES } from './fact.ts';
import type { RightId } from './ids.ts';
import type { Request } from './request.ts';

/** How a request can be answered. */
export type Outcome = (typeof OUTCOMES)[number];

/** What the screen offers for a step, and what must have happened for it to count as done. */
export type StepKind =
	/** the owner says that it is done */
	| 'tick'
	/** every system in use has been searched */
	| 'search'
	/** no found record is left undecided */
	| 'review'
	/** the ZIP was made */
	| 'bundle'
	/** identity was settled, or no doubt was recorded */
	| 'identity'
	/** an outcome was recorded */
	| 'decide'
	/** the answer was sent */
	| 'answer'
	/** every recipient was told, or telling is impossible (art. 19 AVG) */
	| 'notify';

/** One step of a right's checklist; its words are in i18n under its id. */
export type Step<Id extends string = string> = {
	readonly id: Id;
	readonly kind: StepKind;
	/** Where the duty comes from: an article, or `promise` for what only the shop's policy says. */
	readonly source: string;
	/** The step counts only then; absent means always. Pure. */
	readonly when?: (request: Request) => boolean;
	/** What cannot be done before this step is done. */
	readonly gates: 'decide' | 'answer' | 'close';
};

/** Why something can be refused or held back. */
export type Ground<Id extends string = string> = {
	readonly id: Id;
	readonly source: string;
	/** Outcomes that this ground can carry. */
	readonly carries: readonly Outcome[];
};

/** What happens at once when the request is received, before any decision. */
export type ImmediateEffect = 'stop-marketing' | 'stop-all' | 'restrict';

/** One right as data: everything that differs between rights, and nothing else does. */
export type Right<
	StepId extends string = string,
	GroundId extends string = string,
	StatementId extends string = string,
> = {
	readonly id: RightId;
	readonly article: string;
	readonly effects: readonly ImmediateEffect[];
	readonly steps: readonly Step<StepId>[];
	readonly outcomes: readonly Outcome[];
	readonly grounds: readonly Ground<GroundId>[];
	/** What the answer must say for a right that is granted in whole or part, beside the common parts M1–M8. */
	readonly statements: readonly StatementId[];
	/** Who must be told of the result (art. 19 AVG), who must be asked to help (art. 28(3)(e)). */
	readonly tell: 'each-recipient' | 'nobody';
	/** How long its file is kept after the answer, and when it becomes an anonymous entry (law.md B-07). */
	readonly retention: 'at-closing-when-granted' | 'five-years' | 'five-years-after-lifting';
};
