import { canonical, payloadsNamed } from '../../src/lib/core/book.ts';
import { openStore } from '../../src/lib/store/open-store.ts';
import type { Store } from '../../src/lib/store/store.ts';

/** All that a book holds, as one text; a payload that is named and missing shows. */
export async function inventory(store: Store): Promise<string> {
	const book = await store.readBook();
	if (!book.ok) throw new Error(JSON.stringify(book.failure));
	const { streams, audit, tombstones } = book.value;
	const named = [...payloadsNamed(book.value)].sort();
	const payloads = await store.readPayloads(named);
	const there = named.map((id) => payloads.ok && payloads.value.has(id));
	return canonical([...[streams, audit, tombstones].map((map) => Object.fromEntries(map)), named, there]);
}

/** The book of this name, opened. */
export async function opened(name: string): Promise<Store> {
	const store = openStore({ name });
	const result = await store.open();
	if (!result.ok) throw new Error(JSON.stringify(result.failure));
	return store;
}
