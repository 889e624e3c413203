import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachDue, instantInAmsterdam, shownInAmsterdam } from '../../src/lib/core/breach-clock.ts';

describe('72 elapsed hours after becoming aware', () => {
	it.each([
		['2026-06-09', '14:20', '2026-06-12', '14:20'],
		['2026-06-12', '17:05', '2026-06-15', '17:05'],
		['2026-03-27', '10:00', '2026-03-30', '11:00'],
		['2026-10-23', '10:00', '2026-10-26', '09:00'],
		['2026-12-24', '16:00', '2026-12-27', '16:00'],
		['2026-12-31', '23:50', '2027-01-03', '23:50'],
	])('aware %s %s: due %s %s, as a clock in Amsterdam shows it', (on, at, dueOn, dueAt) => {
		const due = breachDue(instantInAmsterdam(on, at)!);
		expect(shownInAmsterdam(due)).toEqual({ on: dueOn, at: dueAt });
	});

	it('takes each form of instant and answers in UTC', () => {
		expect(breachDue('2026-03-27T10:00:00+01:00')).toBe('2026-03-30T09:00:00.000Z');
		expect(breachDue('2026-10-23T10:00+02:00')).toBe('2026-10-26T08:00:00.000Z');
		expect(breachDue('2028-02-27T00:00:00.250Z')).toBe('2028-03-01T00:00:00.250Z');
	});

	it('is exactly 72 hours later, always', () => {
		const [min, max] = [new Date('1990-01-01T00:00:00Z'), new Date('2190-01-01T00:00:00Z')];
		fc.assert(
			fc.property(fc.date({ min, max, noInvalidDate: true }), (aware) => {
				const due = breachDue(aware.toISOString());
				expect(due).toBe(new Date(aware.getTime() + 72 * 3_600_000).toISOString());
			}),
		);
	});

	it.each(['2026-06-09', '2026-06-09T14:20:00', '2026-02-30T14:20:00Z', 'gisteren', ''])(
		'throws RangeError for %j',
		(awareAt) => {
			expect(() => breachDue(awareAt)).toThrow(RangeError);
			expect(shownInAmsterdam(awareAt)).toBeNull();
		},
	);
});

describe('the instant of a day and a time in Amsterdam', () => {
	it('shows that day and time again, outside the skipped hour', () => {
		const minutes = fc.integer({ min: 0, max: 366 * 24 * 60 - 1 });
		fc.assert(
			fc.property(minutes, (minute) => {
				const text = new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
				const [on, at] = [text.slice(0, 10), text.slice(11, 16)];
				fc.pre(!(on === '2026-03-29' && at.startsWith('02')));
				expect(shownInAmsterdam(instantInAmsterdam(on, at)!)).toEqual({ on, at });
			}),
			{ numRuns: 500 },
		);
	});

	it('takes the first of an hour that comes twice, and moves a skipped one on', () => {
		expect(instantInAmsterdam('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
		expect(shownInAmsterdam(instantInAmsterdam('2026-03-29', '02:30')!)).toEqual({
			on: '2026-03-29',
			at: '03:30',
		});
	});

	it.each([
		['2026-02-30', '10:00'],
		['2026-02-28', '24:00'],
		['2026-02-28', '9:00'],
		['2026-02-28', '10:60'],
		['2026-02-28', ''],
	])('is none for %s %s', (on, at) => {
		expect(instantInAmsterdam(on, at)).toBeNull();
	});
});
