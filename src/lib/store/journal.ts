import { withDeadline } from './failure.ts';
import type { JournalHome } from './journal-home.ts';
import { JournalWorker } from './journal-call.ts';

/** The second home as the page sees it: every call goes to a worker, which has the synchronous file handles. */
export type Journal = JournalHome & { close(): void };

/**
 * Starts the second home; null where the browser has none, and the book then lives in its database alone. Throws when
 * there may be one and it does not answer, since a book must not look lost because a worker was slow.
 */
export async function openJournal(name: string, patienceMs: number): Promise<Journal | null> {
	const worker = new JournalWorker(name, patienceMs);
	try {
		await worker.call('listPayloads', []);
	} catch (error) {
		worker.close();
		if (['NoAnswer', 'WorkerFailed'].includes((error as Error).name)) throw error;
		return null;
	}
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
		close: () => worker.close(),
	};
}

/** Removes the second home of a book with everything in it. */
export async function removeJournal(name: string, patienceMs: number): Promise<void> {
	try {
		const root = await withDeadline(navigator.storage.getDirectory(), patienceMs);
		await withDeadline(root.removeEntry(name, { recursive: true }), patienceMs);
	} catch (error) {
		if ((error as Error).name !== 'NotFoundError') throw error;
	}
}
