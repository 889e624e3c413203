import { describe, expect, test } from 'vitest';
import { fail } from '../../src/lib/core/result.ts';
import { checklist } from '../../src/lib/core/views.ts';
import { ANSWER, CONTEXT, given, receive, ref } from './scenario.ts';

const begun = given(receive('consent-withdrawal'));
const stopped = begun.carryOut('done').tick('check-receipt', 'check-all-rights', 'record-consent-ended');

describe('withdrawal of consent', () => {
	test('holds at once, and never asks who it was', () => {
		expect(begun.facts.map((fact) => fact.type)).toEqual(['received', 'stop-started']);
		expect(begun.request.stop?.scope).toBe('marketing');
		const kinds = checklist(begun.request, CONTEXT).map(({ step }) => step.kind);
		expect(kinds).not.toContain('identity');
	});

	test('cannot be refused; what rests on something else goes on and is named', () => {
		expect(
			stopped.when({ type: 'decide', outcome: 'refused', grounds: ['other-basis'], reason: ref(4) }),
		).toEqual(fail({ type: 'outcome-not-here', outcome: 'refused' }));
		expect(
			stopped.when({ type: 'decide', outcome: 'partly-granted', grounds: ['other-basis'], reason: ref(4) })
				.ok,
		).toBe(true);
	});

	test('is answered after it was stopped everywhere, and ends with erasing what rested on it', () => {
		const early = begun
			.tick('check-receipt', 'check-all-rights', 'record-consent-ended')
			.decide('granted')
			.tick('check-letter');
		expect(early.when(ANSWER)).toEqual(fail({ type: 'step-open', steps: ['end-in-systems'] }));
		const answered = stopped.decide('granted').tick('check-letter').answer();
		expect(answered.when({ type: 'close' })).toEqual(
			fail({ type: 'step-open', steps: ['erase-what-rested-on-consent', 'clean-up'] }),
		);
		const lift = { type: 'lift-stop', on: CONTEXT.today, by: 'shop', reason: ref(4) } as const;
		expect(answered.when(lift)).toEqual(fail({ type: 'stop-stays' }));
	});
});
