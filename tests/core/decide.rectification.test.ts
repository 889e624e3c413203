import { describe, expect, test } from 'vitest';
import { fail } from '../../src/lib/core/result.ts';
import { checklist } from '../../src/lib/core/views.ts';
import { ANSWER, given, receive, ref } from './scenario.ts';

const begun = given(receive('rectification'));
const compared = begun.tick('check-receipt', 'check-all-rights', 'compare-values');
const corrected = compared.decide('granted').carryOut('done');
const answered = corrected.tick('check-letter').answer();

describe('rectification', () => {
	test('nothing is corrected before it was decided', () => {
		const correct = { type: 'carry-out', system: 'mollie', result: 'done', kept: [], note: null } as const;
		expect(compared.when(correct)).toEqual(fail({ type: 'step-open', steps: ['decide'] }));
		expect(compared.decide('granted').when(correct).ok).toBe(true);
	});

	test('is answered once it was corrected in every system that holds the person', () => {
		const half = compared
			.decide('granted')
			.and({ type: 'carry-out', system: 'mollie', result: 'done', kept: [], note: null })
			.tick('check-letter');
		expect(half.when(ANSWER)).toEqual(fail({ type: 'step-open', steps: ['correct-in-systems'] }));
		const item = checklist(half.request, half.context).find(({ step }) => step.id === 'correct-in-systems');
		expect(item?.openSystems).toEqual(['myonlinestore', 'gmail']);
	});

	test('cannot close while one recipient is undecided', () => {
		const tidy = answered.tick('recompute-derived', 'clean-up');
		expect(tidy.when({ type: 'close' })).toEqual(
			fail({ type: 'recipients-undecided', systems: ['myonlinestore', 'mollie', 'gmail'] }),
		);
		const told = tidy.and(
			{ type: 'tell-recipient', system: 'myonlinestore', state: 'confirmed', reason: null },
			{ type: 'tell-recipient', system: 'mollie', state: 'sent', reason: null },
		);
		expect(told.when({ type: 'close' })).toEqual(fail({ type: 'recipients-undecided', systems: ['gmail'] }));
		const impossible = {
			type: 'tell-recipient',
			system: 'gmail',
			state: 'impossible',
			reason: null,
		} as const;
		expect(told.when(impossible)).toEqual(fail({ type: 'reason-needed' }));
		expect(told.and({ ...impossible, reason: ref(4) }).when({ type: 'close' }).ok).toBe(true);
	});

	test('a system without the person is no recipient', () => {
		const elsewhere = compared
			.decide('granted')
			.and(
				{ type: 'carry-out', system: 'myonlinestore', result: 'done', kept: [], note: null },
				{ type: 'carry-out', system: 'mollie', result: 'nothing-held', kept: [], note: null },
				{ type: 'carry-out', system: 'gmail', result: 'nothing-held', kept: [], note: null },
			)
			.tick('check-letter')
			.answer()
			.tick('recompute-derived', 'clean-up');
		expect(elsewhere.when({ type: 'close' })).toEqual(
			fail({ type: 'recipients-undecided', systems: ['myonlinestore'] }),
		);
	});

	test('a refusal needs a ground of its own and its reason, and then nothing is corrected or told', () => {
		const refuse = { type: 'decide', outcome: 'refused', grounds: [], reason: null } as const;
		expect(compared.when(refuse)).toEqual(fail({ type: 'outcome-needs-ground' }));
		expect(compared.when({ ...refuse, grounds: ['legal-duty'] })).toEqual(
			fail({ type: 'ground-not-here', grounds: ['legal-duty'] }),
		);
		expect(compared.when({ ...refuse, grounds: ['data-correct'] })).toEqual(fail({ type: 'reason-needed' }));
		const refused = compared.decide('refused', 'data-correct').tick('check-letter').answer().tick('clean-up');
		expect(refused.when({ type: 'close' }).ok).toBe(true);
	});
});
