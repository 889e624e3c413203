import { describe, expect, it } from 'vitest';
import type { StreamId } from '../../src/lib/core/fact.ts';
import type { Notice } from '../../src/lib/store/store.ts';
import { leavingOf, newRequest, received } from './book-parts.ts';
import { inDatabase, loseDatabase, loseJournal, secondHome } from './damage.ts';
import { inventory } from './inventory.ts';
import { bookOfTest } from './tabs.ts';

const book = bookOfTest();

/** An open book in which one request is kept and two were erased. */
async function erasedTwo() {
	const { store } = await book.open();
	const [kept, ...gone] = [newRequest(), newRequest(), newRequest()] as [StreamId, StreamId, StreamId];
	for (const stream of [kept, ...gone]) await store.append([received(stream, 'anna')]);
	for (const stream of gone) {
		const { tombstone, entry } = leavingOf(stream);
		await store.erase([stream], { tombstones: [tombstone], auditEntries: [entry] });
	}
	return { store, kept, gone };
}

describe('marks that are forgotten', () => {
	it('go from both homes, and nothing else does', async () => {
		const { store, kept, gone } = await erasedTwo();
		expect(await store.forgetMarks([gone[0]])).toEqual({ ok: true, value: undefined });
		const after = await store.readBook();
		if (!after.ok) throw new Error(after.failure.type);
		expect([...after.value.tombstones.keys()]).toEqual([gone[1]]);
		expect(after.value.audit.size).toBe(2);
		expect([...after.value.streams.keys()]).toEqual([kept]);
		expect(await secondHome(book.name)).not.toContain(gone[0]);
	});

	it.each([
		['the database', loseDatabase],
		['the journal', loseJournal],
	])('stay away when %s is lost', async (_which, lose) => {
		const { store, gone } = await erasedTwo();
		await store.forgetMarks(gone);
		const after = await inventory(store);
		store.close();
		await lose(book.name);
		const { store: healed, opened } = await book.open();
		expect(opened.book.tombstones.size).toBe(0);
		expect(await inventory(healed)).toBe(after);
	});

	it('are there again when it was interrupted between the homes', async () => {
		const { store, gone } = await erasedTwo();
		const before = await inventory(store);
		const rows = await marksOf(book.name);
		await store.forgetMarks([gone[0]]);
		store.close();
		await inDatabase(book.name, 'tombstones', (marks) => rows.forEach((row) => marks.put(row)));
		await inDatabase(book.name, 'meta', (meta) =>
			meta.put({ key: 'head', revision: 5, head: 'before', sweepDue: false }),
		);
		const { store: again, opened } = await book.open();
		expect(opened.found).toEqual({ type: 'opened' });
		expect(await inventory(again)).toBe(before);
	});

	it('are heard of in another tab; forgetting them again changes nothing', async () => {
		const { store, gone } = await erasedTwo();
		const { store: other } = await book.open();
		const heard = new Promise<Notice>((resolve) => other.subscribe(resolve));
		await store.forgetMarks(gone);
		expect(await heard).toMatchObject({ type: 'changed', streams: new Map(), tombstones: new Map() });
		const before = await secondHome(book.name);
		await store.forgetMarks(gone);
		expect(await secondHome(book.name)).toBe(before);
	});
});

async function marksOf(name: string): Promise<unknown[]> {
	let rows: unknown[] = [];
	await inDatabase(name, 'tombstones', (marks) => {
		const request = marks.getAll();
		request.onsuccess = () => (rows = request.result);
	});
	return rows;
}
