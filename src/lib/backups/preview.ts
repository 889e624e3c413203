import { merge, type Book } from '../core/book.ts';
import type { Fact, StreamId } from '../core/fact.ts';
import { clockMs } from '../core/hybrid-clock.ts';
import { countForks, withoutForks } from '../core/restore.ts';

/** What taking a backup in would do, to be shown before it is done. Numbers of requests are numbers of streams. */
export type Preview = {
	readonly newRequests: number;
	/** Requests that are here and would get facts. */
	readonly grownRequests: number;
	/** Requests that are in both and to which nothing is added. */
	readonly sameRequests: number;
	readonly newFacts: number;
	readonly newAuditEntries: number;
	/** Marks of erased streams that this book did not have. */
	readonly newMarks: number;
	/** What is here and was erased where the backup was made: it would go, for good. */
	readonly erasedThere: number;
	/** Streams in the backup that were erased here: they stay away, and the file should be thrown away. */
	readonly stillHeld: number;
	/** Somebody was erased here of whose erasure the backup does not know: it is older. */
	readonly isOlder: boolean;
	/** Facts and entries that stand in both under one id with another content: shown and left out, never guessed. */
	readonly forks: number;
	/** How far the latest fact in the backup is ahead of `nowMs`, in milliseconds; 0 when it is not. */
	readonly aheadMs: number;
	/** This book has a beginning of its own, and the backup shares nothing with it: it is of another shop or device. */
	readonly isOther: boolean;
};

/** Compares the book that is here with one that was read, without changing either. */
export function preview(mine: Book, incoming: Book, nowMs: number): Preview {
	const after = merge(mine, withoutForks(mine, incoming));
	const known = factIds(mine);
	const isNews = ({ id }: Fact) => !known.has(id);
	const requests = [...after.streams].filter(([stream]) => stream.startsWith('request/'));
	const grows = ([, facts]: Stream) => facts.some(isNews);
	const inBoth = requests.filter(([stream]) => mine.streams.has(stream) && incoming.streams.has(stream));
	return {
		newRequests: requests.filter(([stream]) => !mine.streams.has(stream)).length,
		grownRequests: inBoth.filter(grows).length,
		sameRequests: inBoth.filter((one) => !grows(one)).length,
		newFacts: [...after.streams.values()].flat().filter(isNews).length,
		newAuditEntries: [...after.audit.keys()].filter((id) => !mine.audit.has(id)).length,
		newMarks: [...after.tombstones.keys()].filter((stream) => !mine.tombstones.has(stream)).length,
		erasedThere: [...mine.streams.keys()].filter((stream) => !after.streams.has(stream)).length,
		stillHeld: [...incoming.streams.keys()].filter((stream) => mine.tombstones.has(stream)).length,
		isOlder: [...mine.tombstones.keys()].some((stream) => !incoming.tombstones.has(stream)),
		forks: countForks(mine, incoming),
		aheadMs: Math.max(0, latestMs(incoming) - nowMs),
		isOther: known.size > 0 && [...factIds(incoming)].every((id) => !known.has(id)),
	};
}

/** Whether a clock in the backup ran so far ahead that its order cannot be trusted: more than a day. */
export const isFarAhead = ({ aheadMs }: Preview): boolean => aheadMs > 86_400_000;

/** Whether there is anything to take in. */
export const addsNothing = ({ newFacts, newAuditEntries, newMarks }: Preview): boolean =>
	newFacts + newAuditEntries + newMarks === 0;

type Stream = [StreamId, readonly Fact[]];

const factIds = ({ streams }: Book): Set<string> =>
	new Set([...streams.values()].flat().map((fact) => fact.id));

const latestMs = ({ streams }: Book): number =>
	[...streams.values()].flat().reduce((latest, { clock }) => Math.max(latest, clockMs(clock)), 0);
