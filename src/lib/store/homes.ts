import { EMPTY_BOOK, type Book } from '../core/book.ts';
import type { StreamId } from '../core/fact.ts';
import type { Tombstone } from '../core/tombstone.ts';
import type { BookDatabase, HeadRow } from './database.ts';
import type { Journal } from './journal.ts';
import type { KeptRestore, RestoresRow } from './kept-restores.ts';

/** The two places where a book is kept. */
export type Homes = {
	readonly name: string;
	readonly database: BookDatabase;
	/** Null where the browser has no second home. */
	readonly journal: Journal | null;
	/** How long one answer of the browser may take, in milliseconds. */
	readonly patienceMs: number;
};

/** What the database holds, or the part of it that was asked for, and where it stands. */
export type Stored = { book: Book; revision: number; head: string; sweepDue: boolean };

/** All that the database holds, the restores that can be taken out again among it. */
export type StoredWhole = Stored & { restores: readonly KeptRestore[] };

/** Reads the whole book as the database has it, facts unchecked. */
export function readStored(database: BookDatabase): Promise<StoredWhole> {
	const { streams, audit, tombstones, meta } = database;
	return database.transaction('r', [streams, audit, tombstones, meta], async () => {
		const rows = await streams.toArray();
		const book = {
			streams: new Map(rows.map(({ id, facts }) => [id, facts])),
			...(await readRemains(database)),
		};
		return { book, ...(await readStanding(database)), restores: await readRestores(database) };
	});
}

/** Reads the restores that are remembered. */
export const readRestores = async (database: BookDatabase): Promise<RestoresRow['restores']> =>
	((await database.meta.get('restores')) as RestoresRow | undefined)?.restores ?? [];

/** Reads what stays of streams that are gone: the audit entries and the marks. */
export async function readRemains(database: BookDatabase): Promise<Pick<Book, 'audit' | 'tombstones'>> {
	const entries = await database.audit.toArray();
	const marks = await database.tombstones.toArray();
	return { audit: new Map(entries.map((entry) => [entry.id, entry])), tombstones: marksByStream(marks) };
}

/** Reads only some streams and their marks. */
export function readStreams(database: BookDatabase, ids: readonly StreamId[]): Promise<Stored> {
	const { streams, tombstones, meta } = database;
	return database.transaction('r', [streams, tombstones, meta], async () => {
		const rows = (await streams.bulkGet([...ids])).filter((row) => row !== undefined);
		const marks = (await tombstones.bulkGet([...ids])).filter((mark) => mark !== undefined);
		const book = {
			...EMPTY_BOOK,
			streams: new Map(rows.map(({ id, facts }) => [id, facts])),
			tombstones: marksByStream(marks),
		};
		return { book, ...(await readStanding(database)) };
	});
}

/** Inside a transaction: ends it when somebody wrote since `head` was read, while the browser kept this tab waiting. */
export async function stillStandsAt(database: BookDatabase, head: string): Promise<void> {
	if ((await readStanding(database)).head !== head) throw new DOMException('', 'AbortError');
}

async function readStanding(database: BookDatabase): Promise<Omit<Stored, 'book'>> {
	const row = (await database.meta.get('head')) as HeadRow | undefined;
	return { revision: row?.revision ?? 0, head: row?.head ?? '', sweepDue: row?.sweepDue ?? false };
}

const marksByStream = (marks: readonly Tombstone[]) => new Map(marks.map((mark) => [mark.stream, mark]));
