import { bookOf, EMPTY_BOOK, type Book } from '../core/book.ts';
import type { StreamId } from '../core/fact.ts';
import type { Payload } from '../core/payload.ts';
import type { Incoming } from './commit.ts';
import type { Store, StoredPayload, StoreFailure, Write } from './store.ts';
import { wellFormed } from './well-formed.ts';

/** A write before its payloads are sealed. */
export type PlainWrite = Incoming & { readonly payloads: ReadonlyMap<string, StoredPayload> };

/** Facts and payloads to be added; refused where a stream of theirs was erased meanwhile. */
export function addition(writes: readonly Write[]): PlainWrite {
	const streams = writes.map(({ stream }) => stream);
	const payloads = writes.flatMap((write) => write.payloads);
	return {
		book: bookOf(writes.map(({ stream, facts }) => [stream, facts])),
		payloads: new Map(payloads.map(({ id, payload }) => [id, clean(payload)])),
		refuse: (before) => refuseErased(before, streams),
	};
}

/** Streams to be erased, with what they leave. */
export function erasure(...[streams, leaving]: Parameters<Store['erase']>): PlainWrite {
	const marks = new Map(leaving.tombstones.map((tombstone) => [tombstone.stream, tombstone]));
	if (streams.some((stream) => !marks.has(stream))) throw new TypeError('a stream without a tombstone');
	const audit = new Map(leaving.auditEntries.map((entry) => [entry.id, entry]));
	return { book: { ...EMPTY_BOOK, audit, tombstones: marks }, payloads: new Map() };
}

/** Of opened payloads those that are pieces of the book, not files. */
export const small = (payloads: ReadonlyMap<string, StoredPayload>): Map<string, Payload> =>
	new Map([...payloads].filter((one): one is [string, Payload] => !(one[1] instanceof Blob)));

function refuseErased(before: Book, streams: readonly StreamId[]): StoreFailure | null {
	const erased = streams.filter((stream) => before.tombstones.has(stream));
	return erased.length > 0 ? { type: 'erased', streams: erased } : null;
}

const clean = (payload: StoredPayload): StoredPayload =>
	payload instanceof Blob ? payload : wellFormed(payload);
