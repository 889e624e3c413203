import { withDeadline } from './failure.ts';
import type { JournalHome } from './journal-home.ts';
import { whenFree } from './opfs-file.ts';
import { JournalWorker } from './journal-call.ts';

/** The second home as the page sees it: every call goes to a worker, which has the synchronous file handles. */
export type Journal = JournalHome & { close(): void };

/**
 * Starts the second home; null where the browser has none, or has one that fails again and again: the book then lives
 * in its database alone. Throws when it does not answer, since a book must not look lost because a worker was slow.
 */
export async function openJournal(name: string, patienceMs: number): Promise<Journal | null> {
	const worker = new JournalWorker(name, patienceMs);
	for (let tries = 1; !(await starts(worker)); tries += 1) if (tries === TRIES) return null;
	const method =
		<Name extends keyof JournalHome>(which: Name) =>
		(...args: Parameters<JournalHome[Name]>) =>
			worker.call(which, args) as ReturnType<JournalHome[Name]>;
	return {
		tail: method('tail'),
		append: method('append'),
		retract: method('retract'),
		read: method('read'),
		rewrite: method('rewrite'),
		listPayloads: method('listPayloads'),
		readPayloads: method('readPayloads'),
		writePayloads: method('writePayloads'),
		removePayloads: method('removePayloads'),
		readLock: method('readLock'),
		writeLock: method('writeLock'),
		removeLock: method('removeLock'),
		close: () => worker.close(),
	};
}

const TRIES = 3;

async function starts(worker: JournalWorker): Promise<boolean> {
	try {
		await worker.call('readLock', []);
		return true;
	} catch (error) {
		worker.close();
		if (['NoAnswer', 'WorkerFailed'].includes((error as Error).name)) throw error;
		return false;
	}
}

/** Removes the second home of a book with everything in it. */
export async function removeJournal(name: string, patienceMs: number): Promise<void> {
	try {
		const root = await withDeadline(navigator.storage.getDirectory(), patienceMs);
		await whenFree(() => withDeadline(root.removeEntry(name, { recursive: true }), patienceMs));
	} catch (error) {
		if ((error as Error).name !== 'NotFoundError') throw error;
	}
}
