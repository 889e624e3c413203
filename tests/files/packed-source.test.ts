import JSZip from 'jszip';
import { expect, test, vi } from 'vitest';
import { packedSources } from '../../src/lib/files/packed-source.ts';
import { sourceOf } from '../../src/lib/formats/byte-source.ts';
import { filesInZip } from '../../src/lib/systems/files-in-zip.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Compresses well, and every place can be told from every other. */
function content(bytes: number): Uint8Array {
	const numbers = new Uint32Array(bytes / 4);
	for (let at = 0; at < numbers.length; at++) numbers[at] = at;
	return new Uint8Array(numbers.buffer);
}

async function packed(bytes: Uint8Array, damage = false) {
	const zip = new JSZip().file('mail.mbox', bytes, {
		compression: 'DEFLATE',
		compressionOptions: { level: 1 },
	});
	const archive = await zip.generateAsync({ type: 'uint8array' });
	// in the middle of the packed bytes, far from both directories
	if (damage) archive.fill(0xff, archive.length / 2, archive.length / 2 + 64);
	const source = sourceOf(archive);
	const listed = await filesInZip(source);
	if (!listed.ok) throw new Error(listed.failure.type);
	return packedSources(source)(listed.value.files[0]!.entry);
}

const read = async (source: { stream(): AsyncIterable<Uint8Array> }) => {
	let bytes = 0;
	for await (const piece of source.stream()) bytes += piece.length;
	return bytes;
};

test.each([
	['kept', 1 << 20],
	['read anew', 36 << 20],
])('a packed file that is %s gives the same bytes from any place, forwards and back', async (_how, size) => {
	const bytes = content(size);
	const source = await packed(bytes);
	for (const offset of [0, 4096, 65_531, 500_000, 499_000, size - 10]) {
		const part = await source.read(offset, 1000);
		expect([offset, Buffer.from(part).equals(bytes.subarray(offset, offset + 1000))]).toEqual([offset, true]);
	}
	expect(await read(source)).toBe(size);
	expect(source.cutAt()).toBeNull();
});

test.each([
	['kept', 1 << 20],
	['read anew', 36 << 20],
])('a packed file that is damaged and %s tells where it broke off', async (_how, size) => {
	const source = await packed(content(size), true);
	const given = await read(source);
	expect(given).toBeLessThan(size);
	expect(source.cutAt()).toBe(given);
});
