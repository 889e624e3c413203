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
	ON_THE_RIGHT,
	SEND_ANSWER,
	TELL_RECIPIENTS,
} from './steps-of-every-right.ts';

/** Rectification: wrong data corrected, incomplete data completed (art. 16 AVG). */
export const rectification = {
	id: 'rectification',
	article: '16',
	effects: [],
	steps: [
		CHECK_RECEIPT,
		CHECK_ALL_RIGHTS,
		IDENTITY,
		ACKNOWLEDGE,
		{
			id: 'compare-values',
			kind: 'tick',
			source: 'Art. 16 AVG',
			countsFor: ON_THE_RIGHT,
			asks: {
				many: true,
				details: [
					{ id: 'changed-what', holds: 'line', needed: true },
					{ id: 'changed-before', holds: 'line' },
					{ id: 'changed-after', holds: 'line', needed: true },
				],
			},
			gates: 'decide',
		},
		{ ...DECIDE, gates: 'carry-out' },
		{
			// an issued invoice is never altered: credited and issued again
			id: 'correct-in-systems',
			kind: 'carry-out',
			source: 'Art. 16 AVG',
			countsFor: GIVEN,
			gates: 'answer',
		},
		{
			id: 'recompute-derived',
			kind: 'tick',
			source: 'Art. 5(1)(d) AVG',
			countsFor: GIVEN,
			gates: 'close',
		},
		CHECK_LETTER,
		SEND_ANSWER,
		TELL_RECIPIENTS,
		CLEAN_UP,
	],
	outcomes: [...ANSWERED],
	grounds: [
		// art. 16 itself knows no ground to refuse (law.md F-08): these say that its condition is not met
		{ id: 'data-correct', source: 'Art. 16 AVG', carries: ['refused', 'partly-granted'] },
		{ id: 'truthful-record', source: 'Art. 16 AVG', carries: ['refused', 'partly-granted'] },
		EXCESSIVE,
		LISTED_INTEREST,
		...WITHOUT_DECISION,
	],
	statements: ['changes', 'recipients-told', 'known-address'],
	promised: ['known-address'],
	refusalStatements: ['supplement-offered'],
	tell: 'each-recipient',
	recipientsAsked: 'correct',
	clearsStopList: false,
	beside: {},
	group: 'change-or-stop',
	retention: 'five-years',
} as const satisfies Right;
