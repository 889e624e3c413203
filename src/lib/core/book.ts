import type { AuditEntry } from './audit.ts';
import { inOrder, type Fact, type StreamId } from './fact.ts';
import { payloadsNamedBy } from './named-payloads.ts';
import { mergeTombstones, type Tombstone } from './tombstone.ts';

/** The whole book, without its payloads: also a part of one, such as a single write or a file from another device. */
export type Book = {
	/** The facts of each stream, in the order of facts. */
	readonly streams: ReadonlyMap<StreamId, readonly Fact[]>;
	/** The stored audit entries by id. */
	readonly audit: ReadonlyMap<string, AuditEntry>;
	/** The marks of erased streams. */
	readonly tombstones: ReadonlyMap<StreamId, Tombstone>;
};

/** The shape of everything kept: a book with a higher one was written by a newer app and is only read. */
export const BOOK_VERSION = 1;

/** A book in which nothing happened yet. */
export const EMPTY_BOOK: Book = { streams: new Map(), audit: new Map(), tombstones: new Map() };

/**
 * The union of two books by fact, without what a tombstone in either of them erased. Commutative, associative and
 * idempotent; absorbing for tombstones: no order of merging brings an erased stream back.
 */
export const merge = (a: Book, b: Book): Book => mergeAll([a, b]);

/** The union of any number of books, in one pass. */
export function mergeAll(books: Iterable<Book>): Book {
	const facts = new Map<StreamId, Fact[]>();
	const audit = new Map<string, AuditEntry>();
	const tombstones = new Map<StreamId, Tombstone>();
	for (const book of books) {
		for (const [stream, more] of book.streams) {
			const known = facts.get(stream);
			if (known) known.push(...more);
			else facts.set(stream, [...more]);
		}
		for (const [id, entry] of book.audit) join(audit, id, entry, smaller);
		for (const [stream, tombstone] of book.tombstones) join(tombstones, stream, tombstone, mergeTombstones);
	}
	const streams = new Map([...facts].map(([stream, all]) => [stream, mergeFacts(all)]));
	return withoutErased({ streams, audit, tombstones });
}

/** Makes a book of facts alone; a stream may come more than once. */
export const bookOf = (streams: Iterable<readonly [StreamId, readonly Fact[]]>): Book =>
	mergeAll([...streams].map((one) => ({ ...EMPTY_BOOK, streams: new Map([one]) })));

/** Every payload that the facts of a book still name. */
export function payloadsNamed(book: Book): Set<string> {
	return new Set([...book.streams.values()].flatMap(payloadsNamedBy));
}

/** The union of lists of facts of one stream, in the order of facts, each once. */
export function mergeFacts(...lists: readonly (readonly Fact[])[]): readonly Fact[] {
	const byId = new Map<string, Fact>();
	for (const fact of lists.flat()) join(byId, fact.id, fact, smaller);
	return inOrder(byId.values());
}

/** The text of a value with sorted keys: equal values have equal texts, whatever made them. */
export function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
			: inner,
	);
}

function withoutErased(book: Book): Book {
	const { tombstones } = book;
	const counted = (tombstone: Tombstone) => tombstone.entries.slice(1);
	const superseded = new Set([...tombstones.values()].flatMap(counted));
	return {
		streams: keep(book.streams, (stream) => !tombstones.has(stream)),
		audit: keep(book.audit, (id) => !superseded.has(id)),
		tombstones,
	};
}

function join<Key, Value>(
	map: Map<Key, Value>,
	key: Key,
	value: Value,
	choose: (one: Value, other: Value) => Value,
): void {
	const known = map.get(key);
	map.set(key, known === undefined ? value : choose(known, value));
}

/** Two things under one id are a fork or a forgery; the same one wins on every device. */
function smaller<Value>(one: Value, other: Value): Value {
	if (one === other) return one;
	return canonical(one) <= canonical(other) ? one : other;
}

const keep = <Key, Value>(map: ReadonlyMap<Key, Value>, test: (key: Key) => boolean): Map<Key, Value> =>
	new Map([...map].filter(([key]) => test(key)));
