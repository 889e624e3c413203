import { describe, expect, test } from 'vitest';
import { checklist, status } from '../../src/lib/core/views.ts';
import { fail, ok } from '../../src/lib/core/result.ts';
import { ANSWER, CONTEXT, given, receive, ref } from './scenario.ts';

const begun = given(receive('access'));
const searched = begun
	.tick('check-receipt', 'check-all-rights', 'look-beyond-systems')
	.search('found')
	.and({ type: 'save-dossier', dossier: ref(6) });
const decided = searched.decide('granted');
const ready = decided
	.and({ type: 'record-bundle', bundle: ref(7) })
	.tick('check-letter', 'agree-safe-delivery');
const answered = ready.answer();

describe('access', () => {
	test('is received with the checklist and the state of the law, and stops nothing', () => {
		expect(begun.facts.map((fact) => fact.type)).toEqual(['received']);
		expect(begun.request).toMatchObject({ right: 'access', checklist: '2026-1', lawSet: '2026-11' });
	});

	test('cannot be decided before every system was searched and every record reviewed', () => {
		expect(begun.when({ type: 'decide', outcome: 'granted', grounds: [], reason: null })).toEqual(
			fail({
				type: 'step-open',
				steps: [
					'check-receipt',
					'check-all-rights',
					'search-systems',
					'look-beyond-systems',
					'review-records',
				],
			}),
		);
		expect(
			searched
				.with({ undecidedRecords: 1 })
				.when({ type: 'decide', outcome: 'granted', grounds: [], reason: null }),
		).toEqual(fail({ type: 'step-open', steps: ['review-records'] }));
	});

	test('has nothing to review of what was found by hand, and all of what a file held', () => {
		const found = (search: string | null) =>
			CONTEXT.systems.reduce(
				(scenario, system) => scenario.and({ type: 'record-search', system, outcome: 'found', search }),
				begun.tick('check-receipt', 'check-all-rights', 'look-beyond-systems'),
			);
		const grant = { type: 'decide', outcome: 'granted', grounds: [], reason: null } as const;
		expect(found(null).when(grant).ok).toBe(true);
		expect(found(ref(9)).when(grant)).toEqual(fail({ type: 'step-open', steps: ['review-records'] }));
	});

	test('asks for identity only when the known address does not answer', () => {
		const stranger = searched.with({ knownAddressAnswers: false });
		const grant = { type: 'decide', outcome: 'granted', grounds: [], reason: null } as const;
		expect(stranger.when(grant)).toEqual(fail({ type: 'step-open', steps: ['identity'] }));
		expect(stranger.and({ type: 'settle-identity', method: 'two-facts' }).when(grant).ok).toBe(true);
		expect(searched.when(grant).ok).toBe(true);
	});

	test('a recorded doubt keeps the identity open until somebody settles it', () => {
		const doubted = searched.and({
			type: 'ask-question',
			about: 'identity',
			askedOn: '2026-06-09',
			reason: ref(8),
		});
		expect(status(doubted.request)).toBe('waiting-for-identity');
		expect(doubted.when({ type: 'decide', outcome: 'granted', grounds: [], reason: null })).toEqual(
			fail({ type: 'step-open', steps: ['identity'] }),
		);
	});

	test('cannot be answered before it was decided, and then says what else is open', () => {
		expect(searched.when(ANSWER)).toEqual(
			fail({ type: 'step-open', steps: ['decide', 'make-bundle', 'check-letter', 'agree-safe-delivery'] }),
		);
		expect(decided.when(ANSWER)).toEqual(
			fail({ type: 'step-open', steps: ['make-bundle', 'check-letter', 'agree-safe-delivery'] }),
		);
	});

	test('goes to the known address; to another one only after identification', () => {
		const elsewhere = { ...ANSWER, to: 'other-address' } as const;
		expect(ready.when(elsewhere)).toEqual(fail({ type: 'identity-open' }));
		const settled = ready.and({ type: 'settle-identity', method: 'known-address' });
		expect(settled.when(elsewhere)).toEqual(fail({ type: 'identity-open' }));
		expect(ready.and({ type: 'settle-identity', method: 'two-facts' }).when(elsewhere).ok).toBe(true);
	});

	test('is answered once, closed after cleaning up, and needs no notice to recipients', () => {
		expect(answered.when(ANSWER)).toEqual(fail({ type: 'already-answered' }));
		expect(answered.when({ type: 'close' })).toEqual(fail({ type: 'step-open', steps: ['clean-up'] }));
		const closed = answered.tick('clean-up').and({ type: 'close' });
		expect(status(closed.request)).toBe('closed');
		expect(closed.when({ type: 'close' })).toEqual(fail({ type: 'closed' }));
	});

	test('data about somebody else that was blanked makes a grant partial', () => {
		const blanked = searched.with({ blankedFields: 2 });
		expect(blanked.when({ type: 'decide', outcome: 'granted', grounds: [], reason: null })).toEqual(
			fail({ type: 'something-kept', systems: [] }),
		);
		expect(
			blanked.when({
				type: 'decide',
				outcome: 'partly-granted',
				grounds: ['rights-of-others'],
				reason: ref(4),
			}),
		).toEqual(
			ok([
				{
					type: 'decided',
					outcome: 'partly-granted',
					on: CONTEXT.today,
					grounds: ['rights-of-others'],
					reason: ref(4),
				},
			]),
		);
	});

	test('the rights of others hold back a part, never all', () => {
		expect(
			searched.when({ type: 'decide', outcome: 'refused', grounds: ['rights-of-others'], reason: ref(4) }),
		).toEqual(fail({ type: 'ground-not-here', grounds: ['rights-of-others'] }));
	});

	test('a refusal as excessive needs no search, but facts, earlier requests and why', () => {
		const checked = begun.tick('check-receipt', 'check-all-rights');
		const refuse = { type: 'decide', outcome: 'refused', grounds: ['excessive'], reason: ref(4) } as const;
		expect(checked.when(refuse)).toEqual(
			fail({
				type: 'ground-unanswered',
				ground: 'excessive',
				questions: ['facts', 'earlier-requests', 'why'],
			}),
		);
		expect(checked.when({ ...refuse, answers: ['facts', 'earlier-requests', 'why'] }).ok).toBe(true);
	});

	test('"nothing held" is an answer of its own, and only true when nothing was found', () => {
		const none = { type: 'decide', outcome: 'nothing-held', grounds: [], reason: null } as const;
		expect(searched.when(none)).toEqual(fail({ type: 'something-found', systems: CONTEXT.systems }));
		const empty = begun
			.tick('check-receipt', 'check-all-rights', 'look-beyond-systems')
			.search('nothing')
			.and(none)
			.tick('check-letter');
		expect(empty.when(ANSWER).ok).toBe(true);
	});

	test('its checklist shows what is done, open and blocked', () => {
		const states = checklist(begun.tick('check-receipt').request, CONTEXT).map(
			({ step, state }) => `${step.id}: ${state}`,
		);
		expect(states).toEqual([
			'check-receipt: done',
			'check-all-rights: open',
			'identity: done',
			'acknowledge: open',
			'search-systems: open',
			'look-beyond-systems: open',
			'review-records: blocked',
			'decide: blocked',
			'make-bundle: blocked',
			'check-letter: open',
			'agree-safe-delivery: open',
			'send-answer: blocked',
			'clean-up: blocked',
		]);
	});
});
