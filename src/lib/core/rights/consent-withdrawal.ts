import type { Right } from '../right.ts';
import { WITHOUT_DECISION } from './grounds-of-every-right.ts';
import {
	CHECK_ALL_RIGHTS,
	CHECK_LETTER,
	CHECK_RECEIPT,
	CLEAN_UP,
	DECIDE,
	GIVEN,
	ON_THE_RIGHT,
	SEND_ANSWER,
} from './steps-of-every-right.ts';

/** Withdrawal of consent (art. 7(3) AVG): as easy as giving it, so no step asks who it was, and it holds at once. */
export const consentWithdrawal = {
	id: 'consent-withdrawal',
	article: '7(3)',
	effects: ['stop-marketing'],
	steps: [
		{
			id: 'end-in-systems',
			kind: 'carry-out',
			source: 'Art. 7(3) AVG',
			countsFor: ON_THE_RIGHT,
			gates: 'answer',
		},
		CHECK_RECEIPT,
		CHECK_ALL_RIGHTS,
		{
			id: 'record-consent-ended',
			kind: 'tick',
			source: 'Art. 7(1) AVG',
			countsFor: GIVEN,
			asks: { details: [{ id: 'consent-for', holds: 'line', needed: true }] },
			gates: 'answer',
		},
		DECIDE,
		CHECK_LETTER,
		SEND_ANSWER,
		{
			id: 'erase-what-rested-on-consent',
			kind: 'tick',
			source: 'Art. 17(1)(b) AVG',
			countsFor: GIVEN,
			gates: 'close',
		},
		CLEAN_UP,
	],
	outcomes: ['granted', 'partly-granted', 'nothing-held', 'not-identifiable', 'outside-gdpr'],
	grounds: [
		// nobody can refuse a withdrawal: what goes on rests on something else, and is named
		{ id: 'other-basis', source: 'Art. 6(1)(b)-(c) AVG', carries: ['partly-granted'] },
		...WITHOUT_DECISION,
	],
	statements: ['consent-stopped', 'before-withdrawal', 'still-stored', 'known-address'],
	promised: ['known-address'],
	refusalStatements: [],
	tell: 'nobody',
	recipientsAsked: 'stop',
	clearsStopList: false,
	beside: {},
	group: 'change-or-stop',
	retention: 'five-years-after-lifting',
} as const satisfies Right;
