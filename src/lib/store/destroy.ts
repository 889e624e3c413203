import { bookDatabase } from './database.ts';
import { findDatabase, removeBucket } from './database-place.ts';
import { removeJournal } from './journal.ts';
import { removeMarkers } from './markers.ts';

/** Removes a book from every home, with its lock and the markers that it was ever there. The book's lock must be held. */
export async function destroyBook(name: string, patienceMs: number): Promise<void> {
	const { place } = await findDatabase(name);
	await bookDatabase(name, place).delete();
	await removeBucket(name);
	await removeJournal(name, patienceMs);
	await removeMarkers(name);
}
