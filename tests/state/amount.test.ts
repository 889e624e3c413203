import { describe, expect, test } from 'vitest';
import { readCents } from '../../src/lib/state/amount.ts';

describe('an amount in euros', () => {
	test.each([
		['4,50', 450],
		['4.50', 450],
		['€ 4', 400],
		['EUR 12,05', 1205],
		[' 0,01 ', 1],
	])('%s', (text, cents) => expect(readCents(text)).toBe(cents));

	test.each(['', '0', '0,00', '-4', '4,5', '1.000,00', '12345', 'vier', '4,50 per kopie'])('not %s', (text) =>
		expect(readCents(text)).toBeNull(),
	);
});
