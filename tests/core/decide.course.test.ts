import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/lib/core/command.ts';
import { decide } from '../../src/lib/core/decide.ts';
import { RIGHT_IDS } from '../../src/lib/core/ids.ts';
import { fail } from '../../src/lib/core/result.ts';
import { clockOf, extensionsOf, sides, status } from '../../src/lib/core/views.ts';
import { ANSWER, CONTEXT, given, receive, ref } from './scenario.ts';

const begun = given(receive('access'));
const extend = { type: 'extend', sentOn: CONTEXT.today, ground: 'complexity', reason: ref(4) } as const;
const ask = { type: 'ask-question', about: 'identity', askedOn: '2026-06-08', reason: ref(4) } as const;

describe('the course of a request', () => {
	test('nothing happens before it was received, and it is received once', () => {
		expect(decide(null, { type: 'close' }, CONTEXT)).toEqual(fail({ type: 'not-received' }));
		expect(begun.when(receive('access'))).toEqual(fail({ type: 'already-received' }));
	});

	test('no day lies after today or before the receipt', () => {
		expect(decide(null, receive('access', { receivedOn: '2026-06-11' }), CONTEXT)).toEqual(
			fail({ type: 'in-the-future' }),
		);
		expect(begun.when({ ...extend, sentOn: '2026-06-11' })).toEqual(fail({ type: 'in-the-future' }));
		expect(begun.when({ ...extend, sentOn: '2026-05-31' })).toEqual(fail({ type: 'before-receipt' }));
		expect(begun.when({ type: 'correct-receipt', receivedOn: '2026-05-28' }).ok).toBe(true);
	});

	test('an extension within the month lengthens the term, once', () => {
		const extended = begun.and(extend);
		expect(clockOf(extended.request).workingDate).toBe('2026-09-01');
		expect(sides(extended.request)).toContain('extended');
		expect(extended.when(extend)).toEqual(fail({ type: 'already-extended' }));
	});

	test('an extension told too late is on record, and changes no date', () => {
		const late = begun.with({ today: '2026-07-02' }).and({ ...extend, sentOn: '2026-07-02' });
		expect(extensionsOf(late.request)).toEqual([{ sentOn: '2026-07-02', valid: false }]);
		expect(clockOf(late.request).workingDate).toBe(clockOf(begun.request).workingDate);
		expect(sides(late.request)).not.toContain('extended');
	});

	test('a question stops the legal term until it is answered; the promise runs on', () => {
		const asked = begun.and(ask);
		expect(clockOf(asked.request).statutoryDue).toBeNull();
		expect(asked.when(ask)).toEqual(fail({ type: 'question-open' }));
		const question = asked.request.questions[0]!.id;
		const answer = { type: 'record-answer-to-question', question } as const;
		expect(asked.when({ ...answer, answeredOn: '2026-06-07' })).toEqual(
			fail({ type: 'answered-before-asked' }),
		);
		const answered = asked.and({ ...answer, answeredOn: '2026-06-10' });
		expect(clockOf(answered.request)).toMatchObject({ statutoryDue: '2026-07-03', promiseDue: '2026-07-01' });
		expect(answered.when({ ...answer, answeredOn: '2026-06-10' })).toEqual(
			fail({ type: 'no-such-question' }),
		);
	});

	test('a question put after the month stops nothing', () => {
		const late = begun.with({ today: '2026-07-10' }).and({ ...ask, askedOn: '2026-07-10' });
		expect(clockOf(late.request).statutoryDue).toBe('2026-07-01');
	});

	test('only a statement of the person withdraws it; then it is closed without an answer', () => {
		expect(begun.when({ type: 'decide', outcome: 'withdrawn', grounds: [], reason: null })).toEqual(
			fail({ type: 'withdrawal-needs-statement' }),
		);
		const withdrawn = begun.and({ type: 'withdraw', on: '2026-06-09', channel: 'phone' });
		expect(withdrawn.when(ANSWER)).toEqual(fail({ type: 'already-withdrawn' }));
		const closed = withdrawn.tick('clean-up').and({ type: 'close' });
		expect([status(closed.request), ...sides(closed.request)]).toEqual(['closed', 'withdrawn']);
		const goesOn = closed.and({ type: 'reopen', reason: ref(4) });
		expect([status(goesOn.request), ...sides(goesOn.request)]).toEqual(['assessing', 'reopened']);
	});

	test('somebody who cannot be identified still gets an answer with reasons, without a search', () => {
		const unknown = begun.with({ knownAddressAnswers: false }).tick('check-receipt', 'check-all-rights');
		const answered = unknown.decide('not-identifiable', 'not-identifiable').tick('check-letter').answer();
		expect(sides(answered.request)).toContain('not-identifiable');
		expect(answered.tick('clean-up').when({ type: 'close' }).ok).toBe(true);
	});

	test('a step is ticked, skipped with a reason, opened again; what must be done is not skipped', () => {
		expect(begun.when({ type: 'finish-step', step: 'compare-values', note: null })).toEqual(
			fail({ type: 'no-such-step' }),
		);
		expect(begun.when({ type: 'finish-step', step: 'search-systems', note: null })).toEqual(
			fail({ type: 'step-not-ticked', step: 'search-systems' }),
		);
		expect(begun.when({ type: 'skip-step', step: 'decide', reason: ref(4) })).toEqual(
			fail({ type: 'step-needed', step: 'decide' }),
		);
		expect(begun.when({ type: 'reopen-step', step: 'check-receipt' })).toEqual(
			fail({ type: 'step-not-done', step: 'check-receipt' }),
		);
		const ticked = begun.tick('check-receipt');
		expect(ticked.and({ type: 'reopen-step', step: 'check-receipt' }).request.steps).toEqual({});
	});

	test('a complaint and a court case stand beside the status, open and end', () => {
		const complained = begun.and({
			type: 'open-proceeding',
			before: 'authority',
			on: '2026-06-05',
			reference: ref(4),
		});
		expect(sides(complained.request)).toEqual(['complaint']);
		expect(complained.when({ type: 'end-proceeding', before: 'court', on: '2026-06-06' })).toEqual(
			fail({ type: 'no-proceeding' }),
		);
		expect(
			sides(complained.and({ type: 'end-proceeding', before: 'authority', on: '2026-06-06' }).request),
		).toEqual([]);
	});

	test('a closed request is reopened with a reason, decided and answered anew', () => {
		const closed = begun
			.tick('check-receipt', 'check-all-rights', 'look-beyond-systems')
			.search('nothing')
			.decide('nothing-held')
			.tick('check-letter')
			.answer()
			.tick('clean-up')
			.and({ type: 'close' });
		expect(closed.when({ type: 'save-dossier', dossier: ref(6) })).toEqual(fail({ type: 'closed' }));
		const reopened = closed.and({ type: 'reopen', reason: ref(4) });
		expect([status(reopened.request), ...sides(reopened.request)]).toEqual(['decided', 'reopened']);
		expect(reopened.when({ type: 'close' })).toEqual(fail({ type: 'step-open', steps: ['send-answer'] }));
		const again = reopened.answer();
		expect(again.when(ANSWER)).toEqual(fail({ type: 'already-answered' }));
		expect(again.and({ type: 'close' }).request.answers).toHaveLength(2);
	});

	test('the same question before the answer is a reminder of the same request', () => {
		const reminded = begun.and({ type: 'record-reminder', on: '2026-06-09', message: null });
		expect(reminded.request).toMatchObject({ receivedOn: '2026-06-01', reminders: [{ on: '2026-06-09' }] });
	});
});

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
	fc
		.constantFrom('check-receipt', 'check-all-rights', 'weigh-interests', 'clean-up', 'nowhere')
		.map((step): Command => ({ type: 'finish-step', step, note: null })),
	fc.record({
		type: fc.constant('decide' as const),
		outcome: fc.constantFrom('granted', 'refused', 'nothing-held', 'withdrawn', 'not-identifiable'),
		grounds: fc.subarray(['excessive', 'data-correct', 'not-identifiable']),
		reason: fc.option(fc.constant(ref(4))),
		answers: fc.constant(['facts', 'earlier-requests', 'why']),
	}),
	fc.record({
		type: fc.constant('record-search' as const),
		system: fc.constantFrom('myonlinestore', 'mollie', 'gmail', 'shopify'),
		outcome: fc.constantFrom('found', 'nothing', 'not-applicable'),
		search: fc.constant(null),
	}),
	fc.constantFrom<Command>(
		ANSWER,
		ask,
		extend,
		{ type: 'close' },
		{ type: 'reopen', reason: ref(4) },
		{ type: 'withdraw', on: CONTEXT.today, channel: 'email' },
		{ type: 'stop', scope: 'marketing' },
		{ type: 'lift-stop', on: CONTEXT.today, by: 'subject', reason: null },
		{ type: 'lift-restriction', on: CONTEXT.today, by: 'subject', reason: null },
	),
);

test('whatever is asked, in whatever order: deterministic, never thrown, and never closed while a decision on the right waits for its answer', () => {
	fc.assert(
		fc.property(fc.constantFrom(...RIGHT_IDS), fc.array(anyCommand, { maxLength: 30 }), (right, commands) => {
			let scenario = given(receive(right));
			for (const command of commands) {
				const decision = scenario.when(command);
				expect(scenario.when(command)).toEqual(decision);
				if (decision.ok) scenario = scenario.and(command);
			}
			const { closedOn, withdrawnOn, answers } = scenario.request;
			if (closedOn) expect(withdrawnOn !== null || answers.length > 0).toBe(true);
		}),
	);
});
