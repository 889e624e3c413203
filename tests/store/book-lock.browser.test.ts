import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/lib/backups/read-backup.ts';
import { writeBackup } from '../../src/lib/backups/write-backup.ts';
import type { Store, Write } from '../../src/lib/store/store.ts';
import { options, ports, spelledOut } from '../backups/backup-parts.ts';
import { newRequest, received, stepDone, subject } from './book-parts.ts';
import { loseDatabase, loseJournal, secondHome } from './damage.ts';
import { bookOfTest } from './tabs.ts';

const book = bookOfTest();
const PASSPHRASE = 'één paard in de gang';
const LOCKED = { ok: false, failure: { type: 'locked' } };
const SECRETS = ['Annelies Zeldzaam', 'zeldzaam@voorbeeld.nl', 'vertrouwelijke notitie'];

/** A request whose payloads hold every secret, one of them in a file. */
function secretWrites(): Write[] {
	const stream = newRequest();
	const begun = received(stream, 'x');
	const person = { ...subject(SECRETS[0]!), email: SECRETS[1]! };
	return [
		{ ...begun, payloads: begun.payloads.map(({ id }) => ({ id, payload: person })) },
		stepDone(stream, new Blob([SECRETS[2]!], { type: 'text/plain' })),
	];
}

/** A closed book, locked, with secrets; they were written before the lock or after it. */
async function lockedBook(when: 'before' | 'after'): Promise<{ writes: Write[]; recoveryKey: string }> {
	const { store } = await book.open();
	const writes = secretWrites();
	if (when === 'before') await store.append(writes);
	const recoveryKey = await locked(store);
	if (when === 'after') expect((await store.append(writes)).ok).toBe(true);
	await expectReadable(store, writes);
	book.closeAll();
	return { writes, recoveryKey };
}

/** Puts a lock on an open book; the recovery key. */
async function locked(store: Store): Promise<string> {
	const prepared = await store.prepareLock(PASSPHRASE);
	expect(await store.lock(prepared, prepared.recoveryKey)).toEqual({ ok: true, value: undefined });
	return prepared.recoveryKey;
}

async function expectReadable(store: Store, writes: readonly Write[]): Promise<void> {
	const given = new Map(
		writes.flatMap(({ payloads }) => payloads.map(({ id, payload }) => [id, payload] as const)),
	);
	const read = await store.readPayloads(given.keys());
	expect(await spelledOut(read.ok ? read.value : new Map())).toEqual(await spelledOut(given));
}

/** A tab that hears nothing of the others, as one that was frozen. */
async function withoutNews<Value>(open: () => Promise<Value>): Promise<Value> {
	const { onmessage } = Object.getOwnPropertyDescriptors(BroadcastChannel.prototype);
	Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { ...onmessage, set: () => undefined });
	try {
		return await open();
	} finally {
		Object.defineProperty(BroadcastChannel.prototype, 'onmessage', onmessage!);
	}
}

/** All rows of the database, files included, as text. */
async function databaseText(): Promise<string> {
	const database = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open(book.name);
		request.onsuccess = () => resolve(request.result);
	});
	const texts: string[] = [];
	for (const store of database.objectStoreNames) {
		const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
			const request = database.transaction(store).objectStore(store).getAll();
			request.onsuccess = () => resolve(request.result);
		});
		for (const row of rows) {
			const { value } = row as { value?: unknown };
			texts.push(JSON.stringify(row), value instanceof Blob ? await value.text() : '');
			const sealed = (value as { sealed?: Uint8Array } | undefined)?.sealed;
			if (sealed) texts.push(new TextDecoder('latin1').decode(sealed));
		}
	}
	database.close();
	return texts.join('\n');
}

describe('a locked book', () => {
	it.each(['before', 'after'] as const)(
		'holds nothing that was written %s the lock in the open',
		async (when) => {
			await lockedBook(when);
			const everywhere =
				(await databaseText()) + (await secondHome(book.name)) + JSON.stringify(localStorage);
			for (const secret of SECRETS) expect(everywhere).not.toContain(secret);
			expect(everywhere).toContain('request/');
		},
	);

	it('opens with the passphrase, and with no other', async () => {
		const { writes } = await lockedBook('after');
		const { store, opened } = await book.open();
		expect(opened.lock).toBe('closed');
		expect(opened.payloads.size).toBe(0);
		for (const wrong of ['', 'een paard in de gang', `${PASSPHRASE} `])
			expect(await store.unlock(wrong)).toEqual({ ok: false, failure: { type: 'wrong-secret' } });
		const unlocked = await store.unlock(PASSPHRASE.normalize('NFD'));
		expect(unlocked.ok && [...unlocked.value.values()]).toMatchObject([{ name: SECRETS[0] }]);
		await expectReadable(store, writes);
		expect((await store.append([received(newRequest(), 'bert')])).ok).toBe(true);
	});

	it('opens with the recovery key, however it is typed', async () => {
		const { writes, recoveryKey } = await lockedBook('after');
		expect(recoveryKey).toMatch(/^([A-Z2-9]{4}-){7}[A-Z2-9]{4}$/);
		const { store } = await book.open();
		expect((await store.unlock(recoveryKey.toLowerCase().replaceAll('-', ' '))).ok).toBe(true);
		await expectReadable(store, writes);
	});

	it('takes another passphrase; the old one is gone, the recovery key stays', async () => {
		const { writes, recoveryKey } = await lockedBook('after');
		const { store } = await book.open();
		await store.unlock(PASSPHRASE);
		const refused = await store.changePassphrase('fout', 'nieuw');
		expect(refused).toEqual({ ok: false, failure: { type: 'wrong-secret' } });
		expect((await store.changePassphrase(PASSPHRASE, 'een nieuwe zin')).ok).toBe(true);
		book.closeAll();
		const { store: again } = await book.open();
		expect((await again.unlock(PASSPHRASE)).ok).toBe(false);
		expect((await again.unlock('een nieuwe zin')).ok).toBe(true);
		await expectReadable(again, writes);
		book.closeAll();
		expect((await (await book.open()).store.unlock(recoveryKey)).ok).toBe(true);
	});

	it.each([
		['database', loseDatabase],
		['journal', loseJournal],
	])('that lost its %s is healed while it is locked, and opens', async (_home, lose) => {
		const { writes } = await lockedBook('after');
		await lose(book.name);
		const { store, opened } = await book.open();
		expect(opened.found.type).toBe('healed');
		expect(opened.lock).toBe('closed');
		expect((await store.unlock(PASSPHRASE)).ok).toBe(true);
		await expectReadable(store, writes);
		expect(await secondHome(book.name)).not.toContain(SECRETS[0]);
	});

	it('goes on sealing where it was interrupted', async () => {
		const { store } = await book.open();
		const writes = secretWrites();
		await store.append(writes);
		void locked(store);
		await expect.poll(() => secondHome(book.name)).toContain('"change":1');
		book.closeAll();
		const { store: again } = await book.open();
		expect((await again.unlock(PASSPHRASE)).ok).toBe(true);
		await expectReadable(again, writes);
		await expect.poll(databaseText).not.toContain(SECRETS[0]);
		expect(await secondHome(book.name)).not.toContain(SECRETS[0]);
	});

	it('is told to the other tab, which is closed from then on', async () => {
		const { store } = await book.open();
		const { store: other } = await book.open();
		const heard = new Promise((resolve) => other.subscribe(resolve));
		await locked(store);
		expect(await heard).toEqual({ type: 'lock', state: 'closed' });
		expect(await other.append(secretWrites())).toEqual(LOCKED);
		expect((await other.unlock(PASSPHRASE)).ok).toBe(true);
		expect((await other.append(secretWrites())).ok).toBe(true);
	});

	it('cannot be written in the open by a tab that slept while it was locked', async () => {
		const { store } = await book.open();
		const { store: deaf } = await withoutNews(() => book.open());
		await locked(store);
		const states: string[] = [];
		deaf.subscribe((notice) => notice.type === 'lock' && states.push(notice.state));
		expect(await deaf.append(secretWrites())).toEqual(LOCKED);
		expect(states).toEqual(['closed']);
		expect(await secondHome(book.name)).not.toContain(SECRETS[0]);
	});

	it('is not locked before its recovery key was typed back right', async () => {
		const { store } = await book.open();
		const prepared = await store.prepareLock(PASSPHRASE);
		const wrong = prepared.recoveryKey.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
		for (const typed of ['', wrong, PASSPHRASE])
			expect(await store.lock(prepared, typed)).toEqual({ ok: false, failure: { type: 'wrong-secret' } });
		book.closeAll();
		expect((await book.open()).opened.lock).toBe('none');
	});

	it('closes in every tab at once, and nothing can be read or added before it is opened again', async () => {
		const { writes } = await lockedBook('after');
		const tabs = [await book.open(), await book.open()].map(({ store }) => store);
		for (const store of tabs) await store.unlock(PASSPHRASE);
		const heard = new Promise((resolve) => tabs[1]!.subscribe(resolve));
		tabs[0]!.closeLock();
		expect(await heard).toEqual({ type: 'lock', state: 'closed' });
		for (const store of tabs) {
			expect(await store.readPayload(writes[0]!.payloads[0]!.id)).toEqual(LOCKED);
			expect(await store.append(secretWrites())).toEqual(LOCKED);
			expect((await store.unlock(PASSPHRASE)).ok).toBe(true);
			await expectReadable(store, writes);
		}
	});

	it('lies open again once its lock is taken off, in every tab', async () => {
		const { writes, recoveryKey } = await lockedBook('after');
		const { store } = await book.open();
		const { store: other } = await book.open();
		await store.unlock(PASSPHRASE);
		await other.unlock(PASSPHRASE);
		expect(await store.removeLock('fout')).toEqual({ ok: false, failure: { type: 'wrong-secret' } });
		const heard = new Promise((resolve) => other.subscribe(resolve));
		expect((await store.removeLock(recoveryKey)).ok).toBe(true);
		expect(await heard).toEqual({ type: 'lock', state: 'none' });
		await expectReadable(other, writes);
		expect((await other.append(secretWrites())).ok).toBe(true);
		book.closeAll();
		for (const lose of [loseDatabase, loseJournal]) {
			await lose(book.name);
			const again = await book.open();
			expect(again.opened.lock).toBe('none');
			await expectReadable(again.store, writes);
			book.closeAll();
		}
	});

	it('keeps the passphrase that another tab gave it last', async () => {
		await lockedBook('after');
		const [{ store: one }, { store: other }] = [await book.open(), await book.open()];
		await one.unlock(PASSPHRASE);
		await other.unlock(PASSPHRASE);
		expect((await one.changePassphrase(PASSPHRASE, 'tweede zin')).ok).toBe(true);
		expect((await other.changePassphrase(PASSPHRASE, 'derde zin')).ok).toBe(false);
		expect((await other.changePassphrase('tweede zin', 'derde zin')).ok).toBe(true);
		book.closeAll();
		expect((await (await book.open()).store.unlock('derde zin')).ok).toBe(true);
	});

	it('goes into a backup like any other', async () => {
		const { writes } = await lockedBook('after');
		const { store, opened } = await book.open();
		await store.unlock(PASSPHRASE);
		const readPayloads = async (ids: readonly string[]) => {
			const read = await store.readPayloads(ids);
			return read.ok ? read.value : new Map();
		};
		const made = await writeBackup(opened.book, readPayloads, options, ports);
		const read = made.ok && (await readBackup(made.value.bytes, null, ports));
		if (!read || !read.ok) throw new Error('no backup');
		const given = writes.flatMap(({ payloads }) => payloads.map(({ id, payload }) => [id, payload] as const));
		expect(await spelledOut(read.value.payloads)).toEqual(await spelledOut(new Map(given)));
	});
});
