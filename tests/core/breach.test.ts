import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	breachClock,
	evolveBreach,
	inOrderOfUrgency,
	isDecided,
	readBreach,
	readMoment,
	writeBreach,
	type Breach,
} from '../../src/lib/core/breach.ts';
import type { BreachFact } from '../../src/lib/core/fact.ts';
import { ref } from './scenario.ts';
import { stamped } from './stamped.ts';

const ID = ref(9);
const noticed = {
	type: 'breach-noticed',
	awareAt: '2026-03-27T09:00:00.000Z',
	description: ref(1),
} as const;
const breach = (...facts: Parameters<typeof stamped<BreachFact>>[0]): Breach => {
	const folded = evolveBreach(ID, stamped<BreachFact>([noticed, ...facts]));
	if (!folded) throw new Error('nothing was noticed');
	return folded;
};

describe('a breach', () => {
	it('remembers all that was done about it', () => {
		expect(
			breach(
				{ type: 'notification-waived', on: '2026-03-27', reason: ref(2) },
				{ type: 'authority-notified', at: '2026-03-29T12:00:00.000Z' },
				{ type: 'subjects-told', on: '2026-03-30' },
				{ type: 'breach-closed', on: '2026-04-02', measures: ref(3) },
			),
		).toEqual({
			id: ID,
			awareAt: noticed.awareAt,
			description: ref(1),
			notifiedAt: '2026-03-29T12:00:00.000Z',
			waived: { on: '2026-03-27', reason: ref(2) },
			subjectsToldOn: '2026-03-30',
			closed: { on: '2026-04-02', measures: ref(3) },
		});
	});

	it('takes a correction as the last word', () => {
		expect(
			breach({ type: 'breach-noticed', awareAt: '2026-03-26T09:00:00.000Z', description: ref(4) }),
		).toMatchObject({ awareAt: '2026-03-26T09:00:00.000Z', description: ref(4) });
	});

	it('ignores a moment that no calendar knows', () => {
		const impossible = '2026-02-31T10:00:00Z';
		expect(breach({ type: 'authority-notified', at: impossible }).notifiedAt).toBeNull();
		expect(breach({ ...noticed, awareAt: impossible }).awareAt).toBe(noticed.awareAt);
		expect(evolveBreach(ID, stamped<BreachFact>([{ ...noticed, awareAt: impossible }]))).toBeNull();
	});

	it('may be closed once it was decided to notify or not', () => {
		expect(isDecided(breach())).toBe(false);
		expect(isDecided(breach({ type: 'notification-waived', on: '2026-03-27', reason: ref(2) }))).toBe(true);
		expect(isDecided(breach({ type: 'authority-notified', at: '2026-03-27T10:00:00Z' }))).toBe(true);
	});
});

describe('its 72 hours', () => {
	const notified = (at: string) => breach({ type: 'authority-notified', at });

	it.each([
		// summer time begins inside: 72 hours that passed, an hour later on the clock of the wall
		['running', breach(), '2026-03-27T09:00:00Z', 4320],
		['running', breach(), '2026-03-30T08:59:30Z', 0],
		['running', breach(), '2026-03-30T09:00:00Z', 0],
		['overdue', breach(), '2026-03-30T09:00:01Z', -1],
		['overdue', breach(), '2026-03-31T09:00:00Z', -1440],
		['in-time', notified('2026-03-30T09:00:00Z'), '2026-05-01T00:00:00Z', 0],
		['late', notified('2026-03-30T10:30:00Z'), '2026-05-01T00:00:00Z', -90],
		[
			'waived',
			breach({ type: 'notification-waived', on: '2026-03-27', reason: ref(2) }),
			'2026-05-01T00:00:00Z',
			null,
		],
	] as const)('are %s', (state, one, now, minutesLeft) => {
		const clock = breachClock(one, now);
		expect(clock.dueAt).toBe('2026-03-30T09:00:00.000Z');
		expect(clock.state).toBe(state);
		if (minutesLeft !== null) expect(clock.minutesLeft).toBe(minutesLeft);
	});
});

it('puts what has to be decided first, then what is open, then what is closed', () => {
	const at = (n: number, awareAt: string, more: Partial<Breach> = {}): Breach => ({
		...breach(),
		id: ref(n),
		awareAt,
		...more,
	});
	const notifiedAt = '2026-04-01T00:00:00Z';
	const closed = { on: '2026-04-02', measures: ref(3) } as const;
	const sorted = inOrderOfUrgency([
		at(1, '2026-03-01T00:00:00Z', { notifiedAt, closed }),
		at(2, '2026-03-05T00:00:00Z', { notifiedAt, closed }),
		at(3, '2026-03-04T00:00:00Z', { notifiedAt }),
		at(4, '2026-03-06T00:00:00Z'),
		at(5, '2026-03-02T00:00:00Z'),
	]);
	expect(sorted.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1].map(ref));
});

describe('a moment as typed', () => {
	const now = '2026-03-29T10:00:00.000Z';

	it.each([
		['2026-03-29', '11:59', '2026-03-29T09:59:00.000Z'],
		['2026-03-28', '11:59', '2026-03-28T10:59:00.000Z'],
	])('%s %s in Amsterdam is an instant', (on, at, moment) => {
		expect(readMoment(on, at, { now })).toEqual({ ok: true, value: moment });
	});

	it.each([
		['2026-02-30', '10:00', 'no-moment'],
		['', '10:00', 'no-moment'],
		['2026-03-29', '24:00', 'no-moment'],
		['2026-03-29', '', 'no-moment'],
		['2026-03-29', '12:01', 'in-the-future'],
		['2026-03-27', '09:58', 'before-aware'],
	])('%s %s is refused: %s', (on, at, type) => {
		const notBefore = '2026-03-27T09:00:30.000Z';
		expect(readMoment(on, at, { now, notBefore })).toEqual({ ok: false, failure: { type } });
	});

	it('may be the minute of becoming aware itself', () => {
		expect(readMoment('2026-03-27', '10:00', { now, notBefore: '2026-03-27T09:00:30.000Z' }).ok).toBe(true);
	});
});

describe('a description', () => {
	it('is text that can be read outside the app', () => {
		expect(
			writeBreach({ happened: 'Verkeerde bijlage\nnaar een klant', people: 'twee', consequences: '' }),
		).toBe('happened: Verkeerde bijlage\n  naar een klant\npeople: twee\nconsequences:');
	});

	it('comes back as it was written, apart from spaces around an answer', () => {
		const answer = fc.oneof(
			fc.string(),
			fc.constantFrom('people: x', 'a\n\n  b', 'happened: \r\n y', '\u2028'),
		);
		fc.assert(
			fc.property(fc.record({ happened: answer, people: answer, consequences: answer }), (description) => {
				const trimmed = Object.fromEntries(
					Object.entries(description).map(([part, text]) => [part, text.trim().replace(/\r\n?/g, '\n')]),
				);
				expect(readBreach(writeBreach(description))).toEqual(trimmed);
			}),
		);
	});

	it('is what happened when it was written in another way', () => {
		expect(readBreach('laptop kwijt')).toEqual({ happened: 'laptop kwijt', people: '', consequences: '' });
	});
});

it('folds any facts in any order to one answer', () => {
	const instant = fc.constantFrom('2026-03-27T09:00:00.000Z', '2026-02-31T10:00:00Z', '2026-04-01 10:00:00Z');
	const day = fc.constantFrom('2026-01-31', '2026-11-22');
	const fact = fc.oneof(
		fc.record({
			type: fc.constant('breach-noticed' as const),
			awareAt: instant,
			description: fc.constant(ref(1)),
		}),
		fc.record({ type: fc.constant('authority-notified' as const), at: instant }),
		fc.record({ type: fc.constant('subjects-told' as const), on: day }),
		fc.record({
			type: fc.constant('notification-waived' as const),
			on: day,
			reason: fc.constant(ref(2)),
		}),
	);
	fc.assert(
		fc.property(fc.array(fact, { maxLength: 7 }), (news) => {
			const facts = stamped<BreachFact>(news);
			const folded = evolveBreach(ID, facts);
			expect(evolveBreach(ID, facts.toReversed())).toEqual(folded);
			if (folded) expect(breachClock(folded, '2026-05-01T00:00:00Z').dueAt).toMatch(/Z$/);
		}),
	);
});
