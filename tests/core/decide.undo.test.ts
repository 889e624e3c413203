import { describe, expect, test } from 'vitest';
import { CONTEXT, given, receive, ref } from './scenario.ts';

const begun = given(receive('access'));
const extend = { type: 'extend', sentOn: CONTEXT.today, ground: 'complexity', reason: ref(4) } as const;

describe('undoing', () => {
	test('what was just recorded can be taken back, as if it never was', () => {
		const extended = begun.and(extend);
		const undone = extended.and({ type: 'take-back', facts: [extended.facts.at(-1)!.id] });
		expect(undone.request).toEqual(begun.request);
		expect(undone.and(extend).request.extensions).toHaveLength(1);
	});

	test('also that it was closed', () => {
		const withdrawn = begun.and({ type: 'withdraw', on: CONTEXT.today, channel: 'email' }).tick('clean-up');
		const closed = withdrawn.and({ type: 'close' });
		const undone = closed.and({ type: 'take-back', facts: [closed.facts.at(-1)!.id] });
		expect(undone.request).toEqual(withdrawn.request);
	});

	test('the receipt stays, and so does an undoing', () => {
		const receipt = begun.and({ type: 'take-back', facts: [begun.facts[0]!.id] });
		expect(receipt.request).toEqual(begun.request);
		const extended = begun.and(extend);
		const undone = extended.and({ type: 'take-back', facts: [extended.facts.at(-1)!.id] });
		const twice = undone.and({ type: 'take-back', facts: [undone.facts.at(-1)!.id] });
		expect(twice.request.extensions).toEqual([]);
	});

	test('a reopened step starts from what was written down with it', () => {
		const said = begun.and({ type: 'finish-step', step: 'look-beyond-systems', note: ref(8) });
		const reopened = said.and({ type: 'reopen-step', step: 'look-beyond-systems' });
		expect(reopened.request.drafts).toEqual({ 'look-beyond-systems': ref(8) });
		expect(reopened.request.steps).toEqual({});
	});
});
