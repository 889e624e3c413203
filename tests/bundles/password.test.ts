import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PASSWORD_BYTES, readablePassword } from '../../src/lib/bundles/password.ts';

test('a password has six groups that can be said out loud, whatever the bytes', () => {
	fc.assert(
		fc.property(
			fc
				.uint8Array({ minLength: PASSWORD_BYTES, maxLength: PASSWORD_BYTES })
				.filter((bytes) => bytes.filter((byte) => byte < 240).length >= 12),
			(bytes) => {
				expect(readablePassword(bytes)).toMatch(
					/^(?:[bdfghjkmnprstvwz][aeiou]){2}(?:-(?:[bdfghjkmnprstvwz][aeiou]){2}){5}$/,
				);
			},
		),
	);
});

test('every syllable is as likely as any other', () => {
	const counts = new Map<string, number>();
	for (let byte = 0; byte < 256; byte++) {
		const bytes = new Uint8Array(PASSWORD_BYTES).fill(byte);
		const syllable = readablePassword(bytes).slice(0, 2);
		if (/^[a-z]{2}$/.test(syllable)) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
	}
	expect(counts.size).toBe(80);
	expect(new Set(counts.values())).toEqual(new Set([3]));
});
