import { describe, expect, test } from 'vitest';
import { fail } from '../../src/lib/core/result.ts';
import { ANSWER, given, receive, ref } from './scenario.ts';

const begun = given(receive('portability'));
const sorted = begun
	.tick('check-receipt', 'check-all-rights')
	.search('found')
	.and({ type: 'save-dossier', dossier: ref(6) })
	.tick('split-provided-data');

describe('portability', () => {
	test('is decided once it is clear what the person provided', () => {
		const unsorted = begun
			.tick('check-receipt', 'check-all-rights')
			.search('found')
			.and({ type: 'save-dossier', dossier: ref(6) });
		expect(unsorted.when({ type: 'decide', outcome: 'granted', grounds: [], reason: null })).toEqual(
			fail({ type: 'step-open', steps: ['split-provided-data'] }),
		);
	});

	test('goes out as one file, sent safely, and nothing is erased or told to recipients', () => {
		const decided = sorted.decide('granted');
		expect(decided.when(ANSWER)).toEqual(
			fail({
				type: 'step-open',
				steps: ['check-direct-transfer', 'make-bundle', 'check-letter', 'agree-safe-delivery'],
			}),
		);
		const closed = decided
			.and({ type: 'record-bundle', bundle: ref(7) })
			.tick('check-direct-transfer', 'check-letter', 'agree-safe-delivery')
			.answer()
			.tick('clean-up')
			.and({ type: 'close' });
		expect(closed.facts.map((fact) => fact.type)).not.toContain('recipient-told');
		expect(closed.request.carriedOut).toEqual({});
	});

	test('what the shop inferred can be held back, never be a reason to refuse all', () => {
		const ground = { grounds: ['not-provided-by-person'], reason: ref(4) };
		expect(sorted.when({ type: 'decide', outcome: 'partly-granted', ...ground }).ok).toBe(true);
		expect(sorted.when({ type: 'decide', outcome: 'refused', ...ground })).toEqual(
			fail({ type: 'ground-not-here', grounds: ['not-provided-by-person'] }),
		);
	});

	test('its conditions can be missing: refused with reasons, without a copy', () => {
		const refused = sorted.decide('refused', 'conditions-not-met').tick('check-letter');
		expect(refused.when(ANSWER).ok).toBe(true);
	});
});
