import type { AuditEntry } from '../core/audit.ts';
import { canonical, merge, payloadsNamed, type Book } from '../core/book.ts';
import type { Fact, StreamId } from '../core/fact.ts';
import type { StreamRow } from './database.ts';

/** What one write changes: computed before anything is touched, so that it can be done in one transaction. */
export type Plan = {
	/** What is new; this is what the journal gets. */
	readonly added: Book;
	/** The rows of the streams that got facts, whole. */
	readonly rows: readonly StreamRow[];
	readonly goneStreams: readonly StreamId[];
	readonly goneAudit: readonly string[];
	readonly gonePayloads: readonly string[];
	/** The payloads that the touched streams name. */
	readonly named: ReadonlySet<string>;
};

/** Whether a write takes payloads away: then a plan needs the whole book, as another stream may name them, too. */
export const takesAway = ({ streams, tombstones }: Book): boolean =>
	tombstones.size > 0 ||
	[...streams.values()].some((facts) => facts.some(({ type }) => type === 'part-cleared'));

/** Plans to take `incoming` into what is there; `before` must be the whole book where `incoming` takes away. */
export function planWrite(before: Book, incoming: Book): Plan {
	const after = merge(before, incoming);
	const touched = [...incoming.streams.keys()].filter((stream) => after.streams.has(stream));
	const rows = touched.map((id) => ({ id, facts: after.streams.get(id) ?? [] }));
	const goneStreams = [...before.streams.keys()].filter((stream) => !after.streams.has(stream));
	const emptied = takesAway(incoming) ? [...goneStreams, ...touched] : goneStreams;
	const stillNamed = emptied.length > 0 ? payloadsNamed(after) : new Set<string>();
	return {
		added: difference(before, after),
		rows: rows.filter(({ id, facts }) => news(before.streams.get(id), facts).length > 0),
		goneStreams,
		goneAudit: [...before.audit.keys()].filter((id) => !after.audit.has(id)),
		gonePayloads: [...payloadsNamed(only(before, emptied))].filter((id) => !stillNamed.has(id)),
		named: payloadsNamed(only(after, touched)),
	};
}

/** Whether there is nothing to do: the same write came twice. */
export const changesNothing = ({ added, goneStreams, goneAudit }: Plan): boolean =>
	[added.streams.size, added.audit.size, added.tombstones.size, goneStreams.length, goneAudit.length].every(
		(count) => count === 0,
	);

function difference(before: Book, after: Book): Book {
	const streams = [...after.streams].map(([stream, facts]): [StreamId, Fact[]] => [
		stream,
		news(before.streams.get(stream), facts),
	]);
	return {
		streams: new Map(streams.filter(([, facts]) => facts.length > 0)),
		audit: newOnes<string, AuditEntry>(before.audit, after.audit),
		tombstones: newOnes(before.tombstones, after.tombstones),
	};
}

/** Merging keeps a fact that was there as the same object: every other object is new. */
function news(before: readonly Fact[] | undefined, after: readonly Fact[]): Fact[] {
	const known = new Set(before);
	return after.filter((fact) => !known.has(fact));
}

const newOnes = <Key, Value>(before: ReadonlyMap<Key, Value>, after: ReadonlyMap<Key, Value>) =>
	new Map([...after].filter(([key, value]) => canonical(value) !== canonical(before.get(key))));

const only = (book: Book, streams: readonly StreamId[]): Book => ({
	...book,
	streams: new Map(streams.map((stream) => [stream, book.streams.get(stream) ?? []])),
});
