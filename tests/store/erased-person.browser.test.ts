import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { auditEntryOf, auditLog } from '../../src/lib/core/audit.ts';
import { exportAudit } from '../../src/lib/core/audit-export.ts';
import { evolve } from '../../src/lib/core/evolve.ts';
import type { RequestFact } from '../../src/lib/core/fact.ts';
import { clockOf } from '../../src/lib/core/views.ts';
import { writeBackup } from '../../src/lib/backups/write-backup.ts';
import type { Store } from '../../src/lib/store/store.ts';
import { options, ports } from '../backups/backup-parts.ts';
import { newRequest, received } from './book-parts.ts';
import { fullRequest } from './canaries.ts';
import { secondHome } from './damage.ts';
import { bookOfTest } from './tabs.ts';

const book = bookOfTest();

describe('a person who was erased', () => {
	it('is in no store, no new backup and no export: not one word of any field that a request can hold', async () => {
		const stream = newRequest();
		const { store } = await book.open();
		const { write, canaries } = fullRequest(stream);
		expect(canaries.length).toBeGreaterThan(60);
		const append = async (one: typeof write) => expect((await store.append([one])).ok).toBe(true);
		await append(write);
		await append(received(newRequest(), 'bert'));
		expect(missing(canaries, await firstHome(book.name))).toEqual([]);
		expect(missing(canaries, await secondHome(book.name))).toEqual([]);
		expect(missing(canaries, await backup(store))).toEqual([]);

		const request = evolve(stream.slice('request/'.length), write.facts as readonly RequestFact[])!;
		const line = auditEntryOf(request, clockOf(request)) ?? expect.unreachable();
		const entry = { id: crypto.randomUUID(), ...line };
		const tombstone = { stream, entries: [entry.id], expiresOn: '2027-03-01' as const };
		const erased = await store.erase([stream], { tombstones: [tombstone], auditEntries: [entry] });
		expect(erased).toEqual({ ok: true, value: { swept: true } });

		expect(present(canaries, await firstHome(book.name))).toEqual([]);
		expect(present(canaries, await secondHome(book.name))).toEqual([]);
		expect(present(canaries, await backup(store))).toEqual([]);
		const log = exportAudit(auditLog([entry], []));
		expect(present(canaries, log.csv + log.json)).toEqual([]);

		store.close();
		await book.open();
		expect(present(canaries, await firstHome(book.name))).toEqual([]);
		expect(present(canaries, await secondHome(book.name))).toEqual([]);
	});
});

const present = (words: readonly string[], text: string) => words.filter((word) => text.includes(word));
const missing = (words: readonly string[], text: string) => words.filter((word) => !text.includes(word));

/** Every row of every IndexedDB store of a book, as text. */
async function firstHome(name: string): Promise<string> {
	const database = await done(indexedDB.open(name));
	const rows = await Promise.all(
		[...database.objectStoreNames].map((store) =>
			done(database.transaction(store).objectStore(store).getAll()),
		),
	);
	database.close();
	return JSON.stringify(rows);
}

async function backup(store: Store): Promise<string> {
	const read = await store.readBook();
	if (!read.ok) return expect.unreachable();
	const payloads = async (ids: readonly string[]) => {
		const found = await store.readPayloads(ids);
		return found.ok ? found.value : expect.unreachable();
	};
	const made = await writeBackup(read.value, payloads, options, ports);
	if (!made.ok) return expect.unreachable(JSON.stringify(made.failure));
	const zip = await JSZip.loadAsync(made.value.bytes);
	return (await Promise.all(Object.values(zip.files).map((file) => file.async('string')))).join('\n');
}

const done = <Value>(request: IDBRequest<Value>) =>
	new Promise<Value>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('unreadable'));
	});
