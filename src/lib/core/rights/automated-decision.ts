import type { Right } from '../right.ts';
import { EXCESSIVE, WITHOUT_DECISION } from './grounds-of-every-right.ts';
import {
	ACKNOWLEDGE,
	CHECK_ALL_RIGHTS,
	CHECK_LETTER,
	CHECK_RECEIPT,
	CLEAN_UP,
	DECIDE,
	IDENTITY,
	ON_THE_RIGHT,
	SEND_ANSWER,
} from './steps-of-every-right.ts';

/** Not to be decided about by a machine alone (art. 22 AVG); art. 41 UAVG does not reach it (law.md F-06). */
export const automatedDecision = {
	id: 'automated-decision',
	article: '22',
	effects: [],
	steps: [
		CHECK_RECEIPT,
		CHECK_ALL_RIGHTS,
		IDENTITY,
		ACKNOWLEDGE,
		{
			id: 'find-automatic-decisions',
			kind: 'tick',
			source: 'Art. 22(1) AVG',
			countsFor: ON_THE_RIGHT,
			// all of it empty: no computer decides alone
			asks: {
				details: [
					{ id: 'decision-what', holds: 'line' },
					{ id: 'decision-by', holds: 'line' },
					{ id: 'decision-logic', holds: 'text' },
					{ id: 'decision-consequence', holds: 'text' },
				],
			},
			gates: 'decide',
		},
		{
			id: 'hear-and-review',
			kind: 'tick',
			source: 'Art. 22(3) AVG',
			countsFor: ['granted', 'partly-granted'],
			asks: { details: [{ id: 'review', holds: 'text' }] },
			gates: 'decide',
		},
		DECIDE,
		CHECK_LETTER,
		SEND_ANSWER,
		CLEAN_UP,
	],
	outcomes: ['granted', 'partly-granted', 'refused', 'not-identifiable', 'outside-gdpr'],
	grounds: [
		{ id: 'no-automatic-decision', source: 'Art. 22(1) AVG', carries: ['refused'] },
		{ id: 'upheld-after-review', source: 'Art. 22(2)-(3) AVG', carries: ['partly-granted', 'refused'] },
		EXCESSIVE,
		...WITHOUT_DECISION,
	],
	statements: ['decisions-by-computer', 'logic', 'human-review', 'contest', 'known-address'],
	promised: ['known-address'],
	refusalStatements: ['decisions-by-computer', 'logic'],
	tell: 'nobody',
	recipientsAsked: null,
	clearsStopList: false,
	beside: {},
	group: 'change-or-stop',
	retention: 'five-years',
} as const satisfies Right;
