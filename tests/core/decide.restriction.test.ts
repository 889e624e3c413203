import { describe, expect, test } from 'vitest';
import { fail } from '../../src/lib/core/result.ts';
import { deskRows, sides, status } from '../../src/lib/core/views.ts';
import { CONTEXT, given, receive, ref } from './scenario.ts';

const begun = given(receive('restriction'));
const closed = begun
	.carryOut('done')
	.tick('check-receipt', 'check-all-rights', 'settle-open-orders')
	.decide('granted')
	.tick('check-letter')
	.answer()
	.tellAll()
	.tick('clean-up')
	.and({ type: 'close' });

describe('restriction', () => {
	test('stands from the receipt on, in the same batch, on the promise that asks no ground', () => {
		expect(begun.facts.map((fact) => fact.type)).toEqual(['received', 'restriction-started']);
		expect(begun.request.restriction).toMatchObject({
			ground: 'promise',
			since: CONTEXT.today,
			lifted: null,
		});
		const contested = given(receive('restriction', { restrictionGround: 'accuracy-contested' }));
		expect(contested.request.restriction?.ground).toBe('accuracy-contested');
	});

	test('outlives its request: closed, and still restricted, with a review every 90 days', () => {
		expect(status(closed.request)).toBe('closed');
		expect(sides(closed.request)).toContain('restricted');
		const [row] = deskRows([closed.request], '2026-09-01', CONTEXT.systems);
		expect(row?.tasks).toEqual([{ kind: 'review-restriction', on: '2026-09-08' }]);
	});

	test('the person lifts it at once, also after closing; then the recipients hear of it', () => {
		const lifted = closed
			.later(20)
			.and({ type: 'lift-restriction', on: '2026-06-30', by: 'subject', reason: null });
		expect(sides(lifted.request)).not.toContain('restricted');
		const tasks = (scenario: typeof lifted) =>
			deskRows([scenario.request], scenario.context.today, CONTEXT.systems)[0]?.tasks;
		expect(tasks(lifted)).toEqual([{ kind: 'tell-lifted', on: '2026-06-30' }]);
		expect(tasks(lifted.tick('tell-lifted'))).toEqual([]);
	});

	test('the shop lifts it only after a notice, two weeks later, with a reason: a departure from the promise', () => {
		const byShop = { type: 'lift-restriction', on: '2026-07-10', by: 'shop', reason: ref(4) } as const;
		const later = closed.with({ today: '2026-07-10' });
		expect(later.when(byShop)).toEqual(fail({ type: 'lift-not-announced' }));
		const announced = later.and({ type: 'announce-lift', on: '2026-06-27', reason: ref(4) });
		expect(announced.when(byShop)).toEqual(fail({ type: 'lift-too-early', from: '2026-07-11' }));
		expect(announced.when({ ...byShop, reason: null })).toEqual(fail({ type: 'reason-needed' }));
		const next = announced.later(1).and({ ...byShop, on: '2026-07-11' });
		expect(sides(next.request)).toContain('promise-departed');
		expect(next.when({ ...byShop, on: '2026-07-11' })).toEqual(fail({ type: 'not-restricted' }));
	});

	test('can be started for another right, once', () => {
		const contested = given(receive('rectification'));
		const start = { type: 'start-restriction', ground: 'accuracy-contested' } as const;
		expect(contested.and(start).when(start)).toEqual(fail({ type: 'already-restricted' }));
		expect(begun.when(start)).toEqual(fail({ type: 'already-restricted' }));
	});
});
