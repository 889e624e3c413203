import { whenFree } from '../../src/lib/store/opfs-file.ts';

/** What a browser, a disk or another program can do to the homes of a book behind the app's back. */

/** Throws the database away, as Chromium does with a corrupt one. */
export function loseDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}

/** Throws the second home away. */
export async function loseJournal(name: string): Promise<void> {
	const root = await navigator.storage.getDirectory();
	await whenFree(() => root.removeEntry(name, { recursive: true }));
}

/** The bytes of the journal's only segment, and where it stands. */
export async function readJournal(name: string): Promise<{ file: string; bytes: Uint8Array }> {
	const home = await folder(name);
	for await (const entry of home.values())
		if (entry.kind === 'file') {
			const content = await (await (entry as FileSystemFileHandle).getFile()).arrayBuffer();
			return { file: entry.name, bytes: new Uint8Array(content) };
		}
	throw new Error('no journal');
}

/** Puts other bytes in the place of a segment. */
export const writeJournal = async (name: string, file: string, bytes: Uint8Array): Promise<void> =>
	writeFile(await folder(name), file, bytes);

/** Puts one payload file in the place of another, or a new one there. */
export async function writePayload(name: string, id: string, bytes: Uint8Array): Promise<void> {
	await writeFile(await (await folder(name)).getDirectoryHandle('payloads'), id, bytes);
}

/** The names of the payload files. */
export async function payloadFiles(name: string): Promise<string[]> {
	const names: string[] = [];
	for await (const file of (await (await folder(name)).getDirectoryHandle('payloads')).keys())
		names.push(file);
	return names;
}

/** Forgets that there ever was a book. */
export async function loseMarkers(name: string): Promise<void> {
	localStorage.removeItem(`${name}-marker`);
	await caches.delete(`${name}-marker`);
}

/** Does something to the raw database. */
export async function inDatabase(
	name: string,
	store: string,
	work: (objects: IDBObjectStore) => void,
): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	await new Promise<void>((resolve, reject) => {
		const transaction = database.transaction(store, 'readwrite');
		work(transaction.objectStore(store));
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});
	database.close();
}

/** Everything that stands in the files of the second home, as text. */
export async function secondHome(name: string): Promise<string> {
	const texts: string[] = [];
	const walk = async (directory: FileSystemDirectoryHandle): Promise<void> => {
		for await (const entry of directory.values()) {
			if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle);
			else texts.push(entry.name, await (await (entry as FileSystemFileHandle).getFile()).text());
		}
	};
	await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(name));
	return texts.join('\n');
}

const folder = async (name: string) => (await navigator.storage.getDirectory()).getDirectoryHandle(name);

async function writeFile(
	directory: FileSystemDirectoryHandle,
	name: string,
	bytes: Uint8Array,
): Promise<void> {
	const writable = await (await directory.getFileHandle(name, { create: true })).createWritable();
	await writable.write(bytes as Uint8Array<ArrayBuffer>);
	await writable.close();
}
