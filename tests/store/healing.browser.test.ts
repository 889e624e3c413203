import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/lib/store/open-store.ts';
import type { Write } from '../../src/lib/store/store.ts';
import { leavingOf, newRequest, received, stepDone, subject } from './book-parts.ts';
import * as damage from './damage.ts';
import { bookOfTest, type Tab } from './tabs.ts';

const book = bookOfTest();
const photograph = () =>
	new Blob([Uint8Array.from({ length: 9000 }, (_v, i) => i % 256)], { type: 'image/jpeg' });

/** A closed book with three writes, one of them a file. */
async function threeWrites(): Promise<Write[]> {
	const { store } = await book.open();
	const stream = newRequest();
	const writes = [received(stream, 'anna'), stepDone(stream, photograph()), received(newRequest(), 'bert')];
	for (const write of writes) expect((await store.append([write])).ok).toBe(true);
	book.closeAll();
	return writes;
}

/** Everything that was written is there, facts and payloads. */
async function expectAll({ store, opened }: Tab, writes: readonly Write[]): Promise<void> {
	const kept = [...opened.book.streams.values()].flat().map((fact) => fact.id);
	expect(new Set(kept)).toEqual(new Set(writes.flatMap(({ facts }) => facts.map(({ id }) => id))));
	for (const { id, payload } of writes.flatMap(({ payloads }) => payloads)) {
		const read = await store.readPayload(id);
		const value = read.ok ? read.value : null;
		if (payload instanceof Blob) expect(await (value as Blob).bytes()).toEqual(await payload.bytes());
		else expect(value).toEqual(payload);
	}
}

describe('one home is lost', () => {
	it('the database: healed from the journal, files included', async () => {
		const writes = await threeWrites();
		await damage.loseDatabase(book.name);
		const tab = await book.open();
		expect(tab.opened.found).toEqual({ type: 'healed', from: 'journal', facts: 3 });
		await expectAll(tab, writes);
		book.closeAll();
		const again = await book.open();
		expect(again.opened.found).toEqual({ type: 'opened' });
		await damage.loseJournal(book.name);
		await expectAll(again, writes);
	});

	it('the journal: healed from the database, and then it heals the database', async () => {
		const writes = await threeWrites();
		await damage.loseJournal(book.name);
		expect((await book.open()).opened.found).toEqual({ type: 'healed', from: 'database', facts: 3 });
		book.closeAll();
		await damage.loseDatabase(book.name);
		const tab = await book.open();
		expect(tab.opened.found).toEqual({ type: 'healed', from: 'journal', facts: 3 });
		await expectAll(tab, writes);
	});

	it('goes on in the healed book as before', async () => {
		const writes = await threeWrites();
		await damage.loseDatabase(book.name);
		const { store } = await book.open();
		const more = received(newRequest(), 'carla');
		expect((await store.append([more])).ok).toBe(true);
		book.closeAll();
		const tab = await book.open();
		expect(tab.opened.found).toEqual({ type: 'opened' });
		await expectAll(tab, [...writes, more]);
	});

	it('one payload of the database: read from the second home', async () => {
		const writes = await threeWrites();
		await damage.inDatabase(book.name, 'payloads', (payloads) => payloads.clear());
		await expectAll(await book.open(), writes);
	});
});

describe('both homes are lost', () => {
	it('a wiped book is never greeted as a new one', async () => {
		await threeWrites();
		await damage.loseDatabase(book.name);
		await damage.loseJournal(book.name);
		const { opened } = await book.open();
		expect(opened.found).toEqual({ type: 'wiped', lost: 3 });
		book.closeAll();
		expect((await book.open()).opened.found).toEqual({ type: 'wiped', lost: 3 });
	});

	it.each(['localStorage', 'cache'])('one marker (%s) is enough', async (kept) => {
		await threeWrites();
		await damage.loseDatabase(book.name);
		await damage.loseJournal(book.name);
		if (kept === 'cache') localStorage.removeItem(`${book.name}-marker`);
		else await caches.delete(`${book.name}-marker`);
		expect((await book.open()).opened.found).toEqual({ type: 'wiped', lost: 3 });
	});

	it('without any marker it is a new book', async () => {
		await threeWrites();
		await damage.loseDatabase(book.name);
		await damage.loseJournal(book.name);
		await damage.loseMarkers(book.name);
		expect((await book.open()).opened.found).toEqual({ type: 'fresh' });
	});

	it('what the owner writes after that is a book again', async () => {
		await threeWrites();
		await damage.loseDatabase(book.name);
		await damage.loseJournal(book.name);
		const { store } = await book.open();
		const write = received(newRequest(), 'dirk');
		await store.append([write]);
		book.closeAll();
		const tab = await book.open();
		expect(tab.opened.found).toEqual({ type: 'opened' });
		await expectAll(tab, [write]);
	});

	it('an older copy in both is noticed by the markers', async () => {
		const [first] = await threeWrites();
		const { file, bytes } = await damage.readJournal(book.name);
		const third = bytes.lastIndexOf(10, bytes.length - 2);
		const second = bytes.lastIndexOf(10, third - 1);
		await damage.loseDatabase(book.name);
		await damage.writeJournal(book.name, file, bytes.slice(0, second + 1));
		const tab = await book.open();
		expect(tab.opened.found).toEqual({ type: 'wiped', lost: 2 });
		await expectAll(tab, [first!]);
	});
});

describe('the journal is damaged', () => {
	it('a torn end is cut off, and the database heals it', async () => {
		const writes = await threeWrites();
		const { file, bytes } = await damage.readJournal(book.name);
		await damage.writeJournal(book.name, file, bytes.slice(0, -20));
		const tab = await book.open();
		expect(tab.opened.found).toEqual({ type: 'healed', from: 'database', facts: 1 });
		await expectAll(tab, writes);
		expect((await damage.readJournal(book.name)).bytes.at(-1)).toBe(10);
	});

	it('a changed line in the middle costs that line alone, when the database is lost, too', async () => {
		const [first, , third] = await threeWrites();
		const { file, bytes } = await damage.readJournal(book.name);
		const middle = bytes.indexOf(10, bytes.indexOf(10, bytes.indexOf(10) + 1) + 1) - 30;
		bytes[middle]! ^= 1;
		await damage.writeJournal(book.name, file, bytes);
		await damage.loseDatabase(book.name);
		const tab = await book.open();
		expect(tab.opened.found).toEqual({ type: 'wiped', lost: 1 });
		await expectAll(tab, [first!, third!]);
	});

	it('a changed payload file is not taken for the payload', async () => {
		const [first] = await threeWrites();
		const { id } = first!.payloads[0]!;
		await damage.writePayload(book.name, id, new TextEncoder().encode('{"sha256":"0","mediaType":null}\n{}'));
		await damage.loseDatabase(book.name);
		const { store } = await book.open();
		expect(await store.readPayload(id)).toEqual({ ok: true, value: null });
	});
});

describe('a write was interrupted', () => {
	it.each([
		['never acknowledged: nothing was lost', damage.loseMarkers, { type: 'opened' }],
		[
			'acknowledged: the database lost it',
			async () => undefined,
			{ type: 'healed', from: 'journal', facts: 1 },
		],
	])('after the journal, %s, and it is there at the next opening', async (_what, forget, found) => {
		const writes = await threeWrites();
		const { file, bytes } = await damage.readJournal(book.name);
		const { store } = await book.open();
		const last = received(newRequest(), 'emma');
		await store.append([last]);
		const later = await damage.readJournal(book.name);
		const payload = last.payloads[0]!;
		book.closeAll();
		await damage.loseDatabase(book.name);
		await damage.writeJournal(book.name, file, bytes);
		await book.open();
		await expect.poll(() => damage.payloadFiles(book.name)).not.toContain(payload.id);
		book.closeAll();
		// the database now stands where the journal stood before the last write
		const healed = await damage.readJournal(book.name);
		const line = later.bytes.slice(later.bytes.lastIndexOf(10, later.bytes.length - 2) + 1);
		await damage.writeJournal(book.name, healed.file, Uint8Array.from([...healed.bytes, ...line]));
		await damage.writePayload(book.name, payload.id, await payloadFile(payload.payload));
		await forget(book.name);
		const tab = await book.open();
		expect(tab.opened.found).toEqual(found);
		await expectAll(tab, [...writes, last]);
	});

	it('before the journal: a payload that no fact names is removed', async () => {
		await threeWrites();
		const stray = crypto.randomUUID();
		await damage.writePayload(book.name, stray, await payloadFile(subject('zwerver')));
		const { store } = await book.open();
		await expect.poll(() => damage.payloadFiles(book.name)).not.toContain(stray);
		expect((await store.readBook()).ok).toBe(true);
		expect(await damage.payloadFiles(book.name)).toHaveLength(3);
	});
});

describe('what was erased', () => {
	it('does not come back from an older journal', async () => {
		const [first] = await threeWrites();
		const older = await damage.readJournal(book.name);
		const { store } = await book.open();
		await store.erase([first!.stream], {
			tombstones: [leavingOf(first!.stream).tombstone],
			auditEntries: [],
		});
		book.closeAll();
		const now = await damage.readJournal(book.name);
		await damage.writeJournal(book.name, now.file, older.bytes);
		const { opened } = await book.open();
		expect(opened.book.streams.has(first!.stream)).toBe(false);
		expect(new TextDecoder().decode((await damage.readJournal(book.name)).bytes)).not.toContain(
			first!.facts[0]!.id,
		);
	});

	it('is erased at the next opening when only the journal had taken it', async () => {
		const [first] = await threeWrites();
		const { store } = await book.open();
		await store.erase([first!.stream], {
			tombstones: [leavingOf(first!.stream).tombstone],
			auditEntries: [],
		});
		book.closeAll();
		await damage.inDatabase(book.name, 'tombstones', (marks) => marks.clear());
		await damage.inDatabase(book.name, 'streams', (streams) =>
			streams.put({ id: first!.stream, facts: first!.facts }),
		);
		await damage.inDatabase(book.name, 'meta', (meta) =>
			meta.put({ key: 'head', revision: 3, head: 'before', sweepDue: false }),
		);
		const { opened } = await book.open();
		expect(opened.book.streams.has(first!.stream)).toBe(false);
		expect(opened.book.tombstones.has(first!.stream)).toBe(true);
	});
});

describe('other versions', () => {
	const atVersion = (version: number) =>
		new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(book.name, version);
			request.onupgradeneeded = () => {
				if (!request.result.objectStoreNames.contains('streams'))
					for (const store of ['streams', 'payloads', 'audit', 'tombstones', 'meta'])
						request.result.createObjectStore(store, { keyPath: KEYS[store] ?? 'id' });
			};
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const KEYS: Record<string, string> = { tombstones: 'stream', meta: 'key' };

	it('an older tab that does not let go: an answer within two seconds', async () => {
		const older = await atVersion(5);
		const store = openStore({ name: book.name });
		expect(await store.open()).toEqual({ ok: false, failure: { type: 'blocked' } });
		older.close();
	}, 2000);

	it('a newer book is read, and not touched', async () => {
		const writes = await threeWrites();
		(await atVersion(90)).close();
		const before = await damage.readJournal(book.name);
		const tab = await book.open();
		expect(tab.opened.found).toEqual({ type: 'newer' });
		await expectAll(tab, writes);
		const refused = await tab.store.append([received(newRequest(), 'anna')]);
		expect(refused).toEqual({ ok: false, failure: { type: 'read-only' } });
		expect(await damage.readJournal(book.name)).toEqual(before);
	});

	it('a tab that a newer version wants to replace lets go, and says so', async () => {
		const { store } = await book.open();
		const heard = new Promise((resolve) => store.subscribe(resolve));
		const newer = await atVersion(20);
		expect(await heard).toEqual({ type: 'outdated' });
		const refused = await store.append([received(newRequest(), 'anna')]);
		expect(refused).toEqual({ ok: false, failure: { type: 'read-only' } });
		newer.close();
	});
});

/** A payload as the second home keeps it. */
async function payloadFile(payload: unknown): Promise<Uint8Array> {
	const content = new TextEncoder().encode(JSON.stringify(payload));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const first = new TextEncoder().encode(`${JSON.stringify({ sha256, mediaType: null })}\n`);
	return Uint8Array.from([...first, ...content]);
}
