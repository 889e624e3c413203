import * as v from 'valibot';
import type { Day } from './day.ts';
import type { StreamId } from './fact.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const erasable = new RegExp(`^(request|stop|breach|disclosure)/${uuid}$`);

/** The mark that keeps an erased stream from coming back, closed schema, version 1. The shop itself is never erased. */
export const tombstone = v.strictObject({
	stream: v.pipe(
		v.string(),
		v.regex(erasable),
		v.transform((text) => text as StreamId),
	),
	/** Audit entries that took its place, sorted; when two devices erased it apart, only the first one counts. */
	entries: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.maxLength(100)),
	/** The day after which no backup or device can still hold the stream. */
	expiresOn: v.pipe(
		v.string(),
		v.isoDate(),
		v.transform((text) => text as Day),
	),
});

/** One mark: a random stream id, the ids of its stored audit entries, an expiry; nothing else. */
export type Tombstone = Readonly<v.InferOutput<typeof tombstone>>;

/** Reads a tombstone from outside; null when it is none. */
export function readTombstone(input: unknown): Tombstone | null {
	const read = v.safeParse(tombstone, input);
	return read.success ? read.output : null;
}

/** Reads the name of a stream from outside; null when it is none. */
export function readStreamId(input: unknown): StreamId | null {
	if (typeof input !== 'string') return null;
	return input === 'shop' || erasable.test(input) ? (input as StreamId) : null;
}

/** One mark out of two for the same stream: all entries, the later expiry. Commutative, associative, idempotent. */
export function mergeTombstones(a: Tombstone, b: Tombstone): Tombstone {
	return {
		stream: a.stream,
		entries: [...new Set([...a.entries, ...b.entries])].sort(),
		expiresOn: a.expiresOn > b.expiresOn ? a.expiresOn : b.expiresOn,
	};
}
