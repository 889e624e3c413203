import { describe, expect, it } from 'vitest';
import { canonical, type Book } from '../../src/lib/core/book.ts';
import { payloadsNamed } from '../../src/lib/core/book.ts';
import { readBackup } from '../../src/lib/backups/read-backup.ts';
import type { Opened, Store } from '../../src/lib/store/store.ts';
import { ports, spelledOut } from '../backups/backup-parts.ts';
import { bookOfTest } from './tabs.ts';

/** What each released version left behind: its backups, both its homes, and the book that was in them. */
const addresses = import.meta.glob<string>('../fixtures/released/**', {
	query: '?url',
	import: 'default',
	eager: true,
});
const versions = [...new Set(Object.keys(addresses).map((path) => path.split('/')[3]!))];

const PASSPHRASE = 'versie één';
const book = bookOfTest();

describe.each(versions)('what version %s left', (version) => {
	const root = `../fixtures/released/${version}/`;
	const file = async (path: string) => (await fetch(addresses[root + path]!)).bytes();
	const json = async (path: string) => JSON.parse(new TextDecoder().decode(await file(path)));
	/** The files of its second home, in base64 by their paths. */
	const putHome = async () => {
		for (const [path, content] of Object.entries<string>(await json('home.json')))
			await putFile(
				[book.name, ...path.split('/')],
				Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0)),
			);
	};

	it.each([
		['backup.zip', null],
		['backup.zip.age', PASSPHRASE],
	])('the backup %s opens today', async (name, passphrase) => {
		const read = await readBackup(await file(name), passphrase, ports);
		if (!read.ok) throw new Error(read.failure.type);
		expect(await spelled(read.value.book, read.value.payloads)).toEqual(await json('book.json'));
	});

	it('its database opens today', async () => {
		await putDatabase(book.name, await json('database.json'));
		const { store, opened } = await book.open();
		expect(opened.found).toMatchObject({ type: 'healed', from: 'database' });
		expect(await contents(store, opened)).toEqual(await json('book.json'));
	});

	it('its journal opens today', async () => {
		await putHome();
		const { store, opened } = await book.open();
		expect(opened.found).toMatchObject({ type: 'healed', from: 'journal' });
		expect(await contents(store, opened)).toEqual(await json('book.json'));
	});

	it('both together open as they were', async () => {
		await putDatabase(book.name, await json('database.json'));
		await putHome();
		const { store, opened } = await book.open();
		expect(opened.found).toEqual({ type: 'opened' });
		expect(await contents(store, opened)).toEqual(await json('book.json'));
	});
});

async function contents(store: Store, { book }: Opened): Promise<unknown> {
	const payloads = await store.readPayloads(payloadsNamed(book));
	if (!payloads.ok) throw new Error(payloads.failure.type);
	return spelled(book, payloads.value);
}

async function spelled(book: Book, payloads: Parameters<typeof spelledOut>[0]): Promise<unknown> {
	const whole = {
		streams: Object.fromEntries(book.streams),
		audit: [...book.audit.values()],
		tombstones: [...book.tombstones.values()],
		payloads: Object.fromEntries(await spelledOut(payloads)),
	};
	return JSON.parse(canonical(whole));
}

type Dump = { version: number; rows: Record<string, Record<string, unknown>[]> };
type Spelled = { blob: number[]; type: string };

/** Makes a database as that version had it, without asking the code of today. */
function putDatabase(name: string, { version, rows }: Dump): Promise<void> {
	const keys: Record<string, string> = { tombstones: 'stream', meta: 'key' };
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onupgradeneeded = () => {
			for (const [store, all] of Object.entries(rows)) {
				const objects = request.result.createObjectStore(store, { keyPath: keys[store] ?? 'id' });
				if (store === 'payloads') objects.createIndex('kind', 'kind');
				for (const row of all) objects.put(withBlob(row));
			}
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
		request.onerror = () => reject(request.error);
	});
}

function withBlob(row: Record<string, unknown>): unknown {
	const { blob, type } = (row['value'] ?? {}) as Partial<Spelled>;
	return blob ? { ...row, value: new Blob([Uint8Array.from(blob)], { type: type ?? '' }) } : row;
}

async function putFile(path: string[], bytes: Uint8Array): Promise<void> {
	let directory = await navigator.storage.getDirectory();
	for (const folder of path.slice(0, -1))
		directory = await directory.getDirectoryHandle(folder, { create: true });
	const writable = await (await directory.getFileHandle(path.at(-1)!, { create: true })).createWritable();
	await writable.write(bytes as Uint8Array<ArrayBuffer>);
	await writable.close();
}
