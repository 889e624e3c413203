import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { BundleEntry } from '../../src/lib/bundles/bundle.ts';
import { bundleZip, type ZipJob } from '../../src/lib/files/bundle-zip.ts';

const text = (path: string, content: string): BundleEntry => ({
	path,
	mediaType: 'text/plain',
	content: new TextEncoder().encode(content),
});

const attachment = (path: string, blobRef: string, bytes: number): BundleEntry => ({
	path,
	mediaType: 'image/jpeg',
	content: { blobRef, bytes },
});

const blobs: Record<string, Blob> = {
	small: new Blob([new Uint8Array(1000).fill(7)]),
	large: new Blob(Array.from({ length: 52 }, (_, index) => new Uint8Array(1024 * 1024).fill(index + 1))),
};

const job = (entries: readonly BundleEntry[], more: Partial<ZipJob> = {}): ZipJob => ({
	...{ entries, on: '2026-12-18', blobOf: (ref: string) => Promise.resolve(blobs[ref] ?? null) },
	...more,
});

const SMALL = [
	text('SHA256SUMS', 'sums'),
	text('data/gmail/message.csv', 'a,b\r\n'.repeat(4000)),
	text('empty.txt', ''),
	attachment('data/gmail/attachment-0001.jpg', 'small', 1000),
];
const LARGE = [...SMALL, attachment('data/gmail/attachment-0002.jpg', 'large', 52 * 1024 * 1024)];

async function zipOf(made: ZipJob): Promise<Blob> {
	const zip = await bundleZip(made);
	if (!zip.ok) throw new Error(zip.failure.type);
	return zip.value;
}

describe.each([
	['of small files', SMALL],
	['around a large attachment', LARGE],
])('a ZIP %s', (_how, entries) => {
	test('reads back with every checksum right, in the same order, on the same day', async () => {
		const zip = await JSZip.loadAsync(await zipOf(job(entries)), { checkCRC32: true });
		const files = Object.values(zip.files);
		expect(files.map(({ name }) => name)).toEqual(entries.map(({ path }) => path));
		expect(files.map(({ date }) => date.toISOString().slice(0, 10))).toEqual(files.map(() => '2026-12-18'));
		for (const { path, content } of entries) {
			const read = await zip.file(path)!.async('uint8array');
			const expected =
				content instanceof Uint8Array ? content : new Uint8Array(await blobs[content.blobRef]!.arrayBuffer());
			expect(read.length).toBe(expected.length);
			expect(
				read.every((byte, at) => byte === expected[at]),
				path,
			).toBe(true);
		}
	});

	test('packs text and stores attachments as they are', async () => {
		const zip = new Uint8Array(await (await zipOf(job(entries))).arrayBuffer());
		const view = new DataView(zip.buffer);
		const methods: Record<string, number> = {};
		for (
			let at = zip.length - 22 - entries.reduce((sum, { path }) => sum + 46 + path.length, 0);
			view.getUint32(at, true) === 0x02014b50;
		) {
			const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
			methods[name] = view.getUint16(at + 10, true);
			at += 46 + name.length;
		}
		expect(methods['data/gmail/message.csv']).toBe(8);
		expect(methods['data/gmail/attachment-0001.jpg']).toBe(0);
	});

	test('gives the same bytes twice', async () => {
		const [first, second] = [await zipOf(job(entries)), await zipOf(job(entries))];
		const sum = async (blob: Blob) =>
			new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())).join();
		expect(await sum(second)).toBe(await sum(first));
	});

	test('tells how far it is, up to the end and never back', async () => {
		const seen: number[] = [];
		let all = 0;
		await zipOf(job(entries, { onProgress: (done, total) => void (seen.push(done), (all = total)) }));
		expect(seen.length).toBeGreaterThan(1);
		expect(seen).toEqual([...seen].sort((a, b) => a - b));
		expect(seen.at(-1)).toBe(all);
	});

	test('can be cancelled, before and while it is made', async () => {
		expect(await bundleZip(job(entries, { signal: AbortSignal.abort() }))).toEqual({
			ok: false,
			failure: { type: 'cancelled' },
		});
		const stop = new AbortController();
		expect(await bundleZip(job(entries, { signal: stop.signal, onProgress: () => stop.abort() }))).toEqual({
			ok: false,
			failure: { type: 'cancelled' },
		});
	});
});

test('what a ZIP cannot hold is refused before anything is read', async () => {
	const blobOf = () => Promise.reject(new Error('read'));
	const huge = [attachment('a', 'x', 3e9), attachment('b', 'x', 3e9)];
	expect(await bundleZip(job(huge, { blobOf }))).toEqual({ ok: false, failure: { type: 'too-large' } });
	const many = Array.from({ length: 0xffff }, (_, index) => text(`f${index}`, ''));
	expect(await bundleZip(job(many, { blobOf }))).toEqual({ ok: false, failure: { type: 'too-many-files' } });
});

test('content that is gone is named', async () => {
	expect(await bundleZip(job([attachment('data/x/attachment-0001.bin', 'gone', 3)]))).toEqual({
		ok: false,
		failure: { type: 'missing-content', path: 'data/x/attachment-0001.bin' },
	});
});
