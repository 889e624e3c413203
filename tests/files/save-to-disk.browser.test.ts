import { afterEach, expect, test } from 'vitest';
import { canChoosePlace, saveToDisk } from '../../src/lib/files/save-to-disk.ts';

/** The browser's own dialog cannot be answered by a test: it is answered with a file of the origin's own disk. */
type Dialog = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
const page = globalThis as unknown as { showSaveFilePicker: Dialog };
const before = page.showSaveFilePicker;
const answer = (dialog: Dialog) => (page.showSaveFilePicker = dialog);

afterEach(() => answer(before));

const zip = new Blob(Array.from({ length: 10 }, (_, at) => new Uint8Array(1024 * 1024).fill(at)));
const fileOf = async (name: string) =>
	(await navigator.storage.getDirectory()).getFileHandle(name, { create: true });

test('a file is written piece by piece where the owner says, whole', async () => {
	expect(canChoosePlace()).toBe(true);
	const names: string[] = [];
	answer(({ suggestedName }) => (names.push(suggestedName), fileOf('whole.zip')));
	const seen: number[] = [];
	const saved = await saveToDisk(zip, 'verzoek-1.zip', {
		onProgress: (bytes) => void seen.push(bytes),
		signal: new AbortController().signal,
	});
	expect([saved, names]).toEqual(['saved', ['verzoek-1.zip']]);
	expect(seen).toEqual([4, 8, 10].map((megabytes) => megabytes * 1024 * 1024));
	const written = await (await fileOf('whole.zip')).getFile();
	expect(new Uint8Array(await written.arrayBuffer()).every((byte, at) => byte === at >> 20)).toBe(true);
	expect(written.size).toBe(zip.size);
});

test('stopped half-way, nothing is left; a closed dialog saves nothing', async () => {
	const stop = new AbortController();
	answer(() => fileOf('stopped.zip'));
	const order = { onProgress: () => stop.abort(), signal: stop.signal };
	expect(await saveToDisk(zip, 'a.zip', order)).toBe('cancelled');
	expect((await (await fileOf('stopped.zip')).getFile()).size).toBe(0);
	answer(() => Promise.reject(new DOMException('closed', 'AbortError')));
	expect(await saveToDisk(zip, 'a.zip', order)).toBe('cancelled');
});

test('a disk that gives out is said', async () => {
	const full = { createWritable: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
	answer(() => Promise.resolve(full as unknown as FileSystemFileHandle));
	const order = { onProgress: () => undefined, signal: new AbortController().signal };
	expect(await saveToDisk(zip, 'a.zip', order)).toBe('failed');
});
