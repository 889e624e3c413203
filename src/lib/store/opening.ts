import { fail, ok, type Result } from '../core/result.ts';
import { BOOK_VERSION, EMPTY_BOOK } from '../core/book.ts';
import { bookDatabase, type BookDatabase } from './database.ts';
import { findDatabase, type DatabasePlace } from './database-place.ts';
import { NoAnswer, storeFailure, withDeadline } from './failure.ts';
import { readStored, type Homes, type StoredWhole } from './homes.ts';
import { openJournal } from './journal.ts';
import { LONG_WORK, withBookLock } from './lock.ts';
import { readMarker, writeMarkers } from './markers.ts';
import { reconcile, type Healing } from './reconcile.ts';
import type { Found, OpenFailure } from './store.ts';

/** The opened homes, and how the book in them was found. */
export type OpenedHomes = { homes: Homes; stored: StoredWhole; found: Found };

/** Opens both homes of a book and heals each from the other. */
export async function openHomes(name: string, patienceMs: number): Promise<Result<OpenedHomes, OpenFailure>> {
	const missing = missingParts();
	if (missing) return fail({ type: 'unsupported', missing });
	try {
		const there = await findUnlessBlocked(name, patienceMs);
		if (!there) return fail({ type: 'blocked' });
		const { place, version, dataLost } = there;
		const database = bookDatabase(name, place);
		if (version > BOOK_VERSION) return ok(await openNewer(name, database, patienceMs));
		const isUpgrade = version < BOOK_VERSION;
		if (await isBlocked(database, isUpgrade, patienceMs)) return fail({ type: 'blocked' });
		const homes = { name, database, journal: await openJournal(name, patienceMs), patienceMs };
		const times = { waitMs: patienceMs, holdMs: patienceMs * LONG_WORK };
		return ok(await withBookLock(name, times, (held) => compare(homes, dataLost, held)));
	} catch (error) {
		return fail(storeFailure(error));
	}
}

const BLOCKED_MS = 1500;
const GRACE_MS = 200;

function missingParts(): Extract<OpenFailure, { type: 'unsupported' }>['missing'] | null {
	if (!globalThis.isSecureContext) return 'secure-context';
	if (!globalThis.indexedDB) return 'indexed-db';
	return globalThis.navigator.locks ? null : 'locks';
}

/**
 * Finds the database; null when the upgrade of another tab waits in front of it. Of that no event tells, but the browser
 * can still list its databases then, which it cannot where its storage is merely slow.
 */
async function findUnlessBlocked(name: string, patienceMs: number): Promise<DatabasePlace | null> {
	const finding = findDatabase(name);
	try {
		return await withDeadline(finding, Math.min(BLOCKED_MS, patienceMs));
	} catch (error) {
		if (!(error instanceof NoAnswer)) throw error;
	}
	await withDeadline(indexedDB.databases(), patienceMs);
	return withDeadline(finding, GRACE_MS).catch((error: unknown) => {
		if (error instanceof NoAnswer) return null;
		throw error;
	});
}

/** A tab queued behind a blocked one hears no event at all: only a timer tells. Only an upgrade can be blocked. */
async function isBlocked(database: BookDatabase, isUpgrade: boolean, patienceMs: number): Promise<boolean> {
	try {
		await withDeadline(database.open(), isUpgrade ? BLOCKED_MS : patienceMs);
		return false;
	} catch (error) {
		database.close();
		if (error instanceof NoAnswer && isUpgrade) return true;
		throw error;
	}
}

/** A newer app may have moved things: its book is read as far as it can be, and nothing of it is touched. */
async function openNewer(name: string, database: BookDatabase, patienceMs: number): Promise<OpenedHomes> {
	// Dexie opens a higher version as it is
	await withDeadline(database.open(), patienceMs);
	return asNewer({ name, database, journal: null, patienceMs });
}

async function asNewer(homes: Homes): Promise<OpenedHomes> {
	const nothing: StoredWhole = { book: EMPTY_BOOK, restores: [], revision: 0, head: '', sweepDue: false };
	const stored = await withDeadline(readStored(homes.database), homes.patienceMs).catch(() => nothing);
	return { homes, stored, found: { type: 'newer' } };
}

async function compare(homes: Homes, dataLost: boolean, held: AbortSignal): Promise<OpenedHomes> {
	const { name, database, journal, patienceMs } = homes;
	const tail = journal && (await journal.tail());
	if (tail && tail.version > BOOK_VERSION) return asNewer(homes);
	const marker = await withDeadline(readMarker(name), patienceMs);
	const before = await withDeadline(readStored(database), patienceMs);
	const isApart = journal && (tail?.damaged || (tail?.head ?? '') !== before.head);
	const healing = isApart ? await reconcile(homes, held) : null;
	const stored = isApart ? await readStored(database) : before;
	// the markers say how many writes there must have been
	const expected = Math.max(marker?.revision ?? 0, dataLost ? 1 : 0);
	const isFinished = healing?.finished && expected <= before.revision;
	const found = describe(stored, isFinished ? { ...healing, fromJournal: 0 } : healing, expected);
	if (found.type !== 'wiped' && found.type !== 'fresh') void writeMarkers(name, stored);
	return { homes, stored, found };
}

function describe(stored: StoredWhole, healing: Healing | null, expected: number): Found {
	const healedFromJournal = healing?.fromJournal ?? 0;
	const lost = Math.max(expected - stored.revision, healedFromJournal > 0 ? (healing?.damagedLines ?? 0) : 0);
	if (lost > 0) return { type: 'wiped', lost };
	if (healedFromJournal > 0) return { type: 'healed', from: 'journal', facts: healedFromJournal };
	if (healing && healing.fromDatabase > 0)
		return { type: 'healed', from: 'database', facts: healing.fromDatabase };
	return { type: stored.revision === 0 ? 'fresh' : 'opened' };
}
