import type { OUTCOMES } from './fact.ts';
import type { Day } from './day.ts';
import type { RightId, SystemId } from './ids.ts';
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
	/** in every system that holds something, the right was carried out */
	| 'carry-out'
	/** the answer was sent */
	| 'answer'
	/** every recipient was told, or telling is impossible (art. 19 AVG) */
	| 'notify';

/** What rules must know and facts do not hold: plain values, handed in by whoever reads payloads and the calendar. */
export type Context = {
	readonly today: Day;
	/** The systems that the shop uses, each a recipient. */
	readonly systems: readonly SystemId[];
	/** The request came from the known address, or that address confirmed it (law.md I-03, first rung). */
	readonly knownAddressAnswers: boolean;
	/** Records of the dossier that are neither in nor out. */
	readonly undecidedRecords: number;
	/** Fields of records that are in, blanked because they are about somebody else (art. 15(4) AVG). */
	readonly blankedFields: number;
	/** Other rights of the same person that wait for an answer. */
	readonly beside: readonly RightId[];
};

/** What waits for a step: deciding, carrying out in the systems, answering, closing. */
export type Gate = 'decide' | 'carry-out' | 'answer' | 'close';

/** Something that only the owner can say and that the letter needs; its words are in i18n under its id. */
export type Detail<Id extends string = string> = {
	readonly id: Id;
	/** `lines`: one item on each line. */
	readonly holds: 'line' | 'lines' | 'text' | 'day';
	/** The step is not ticked without it; in a row of several, the row is not kept without it. */
	readonly needed?: true;
};

/** What a step asks the owner to write down when she ticks it; `many`: as many rows of it as there are. */
export type Asked = { readonly details: readonly Detail[]; readonly many?: true };

/** One step of a right's checklist; its words are in i18n under its id. */
export type Step<Id extends string = string> = {
	readonly id: Id;
	readonly kind: StepKind;
	/** Where the duty comes from: an article, or `promise` for what only the shop's policy says. */
	readonly source: string;
	/** The step counts only then; absent means always. Pure. */
	readonly when?: (request: Request, context: Context) => boolean;
	/** The step counts only on the way to these outcomes; absent means all. */
	readonly countsFor?: readonly Outcome[];
	/** What is written down with it, kept as the note of the tick. */
	readonly asks?: Asked;
	/** Advised, not asked: nothing waits for it. */
	readonly optional?: true;
	/** Still asked for when it comes up after the request was closed. */
	readonly afterClosing?: true;
	/** What cannot be done before this step is done. */
	readonly gates: Gate;
};

/** What the owner must have written down before a ground can be used; its words are in i18n. */
export type GroundQuestion =
	/** art. 12(5) AVG: the shop bears the burden of proof (law.md F-02, F-04) */
	| 'facts'
	| 'earlier-requests'
	| 'why'
	| 'purpose-not-pursued'
	| 'intent'
	/** art. 21(1) AVG: the weighing */
	| 'interest-of-shop'
	| 'situation-of-person'
	/** art. 41(2) UAVG: the eight points (law.md F-06) */
	| 'processing-purposes'
	| 'data-categories'
	| 'scope-of-limits'
	| 'safeguards'
	| 'controller'
	| 'storage-terms'
	| 'risks-for-person'
	| 'right-to-be-told';

/** Why something can be refused or held back. */
export type Ground<Id extends string = string> = {
	readonly id: Id;
	readonly source: string;
	/** Outcomes that this ground can carry. */
	readonly carries: readonly Outcome[];
	/** The ground exists only then; absent means always. Pure. */
	readonly when?: (request: Request) => boolean;
	/** What the reasons must answer before this ground counts. */
	readonly asks?: readonly GroundQuestion[];
};

/** What happens at once when the request is received, before any decision. */
export type ImmediateEffect = 'stop-marketing' | 'stop-all' | 'restrict';

/** What a right does to another right of the same person that is still running (law.md 2.9). */
export type JointEffect =
	/** the copy is sent before anything is erased */
	| 'copy-first'
	/** access is answered with what the erasure left */
	| 'answer-with-what-is-left'
	/** the person chooses between restricting and erasing */
	| 'person-chooses'
	/** restricted until the accuracy was checked */
	| 'restrict-until-checked'
	/** a founded objection is a ground for erasure */
	| 'stop-then-erase';

/** What a recipient is asked to do with the data (law.md N-05). */
export type Operation = 'correct' | 'erase' | 'restrict' | 'restriction-lifted' | 'stop';

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
	/** Those of the statements that the shop's own policy promises; the others are the law's. */
	readonly promised: readonly StatementId[];
	/** What a refusal must say, beside the reasons, the complaint and the court (M6–M8). */
	readonly refusalStatements: readonly StatementId[];
	/** Who must be told of the result (art. 19 AVG), who must be asked to help (art. 28(3)(e)). */
	readonly tell: 'each-recipient' | 'nobody';
	/** What a notice to a recipient asks; null where none follows from the right. */
	readonly recipientsAsked: Operation | null;
	/** Carrying it out takes the person off the stop list too, unless they asked to stay on it. */
	readonly clearsStopList: boolean;
	/** What it does when one of these is running for the same person. */
	readonly beside: Readonly<Partial<Record<RightId, JointEffect>>>;
	/** The coarse group that an export falls back to (law.md 4.4). */
	readonly group: 'copy' | 'change-or-stop' | 'erase';
	/** How long its file is kept after the answer, and when it becomes an anonymous entry (law.md B-07). */
	readonly retention: 'at-closing-when-granted' | 'five-years' | 'five-years-after-lifting';
};
