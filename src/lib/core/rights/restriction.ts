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
	SEND_ANSWER,
	TELL_RECIPIENTS,
} from './steps-of-every-right.ts';

/** Restriction (art. 18 AVG): active from receipt until lifted; the policy grants it always and lets only the person lift it. */
export const restriction = {
	id: 'restriction',
	article: '18',
	effects: ['restrict'],
	steps: [
		{
			id: 'restrict-in-systems',
			kind: 'carry-out',
			source: 'Art. 18(1) AVG',
			countsFor: GIVEN,
			gates: 'answer',
		},
		CHECK_RECEIPT,
		CHECK_ALL_RIGHTS,
		IDENTITY,
		ACKNOWLEDGE,
		{ id: 'settle-open-orders', kind: 'tick', source: 'Art. 18(2) AVG', countsFor: GIVEN, gates: 'answer' },
		DECIDE,
		CHECK_LETTER,
		SEND_ANSWER,
		TELL_RECIPIENTS,
		CLEAN_UP,
		{
			id: 'tell-lifted',
			kind: 'tick',
			source: 'Art. 18(3), 19 AVG',
			when: (request) => Boolean(request.restriction?.lifted),
			afterClosing: true,
			gates: 'close',
		},
	],
	outcomes: [...ANSWERED],
	grounds: [
		// a departure from the promise, which grants a restriction without asking why
		{ id: 'no-ground-to-restrict', source: 'Art. 18(1) AVG', carries: ['refused'] },
		EXCESSIVE,
		LISTED_INTEREST,
		...WITHOUT_DECISION,
	],
	statements: [
		'restricted-since',
		'still-allowed',
		'told-before-lifting',
		'how-to-lift',
		'recipients-told',
		'until-you-lift',
		'known-address',
	],
	promised: ['until-you-lift', 'known-address'],
	refusalStatements: ['lifting'],
	tell: 'each-recipient',
	recipientsAsked: 'restrict',
	clearsStopList: false,
	beside: { rectification: 'restrict-until-checked' },
	group: 'change-or-stop',
	retention: 'five-years-after-lifting',
} as const satisfies Right;
