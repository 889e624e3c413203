import type { AuditEntry } from './audit.ts';
import { inOrder, payloadsOf, type Fact, type StreamId } from './fact.ts';
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

/** A book in which nothing happened yet. */
export const EMPTY_BOOK: Book = { streams: new Map(), audit: new Map(), tombstones: new Map() };

/**
 * The union of two books by fact, without what a tombstone in either of them erased. Commutative, associative and
 * idempotent; absorbing for tombstones: no order of merging brings an erased stream back.
 */
export function merge(a: Book, b: Book): Book {
	const tombstones = unite(a.tombstones, b.tombstones, mergeTombstones);
	const streams = unite(a.streams, b.streams, mergeFacts);
	const audit = unite(a.audit, b.audit, (one, other) => smaller(one, other));
	return withoutErased({ streams, audit, tombstones });
}

/** Makes a book of facts alone, each stream in the order of facts and each fact once. */
export const bookOf = (streams: Iterable<readonly [StreamId, readonly Fact[]]>): Book => ({
	...EMPTY_BOOK,
	streams: new Map([...streams].map(([stream, facts]) => [stream, mergeFacts(facts, [])])),
});

/** Every payload that the facts of a book name. */
export function payloadsNamed(book: Book): Set<string> {
	return new Set([...book.streams.values()].flat().flatMap(payloadsOf));
}

/** Union of the facts of one stream, in the order of facts. */
export function mergeFacts(a: readonly Fact[], b: readonly Fact[]): readonly Fact[] {
	const byId = new Map<string, Fact>();
	for (const fact of [...a, ...b]) {
		const known = byId.get(fact.id);
		byId.set(fact.id, known ? smaller(known, fact) : fact);
	}
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

function unite<Key, Value>(
	a: ReadonlyMap<Key, Value>,
	b: ReadonlyMap<Key, Value>,
	join: (one: Value, other: Value) => Value,
): Map<Key, Value> {
	const united = new Map(a);
	for (const [key, value] of b) {
		const known = united.get(key);
		united.set(key, known === undefined ? value : join(known, value));
	}
	return united;
}

/** Two things under one id are a fork or a forgery; the same one wins on every device. */
function smaller<Value>(one: Value, other: Value): Value {
	if (one === other) return one;
	return canonical(one) <= canonical(other) ? one : other;
}

const keep = <Key, Value>(map: ReadonlyMap<Key, Value>, test: (key: Key) => boolean): Map<Key, Value> =>
	new Map([...map].filter(([key]) => test(key)));
