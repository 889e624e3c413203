import { RIGHT_IDS, type RightId } from '../core/ids.ts';
import type { Outcome } from '../core/right.ts';
import { rightOf } from '../core/rights/index.ts';

/** Every moment of a request, or beside one, that has a letter. */
export const LETTER_MOMENTS = [
	'acknowledgement',
	'identity-question',
	'clarification',
	'reminder',
	'closed-unanswered',
	'extension',
	'fee-announced',
	'granted',
	'partly-granted',
	'refused',
	'nothing-held',
	'not-identifiable',
	'outside-gdpr',
	'withdrawn',
	'restriction-lifted',
	'objection-resumed',
	'recipient-notice',
	'processor-request',
	'breach-notice',
	'policy-change',
] as const;

/** A moment that has a letter. */
export type LetterMoment = (typeof LETTER_MOMENTS)[number];

/** The letters that a request on this right can need, in the order of `LETTER_MOMENTS`. */
export const momentsOf = (right: RightId): readonly LetterMoment[] =>
	LETTER_MOMENTS.filter((moment) => RIGHTS_OF[moment].includes(right));

/** The rights that a moment can belong to; none for what stands beside all requests. */
export const rightsOf = (moment: LetterMoment): readonly RightId[] => RIGHTS_OF[moment];

const every = RIGHT_IDS;

const answeredWith = (outcome: Outcome) =>
	RIGHT_IDS.filter((right) => rightOf(right).outcomes.includes(outcome));

/** A refusal needs a ground, and some rights know none (law.md F-08). */
const refusable = (outcome: Outcome) =>
	answeredWith(outcome).filter((right) =>
		rightOf(right).grounds.some((ground) => ground.carries.includes(outcome)),
	);

const RIGHTS_OF: Readonly<Record<LetterMoment, readonly RightId[]>> = {
	acknowledgement: every,
	'identity-question': every,
	clarification: every,
	reminder: every,
	'closed-unanswered': every,
	extension: every,
	'fee-announced': every,
	granted: answeredWith('granted'),
	'partly-granted': refusable('partly-granted'),
	refused: refusable('refused'),
	'nothing-held': answeredWith('nothing-held'),
	'not-identifiable': answeredWith('not-identifiable'),
	'outside-gdpr': answeredWith('outside-gdpr'),
	withdrawn: every,
	// a contested value or an open objection restricts too (art. 18(1)(a) and (d) AVG)
	'restriction-lifted': ['rectification', 'restriction', 'objection'],
	'objection-resumed': ['objection'],
	// art. 19 AVG; a founded objection and a withdrawn consent reach recipients as an erasure or a stop
	'recipient-notice': ['rectification', 'erasure', 'restriction', 'objection', 'consent-withdrawal'],
	// art. 28(3)(e) AVG: only where a copy goes out
	'processor-request': ['access', 'portability', 'objection'],
	'breach-notice': [],
	'policy-change': [],
};
