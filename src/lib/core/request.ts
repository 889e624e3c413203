import type { RequestFact, SEARCH_OUTCOMES, Term } from './fact.ts';
import type { Day } from './day.ts';
import type { Language, RightId, SystemId } from './ids.ts';
import type { Clearable } from './named-payloads.ts';
import type { Outcome } from './right.ts';

type FactOf<Type extends RequestFact['type']> = Extract<RequestFact, { type: Type }>;

/** A question to the person that may stop the legal clock (law.md T-18…T-21). */
export type Question = {
	id: string;
	about: 'identity' | 'clarification';
	askedOn: Day;
	answeredOn: Day | null;
	reason: string;
};

/** One right invoked by one person: the fold of its facts. Names of payloads, never personal data. */
export type Request = {
	readonly id: string;
	readonly right: RightId;
	readonly receivedOn: Day;
	readonly channel: FactOf<'received'>['channel'];
	readonly language: Language;
	readonly subject: string;
	readonly message: string | null;
	readonly mailing: string;
	readonly promise: Term | null;
	readonly policy: string | null;
	readonly lawSet: string;
	readonly checklist: string;
	/** Steps that were ticked or skipped, by step id. */
	readonly steps: Readonly<Record<string, { on: Day; skipped: boolean; note: string | null }>>;
	/** What was written down with steps that were reopened, by step id: they start from it. */
	readonly drafts: Readonly<Record<string, string>>;
	readonly identity: { method: FactOf<'identity-settled'>['method']; on: Day } | null;
	readonly questions: readonly Question[];
	readonly extensions: readonly { sentOn: Day; ground: 'complexity' | 'number'; reason: string }[];
	readonly fee: { basis: 'further-copy' | 'excessive'; cents: number; on: Day; reason: string } | null;
	/** All searches, oldest first. */
	readonly searches: readonly {
		system: SystemId;
		outcome: (typeof SEARCH_OUTCOMES)[number];
		on: Day;
		search: string | null;
		/** Why it was not searched, or holds nothing any more. */
		note: string | null;
	}[];
	/** What was done in each system, the last word per system. */
	readonly carriedOut: Readonly<
		Partial<Record<SystemId, Pick<FactOf<'carried-out'>, 'result' | 'kept' | 'note'> & { on: Day }>>
	>;
	readonly dossier: string | null;
	/** What the owner decided since the dossier was saved, in that order. */
	readonly reviews: readonly string[];
	readonly bundle: { bundle: string; on: Day } | null;
	readonly decision: { outcome: Outcome; on: Day; grounds: readonly string[]; reason: string | null } | null;
	readonly letters: readonly { moment: string; letter: string; on: Day }[];
	/** The answers that were sent; the first one stops the clock. */
	readonly answers: readonly {
		sentOn: Day;
		letter: string;
		delivery: FactOf<'answered'>['delivery'];
		to: FactOf<'answered'>['to'];
	}[];
	/** The last state per recipient. */
	readonly recipients: Readonly<
		Partial<Record<SystemId, { state: 'sent' | 'confirmed' | 'impossible'; on: Day; reason: string | null }>>
	>;
	readonly restriction: {
		ground: string;
		since: Day;
		liftAnnouncedOn: Day | null;
		/** The reason that the person was given for lifting it. */
		liftReason: string | null;
		/** When the owner last looked whether it must still stand. */
		reviewedOn: Day | null;
		lifted: { on: Day; by: 'subject' | 'shop' } | null;
	} | null;
	readonly stop: {
		scope: 'marketing' | 'all';
		since: Day;
		reviewedOn: Day | null;
		lifted: { on: Day; by: 'subject' | 'shop' } | null;
	} | null;
	readonly stopKept: boolean;
	readonly proceedings: readonly {
		before: 'authority' | 'court';
		since: Day;
		endedOn: Day | null;
		reference: string | null;
	}[];
	/** Repeats of the same question while it was unanswered. */
	readonly reminders: readonly { on: Day; message: string | null }[];
	/** Parts whose payloads went at the end of their term. */
	readonly cleared: Readonly<Partial<Record<Clearable, Day>>>;
	readonly withdrawnOn: Day | null;
	readonly closedOn: Day | null;
	/** Each reopening, which also takes back a withdrawal, with the number of answers that were sent before it: a new answer may follow. */
	readonly reopenings: readonly { on: Day; reason: string; answersBefore: number }[];
	/** Facts that contradict each other, made on two devices: shown to the owner, never refused. */
	readonly contradictions: readonly string[];
};
