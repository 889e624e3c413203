import { expect, test } from 'vitest';
import { decodeWindows1252 } from '../../src/lib/formats/encoding.ts';

test('windows-1252 is what browsers make of it, byte for byte', () => {
	const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
	expect(decodeWindows1252(bytes)).toBe(new TextDecoder('windows-1252').decode(bytes));
});
