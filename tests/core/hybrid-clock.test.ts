import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockMs, nextClock } from '../../src/lib/core/hybrid-clock.ts';

const instant = fc.integer({ min: 0, max: 4_102_444_800_000 });

test('every clock comes after the last one, whatever the device says', () => {
	fc.assert(
		fc.property(fc.array(instant, { minLength: 1, maxLength: 60 }), (instants) => {
			let last: string | null = null;
			for (const nowMs of instants) {
				const next: string = nextClock(last, nowMs);
				expect(last === null || next > last).toBe(true);
				expect(next).toMatch(/^[0-9a-z]{9}-[0-9a-z]{4}$/);
				last = next;
			}
		}),
	);
});

test('a clock that runs right says the time', () => {
	expect(clockMs(nextClock(null, 1_790_000_000_000))).toBe(1_790_000_000_000);
});

test('a full counter goes on in the next millisecond', () => {
	expect(nextClock(`${(5).toString(36).padStart(9, '0')}-zzzz`, 5)).toBe('000000006-0000');
});
