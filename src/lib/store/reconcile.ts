import { mergeAll, payloadsNamed, type Book } from '../core/book.ts';
import { payloadRow } from './database.ts';
import { sha256Hex } from './hash.ts';
import { readStored, stillStandsAt, type Homes, type StoredWhole } from './homes.ts';
import type { Journal } from './journal.ts';
import { readLine } from './journal-line.ts';
import { unionOfRestores } from './kept-restores.ts';
import type { PayloadFiles } from './journal-home.ts';
import { segmentOf } from './sweep.ts';

/** What healing did: facts that each home got from the other, and journal lines that could not be read. */
export type Healing = {
	fromJournal: number;
	fromDatabase: number;
	damagedLines: number;
	/** The journal was one write ahead, and that is all that the database got: a write that had been interrupted. */
	finished: boolean;
};

/**
 * Makes both homes whole from each other: the union of what they hold, without what either of them erased. To be
 * called while the book's lock is held; interrupted at any moment, it is simply done again.
 */
export async function reconcile(homes: Homes, held: AbortSignal): Promise<Healing> {
	const { database, journal } = homes;
	if (!journal) return { fromJournal: 0, fromDatabase: 0, damagedLines: 0, finished: false };
	const stored = await readStored(database);
	const mirror = await readMirror(journal);
	const book = mergeAll([stored.book, mirror.book]);
	held.throwIfAborted();
	const fromFiles = await healPayloads(homes, journal, book);
	const restores = unionOfRestores(stored.restores, mirror.restores);
	const standing = await standingOf({ book, restores }, Math.max(stored.revision, mirror.revision));
	const segment = await segmentOf(standing);
	held.throwIfAborted();
	await journal.rewrite(mirror.stamp, segment);
	held.throwIfAborted();
	await replace(homes, stored.head, standing, fromFiles);
	const { last, damagedLines } = mirror;
	const before = last && last.revision === stored.revision + 1 ? mergeAll([stored.book, last.book]) : null;
	return {
		fromJournal: factsBeyond(book, stored.book),
		fromDatabase: factsBeyond(book, mirror.book),
		damagedLines,
		finished: before !== null && factsBeyond(book, before) === 0,
	};
}

/** What the journal holds: the union of its lines. */
async function readMirror(journal: Journal) {
	const { header, lines, damaged, stamp } = await journal.read();
	const read = lines.map(readLine);
	const whole = read.filter((line) => line !== null);
	const last = read.at(-1);
	return {
		book: mergeAll(whole.map((line) => line.book)),
		restores: unionOfRestores(...whole.map((line) => line.restores)),
		/** The last write; null when the journal has none beyond its base, or it could not be read. */
		last: last && !last.base ? last : null,
		revision: whole.reduce((highest, line) => Math.max(highest, line.revision), header?.revision ?? 0),
		damagedLines: damaged + read.length - whole.length,
		stamp,
	};
}

/** Gives the files the payloads that only the database has; returns those that only the files have. */
async function healPayloads({ database }: Homes, journal: Journal, book: Book): Promise<PayloadFiles> {
	const named = [...payloadsNamed(book)];
	const inDatabase = new Set(await database.payloads.toCollection().primaryKeys());
	const inFiles = new Set(await journal.listPayloads());
	const missing = named.filter((id) => inDatabase.has(id) && !inFiles.has(id));
	const rows = (await database.payloads.bulkGet(missing)).filter((row) => row !== undefined);
	await journal.writePayloads(rows.map(({ id, value }) => [id, value]));
	return journal.readPayloads(named.filter((id) => inFiles.has(id) && !inDatabase.has(id)));
}

/** A head of its own for a book that no single write made. */
export async function standingOf(
	content: Pick<StoredWhole, 'book' | 'restores'>,
	revision: number,
): Promise<StoredWhole> {
	const lines = await segmentOf({ ...content, revision, head: '' });
	const head = await sha256Hex(new TextEncoder().encode(lines.join('')));
	return { ...content, revision, head, sweepDue: false };
}

async function replace(
	{ database }: Homes,
	before: string,
	standing: StoredWhole,
	payloads: PayloadFiles,
): Promise<void> {
	const { book, restores, revision, head } = standing;
	const named = payloadsNamed(book);
	await database.transaction('rw', database.tables, async () => {
		await stillStandsAt(database, before);
		const kept = await database.payloads.toCollection().primaryKeys();
		await database.payloads.bulkDelete(kept.filter((id) => !named.has(id)));
		await database.payloads.bulkPut(payloads.map(([id, value]) => payloadRow(id, value)));
		await database.streams.bulkPut([...book.streams].map(([id, facts]) => ({ id, facts })));
		await database.streams.bulkDelete([...book.tombstones.keys()]);
		await database.audit.clear();
		await database.audit.bulkPut([...book.audit.values()]);
		await database.tombstones.bulkPut([...book.tombstones.values()]);
		await database.meta.put({ key: 'restores', restores });
		await database.meta.put({ key: 'head', revision, head, sweepDue: false });
	});
}

function factsBeyond(book: Book, part: Book): number {
	const known = new Set([...part.streams.values()].flat().map((fact) => fact.id));
	return [...book.streams.values()].flat().filter((fact) => !known.has(fact.id)).length;
}
