import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/lib/core/day.ts';
import { fail } from '../../src/lib/core/result.ts';
import { checklist, deskRows } from '../../src/lib/core/views.ts';
import { ANSWER, CONTEXT, given, receive, ref } from './scenario.ts';

const begun = given(receive('objection'));
const marketing = given(receive('objection', { scope: 'marketing' }));
const weighed = begun.carryOut('done').tick('check-receipt', 'check-all-rights', 'weigh-interests');
const WEIGHING = ['interest-of-shop', 'situation-of-person', 'why'];
const unfounded = weighed
	.and({
		type: 'decide',
		outcome: 'refused',
		grounds: ['compelling-grounds'],
		reason: ref(4),
		answers: WEIGHING,
	})
	.tick('check-letter')
	.answer();

const stepIds = (scenario: typeof begun) => checklist(scenario.request, CONTEXT).map(({ step }) => step.id);

describe('objection', () => {
	test('stops all use in the same batch as the receipt, before anybody decides', () => {
		expect(begun.facts.map((fact) => fact.type)).toEqual(['received', 'stop-started']);
		expect(begun.request.stop).toMatchObject({ scope: 'all', since: CONTEXT.today, lifted: null });
		expect(stepIds(begun)[0]).toBe('stop-in-systems');
	});

	test('is weighed in writing before it is refused', () => {
		const refuse = {
			type: 'decide',
			outcome: 'refused',
			grounds: ['compelling-grounds'],
			reason: ref(4),
		} as const;
		expect(weighed.when(refuse)).toEqual(
			fail({
				type: 'ground-unanswered',
				ground: 'compelling-grounds',
				questions: ['interest-of-shop', 'situation-of-person', 'why'],
			}),
		);
		expect(weighed.when({ ...refuse, answers: WEIGHING }).ok).toBe(true);
	});

	test('founded: copies to the person, then the stop has no end but the person’s own word', () => {
		const founded = weighed.decide('granted').tick('check-letter');
		expect(founded.when(ANSWER)).toEqual(
			fail({ type: 'step-open', steps: ['search-systems', 'review-records', 'make-bundle'] }),
		);
		const copied = founded
			.search('found')
			.and({ type: 'save-dossier', dossier: ref(6) }, { type: 'record-bundle', bundle: ref(7) });
		// what is blanked in a copy that only the policy adds holds nothing of the objection back
		expect(copied.with({ blankedFields: 2 }).when(ANSWER).ok).toBe(true);
		const answered = copied.answer().with({ today: '2027-06-10' });
		const lift = { type: 'lift-stop', on: '2027-06-10', by: 'shop', reason: ref(4) } as const;
		expect(answered.when(lift)).toEqual(fail({ type: 'stop-stays' }));
		expect(answered.when({ ...lift, by: 'subject' }).ok).toBe(true);
	});

	test('unfounded: use goes on only after the six weeks in which a court can be asked', () => {
		const lift = (on: '2026-07-22' | '2026-07-23') =>
			unfounded.with({ today: on }).when({ type: 'lift-stop', on, by: 'shop', reason: ref(4) });
		expect(lift('2026-07-22')).toEqual(fail({ type: 'lift-too-early', from: '2026-07-23' }));
		expect(lift('2026-07-23').ok).toBe(true);
		expect(unfounded.when({ type: 'close' })).toEqual(
			fail({ type: 'step-open', steps: ['plan-resuming', 'clean-up'] }),
		);
	});

	test('against marketing it is absolute: no weighing, no copies, and no ground at all to refuse', () => {
		expect(marketing.request.stop?.scope).toBe('marketing');
		for (const step of ['weigh-interests', 'search-systems', 'make-bundle']) {
			expect(stepIds(marketing)).not.toContain(step);
		}
		const ready = marketing.carryOut('done').tick('check-receipt', 'check-all-rights');
		for (const ground of ['compelling-grounds', 'claims-of-shop', 'excessive', 'listed-interest']) {
			expect(ready.when({ type: 'decide', outcome: 'refused', grounds: [ground], reason: ref(4) })).toEqual(
				fail({ type: 'ground-not-here', grounds: [ground] }),
			);
		}
		expect(ready.when({ type: 'decide', outcome: 'refused', grounds: [], reason: null })).toEqual(
			fail({ type: 'outcome-needs-ground' }),
		);
		const closed = ready.decide('granted').tick('check-letter').answer().tick('erase-or-keep', 'clean-up');
		expect(closed.when({ type: 'close' }).ok).toBe(true);
	});

	test('the owner can see later that it was about marketing: the stop stands since its first day', () => {
		const later = begun.later(3).and({ type: 'stop', scope: 'marketing' });
		expect(later.request.stop).toMatchObject({ scope: 'marketing', since: CONTEXT.today, lifted: null });
		expect(later.when({ type: 'stop', scope: 'marketing' })).toEqual(fail({ type: 'already-stopped' }));
	});

	test('is looked at every 90 days until it is lifted; one against marketing never is', () => {
		const reviews = (scenario: typeof begun, today: Day) =>
			deskRows([scenario.request], today, CONTEXT.systems)[0]?.tasks.filter(
				({ kind }) => kind === 'review-stop',
			);
		expect(reviews(begun, '2026-06-11')).toEqual([{ kind: 'review-stop', on: '2026-09-08' }]);
		expect(reviews(begun, '2026-10-01')).toEqual([{ kind: 'review-stop', on: '2026-09-08' }]);
		const looked = begun.with({ today: '2026-10-01' }).and({ type: 'review-effect', effect: 'stop' });
		expect(reviews(looked, '2026-10-01')).toEqual([{ kind: 'review-stop', on: '2026-12-30' }]);
		expect(looked.when({ type: 'review-effect', effect: 'restriction' })).toEqual(
			fail({ type: 'not-restricted' }),
		);
		const marketing = begun.and({ type: 'stop', scope: 'marketing' });
		expect(reviews(marketing, '2026-06-11')).toEqual([]);
	});
});
