import type { Book } from '../core/book.ts';
import { readFact, type Fact, type StreamId } from '../core/fact.ts';
import { smallPayloadsOf } from '../core/named-payloads.ts';
import type { BookDatabase } from './database.ts';
import { readRemains, type Homes } from './homes.ts';
import type { KeptPayload } from './sealed-payload.ts';

/** Payloads by id, as they lie. */
export type KeptPayloads = ReadonlyMap<string, KeptPayload>;

/** What a tab must know after a write, its payloads as they lie. */
export type Changes = Book & { payloads: KeptPayloads };

/** A book as this version can read it, and how many facts it cannot. */
export function readable(book: Book): { book: Book; unreadable: number } {
	let unreadable = 0;
	const streams = [...book.streams].map(([stream, facts]): [StreamId, readonly Fact[]] => {
		const read = readableFacts(stream, facts);
		unreadable += facts.length - read.length;
		return [stream, read];
	});
	return { book: { ...book, streams: new Map(streams) }, unreadable };
}

/** The payloads that lists need at once: of the kinds `subject`, `shop` and `system`. */
export async function readSmallPayloads(database: BookDatabase): Promise<KeptPayloads> {
	const rows = await database.payloads.where('kind').anyOf(SMALL_KINDS).toArray();
	return new Map(rows.map(({ id, value }) => [id, value]));
}

/** Reads what a tab must know after a write to these streams. */
export async function readChanges(database: BookDatabase, streams: readonly StreamId[]): Promise<Changes> {
	const rows = (await database.streams.bulkGet([...streams])).filter((row) => row !== undefined);
	const facts = new Map(rows.map(({ id, facts }) => [id, readableFacts(id, facts)]));
	const changed = streams.map((stream): [StreamId, readonly Fact[]] => [stream, facts.get(stream) ?? []]);
	// a dossier is large, and no list shows it: it is not read again with every write
	const named = changed.flatMap(([, facts]) => facts.flatMap(smallPayloadsOf));
	const payloads = (await database.payloads.bulkGet(named)).filter((row) => row !== undefined);
	const small = payloads.filter(({ kind }) => SMALL_KINDS.includes(kind));
	return {
		streams: new Map(changed),
		payloads: new Map(small.map(({ id, value }) => [id, value])),
		...(await readRemains(database)),
	};
}

/** Reads payloads from the database and, where it has lost one, from the second home. */
export async function readPayloads(
	{ database, journal }: Homes,
	ids: readonly string[],
): Promise<KeptPayloads> {
	const rows = (await database.payloads.bulkGet([...ids])).filter((row) => row !== undefined);
	const sound = await Promise.all(rows.map(async (row) => ((await isSound(row.value)) ? row : null)));
	const found = new Map(sound.filter((row) => row !== null).map(({ id, value }) => [id, value]));
	const missing = ids.filter((id) => !found.has(id));
	if (missing.length > 0 && journal)
		for (const [id, value] of await journal.readPayloads(missing)) found.set(id, value);
	return found;
}

const SMALL_KINDS = ['subject', 'shop', 'system'];

const readableFacts = (stream: StreamId, facts: readonly Fact[]): Fact[] =>
	facts.map((fact) => readFact(stream, fact)).filter((fact) => fact !== null);

/** A Blob can outlive its bytes: the database keeps them in a file of its own. */
async function isSound(value: KeptPayload): Promise<boolean> {
	if (!(value instanceof Blob)) return true;
	try {
		await value.slice(0, 1).arrayBuffer();
		return true;
	} catch {
		return false;
	}
}
