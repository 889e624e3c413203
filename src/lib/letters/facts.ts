import type { Day } from '../core/day.ts';
import type { IDENTITY_METHODS, KEPT } from '../core/fact.ts';
import type { Language, RightId } from '../core/ids.ts';
import type { Operation } from '../core/right.ts';
import type { GroundId } from '../core/rights/index.ts';

/** The same words in both languages, as the register of systems gives them. */
export type Words = Readonly<Record<Language, string>>;

/** A system of the shop as an answer names it (art. 15(1) AVG). */
export type LetterSystem = {
	readonly name: string;
	/** Who runs it: recipients are named, not only described (law.md A-06). */
	readonly runBy: string;
	readonly role: 'processor' | 'own-controller' | 'to-be-checked';
	readonly purposes: Words;
	readonly categories: Words;
	readonly keptFor: Words;
	/** Null when everything in it came from the person (art. 15(1)(g) AVG). */
	readonly source: Words | null;
	/** The safeguard when data leave the EEA (art. 15(2) AVG), else null. */
	readonly transfer: Words | null;
	readonly searched: 'found' | 'nothing' | 'not-applicable';
};

/** Why something is held back: one per item, each with its article (law.md M6). */
export type Reason = {
	readonly ground: GroundId;
	/** What is held back, in the owner's words; empty when it is the whole request. */
	readonly item: string;
	readonly explanation: string;
};

/** What stays although it was asked to go, and the ground of the right's own list (art. 17(3) AVG). */
export type Kept = {
	readonly what: (typeof KEPT)[number];
	readonly ground: GroundId;
	/** The last day that it is kept; null while it is not known (an open claim). */
	readonly until: Day | null;
	/** What exactly, in the owner's words; absent or empty when `what` says it. */
	readonly item?: string;
};

/** One correction (art. 16 AVG): old and new value, where and when it was made. */
export type Change = {
	readonly what: string;
	readonly before: string;
	readonly after: string;
	readonly where: readonly string[];
	readonly on: Day;
};

/** A recipient that was told of a correction, erasure or restriction (art. 19 AVG), will be, or why it cannot be. */
export type Told = {
	readonly name: string;
	readonly state: 'to-come' | 'sent' | 'confirmed' | 'impossible';
	readonly on: Day;
	readonly reason: string;
};

/** Everything that letters are made from, as plain values: one set of facts, two languages. */
export type LetterFacts = {
	readonly shop: {
		readonly name: string;
		readonly owner: string;
		readonly email: string;
		readonly postalAddress: string;
		readonly phone: string;
	};
	readonly person: { readonly name: string; readonly postalAddress: string };
	/** Who asked in the name of the person (law.md I-10, I-11); the letter is to them. */
	readonly representative: string | null;
	readonly right: RightId;
	readonly receivedOn: Day;
	/** The date of the letter (law.md M3). */
	readonly writtenOn: Day;
	/** The working date: when the person has an answer at the latest. */
	readonly answerBy: Day;
	readonly byPost: boolean;
	/** Another address only after identification (law.md I-08). */
	readonly to: 'known-address' | 'other-address';
	readonly systems: readonly LetterSystem[];
	/** Recipients that no system stands for: a bookkeeper, an authority (law.md V-06). */
	readonly otherRecipients: readonly string[];
	readonly reasons: readonly Reason[];
	/** The owner's explanation of the decision as a whole. */
	readonly explanation: string;
	/** The ZIP that goes with the letter; `files` is 0 while they were not counted yet. */
	readonly bundle: { readonly files: number; readonly locked: boolean } | null;
	/** True once data about other people were taken out (art. 15(4) AVG). */
	readonly othersRemoved: boolean;
	/** Until when the request itself is kept; null when nothing of it stays (law.md B-07). */
	readonly fileKeptUntil: Day | null;
	readonly changes: readonly Change[];
	readonly erasedFrom: readonly string[];
	readonly kept: readonly Kept[];
	/** The day that the last backup with the person in it is gone; null when there is none (law.md B-08). */
	readonly backupsGoneOn: Day | null;
	readonly told: readonly Told[];
	readonly stop: { readonly since: Day; readonly scope: 'marketing' | 'all' } | null;
	readonly restriction: { readonly since: Day; readonly covers: string } | null;
	/** The end of a restriction, announced before it ends (art. 18(3) AVG). */
	readonly lifting: { readonly on: Day; readonly by: 'subject' | 'shop'; readonly reason: string } | null;
	readonly portability: {
		readonly leftOut: readonly string[];
		/** Sending it straight to another controller (art. 20(2) AVG); null when the person did not ask. */
		readonly direct: {
			readonly receiver: string;
			readonly possible: boolean;
			readonly reason: string;
		} | null;
	};
	/** The weighing of an objection (art. 21(1) AVG) and, when it was not followed, the day that use goes on. */
	readonly objection: { readonly weighing: string; readonly resumeOn: Day | null };
	/** Decisions by computer alone (art. 22 AVG); null when the shop takes none. */
	readonly automated: {
		readonly what: string;
		readonly by: string;
		readonly logic: string;
		readonly consequence: string;
		readonly reviewedOn: Day | null;
		readonly review: string;
	} | null;
	/** What the consent was for (art. 7(3) AVG). */
	readonly consentFor: string;
	readonly question: {
		readonly about: 'identity' | 'clarification';
		readonly askedOn: Day;
		readonly reason: string;
		/** What takes the doubt away; each of them is enough (law.md I-03). */
		readonly enough: readonly (typeof IDENTITY_METHODS)[number][];
		/** Without an answer on this day the request is closed (law.md T-21). */
		readonly closeOn: Day;
	} | null;
	readonly extension: {
		readonly until: Day;
		readonly ground: 'complexity' | 'number';
		readonly reason: string;
	} | null;
	readonly withdrawnOn: Day | null;
	readonly fee: {
		/** art. 15(3) AVG for a further copy, art. 12(5)(a) AVG for an excessive request */
		readonly basis: 'further-copy' | 'excessive';
		readonly cents: number;
		readonly reason: string;
		readonly answerBy: Day;
	} | null;
	/** The addressee of a notice or of a request for help, and the least that it needs to find the data. */
	readonly recipient: {
		readonly name: string;
		readonly operation: Operation;
		readonly identifiers: readonly string[];
		readonly from: Day;
		readonly confirmBy: Day;
	} | null;
	readonly breach: {
		readonly noticedOn: Day;
		readonly what: string;
		readonly consequences: string;
		readonly measures: string;
		readonly advice: string;
	} | null;
	readonly policy: { readonly from: Day; readonly changes: readonly string[]; readonly where: string } | null;
};

/** The name of a fact. */
export type FactName = keyof LetterFacts;

/** What no letter can do without; every other fact starts as "none". */
export type GivenFacts = Pick<
	LetterFacts,
	'shop' | 'person' | 'right' | 'receivedOn' | 'writtenOn' | 'answerBy'
>;

/** Completes the facts of a letter: what is not given is not the case. */
export const letterFacts = (given: GivenFacts & Partial<LetterFacts>): LetterFacts => ({ ...NONE, ...given });

const NONE: Omit<LetterFacts, keyof GivenFacts> = {
	representative: null,
	byPost: false,
	to: 'known-address',
	systems: [],
	otherRecipients: [],
	reasons: [],
	explanation: '',
	bundle: null,
	othersRemoved: false,
	fileKeptUntil: null,
	changes: [],
	erasedFrom: [],
	kept: [],
	backupsGoneOn: null,
	told: [],
	stop: null,
	restriction: null,
	lifting: null,
	portability: { leftOut: [], direct: null },
	objection: { weighing: '', resumeOn: null },
	automated: null,
	consentFor: '',
	question: null,
	extension: null,
	withdrawnOn: null,
	fee: null,
	recipient: null,
	breach: null,
	policy: null,
};
