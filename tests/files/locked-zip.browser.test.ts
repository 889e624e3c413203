import {
	BlobReader,
	configure,
	Uint8ArrayWriter,
	ZipReader,
	type FileEntry,
} from '@zip.js/zip.js/index-native.js';
import { expect, test } from 'vitest';
import type { BundleEntry } from '../../src/lib/bundles/bundle.ts';
import { bundleZip, type ZipJob } from '../../src/lib/files/bundle-zip.ts';

configure({ useWebWorkers: false });

const PASSWORD = 'bako-timu-rovi-nesu-paga-hodi';
const photo = new Blob([crypto.getRandomValues(new Uint8Array(60_000))]);
const entries: readonly BundleEntry[] = [
	{ path: 'SHA256SUMS', mediaType: 'text/plain', content: new TextEncoder().encode('sums') },
	{
		path: 'data/gmail/message.csv',
		mediaType: 'text/csv',
		content: new TextEncoder().encode('naam\r\n'.repeat(4000)),
	},
	{ path: 'empty.txt', mediaType: 'text/plain', content: new Uint8Array() },
	{
		path: 'data/gmail/attachment-0001.jpg',
		mediaType: 'image/jpeg',
		content: { blobRef: 'photo', bytes: photo.size },
	},
];
const job = (more: Partial<ZipJob> = {}): ZipJob => ({
	...{ entries, on: '2026-12-18', blobOf: () => Promise.resolve(photo) },
	lock: { password: PASSWORD, trust: (url) => url },
	...more,
});

async function filesOf(zip: Blob): Promise<FileEntry[]> {
	const all = await new ZipReader(new BlobReader(zip)).getEntries();
	return all.filter((entry): entry is FileEntry => !entry.directory);
}

async function made(more: Partial<ZipJob> = {}): Promise<Blob> {
	const zip = await bundleZip(job(more));
	if (!zip.ok) throw new Error(zip.failure.type);
	return zip.value;
}

test('opens with its password, and every byte is there; photographs are stored, text is packed', async () => {
	const files = await filesOf(await made());
	expect(files.map(({ filename }) => filename)).toEqual(entries.map(({ path }) => path));
	for (const [at, file] of files.entries()) {
		const { content } = entries[at]!;
		const read = await file.getData(new Uint8ArrayWriter(), { password: PASSWORD });
		const expected = content instanceof Uint8Array ? content : new Uint8Array(await photo.arrayBuffer());
		expect(read.length).toBe(expected.length);
		expect(
			read.every((byte, index) => byte === expected[index]),
			file.filename,
		).toBe(true);
	}
	const csv = files.find(({ filename }) => filename.endsWith('.csv'))!;
	expect(csv.compressedSize).toBeLessThan(csv.uncompressedSize / 10);
	expect(files.at(-1)!.compressedSize).toBeGreaterThan(photo.size);
});

test('every file that holds anything is encrypted, with AES-256, and its content is not in the ZIP', async () => {
	const zip = await made();
	const bytes = new Uint8Array(await zip.arrayBuffer());
	const view = new DataView(bytes.buffer);
	for (const { offset, encrypted, filename } of await filesOf(zip)) {
		expect(encrypted, filename).toBe(true);
		// WinZip's field: its id, its length, AE-1 or AE-2, "AE", and 3 for 256 bits
		const extra = offset + 30 + view.getUint16(offset + 26, true);
		expect([view.getUint16(extra, true), view.getUint8(extra + 8)]).toEqual([0x9901, 3]);
	}
	const text = new TextDecoder('latin1').decode(bytes);
	expect(text).not.toContain('naam');
	expect(text).not.toContain(PASSWORD);
});

test('does not open with another password, nor with none', async () => {
	for (const password of ['bako-timu-rovi-nesu-paga-hodo', '', undefined])
		for (const file of await filesOf(await made()))
			await expect(
				file.getData(new Uint8ArrayWriter(), password === undefined ? {} : { password }),
			).rejects.toThrow();
});

test('tells how far it is, never back, and can be cancelled', async () => {
	const seen: number[] = [];
	let all = 0;
	await made({ onProgress: (done, total) => void (seen.push(done), (all = total)) });
	expect(seen).toEqual([...seen].sort((a, b) => a - b));
	expect(seen.at(-1)).toBe(all);
	const stop = new AbortController();
	for (const signal of [AbortSignal.abort(), stop.signal]) {
		const cancelled = await bundleZip(job({ signal, onProgress: () => stop.abort() }));
		expect(cancelled).toEqual({ ok: false, failure: { type: 'cancelled' } });
	}
});
