import { merge, payloadsNamed, type Book } from '../core/book.ts';
import type { Day } from '../core/day.ts';
import type { StreamId } from '../core/fact.ts';
import { addedBy, withoutAdded, type Added } from '../core/restore.ts';
import type { BookDatabase } from './database.ts';
import { readStored, stillStandsAt, type Homes, type Stored } from './homes.ts';
import { reconcile, standingOf } from './reconcile.ts';
import { segmentOf } from './sweep.ts';

/** A backup that was taken in and can be taken out again. */
export type Restored = {
	readonly id: string;
	/** When the backup was made. */
	readonly madeAt: string;
	readonly on: Day;
	/** The last day on which it can be taken out. */
	readonly until: Day;
};

/** What the database remembers of restores: random ids alone, so that nothing of a person has to be erased here. */
export type RestoresRow = { key: 'restores'; restores: readonly (Restored & Added)[] };

/** What taking a backup out again did: the streams that changed, and those that stay since they were worked on. */
export type TakenOut = {
	readonly revision: number;
	readonly head: string;
	readonly streams: readonly StreamId[];
	readonly kept: readonly StreamId[];
};

/** Restores that can still be undone on this day, the latest first. */
export async function readRestores(database: BookDatabase, today: Day): Promise<Restored[]> {
	const all = (await restoresIn(database)).filter(({ until }) => until >= today);
	return all.map(({ id, madeAt, on, until }) => ({ id, madeAt, on, until })).reverse();
}

/** What the transaction of a restore does beside: remembers what it adds, and forgets what can no longer be undone. */
export const rememberRestore =
	(restored: Restored, incoming: Book) =>
	async (database: BookDatabase, before: Book): Promise<void> => {
		const still = (await restoresIn(database)).filter(({ until }) => until >= restored.on);
		const added = addedBy(before, merge(before, incoming));
		await database.meta.put({ key: 'restores', restores: [...still, { ...restored, ...added }] });
	};

/**
 * Takes out of both homes what one restore added; null when it is not remembered. The journal first: interrupted
 * between the two, the next opening brings back what was to go, and it can be done again.
 */
export async function takeOut(homes: Homes, id: string, held: AbortSignal): Promise<TakenOut | null> {
	const { database, journal } = homes;
	const tail = await journal?.tail();
	const isApart = tail && (tail.damaged || tail.head !== (await readStored(database)).head);
	if (isApart) await reconcile(homes, held);
	const stored = await readStored(database);
	const restore = (await restoresIn(database)).find((one) => one.id === id);
	if (!restore) return null;
	const { book, kept } = withoutAdded(stored.book, restore);
	const standing = await standingOf(book, stored.revision + 1);
	const stamp = (await journal?.tail())?.stamp;
	held.throwIfAborted();
	if (stamp) await journal?.rewrite(stamp, await segmentOf(standing));
	held.throwIfAborted();
	const streams = await replace(database, stored, standing, id);
	await journal?.removePayloads([...goneFrom(stored.book, book)]).catch(() => undefined);
	return { revision: standing.revision, head: standing.head, streams, kept };
}

const restoresIn = async (database: BookDatabase): Promise<RestoresRow['restores']> =>
	((await database.meta.get('restores')) as RestoresRow | undefined)?.restores ?? [];

async function replace(
	database: BookDatabase,
	before: Stored,
	{ book, revision, head }: Stored,
	id: string,
): Promise<StreamId[]> {
	const touched = [...before.book.streams].filter(([stream, facts]) => book.streams.get(stream) !== facts);
	const streams = touched.map(([stream]) => stream);
	const rows = streams.map((stream) => ({ id: stream, facts: book.streams.get(stream) ?? [] }));
	await database.transaction('rw', database.tables, async () => {
		await stillStandsAt(database, before.head);
		await database.streams.bulkPut(rows.filter(({ facts }) => facts.length > 0));
		await database.streams.bulkDelete(streams.filter((stream) => !book.streams.has(stream)));
		await database.audit.bulkDelete([...before.book.audit.keys()].filter((one) => !book.audit.has(one)));
		await database.payloads.bulkDelete([...goneFrom(before.book, book)]);
		const left = (await restoresIn(database)).filter((one) => one.id !== id);
		await database.meta.put({ key: 'restores', restores: left });
		await database.meta.put({ key: 'head', revision, head, sweepDue: false });
	});
	return streams;
}

/** The payloads that nothing names any more. */
function goneFrom(before: Book, after: Book): Set<string> {
	const named = payloadsNamed(after);
	return new Set([...payloadsNamed(before)].filter((id) => !named.has(id)));
}
