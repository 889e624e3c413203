import { payloadsNamed, type Book } from '../core/book.ts';
import type { StreamId } from '../core/fact.ts';
import type { BookDatabase } from './database.ts';
import { readStored, stillStandsAt, type Homes, type StoredWhole } from './homes.ts';
import { reconcile, standingOf } from './reconcile.ts';
import { segmentOf } from './sweep.ts';

/** What is to be left of a book, and of the restores that it remembers. */
export type Remainder = Pick<StoredWhole, 'book' | 'restores'>;

/** What a rewriting did: where the book stands now, and which streams changed. */
export type Rewritten = {
	readonly revision: number;
	readonly head: string;
	readonly streams: readonly StreamId[];
};

/**
 * Takes something out of both homes for good; nothing happens where `remainderOf` gives null. The journal first:
 * interrupted between the two, the next opening brings back what was to go, and it can be done again. To be called while
 * the book's lock is held.
 */
export async function rewriteBook(
	homes: Homes,
	held: AbortSignal,
	remainderOf: (stored: StoredWhole) => Remainder | null,
): Promise<Rewritten | null> {
	const { database, journal } = homes;
	const tail = await journal?.tail();
	const isApart = tail && (tail.damaged || tail.head !== (await readStored(database)).head);
	if (isApart) await reconcile(homes, held);
	const stored = await readStored(database);
	const remainder = remainderOf(stored);
	if (!remainder) return null;
	const standing = await standingOf(remainder, stored.revision + 1);
	const stamp = (await journal?.tail())?.stamp;
	held.throwIfAborted();
	if (stamp) await journal?.rewrite(stamp, await segmentOf(standing));
	held.throwIfAborted();
	const streams = await replace(database, stored, standing);
	await journal?.removePayloads([...goneFrom(stored.book, standing.book)]).catch(() => undefined);
	return { revision: standing.revision, head: standing.head, streams };
}

async function replace(
	database: BookDatabase,
	{ book: before, head: stoodAt }: StoredWhole,
	{ book, restores, revision, head }: StoredWhole,
): Promise<StreamId[]> {
	const touched = [...before.streams].filter(([stream, facts]) => book.streams.get(stream) !== facts);
	const streams = touched.map(([stream]) => stream);
	const rows = streams.map((stream) => ({ id: stream, facts: book.streams.get(stream) ?? [] }));
	await database.transaction('rw', database.tables, async () => {
		await stillStandsAt(database, stoodAt);
		await database.streams.bulkPut(rows.filter(({ facts }) => facts.length > 0));
		await database.streams.bulkDelete(streams.filter((stream) => !book.streams.has(stream)));
		await database.audit.bulkDelete(keysGone(before.audit, book.audit));
		await database.tombstones.bulkDelete(keysGone(before.tombstones, book.tombstones));
		await database.payloads.bulkDelete([...goneFrom(before, book)]);
		await database.meta.put({ key: 'restores', restores });
		await database.meta.put({ key: 'head', revision, head, sweepDue: false });
	});
	return streams;
}

const keysGone = <Key>(before: ReadonlyMap<Key, unknown>, after: ReadonlyMap<Key, unknown>): Key[] =>
	[...before.keys()].filter((key) => !after.has(key));

/** The payloads that nothing names any more. */
function goneFrom(before: Book, after: Book): Set<string> {
	const named = payloadsNamed(after);
	return new Set([...payloadsNamed(before)].filter((id) => !named.has(id)));
}
