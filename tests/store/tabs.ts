import { afterEach, beforeEach } from 'vitest';
import { openStore } from '../../src/lib/store/open-store.ts';
import type { Opened, Store } from '../../src/lib/store/store.ts';

/** A tab with the book open. */
export type Tab = { store: Store; opened: Opened };

/** A book of its own for each test, and as many tabs as the test opens; all is removed after it. */
export function bookOfTest() {
	const book = { name: '', tabs: [] as Store[] };
	beforeEach(() => {
		book.name = `test-${crypto.randomUUID()}`;
		book.tabs = [];
	});
	afterEach(async () => {
		closeAll(book);
		await openStore({ name: book.name }).destroy();
	});
	return {
		get name() {
			return book.name;
		},
		/** Goes on with a new book; the former one is removed. */
		async renew(): Promise<void> {
			closeAll(book);
			await openStore({ name: book.name }).destroy();
			book.name = `test-${crypto.randomUUID()}`;
		},
		/** Opens the book in one more tab. */
		async open(): Promise<Tab> {
			const store = openStore({ name: book.name });
			book.tabs.push(store);
			const result = await store.open();
			if (!result.ok) throw new Error(JSON.stringify(result.failure));
			return { store, opened: result.value };
		},
		closeAll: () => closeAll(book),
	};
}

function closeAll(book: { tabs: Store[] }): void {
	for (const store of book.tabs) store.close();
	book.tabs = [];
}
