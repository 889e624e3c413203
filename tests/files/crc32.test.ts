import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../src/lib/files/crc32.ts';

/** One bit at a time, as the standard describes it. */
function slowly(bytes: Uint8Array): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return ~crc >>> 0;
}

test('gives the check value of the standard', () => {
	expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
	expect(crc32(new Uint8Array())).toBe(0);
});

test('equals the slow way, also when the bytes come in pieces', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (first, second) => {
			const whole = new Uint8Array([...first, ...second]);
			expect(crc32(whole)).toBe(slowly(whole));
			expect(crc32(second, crc32(first))).toBe(crc32(whole));
		}),
	);
});
