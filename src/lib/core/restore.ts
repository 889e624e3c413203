import { canonical, type Book } from './book.ts';
import { inOrder, type Fact, type StreamId } from './fact.ts';

/** What one restore added: random ids only, nothing of what they stand for, so that no person lives on in it. */
export type Added = {
	readonly facts: readonly string[];
	readonly audit: readonly string[];
	/** The latest clock of the streams that it touched, then: what is later was done since. */
	readonly lastClock: string;
};

/** A book without what one restore added, and the streams that stay whole because the owner worked on them since. */
export type Undone = { readonly book: Book; readonly kept: readonly StreamId[] };

/**
 * What is left of a book to be taken in when what contradicts the book that is here is left out: a fact or an entry
 * under the same id with another content or elsewhere. Ids are random, so nobody honest makes two; the app does not choose.
 */
export function withoutForks(mine: Book, incoming: Book): Book {
	const isFork = forksOf(mine);
	const streams = [...incoming.streams].map(([stream, all]): [StreamId, readonly Fact[]] => [
		stream,
		all.filter((fact) => !isFork(stream, fact)),
	]);
	const audit = [...incoming.audit].filter(([id, entry]) => !differs(mine.audit.get(id), entry));
	return {
		streams: new Map(streams.filter(([, all]) => all.length > 0)),
		audit: new Map(audit),
		tombstones: incoming.tombstones,
	};
}

/** How many facts and entries contradict each other under one id. */
export function countForks(mine: Book, incoming: Book): number {
	const isFork = forksOf(mine);
	const facts = [...incoming.streams].flatMap(([stream, all]) => all.filter((fact) => isFork(stream, fact)));
	return (
		facts.length + [...incoming.audit].filter(([id, entry]) => differs(mine.audit.get(id), entry)).length
	);
}

/**
 * What a restore adds to the book that was there before, for a later undo. An entry that stands for a stream which was
 * here, or was erased here, stays: its mark stays too.
 */
export function addedBy(before: Book, after: Book): Added {
	const known = factIds(before);
	const touched = [...after.streams].filter(([, facts]) => facts.some(({ id }) => !known.has(id)));
	const ofHere = [...after.tombstones.values()].filter(
		({ stream }) => before.streams.has(stream) || before.tombstones.has(stream),
	);
	const standing = new Set(ofHere.flatMap(({ entries }) => entries));
	return {
		facts: touched.flatMap(([stream, facts]) => {
			// what a clearing took away here does not come back either
			const isFinal = ({ type }: Fact) => type === 'part-cleared' && before.streams.has(stream);
			return facts.filter((fact) => !known.has(fact.id) && !isFinal(fact)).map(({ id }) => id);
		}),
		audit: [...after.audit.keys()].filter((id) => !before.audit.has(id) && !standing.has(id)),
		lastClock: touched.reduce((last, [, facts]) => later(last, facts.at(-1)?.clock ?? ''), ''),
	};
}

/**
 * Takes out what a restore added. Marks stay, so nobody who was erased comes back; and a request on which the owner
 * worked since stays whole, since half of it would be nothing.
 */
export function withoutAdded(book: Book, added: Added): Undone {
	const gone = new Set(added.facts);
	const isSince = ({ id, clock }: Fact) => !gone.has(id) && clock > added.lastClock;
	const hit = [...book.streams].filter(([, facts]) => facts.some(({ id }) => gone.has(id)));
	const isWorkedOn = ([stream, facts]: [StreamId, readonly Fact[]]) =>
		stream !== 'shop' && facts.some(isSince);
	const streams = new Map(book.streams);
	for (const [stream, facts] of hit.filter((one) => !isWorkedOn(one))) {
		const left = inOrder(facts.filter(({ id }) => !gone.has(id)));
		if (left.length > 0) streams.set(stream, left);
		else streams.delete(stream);
	}
	const counted = new Set(added.audit);
	const audit = new Map([...book.audit].filter(([id]) => !counted.has(id)));
	return { book: { ...book, streams, audit }, kept: hit.filter(isWorkedOn).map(([stream]) => stream) };
}

/** Tells whether a fact contradicts this book: it stands there with another content, or in another stream. */
function forksOf(mine: Book): (stream: StreamId, fact: Fact) => boolean {
	const ids = factIds(mine);
	const byStream = new Map<StreamId, ReadonlyMap<string, Fact>>(
		[...mine.streams].map(([stream, all]) => [stream, new Map(all.map((fact) => [fact.id, fact]))]),
	);
	return (stream, fact) => {
		const here = byStream.get(stream)?.get(fact.id);
		return here ? differs(here, fact) : ids.has(fact.id);
	};
}

const factIds = ({ streams }: Book): Set<string> =>
	new Set([...streams.values()].flat().map((fact) => fact.id));

const differs = (mine: unknown, other: unknown): boolean =>
	mine !== undefined && canonical(mine) !== canonical(other);

const later = (one: string, other: string): string => (one > other ? one : other);
