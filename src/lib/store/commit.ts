import type { Book } from '../core/book.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { StreamId } from '../core/fact.ts';
import { payloadRow, type BookDatabase, type HeadRow, type PayloadRow } from './database.ts';
import { withDeadline } from './failure.ts';
import { readRestores, readStored, readStreams, stillStandsAt, type Homes, type Stored } from './homes.ts';
import { writeLine } from './journal-line.ts';
import { withRestore, type KeptRestore } from './kept-restores.ts';
import { changesNothing, planWrite, takesAway, type Plan } from './plan.ts';
import { reconcile } from './reconcile.ts';
import type { KeptPayload } from './sealed-payload.ts';
import type { StoreFailure } from './store.ts';
import { sweep } from './sweep.ts';

/** One write: a book to take in by union, and the payloads that may come with it. */
export type Incoming = {
	readonly book: Book;
	readonly payloads: ReadonlyMap<string, KeptPayload>;
	/** It comes from a backup and can be taken out again: what to remember of that, with the write. */
	readonly remember?: (before: Book) => KeptRestore;
	/** Says no on seeing what is there. */
	readonly refuse?: (before: Book) => StoreFailure | null;
};

/** What a write did: where the book stands, and which streams changed. */
export type Committed = {
	readonly revision: number;
	readonly head: string;
	readonly changed: boolean;
	readonly streams: readonly StreamId[];
	/** False when erased bytes are still in the journal; the next opening removes them. */
	readonly swept: boolean;
};

/**
 * Stores one write in both homes: payload files, one journal line, one strict transaction. Runs while the book's lock is
 * held. Throws what the browser threw, after taking back what it could.
 */
export async function commit(
	homes: Homes,
	incoming: Incoming,
	held: AbortSignal,
): Promise<Result<Committed, StoreFailure>> {
	const first = await attempt(homes, incoming, held);
	if (first !== 'moved') return first;
	// a write of another tab stands in the journal alone: it was interrupted there
	await reconcile(homes, held);
	const second = await attempt(homes, incoming, held);
	if (second === 'moved') throw new DOMException('', 'AbortError');
	return second;
}

async function attempt(
	homes: Homes,
	incoming: Incoming,
	held: AbortSignal,
): Promise<Result<Committed, StoreFailure> | 'moved'> {
	const before = await readBefore(homes, incoming.book);
	const refusal = incoming.refuse?.(before.book);
	if (refusal) return fail(refusal);
	const plan = planWrite(before.book, incoming.book);
	const rows = await newPayloads(homes, plan, incoming.payloads);
	if (changesNothing(plan) && rows.length === 0)
		return ok({ ...before, changed: false, streams: [], swept: true });
	const restore = incoming.remember?.(before.book) ?? null;
	const standing = await write(homes, { before, plan, rows, restore }, held);
	if (standing === 'moved') return 'moved';
	const swept =
		plan.goneStreams.length + plan.gonePayloads.length === 0 || (await tried(() => sweep(homes, held)));
	return ok({ ...standing, changed: true, streams: touched(plan), swept });
}

type Planned = { before: Stored; plan: Plan; rows: readonly PayloadRow[]; restore: KeptRestore | null };

/** The journal first, then the database; what the database does not take goes from the journal again. */
async function write(
	{ database, journal, patienceMs }: Homes,
	planned: Planned,
	held: AbortSignal,
): Promise<{ revision: number; head: string } | 'moved'> {
	const { before, plan, rows, restore } = planned;
	const revision = before.revision + 1;
	const restores = restore ? [restore] : [];
	const { head, text } = await writeLine({ revision, base: false, book: plan.added, restores });
	try {
		held.throwIfAborted();
		const files = rows.map(({ id, value }) => [id, value] as const);
		if ((await journal?.append(before.head, text, files)) === 'moved') return 'moved';
		held.throwIfAborted();
		const sweepDue = before.sweepDue || (journal !== null && plan.goneStreams.length > 0);
		const row: HeadRow = { key: 'head', revision, head, sweepDue };
		await withDeadline(apply(database, planned, row), patienceMs);
		return { revision, head };
	} catch (error) {
		// without the lock the line may be somebody's by now; the next opening settles it
		if (!held.aborted) await journal?.retract(head, ids(rows)).catch(() => undefined);
		throw error;
	}
}

/** What erases or counts needs the whole book; a plain write only the streams it adds to. */
function readBefore({ database }: Homes, incoming: Book): Promise<Stored> {
	const whole = incoming.audit.size > 0 || takesAway(incoming);
	return whole ? readStored(database) : readStreams(database, [...incoming.streams.keys()]);
}

/** The payloads that came along, that a fact names, and that are not there yet. */
async function newPayloads(
	{ database }: Homes,
	{ named }: Plan,
	payloads: Incoming['payloads'],
): Promise<PayloadRow[]> {
	const wanted = [...payloads].filter(([id]) => named.has(id));
	const there = new Set(
		await database.payloads
			.where('id')
			.anyOf(wanted.map(([id]) => id))
			.primaryKeys(),
	);
	return wanted.filter(([id]) => !there.has(id)).map(([id, value]) => payloadRow(id, value));
}

async function apply(
	database: BookDatabase,
	{ before, plan, rows, restore }: Planned,
	standing: HeadRow,
): Promise<void> {
	await database.transaction('rw', database.tables, async () => {
		await stillStandsAt(database, before.head);
		await database.payloads.bulkPut([...rows]);
		await database.payloads.bulkDelete([...plan.gonePayloads]);
		await database.streams.bulkPut([...plan.rows]);
		await database.streams.bulkDelete([...plan.goneStreams]);
		await database.audit.bulkPut([...plan.added.audit.values()]);
		await database.audit.bulkDelete([...plan.goneAudit]);
		await database.tombstones.bulkPut([...plan.added.tombstones.values()]);
		await database.meta.put(standing);
		if (!restore) return;
		const restores = withRestore(await readRestores(database), restore);
		await database.meta.put({ key: 'restores', restores });
	});
}

const touched = ({ rows, goneStreams }: Plan): StreamId[] => [...rows.map(({ id }) => id), ...goneStreams];

const ids = (rows: readonly PayloadRow[]): string[] => rows.map(({ id }) => id);

async function tried(work: () => Promise<void>): Promise<boolean> {
	try {
		await work();
		return true;
	} catch {
		return false;
	}
}
