import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/lib/core/day.ts';
import { PROMISE_IDS, type PromiseId } from '../../src/lib/core/fact.ts';
import type { PolicyVersion } from '../../src/lib/core/policy-version.ts';
import type { Request } from '../../src/lib/core/request.ts';
import { clockOf } from '../../src/lib/core/views/clock-of.ts';
import { judgePromises, type JudgedId, type Verdict } from '../../src/lib/core/views/promises.ts';
import { CONTEXT, given, receive, ref } from './scenario.ts';

const version = (...promises: PromiseId[]): PolicyVersion => ({
	policy: ref(70),
	text: ref(71),
	validFrom: '2026-01-01',
	promise: { value: 30, unit: 'day' },
	terms: {},
	promises,
	concernsKnownData: false,
	notices: [],
});

const judged = (promise: JudgedId, request: Request, today = CONTEXT.today) =>
	judgePromises(
		{ request, clock: clockOf(request), today, systems: CONTEXT.systems },
		version(...PROMISE_IDS),
	).find((one) => one.promise === promise)?.verdict;

/** A request received on 1 June 2026 with a promise of 30 days: due on 1 July. */
const access = given(receive('access')).request;
const objection = given(receive('objection')).request;
const restriction = given(receive('restriction')).request;

const answered = (
	request: Request,
	sentOn: Day,
	more: Partial<Request['answers'][number]> = {},
): Request => ({
	...request,
	answers: [{ sentOn, letter: ref(5), delivery: 'email', to: 'known-address', ...more }],
});
const decided = (
	request: Request,
	outcome: 'granted' | 'refused' | 'partly-granted',
	on: Day = '2026-06-09',
): Request => ({
	...request,
	decision: { outcome, on, grounds: [], reason: null },
});
const letter = (request: Request, moment: string): Request => ({
	...request,
	letters: [{ moment, letter: ref(6), on: '2026-06-02' }],
});
const lifted = (by: 'subject' | 'shop', announcedOn: string | null): Request => ({
	...restriction,
	restriction: {
		ground: 'promise',
		since: '2026-06-01',
		liftAnnouncedOn: announcedOn as Day | null,
		liftReason: null,
		reviewedOn: null,
		lifted: { on: '2026-06-20', by },
	} as Request['restriction'],
});

type Case = readonly [what: string, request: Request, verdict: Verdict, today?: Day];

const CASES: Readonly<Record<JudgedId, readonly Case[]>> = {
	'answer-in-term': [
		['nothing sent, in time still', access, 'open'],
		['nothing sent, too late', access, 'not-kept', '2026-07-02'],
		['sent on the last day', answered(access, '2026-07-01'), 'kept', '2026-08-01'],
		['sent a day later', answered(access, '2026-07-02'), 'not-kept', '2026-08-01'],
		[
			'posted on the last day',
			answered(access, '2026-07-01', { delivery: 'post' }),
			'not-kept',
			'2026-08-01',
		],
		[
			'an extension moves no promise',
			answered(
				{ ...access, extensions: [{ sentOn: '2026-06-20', ground: 'complexity', reason: ref(4) }] },
				'2026-07-20',
			),
			'not-kept',
			'2026-08-01',
		],
		['withdrawn', { ...access, withdrawnOn: '2026-06-03' }, 'does-not-apply'],
	],
	'known-address': [
		['sent there', answered(decided(access, 'granted'), '2026-06-09'), 'kept'],
		[
			'sent elsewhere',
			answered(decided(access, 'granted'), '2026-06-09', { to: 'other-address' }),
			'not-kept',
		],
		['not sent yet', access, 'open'],
		['no copy goes out', answered(decided(access, 'refused'), '2026-06-09'), 'does-not-apply'],
		['a right without copies', answered(restriction, '2026-06-09'), 'does-not-apply'],
	],
	'machine-readable': [
		[
			'with a bundle',
			answered({ ...decided(access, 'granted'), bundle: { bundle: ref(7), on: '2026-06-08' } }, '2026-06-09'),
			'kept',
		],
		['without', answered(decided(access, 'granted'), '2026-06-09'), 'not-kept'],
	],
	'free-of-charge': [
		['answered', answered(access, '2026-06-09'), 'kept'],
		['a fee was announced', letter(access, 'fee-announced'), 'not-kept'],
		['not answered', access, 'open'],
	],
	'no-identity-copy': [
		['known address', { ...access, identity: { method: 'known-address', on: '2026-06-02' } }, 'kept'],
		['a copy', { ...access, identity: { method: 'masked-copy-destroyed', on: '2026-06-02' } }, 'not-kept'],
		['not settled', access, 'open'],
	],
	'receipt-confirmed': [
		['a letter', letter(access, 'acknowledgement'), 'kept'],
		['answered without', answered(access, '2026-06-09'), 'not-kept'],
		['neither yet', access, 'open'],
	],
	'extension-told': [
		['none', access, 'does-not-apply'],
		[
			'in the first month',
			{ ...access, extensions: [{ sentOn: '2026-06-20', ground: 'complexity', reason: ref(4) }] },
			'kept',
		],
		[
			'after it',
			{ ...access, extensions: [{ sentOn: '2026-07-20', ground: 'complexity', reason: ref(4) }] },
			'not-kept',
			'2026-08-01',
		],
	],
	'reasons-given': [
		['granted', answered(decided(access, 'granted'), '2026-06-09'), 'does-not-apply'],
		['refused in silence', answered(decided(access, 'refused'), '2026-06-09'), 'not-kept'],
		[
			'refused on a ground',
			answered(
				{ ...access, decision: { outcome: 'refused', on: '2026-06-09', grounds: ['abuse'], reason: null } },
				'2026-06-09',
			),
			'kept',
		],
	],
	'recipients-told': [
		['a copy tells nobody', decided(access, 'granted'), 'does-not-apply'],
		['not yet', decided(restriction, 'granted'), 'open'],
		['closed without', { ...decided(restriction, 'granted'), closedOn: '2026-07-01' }, 'not-kept'],
		[
			'all of them',
			{
				...decided(restriction, 'granted'),
				recipients: Object.fromEntries(
					CONTEXT.systems.map((system) => [system, { state: 'sent', on: '2026-06-09', reason: null }]),
				) as Request['recipients'],
			},
			'kept',
		],
	],
	'stop-first': [
		['stopped at receipt', objection, 'kept'],
		['decided, never stopped', { ...decided(objection, 'granted'), stop: null }, 'not-kept'],
		[
			'stopped after the decision',
			{
				...decided(objection, 'granted', '2026-06-05'),
				stop: { scope: 'all', since: '2026-06-06', reviewedOn: null, lifted: null } as Request['stop'],
			},
			'not-kept',
		],
		['a right that stops nothing', access, 'does-not-apply'],
	],
	'restricted-until-lifted': [
		['stands', restriction, 'kept'],
		['lifted by the person', lifted('subject', null), 'kept'],
		['lifted by the shop', lifted('shop', '2026-06-10'), 'not-kept'],
		['no restriction', access, 'does-not-apply'],
	],
	'lifting-announced': [
		['stands', restriction, 'does-not-apply'],
		['lifted by the person', lifted('subject', null), 'does-not-apply'],
		['announced', lifted('shop', '2026-06-10'), 'kept'],
		['not announced', lifted('shop', null), 'not-kept'],
		['announced afterwards', lifted('shop', '2026-06-21'), 'not-kept'],
	],
};

describe.each(Object.entries(CASES) as [JudgedId, readonly Case[]][])('%s', (promise, cases) => {
	test.each(cases.map((one) => ({ what: one[0], one })))('$what', ({ one: [, request, verdict, today] }) => {
		expect(judged(promise, request, today)).toBe(verdict);
	});
});

test('only what the version promises is judged', () => {
	const judging = { request: access, clock: clockOf(access), today: CONTEXT.today, systems: CONTEXT.systems };
	const ids = (...promises: PromiseId[]) =>
		judgePromises(judging, version(...promises)).map(({ promise }) => promise);
	expect(ids()).toEqual(['answer-in-term']);
	expect(ids('stop-first', 'free-of-charge')).toEqual(['answer-in-term', 'free-of-charge', 'stop-first']);
});

test('a policy without a term promises no term', () => {
	const request = { ...access, promise: null };
	const judging = { request, clock: clockOf(request), today: CONTEXT.today, systems: CONTEXT.systems };
	expect(judgePromises(judging, version())).toEqual([]);
});
