import type { Day } from './day.ts';
import type { CHANNELS, IDENTITY_METHODS, KEPT, SEARCH_OUTCOMES, Term } from './fact.ts';
import type { Language, RightId, SystemId } from './ids.ts';
import type { Clearable } from './named-payloads.ts';
import type { Outcome } from './right.ts';

type Channel = (typeof CHANNELS)[number];
/** The name of a payload that was written before the command. */
type Ref = string;

/** Something that stays in a system: what, on which ground of the right, until which day (null while open). */
export type KeptItem = { what: (typeof KEPT)[number]; ground: string; until: Day | null };

/** What the owner asks of the register about one request. Personal data is named, never carried. */
export type Command =
	| {
			type: 'receive';
			right: RightId;
			receivedOn: Day;
			channel: Channel;
			language: Language;
			subject: Ref;
			message: Ref | null;
			mailing: string;
			promise: Term | null;
			policy: string | null;
			/** An objection against marketing alone stops only that; absent: what the right itself stops. */
			scope?: 'marketing' | 'all';
			/** Why a restriction was asked (art. 18(1) AVG); absent: the promise, which asks no ground. */
			restrictionGround?: RestrictionGround;
	  }
	| { type: 'correct-subject'; subject: Ref }
	| { type: 'correct-receipt'; receivedOn: Day }
	| { type: 'finish-step'; step: string; note: Ref | null }
	| { type: 'skip-step'; step: string; reason: Ref }
	| { type: 'reopen-step'; step: string }
	| { type: 'settle-identity'; method: (typeof IDENTITY_METHODS)[number] }
	| { type: 'ask-question'; about: 'identity' | 'clarification'; askedOn: Day; reason: Ref }
	| { type: 'record-answer-to-question'; question: string; answeredOn: Day }
	| { type: 'extend'; sentOn: Day; ground: 'complexity' | 'number'; reason: Ref }
	| { type: 'announce-fee'; basis: 'further-copy' | 'excessive'; cents: number; reason: Ref }
	| {
			type: 'record-search';
			system: SystemId;
			outcome: (typeof SEARCH_OUTCOMES)[number];
			search: Ref | null;
			/** Why it was not searched, or holds nothing any more. */
			note?: Ref;
	  }
	| {
			type: 'carry-out';
			system: SystemId;
			result: 'done' | 'kept-in-part' | 'nothing-held' | 'impossible';
			kept: readonly KeptItem[];
			note: Ref | null;
	  }
	| { type: 'save-dossier'; dossier: Ref }
	| { type: 'review-records'; review: Ref }
	| { type: 'record-bundle'; bundle: Ref }
	| {
			type: 'decide';
			outcome: Outcome;
			grounds: readonly string[];
			reason: Ref | null;
			/** Which of the questions of those grounds the reason answers. */
			answers?: readonly string[];
	  }
	| { type: 'write-letter'; moment: string; letter: Ref }
	| {
			type: 'send-answer';
			sentOn: Day;
			letter: Ref;
			delivery: 'email' | 'post' | 'counter' | 'portal';
			to: 'known-address' | 'other-address';
	  }
	| {
			type: 'tell-recipient';
			system: SystemId;
			state: 'sent' | 'confirmed' | 'impossible';
			reason: Ref | null;
	  }
	| { type: 'start-restriction'; ground: RestrictionGround }
	| { type: 'announce-lift'; on: Day; reason: Ref }
	| { type: 'lift-restriction'; on: Day; by: 'subject' | 'shop'; reason: Ref | null }
	| { type: 'stop'; scope: 'marketing' | 'all' }
	| { type: 'lift-stop'; on: Day; by: 'subject' | 'shop'; reason: Ref | null }
	| { type: 'keep-on-stop-list' }
	| { type: 'review-effect'; effect: 'restriction' | 'stop' }
	| { type: 'open-proceeding'; before: 'authority' | 'court'; on: Day; reference: Ref | null }
	| { type: 'end-proceeding'; before: 'authority' | 'court'; on: Day }
	| { type: 'record-reminder'; on: Day; message: Ref | null }
	| { type: 'withdraw'; on: Day; channel: Channel }
	/** Undoes facts that the last command led to, by their ids. */
	| { type: 'take-back'; facts: readonly string[] }
	| { type: 'close' }
	/** At the end of its term (law.md B-07). */
	| { type: 'clear-part'; part: Clearable }
	| { type: 'reopen'; reason: Ref };

/** Why data are restricted: the four grounds of art. 18(1)(a)–(d) AVG, or the policy's promise, which asks none. */
export const RESTRICTION_GROUNDS = [
	'promise',
	'accuracy-contested',
	'unlawful',
	'needed-for-claim',
	'objection-pending',
] as const;

/** One such ground. */
export type RestrictionGround = (typeof RESTRICTION_GROUNDS)[number];

/** The name of a command. */
export type CommandType = Command['type'];
/** The command of one name. */
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;
