import type { RightId } from '../core/ids.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterMoment } from './moments.ts';
import { rightOf } from '../core/rights/index.ts';
import type { PartId } from './statements.ts';

/** The paragraphs of a letter in order, the same in every language. */
export const outline = (moment: LetterMoment, facts: LetterFacts): readonly PartId[] =>
	OUTLINES[moment](facts);

/** A letter to the person about their request: who, what, and whom to ask. */
const toPerson = (...parts: readonly PartId[]): readonly PartId[] => [
	'address',
	'salutation',
	'receipt',
	...parts,
	'contact',
	'closing',
];

/** An answer: beside that, what it costs (nothing) and where to complain (law.md A-10). */
const answer = (...parts: readonly PartId[]) => toPerson(...parts, 'free-of-charge', 'remedies');

/** A letter that stands beside all requests. */
const aside = (...parts: readonly PartId[]): readonly PartId[] => [
	'address',
	'salutation',
	...parts,
	'contact',
	'closing',
];

/** A letter to a company that holds the data: never the request itself (law.md N-05). */
const toRecipient = (...parts: readonly PartId[]): readonly PartId[] => [
	'notice-salutation',
	...parts,
	'contact',
	'closing',
];

const IDENTITY: readonly PartId[] = ['doubt', 'enough', 'masking', 'copy-destroyed', 'term-paused'];
const CLARIFICATION: readonly PartId[] = ['clarification', 'term-paused'];

const OUTLINES: Readonly<Record<LetterMoment, (facts: LetterFacts) => readonly PartId[]>> = {
	acknowledgement: () => toPerson('at-once', 'term', 'free-of-charge'),
	'identity-question': () => toPerson(...IDENTITY, 'free-of-charge'),
	clarification: () => toPerson(...CLARIFICATION, 'free-of-charge'),
	reminder: ({ question }) =>
		toPerson(
			'question-repeated',
			...(question?.about === 'clarification' ? CLARIFICATION : IDENTITY),
			'free-of-charge',
		),
	'closed-unanswered': () => answer('unanswered', 'reopening'),
	extension: () => toPerson('new-date', 'extension-reason', 'within-the-month', 'free-of-charge'),
	'fee-announced': () => toPerson('fee', 'fee-choice', 'remedies'),
	granted: ({ right }) => answer('granted', ...rightOf(right).statements, ...EXTRAS[right]),
	'partly-granted': ({ right }) =>
		answer('partly-granted', 'reasons', ...rightOf(right).statements, ...EXTRAS[right]),
	refused: ({ right }) => answer('refused', 'reasons', ...rightOf(right).refusalStatements, 'request-file'),
	'nothing-held': ({ right }) => answer('nothing-held', 'searched', ...NOTHING_HELD[right], 'request-file'),
	'not-identifiable': () => answer('not-identifiable', 'more-information', 'request-file'),
	'outside-gdpr': () => answer('outside-gdpr', 'request-file'),
	withdrawn: () => toPerson('withdrawn', 'free-of-charge'),
	'restriction-lifted': () => toPerson('lifting', 'lifting-objection', 'remedies'),
	'objection-resumed': () => toPerson('resumption', 'weighing', 'lifting-objection', 'remedies'),
	'recipient-notice': () => toRecipient('operation', 'identifiers', 'confirm-by'),
	'processor-request': () => toRecipient('help-asked', 'identifiers', 'confirm-by'),
	'breach-notice': () => aside('breach-nature', 'breach-consequences', 'breach-measures', 'breach-advice'),
	'policy-change': () => aside('policy-changes', 'policy-from', 'policy-choice'),
};

/** What helps around the statements of a right, where its facts give cause. */
const EXTRAS: Readonly<Record<RightId, readonly PartId[]>> = {
	access: ['password', 'others-removed', 'request-file'],
	rectification: ['request-file'],
	erasure: ['address-last'],
	restriction: ['request-file'],
	portability: ['password', 'others-removed', 'request-file'],
	objection: ['password', 'erasure-choice', 'request-file'],
	'automated-decision': ['request-file'],
	'consent-withdrawal': ['erasure-choice', 'request-file'],
};

/** What the answer must say when nothing about the person was found, beside where was searched. */
const NOTHING_HELD: Readonly<Record<RightId, readonly PartId[]>> = {
	access: [],
	rectification: [],
	erasure: ['anonymous-line'],
	restriction: [],
	portability: [],
	objection: ['stopped-since', 'stop-list'],
	'automated-decision': ['decisions-by-computer'],
	'consent-withdrawal': ['consent-stopped'],
};
