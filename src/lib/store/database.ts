import { Dexie, type Table } from 'dexie';
import type { AuditEntry } from '../core/audit.ts';
import { BOOK_VERSION } from '../core/book.ts';
import type { Fact, StreamId } from '../core/fact.ts';
import type { Tombstone } from '../core/tombstone.ts';
import type { RestoresRow } from './kept-restores.ts';
import type { LockRecord } from './lock-record.ts';
import { kindOf, type KeptPayload } from './sealed-payload.ts';

/** One row per stream with its facts inside: rows cost, not bytes. */
export type StreamRow = { id: StreamId; facts: readonly Fact[] };
/** One payload; `kind` finds the small ones that lists need. */
export type PayloadRow = { id: string; kind: string; value: KeptPayload };
/** Where the last write of this home stands; `sweepDue` while erased bytes may still be in the journal. */
export type HeadRow = { key: 'head'; revision: number; head: string; sweepDue: boolean };

/** The lock of the book; `sealed` once no payload lies open any more. */
export type LockRow = { key: 'lock'; record: LockRecord; sealed: boolean };

/** The home that the app works on. */
export type BookDatabase = Dexie & {
	streams: Table<StreamRow, StreamId>;
	payloads: Table<PayloadRow, string>;
	audit: Table<AuditEntry, string>;
	tombstones: Table<Tombstone, StreamId>;
	meta: Table<HeadRow | LockRow | RestoresRow, 'head' | 'lock' | 'restores'>;
};

/** Describes the database; it is opened by its first use or by `open()`. */
export function bookDatabase(name: string, place: IDBFactory): BookDatabase {
	const database = new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB: place, IDBKeyRange });
	database.version(BOOK_VERSION).stores({
		streams: 'id',
		payloads: 'id, kind',
		audit: 'id',
		tombstones: 'stream',
		meta: 'key',
	});
	return database as BookDatabase;
}

/** The row of one payload. */
export const payloadRow = (id: string, value: KeptPayload): PayloadRow => ({
	id,
	kind: kindOf(value),
	value,
});
