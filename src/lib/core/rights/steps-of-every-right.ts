import type { Outcome, Step } from '../right.ts';

/** Outcomes that decide on the right itself: for these it must be sure who asked. */
export const ON_THE_RIGHT = ['granted', 'partly-granted', 'refused', 'nothing-held'] as const;

/** Outcomes that rest on having looked for the data. */
export const LOOKED_FOR = ['granted', 'partly-granted', 'nothing-held'] as const;

/** Outcomes that give the person what was asked, in whole or in part. */
export const GIVEN = ['granted', 'partly-granted'] as const;

/** Outcomes that an answer must tell: all but a withdrawal. */
export const ANSWERED = [
	...ON_THE_RIGHT,
	'not-identifiable',
	'outside-gdpr',
] as const satisfies readonly Outcome[];

/** C1 and C3: the day and the channel of receipt, and the promise that held on that day. */
export const CHECK_RECEIPT = {
	id: 'check-receipt',
	kind: 'tick',
	source: 'Art. 12(3) AVG',
	countsFor: ANSWERED,
	gates: 'decide',
} as const satisfies Step;

/** C2: one message may invoke several rights. */
export const CHECK_ALL_RIGHTS = {
	id: 'check-all-rights',
	kind: 'tick',
	source: 'Art. 12(2) AVG',
	countsFor: ANSWERED,
	gates: 'decide',
} as const satisfies Step;

/** C4: only on a reasonable doubt; a known address that answers is enough (law.md I-07). */
export const IDENTITY = {
	id: 'identity',
	kind: 'identity',
	source: 'Art. 12(6) AVG',
	countsFor: ON_THE_RIGHT,
	gates: 'decide',
} as const satisfies Step;

/** C5: good practice, not compulsory (law.md T-04). */
export const ACKNOWLEDGE = {
	id: 'acknowledge',
	kind: 'tick',
	source: 'EDPB 01/2022 §57',
	when: (request) => request.channel !== 'counter' && request.answers.length === 0,
	optional: true,
	gates: 'answer',
} as const satisfies Step;

/** C6: every system in use, each with its own answer. */
export const SEARCH_SYSTEMS = {
	id: 'search-systems',
	kind: 'search',
	source: 'Art. 5(2) AVG',
	countsFor: LOOKED_FOR,
	gates: 'decide',
} as const satisfies Step;

/** C7: what concerns the person is in, what concerns somebody else is out or blanked. */
export const REVIEW_RECORDS = {
	id: 'review-records',
	kind: 'review',
	source: 'Art. 15(4) AVG',
	countsFor: LOOKED_FOR,
	gates: 'decide',
} as const satisfies Step;

/** C8. */
export const DECIDE = {
	id: 'decide',
	kind: 'decide',
	source: 'Art. 12(3)-(4) AVG',
	gates: 'answer',
} as const satisfies Step;

/** The copy as one file. */
export const MAKE_BUNDLE = {
	id: 'make-bundle',
	kind: 'bundle',
	source: 'Art. 12(3) AVG',
	countsFor: GIVEN,
	gates: 'answer',
} as const satisfies Step;

/** how the copy travels, and how the person gets the password. */
export const AGREE_SAFE_DELIVERY = {
	id: 'agree-safe-delivery',
	kind: 'tick',
	source: 'Art. 32 AVG',
	countsFor: GIVEN,
	gates: 'answer',
} as const satisfies Step;

/** C9: the letter says what it must say. */
export const CHECK_LETTER = {
	id: 'check-letter',
	kind: 'tick',
	source: 'Art. 12(1) AVG',
	countsFor: ANSWERED,
	gates: 'answer',
} as const satisfies Step;

/** C10: only sending stops the clock. */
export const SEND_ANSWER = {
	id: 'send-answer',
	kind: 'answer',
	source: 'Art. 12(3) AVG',
	countsFor: ANSWERED,
	gates: 'close',
} as const satisfies Step;

/** C11: each recipient to whom the data went (law.md N-01, N-02). */
export const TELL_RECIPIENTS = {
	id: 'tell-recipients',
	kind: 'notify',
	source: 'Art. 19 AVG',
	countsFor: GIVEN,
	gates: 'close',
} as const satisfies Step;

/** C13: imports, ZIPs, downloads. */
export const CLEAN_UP = {
	id: 'clean-up',
	kind: 'tick',
	source: 'Art. 5(1)(e) AVG',
	gates: 'close',
} as const satisfies Step;
