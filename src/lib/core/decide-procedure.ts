import type { Decision, Deciders } from './decide.ts';
import { fail, ok } from './result.ts';
import { goesOn } from './retention.ts';
import { extensionsOf } from './views/clock-of.ts';
import { awaitsAnswer } from './views/outcome-of.ts';

type Procedure =
	| 'correct-subject'
	| 'correct-receipt'
	| 'settle-identity'
	| 'ask-question'
	| 'record-answer-to-question'
	| 'extend'
	| 'announce-fee'
	| 'record-reminder'
	| 'open-proceeding'
	| 'end-proceeding'
	| 'withdraw'
	| 'take-back'
	| 'clear-part'
	| 'reopen';

/** Rules for the course of a request: who asked, what was asked back, how long it takes, who else looks at it. */
export const procedure: Deciders<Procedure> = {
	'correct-subject': (_request, { subject }) => ok([{ type: 'subject-corrected', subject }]),
	'correct-receipt': (_request, { receivedOn }) => ok([{ type: 'receipt-corrected', receivedOn }]),
	'settle-identity': (_request, { method }, { today }) =>
		ok([{ type: 'identity-settled', method, on: today }]),
	'ask-question': (request, { about, askedOn, reason }) => {
		if (!awaitsAnswer(request)) return ANSWERED;
		const open = request.questions.some((one) => one.about === about && one.answeredOn === null);
		return open ? fail({ type: 'question-open' }) : ok([{ type: 'question-asked', about, askedOn, reason }]);
	},
	'record-answer-to-question': (request, { question, answeredOn }) => {
		const asked = request.questions.find((one) => one.id === question && one.answeredOn === null);
		if (!asked) return fail({ type: 'no-such-question' });
		if (answeredOn < asked.askedOn) return fail({ type: 'answered-before-asked' });
		return ok([{ type: 'question-answered', question, answeredOn }]);
	},
	// one told too late is put on record all the same: it changes no date (law.md T-16)
	extend: (request, { sentOn, ground, reason }) => {
		if (!awaitsAnswer(request)) return ANSWERED;
		if (extensionsOf(request).some(({ valid }) => valid)) return fail({ type: 'already-extended' });
		return ok([{ type: 'extended', sentOn, ground, reason }]);
	},
	'announce-fee': (request, { basis, cents, reason }, { today }) =>
		awaitsAnswer(request) ? ok([{ type: 'fee-announced', basis, cents, on: today, reason }]) : ANSWERED,
	// after an answer the same question is a new request (law.md T-24)
	'record-reminder': (request, { on, message }) =>
		awaitsAnswer(request) ? ok([{ type: 'reminder-received', on, message }]) : ANSWERED,
	'open-proceeding': (_request, { before, on, reference }) =>
		ok([{ type: 'proceeding-opened', before, on, reference }]),
	'end-proceeding': (request, { before, on }) =>
		request.proceedings.some((one) => one.before === before && one.endedOn === null)
			? ok([{ type: 'proceeding-ended', before, on }])
			: fail({ type: 'no-proceeding' }),
	// art. 12 knows no silence that withdraws: only a statement, with its day and channel (law.md T-27)
	withdraw: (request, { on, channel }) => {
		if (request.withdrawnOn) return fail({ type: 'already-withdrawn' });
		return request.answers.length > 0 ? ANSWERED : ok([{ type: 'withdrawn', on, channel }]);
	},
	'take-back': (_request, { facts }) => ok(facts.map((fact) => ({ type: 'taken-back', fact }))),
	'clear-part': (request, { part }, { today }) => {
		const since = goesOn(request, part);
		return since !== null && since <= today
			? ok([{ type: 'part-cleared', part, on: today }])
			: fail({ type: 'term-running' });
	},
	reopen: (request, { reason }, { today }) =>
		request.closedOn ? ok([{ type: 'reopened', on: today, reason }]) : fail({ type: 'not-closed' }),
};

const ANSWERED: Decision = fail({ type: 'already-answered' });
