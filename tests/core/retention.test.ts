import { describe, expect, test } from 'vitest';
import { mergeFacts } from '../../src/lib/core/book.ts';
import { addDays, type Day } from '../../src/lib/core/day.ts';
import { payloadsNamedBy } from '../../src/lib/core/named-payloads.ts';
import { fail } from '../../src/lib/core/result.ts';
import { dueForClearing, goesOn, keptUntil } from '../../src/lib/core/retention.ts';
import { given, receive, ref, type Scenario } from './scenario.ts';

const close = (scenario: Scenario) => scenario.tick('clean-up').and({ type: 'close' });

const accessed = close(
	given(receive('access'))
		.tick('check-receipt', 'check-all-rights', 'look-beyond-systems')
		.search('found')
		.and({ type: 'save-dossier', dossier: ref(6) }, { type: 'save-dossier', dossier: ref(7) })
		.decide('granted')
		.and({ type: 'record-bundle', bundle: ref(8) })
		.tick('check-letter', 'agree-safe-delivery')
		.answer(),
);

const erased = (outcome: 'granted' | 'partly-granted') =>
	close(
		given(receive('erasure'))
			.tick('check-receipt', 'check-all-rights', 'choose-what-stays')
			.search('found')
			.decide(outcome, ...(outcome === 'granted' ? [] : ['legal-duty']))
			.carryOut('done')
			.tick('list-backups', 'check-letter')
			.answer()
			.tellAll()
			.tick('erase-mail-traces', 'erase-beyond-systems'),
	);

const restricted = close(
	given(receive('restriction'))
		.carryOut('done')
		.tick('check-receipt', 'check-all-rights', 'settle-open-orders')
		.decide('granted')
		.tick('check-letter')
		.answer()
		.tellAll(),
);

const parts = (scenario: Scenario, today: Day) =>
	dueForClearing([scenario.request], today).map(({ part, since }) => `${part} ${since}`);

describe('what goes, and when (law.md B-07)', () => {
	test('nothing of a request that is open', () => {
		expect(parts(given(receive('erasure')), '2099-01-01')).toEqual([]);
	});

	test('the answer itself says until when: nothing for an erasure in full, nor while a restriction stands', () => {
		const until = (scenario: Scenario) => keptUntil({ ...scenario.request, closedOn: null }, '2026-06-10');
		expect(until(erased('granted'))).toBeNull();
		expect(until(erased('partly-granted'))).toBe(goesOn(erased('partly-granted').request, 'everything'));
		expect(until(accessed)).toBe('2031-06-10');
		expect(until(restricted)).toBeNull();
	});

	test('access: copies after two weeks, letters after the court window, all after five years', () => {
		expect(parts(accessed, '2026-06-23')).toEqual([]);
		expect(parts(accessed, '2026-06-24')).toEqual(['copies 2026-06-24']);
		expect(parts(accessed, '2026-07-22')).toEqual(['copies 2026-06-24', 'letters 2026-07-22']);
		expect(parts(accessed, '2031-06-10')).toEqual(['everything 2031-06-10']);
	});

	test('an erasure granted in full goes at closing, after seven days for a bounce', () => {
		expect(parts(erased('granted'), '2026-06-16')).toEqual([]);
		expect(parts(erased('granted'), '2026-06-17')).toEqual(['everything 2026-06-17']);
		const closedLate = { ...erased('granted').request, closedOn: '2026-08-01' as const };
		expect(goesOn(closedLate, 'everything')).toBe('2026-08-01');
	});

	test('an erasure granted in part goes when the person can no longer go to court', () => {
		expect(goesOn(erased('partly-granted').request, 'everything')).toBe('2026-07-22');
	});

	test('a restriction stays while it stands, and five years after it was lifted', () => {
		expect(goesOn(restricted.request, 'everything')).toBeNull();
		expect(goesOn(restricted.request, 'letters')).toBeNull();
		const lifted = restricted
			.with({ today: '2027-03-01' })
			.and({ type: 'lift-restriction', on: '2027-03-01', by: 'subject', reason: null });
		expect(goesOn(lifted.request, 'everything')).toBe('2032-03-01');
		expect(goesOn(lifted.request, 'letters')).toBe('2027-04-12');
	});

	test('a complaint or a court case freezes everything until it ends', () => {
		const later = erased('partly-granted').with({ today: '2026-12-01' });
		const complained = later.and({
			type: 'open-proceeding',
			before: 'authority',
			on: '2026-07-01',
			reference: null,
		});
		expect(parts(complained, '2030-01-01')).toEqual([]);
		const ended = complained.and({ type: 'end-proceeding', before: 'authority', on: '2026-12-01' });
		expect(goesOn(ended.request, 'everything')).toBe('2026-12-01');
	});

	test('a person with an open request is left alone; the longest overdue comes first', () => {
		const open = { ...given(receive('access')).request, id: ref(50) };
		const [done, other] = [erased('granted').request, { ...erased('partly-granted').request, id: ref(51) }];
		const ids = (personOf: (id: string) => string | null) =>
			dueForClearing([other, done, open], '2026-08-01', ({ id }) => personOf(id)).map(
				({ request }) => request.id,
			);
		expect(ids(() => null)).toEqual([done.id, other.id]);
		expect(ids((id) => (id === other.id ? 'other' : 'same'))).toEqual([other.id]);
	});

	test('every version of a dossier goes with its copies, every letter and message with the letters', () => {
		const named = (scenario: Scenario) => payloadsNamedBy(scenario.facts);
		expect(named(accessed)).toEqual(expect.arrayContaining([ref(2), ref(5), ref(6), ref(7)]));
		const withoutCopies = accessed.later(15).and({ type: 'clear-part', part: 'copies' });
		expect(named(accessed).filter((id) => !named(withoutCopies).includes(id))).toEqual([ref(6), ref(7)]);
		const bare = withoutCopies.later(400).and({ type: 'clear-part', part: 'letters' });
		expect(named(withoutCopies).filter((id) => !named(bare).includes(id))).toEqual([ref(2), ref(5)]);
		expect(named(bare)).toEqual(expect.arrayContaining([ref(1), ref(8)]));
		expect(bare.request).toMatchObject({ dossier: null, message: null });
	});

	test('a part goes once, not before its day, and again only when a reopened request made it anew', () => {
		expect(accessed.when({ type: 'clear-part', part: 'copies' })).toEqual(fail({ type: 'term-running' }));
		const cleared = accessed.later(15).and({ type: 'clear-part', part: 'copies' });
		const today = cleared.context.today;
		expect(parts(accessed, today)).toEqual([`copies ${goesOn(accessed.request, 'copies')}`]);
		expect(parts(cleared, today)).toEqual([]);
		const again = close(
			cleared
				.and({ type: 'reopen', reason: ref(4) }, { type: 'save-dossier', dossier: ref(11) })
				.decide('granted')
				.and({ type: 'record-bundle', bundle: ref(12) })
				.answer({ letter: ref(13) }),
		);
		expect(parts(again, addDays(today, 20)).map((line) => line.split(' ')[0])).toEqual(['copies']);
		expect(payloadsNamedBy(again.facts)).toContain(ref(11));
		expect(payloadsNamedBy(again.facts)).not.toContain(ref(6));
	});

	test('a dossier that another device saved before the clearing goes with it, whatever comes first', () => {
		const cleared = accessed.later(15).and({ type: 'clear-part', part: 'copies' }).facts;
		const saved = accessed.facts.find((fact) => fact.type === 'dossier-saved')!;
		const late = { ...saved, id: ref(77), device: ref(78), dossier: ref(79) };
		expect(payloadsNamedBy(mergeFacts([late], cleared))).not.toContain(ref(79));
	});
});
