import { describe, expect, test } from 'vitest';
import { fail } from '../../src/lib/core/result.ts';
import { ANSWER, given, receive, ref } from './scenario.ts';

const looked = given(receive('automated-decision')).tick(
	'check-receipt',
	'check-all-rights',
	'find-automatic-decisions',
);

describe('automated decision', () => {
	test('where a computer decided, a human looks at it before the outcome', () => {
		expect(looked.when({ type: 'decide', outcome: 'granted', grounds: [], reason: null })).toEqual(
			fail({ type: 'step-open', steps: ['hear-and-review'] }),
		);
		const reviewed = looked.tick('hear-and-review').decide('granted').tick('check-letter');
		expect(reviewed.when(ANSWER).ok).toBe(true);
	});

	test('where none is taken, the answer explains that, without a review', () => {
		const none = looked.decide('refused', 'no-automatic-decision').tick('check-letter').answer();
		expect(none.tick('clean-up').when({ type: 'close' }).ok).toBe(true);
	});

	test('article 41 UAVG is no ground here, and "nothing held" no outcome', () => {
		expect(
			looked.when({ type: 'decide', outcome: 'refused', grounds: ['listed-interest'], reason: ref(4) }),
		).toEqual(fail({ type: 'ground-not-here', grounds: ['listed-interest'] }));
		expect(looked.when({ type: 'decide', outcome: 'nothing-held', grounds: [], reason: null })).toEqual(
			fail({ type: 'outcome-not-here', outcome: 'nothing-held' }),
		);
	});
});
