import { canonical, merge, type Book } from '../core/book.ts';
import type { Fact } from '../core/fact.ts';
import { clockMs } from '../core/hybrid-clock.ts';

/** What taking a backup in would do, to be shown before it is done. Numbers of requests are numbers of streams. */
export type Preview = {
	readonly newRequests: number;
	/** Requests that are here and would get facts. */
	readonly grownRequests: number;
	readonly newFacts: number;
	readonly newAuditEntries: number;
	/** Requests that are here and were erased where the backup was made: they would go. */
	readonly erasedThere: number;
	/** Requests in the backup that were erased here: they stay away, and the file should be thrown away. */
	readonly stillHeld: number;
	/** Facts that stand in both under one id with another content: shown, never guessed. */
	readonly forks: number;
	/** How far the latest fact in the backup is ahead of `nowMs`, in milliseconds; 0 when it is not. */
	readonly aheadMs: number;
};

/** Compares the book that is here with one that was read, without changing either. */
export function preview(mine: Book, incoming: Book, nowMs: number): Preview {
	const after = merge(mine, incoming);
	const mineById = factsById(mine);
	const added = [...factsById(after)].filter(([id]) => !mineById.has(id));
	const isRequest = (stream: string) => stream.startsWith('request/');
	const newOnes = [...after.streams.keys()].filter(
		(stream) => isRequest(stream) && !mine.streams.has(stream),
	);
	const grown = [...mine.streams].filter(
		([stream, facts]) => isRequest(stream) && (after.streams.get(stream)?.length ?? 0) > facts.length,
	);
	return {
		newRequests: newOnes.length,
		grownRequests: grown.length,
		newFacts: added.length,
		newAuditEntries: [...after.audit.keys()].filter((id) => !mine.audit.has(id)).length,
		erasedThere: [...mine.streams.keys()].filter((stream) => !after.streams.has(stream)).length,
		stillHeld: [...incoming.streams.keys()].filter((stream) => mine.tombstones.has(stream)).length,
		forks: forks(mineById, incoming),
		aheadMs: Math.max(0, latestMs(incoming) - nowMs),
	};
}

/** Whether a clock in the backup ran so far ahead that its order cannot be trusted: more than a day. */
export const isFarAhead = ({ aheadMs }: Preview): boolean => aheadMs > 86_400_000;

const factsById = ({ streams }: Book): Map<string, Fact> =>
	new Map([...streams.values()].flat().map((fact) => [fact.id, fact]));

function forks(mine: ReadonlyMap<string, Fact>, incoming: Book): number {
	const both = [...factsById(incoming)].filter(([id]) => mine.has(id));
	return both.filter(([id, fact]) => canonical(fact) !== canonical(mine.get(id))).length;
}

const latestMs = ({ streams }: Book): number =>
	[...streams.values()].flat().reduce((latest, { clock }) => Math.max(latest, clockMs(clock)), 0);
