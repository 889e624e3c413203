import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courtUntil } from '../../src/lib/core/clock.ts';
import { assumedReceipt, courtWindow, EQUATED_DAYS_END, postBy } from '../../src/lib/core/court-window.ts';
import { dayNumber, dayOf, daysBetween } from '../../src/lib/core/day.ts';
import { dayOff } from '../../src/lib/core/holidays.ts';

const receipt = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2033-12-31') }).map(dayOf);

describe('the court window', () => {
	it('P10: says when it ends after the list of equated days', () => {
		expect(EQUATED_DAYS_END).toBe('2028-12-31');
		expect(courtWindow('2028-11-16')).toMatchObject({ until: '2028-12-28', sure: true });
		const later = courtWindow('2028-11-20');
		expect(later).toMatchObject({ until: '2029-01-02', sure: false });
		expect(later.steps.at(-1)).toEqual({ rule: 'T-12', knownThrough: '2028-12-31' });
	});

	it('is six weeks, and never ends on a day off', () => {
		fc.assert(
			fc.property(receipt, (day) => {
				const until = courtUntil(day);
				expect(daysBetween(day, until)).toBeGreaterThanOrEqual(42);
				expect(daysBetween(day, until)).toBeLessThanOrEqual(47);
				expect(dayOff(until, 'ABC')).toBeNull();
			}),
		);
	});

	it('throws RangeError for what is no day', () => {
		expect(() => courtUntil('2026-02-30')).toThrow(RangeError);
	});

	it('assumes that post takes three working days, both ways', () => {
		expect(assumedReceipt('2026-04-02', 'at-once')).toBe('2026-04-02');
		expect(assumedReceipt('2026-04-02', 'post')).toBe('2026-04-09');
		expect(postBy('2026-04-09')).toBe('2026-04-02');
	});
});
