import type { RIGHTS, StatementId as RightStatementId } from '../core/rights/index.ts';
import type { RightId } from '../core/ids.ts';

/** What letters say in the same way whatever the right, by the rule that asks for it (law.md 2.0 and articles). */
export const COMMON_STATEMENTS = [
	'receipt', // M1
	'granted', // M2
	'partly-granted',
	'refused',
	'nothing-held',
	'contact', // M3
	'free-of-charge', // M5, art. 12(5) AVG
	'reasons', // M6, art. 12(4) AVG
	'remedies', // M7 and M8: A-10
	'known-address', // promised
	'all-data',
	'new-date', // M9, art. 12(3) AVG
	'extension-reason',
	'within-the-month',
	'doubt', // M10, art. 12(6) AVG
	'enough',
	'masking',
	'copy-destroyed',
	'term-paused',
	'term',
	'clarification',
	'question-repeated',
	'unanswered',
	'reopening',
	'searched',
	'not-identifiable', // art. 11(2) AVG
	'more-information',
	'outside-gdpr',
	'withdrawn',
	'weighing', // art. 21(1) AVG
	'lifting', // art. 18(3) AVG
	'resumption',
	'fee', // art. 12(5)(a), 15(3) AVG
	'fee-choice',
	'operation', // art. 19 AVG
	'identifiers',
	'confirm-by',
	'help-asked', // art. 28(3)(e) AVG
	'breach-nature', // art. 34(2) AVG
	'breach-consequences',
	'breach-measures',
	'policy-changes',
	'policy-from',
] as const;

/** A statement with the same words for every right. */
export type CommonStatementId = (typeof COMMON_STATEMENTS)[number];

/** A statement that some letter must carry: of a right's own file, or of a moment. */
export type StatementId = CommonStatementId | RightStatementId;

/** The statements that a right words itself: what its own file asks for, less what is common. */
export type OwnStatementId<Right extends RightId> = Exclude<
	(typeof RIGHTS)[Right]['statements'][number] | (typeof RIGHTS)[Right]['refusalStatements'][number],
	CommonStatementId
>;

/** What makes a letter of it, or helps the reader, without being a duty; left out where the facts give no cause. */
export type ExtraId =
	| 'address'
	| 'salutation'
	| 'notice-salutation'
	| 'closing'
	| 'at-once'
	| 'password'
	| 'others-removed'
	| 'request-file'
	| 'address-last'
	| 'erasure-choice'
	| 'lifting-objection'
	| 'breach-advice'
	| 'policy-choice';

/** A paragraph that a letter can have. */
export type PartId = StatementId | ExtraId;
