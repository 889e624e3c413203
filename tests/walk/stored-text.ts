import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Download, Page } from '@playwright/test';
import { downloadFrom, expect } from './app.ts';

/** A place where the browser keeps something of the app, and all of it as text. */
export type Kept = { place: string; text: string };

/** Everything that the app's origin keeps: every IndexedDB store, OPFS file, cache and web storage. */
export const keptByBrowser = (page: Page): Promise<Kept[]> =>
	page.evaluate(async () => {
		const kept: { place: string; text: string }[] = [];
		const decoder = new TextDecoder();
		const textOf = async (value: unknown): Promise<string> => {
			if (typeof value === 'string') return value;
			if (value instanceof Blob) return textOf(await value.arrayBuffer());
			if (value instanceof ArrayBuffer) return decoder.decode(value);
			if (ArrayBuffer.isView(value)) return decoder.decode(value);
			if (value instanceof Map || value instanceof Set) return textOf([...value]);
			if (typeof value !== 'object' || value === null) return String(value);
			const parts = await Promise.all(
				Object.entries(value).map(async ([key, one]) => `${key}: ${await textOf(one)}`),
			);
			return parts.join('\n');
		};
		const done = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('unreadable'));
			});

		for (const { name } of await indexedDB.databases()) {
			const database = await done(indexedDB.open(name!));
			for (const store of database.objectStoreNames) {
				const rows = database.transaction(store).objectStore(store);
				const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
				kept.push({ place: `IndexedDB ${name}/${store}`, text: await textOf([keys, values]) });
			}
			database.close();
		}

		const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
			for await (const [name, handle] of folder.entries()) {
				if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}/${name}`);
				else {
					const file = await (handle as FileSystemFileHandle).getFile();
					kept.push({ place: `OPFS ${path}/${name}`, text: `${name}\n${await textOf(file)}` });
				}
			}
		};
		await walk(await navigator.storage.getDirectory(), '');

		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const response = await cache.match(request);
				kept.push({
					place: `cache ${name}`,
					text: `${request.url}\n${await textOf(await response?.arrayBuffer())}`,
				});
			}
		}
		kept.push({ place: 'localStorage', text: JSON.stringify({ ...localStorage }) });
		kept.push({ place: 'sessionStorage', text: JSON.stringify({ ...sessionStorage }) });
		kept.push({ place: 'page', text: document.documentElement.outerHTML });
		return kept;
	});

/** Makes a backup without a passphrase on the backup page, and saves it. */
export async function savePlainBackup(page: Page, appUrl: string): Promise<Download> {
	await page.goto(`${appUrl}#/backup`);
	await page.getByLabel('Zonder wachtwoordzin bewaren').check();
	await page.getByRole('button', { name: 'Back-up maken' }).click();
	return downloadFrom(page.getByRole('button', { name: 'Back-up bewaren' }));
}

/** All files of such a backup as text. */
export async function plainBackup(page: Page, appUrl: string): Promise<Kept[]> {
	const download = await savePlainBackup(page, appUrl);
	expect(download.suggestedFilename()).toMatch(/\.zip$/);
	const zip = await JSZip.loadAsync(readFileSync(await download.path()));
	return Promise.all(
		Object.values(zip.files).map(async (file) => ({
			place: `backup ${file.name}`,
			text: `${file.name}\n${await file.async('string')}`,
		})),
	);
}

/** Where each of the words is kept, by word. */
export const placesOf = (kept: readonly Kept[], words: readonly string[]): Record<string, string[]> =>
	Object.fromEntries(
		words.map((word) => [
			word,
			kept.filter(({ text }) => text.toLowerCase().includes(word.toLowerCase())).map(({ place }) => place),
		]),
	);
