import { merge, type Book } from '../../../src/lib/core/book.ts';
import { evolve } from '../../../src/lib/core/evolve.ts';
import type { RequestFact } from '../../../src/lib/core/fact.ts';
import { chooseRows, deskRows, foldWords } from '../../../src/lib/core/views/desk.ts';
import { payloadRow } from '../../../src/lib/store/database.ts';
import { openStore } from '../../../src/lib/store/open-store.ts';
import { openPayload, sealPayload, type SealedPayload } from '../../../src/lib/store/sealed-payload.ts';
import type { Store } from '../../../src/lib/store/store.ts';
import { newRequest, received } from '../../store/book-parts.ts';
import { makeBook } from './made-book.ts';
import type { Measured } from './work.ts';

/** The book and its baselines: what the browser needs for the same rows. `fill` comes first. */
const WORKS = {
	async fill(requests: number) {
		await fillStore(requests, null);
		await fillRows(requests);
		return requests;
	},
	/** The same with a lock. */
	async 'fill-locked'(requests: number) {
		await fillStore(requests, PASSPHRASE);
		await fillRows(requests);
		return requests;
	},
	/** One request more, until the store says that it is kept. */
	async record() {
		const stored = await store.append([received(newRequest(), 'Noor')]);
		return stored.ok ? 1 : 0;
	},
	async 'put-and-append'() {
		const write = received(newRequest(), 'Noor');
		const payloads = write.payloads.map(({ id, payload }) => payloadRow(id, payload));
		await put([{ id: write.stream, facts: write.facts }], payloads);
		await append(JSON.stringify(write));
		return 1;
	},
	async open() {
		const opened = await store.open();
		if (!opened.ok) throw new Error(opened.failure.type);
		if (opened.value.lock === 'none') return opened.value.payloads.size;
		const unlocked = await store.unlock(PASSPHRASE);
		return unlocked.ok ? unlocked.value.size : 0;
	},
	/** All rows as they lie. */
	read: async () => (await readRows('streams')).length && (await readRows('payloads')).length,
	async 'read-sealed'() {
		await readRows('streams');
		const rows = (await readRows('sealed')) as { value: SealedPayload }[];
		// what it takes to have the key at all
		await derive();
		const opened = await Promise.all(rows.map(({ value }) => openPayload(key, value)));
		return opened.filter(Boolean).length;
	},
	merge: async () => merge(made.book, other.book).streams.size,
	/** Both books, one after the other. */
	'read-both': async () => (await readRows('streams')).length + (await readRows('streams')).length,
} satisfies Record<string, (requests: number) => Promise<number>>;

/** What the page can be asked to do with a book. */
export type BookWork = keyof typeof WORKS;

/** Does one piece of work with a book. */
export async function measureBook(work: BookWork, requests: number): Promise<Measured> {
	const before = performance.now();
	const result = await WORKS[work](requests);
	return { ms: performance.now() - before, result };
}

/** The milliseconds that each letter of some searches takes, until the rows to be shown are known. */
export function typeSearches(): number[] {
	const requests = [...made.book.streams].map(([stream, facts]) =>
		evolve(stream.slice('request/'.length), facts as readonly RequestFact[])!,
	);
	const rows = deskRows(requests, '2026-11-20', []);
	const subjects = [...made.payloads.values()].map((one) =>
		foldWords(one.kind === 'subject' ? one.name : ''),
	);
	const texts = new Map(requests.map(({ id }, at) => [id, `${subjects[at]} inzage`]));
	return ['noor van 99', 'yildiz', 'zoë de v', 'inzage 1234', 'niemand'].flatMap((words) =>
		[...words].map((_, at) => {
			const before = performance.now();
			chooseRows(rows, { show: 'open', words: words.slice(0, at + 1) }, ({ id }) => texts.get(id)!);
			return performance.now() - before;
		}),
	);
}

const PASSPHRASE = 'correct paard batterij nietje';
let store: Store;
let made: ReturnType<typeof makeBook>;
let other: { book: Book };
let key: CryptoKey;
let database: IDBDatabase;

async function fillStore(requests: number, passphrase: string | null): Promise<void> {
	made = makeBook(requests);
	other = makeBook(requests);
	store = openStore({ name: `bench-${requests}` });
	const opened = await store.open();
	if (!opened.ok) throw new Error(opened.failure.type);
	if (passphrase !== null) {
		const prepared = await store.prepareLock(passphrase);
		await store.lock(prepared, prepared.recoveryKey);
	}
	const merged = await store.merge(made.book, made.payloads);
	if (!merged.ok) throw new Error(merged.failure.type);
}

/** The same rows in a database of their own, as they are and sealed. */
async function fillRows(requests: number): Promise<void> {
	key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
	database = await opened(`rows-${requests}`);
	const rows = [...made.payloads].map(([id, payload]) => payloadRow(id, payload));
	const sealed = await Promise.all(
		[...made.payloads].map(async ([id, payload]) => ({ id, value: await sealPayload(key, payload) })),
	);
	await put(
		[...made.book.streams].map(([id, facts]) => ({ id, facts })),
		rows,
		sealed,
	);
}

const opened = (name: string): Promise<IDBDatabase> =>
	new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => {
			for (const table of ['streams', 'payloads', 'sealed'])
				request.result.createObjectStore(table, { keyPath: 'id' });
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error(name));
	});

const put = (streams: object[], payloads: object[], sealed: object[] = []): Promise<void> =>
	new Promise((resolve, reject) => {
		const tables = { streams, payloads, sealed };
		const writing = database.transaction(Object.keys(tables), 'readwrite', { durability: 'strict' });
		for (const [table, rows] of Object.entries(tables))
			for (const row of rows) writing.objectStore(table).put(row);
		writing.oncomplete = () => resolve();
		writing.onerror = () => reject(writing.error ?? new Error('put'));
	});

const readRows = (table: 'streams' | 'payloads' | 'sealed'): Promise<unknown[]> =>
	new Promise((resolve, reject) => {
		const reading = database.transaction(table).objectStore(table).getAll();
		reading.onsuccess = () => resolve(reading.result);
		reading.onerror = () => reject(reading.error ?? new Error(table));
	});

const appender = new Worker(new URL('./append-worker.ts', import.meta.url), { type: 'module' });

const append = (line: string): Promise<void> =>
	new Promise((resolve) => {
		appender.onmessage = () => resolve();
		appender.postMessage(line);
	});

async function derive(): Promise<void> {
	const secret = new TextEncoder().encode(PASSPHRASE);
	const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(16), iterations: 600_000 };
	await crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
}
