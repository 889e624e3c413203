import type { Request } from '../request.ts';
import type { Right } from '../right.ts';
import { EXCESSIVE, LISTED_INTEREST, WITHOUT_DECISION } from './grounds-of-every-right.ts';
import {
	ACKNOWLEDGE,
	ANSWERED,
	CHECK_ALL_RIGHTS,
	CHECK_LETTER,
	CHECK_RECEIPT,
	CLEAN_UP,
	DECIDE,
	GIVEN,
	IDENTITY,
	MAKE_BUNDLE,
	ON_THE_RIGHT,
	REVIEW_RECORDS,
	SEARCH_SYSTEMS,
	SEND_ANSWER,
} from './steps-of-every-right.ts';

/** Against marketing an objection is absolute: nothing is weighed and nothing refused (art. 21(2)-(3) AVG, law.md F-08). */
const notMarketing = (request: Request) => request.stop?.scope !== 'marketing';

/** Objection (art. 21 AVG): stopped first, decided later. */
export const objection = {
	id: 'objection',
	article: '21',
	effects: ['stop-all'],
	steps: [
		{
			id: 'stop-in-systems',
			kind: 'carry-out',
			source: 'Art. 21(1), 21(3) AVG',
			countsFor: ON_THE_RIGHT,
			gates: 'answer',
		},
		CHECK_RECEIPT,
		CHECK_ALL_RIGHTS,
		IDENTITY,
		ACKNOWLEDGE,
		{
			id: 'weigh-interests',
			kind: 'tick',
			source: 'Art. 21(1) AVG',
			when: notMarketing,
			countsFor: ON_THE_RIGHT,
			asks: { details: [{ id: 'weighing', holds: 'text', needed: true }] },
			gates: 'decide',
		},
		DECIDE,
		{ ...SEARCH_SYSTEMS, source: 'promise', when: notMarketing, countsFor: GIVEN, gates: 'answer' },
		{ ...REVIEW_RECORDS, when: notMarketing, countsFor: GIVEN, gates: 'answer' },
		{ ...MAKE_BUNDLE, source: 'promise', when: notMarketing },
		CHECK_LETTER,
		SEND_ANSWER,
		{ id: 'erase-or-keep', kind: 'tick', source: 'Art. 17(1)(c) AVG', countsFor: GIVEN, gates: 'close' },
		{
			id: 'plan-resuming',
			kind: 'tick',
			source: 'Art. 18(3) AVG',
			countsFor: ['refused'],
			gates: 'close',
		},
		CLEAN_UP,
	],
	outcomes: [...ANSWERED],
	grounds: [
		{
			id: 'compelling-grounds',
			source: 'Art. 21(1) AVG',
			carries: ['refused', 'partly-granted'],
			when: notMarketing,
			asks: ['interest-of-shop', 'situation-of-person', 'why'],
		},
		{
			id: 'claims-of-shop',
			source: 'Art. 21(1) AVG',
			carries: ['refused', 'partly-granted'],
			when: notMarketing,
		},
		{
			id: 'contract-or-duty',
			source: 'Art. 21(1), 6(1)(b)-(c) AVG',
			carries: ['refused', 'partly-granted'],
			when: notMarketing,
		},
		{ ...EXCESSIVE, when: notMarketing },
		{ ...LISTED_INTEREST, when: notMarketing },
		...WITHOUT_DECISION,
	],
	statements: ['stopped-since', 'weighing', 'copies-enclosed', 'still-stored', 'stop-list', 'known-address'],
	promised: ['copies-enclosed', 'known-address'],
	refusalStatements: ['stopped-since', 'weighing', 'resumption'],
	tell: 'nobody',
	recipientsAsked: 'stop',
	clearsStopList: false,
	beside: { erasure: 'stop-then-erase' },
	group: 'change-or-stop',
	retention: 'five-years-after-lifting',
} as const satisfies Right;
