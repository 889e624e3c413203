import { payloadsNamed, type Book } from '../core/book.ts';
import type { Fact, StreamId } from '../core/fact.ts';
import type { HeadRow } from './database.ts';
import { readStored, type Homes, type StoredWhole } from './homes.ts';
import { writeHeader, writeLine } from './journal-line.ts';

/**
 * Removes from the second home what the book no longer holds: erased facts from the journal, payloads that nobody
 * names. To be called while the book's lock is held.
 */
export async function sweep({ database, journal }: Homes, held: AbortSignal): Promise<void> {
	if (!journal) return;
	const files = await journal.listPayloads();
	const tail = await journal.tail();
	const stored = await readStored(database);
	const segment = stored.sweepDue ? await segmentOf(stored) : [];
	held.throwIfAborted();
	if (tail && stored.sweepDue) await journal.rewrite(tail.stamp, segment);
	const named = payloadsNamed(stored.book);
	held.throwIfAborted();
	await journal.removePayloads(files.filter((id) => !named.has(id)));
	if (stored.sweepDue) await database.meta.update('head', SWEPT);
}

/** Whether there is anything to sweep; looks without the lock, so that a write never waits for a look. */
export async function hasRemains({ database, journal }: Homes): Promise<boolean> {
	if (!journal) return false;
	const files = await journal.listPayloads();
	const { book, sweepDue } = await readStored(database);
	const named = payloadsNamed(book);
	return sweepDue || files.some((id) => !named.has(id));
}

/** The lines of a segment that holds just this book and stands where the book stands. */
export async function segmentOf(standing: Omit<StoredWhole, 'sweepDue'>): Promise<string[]> {
	const { book, restores, revision, head } = standing;
	const lines = baseParts(book).map((part, index) =>
		writeLine({ revision, base: true, book: part, restores: index === 0 ? restores : [] }),
	);
	const texts = (await Promise.all(lines)).map(({ text }) => text);
	const header = await writeHeader({ lines: texts.length, revision, head });
	return [header.text, ...texts];
}

/** Dexie's types take only what every row of a table has. */
const SWEPT = { sweepDue: false } satisfies Partial<HeadRow> as object;

const STREAMS_PER_LINE = 100;

/** The book in parts that fit a line each. Entries and marks are sorted by their random ids: their order tells nothing. */
function baseParts({ streams, audit, tombstones }: Book): Book[] {
	const all = [...streams];
	const parts: [StreamId, readonly Fact[]][][] = [[]];
	for (let at = 0; at < all.length; at += STREAMS_PER_LINE) parts.push(all.slice(at, at + STREAMS_PER_LINE));
	return parts.map((some, index) => ({
		streams: new Map(some),
		audit: index === 0 ? sorted(audit) : new Map(),
		tombstones: index === 0 ? sorted(tombstones) : new Map(),
	}));
}

const sorted = <Key extends string, Value>(map: ReadonlyMap<Key, Value>): Map<Key, Value> =>
	new Map([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
