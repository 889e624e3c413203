import { merge, type Book } from '../core/book.ts';
import type { Day } from '../core/day.ts';
import type { StreamId } from '../core/fact.ts';
import { addedBy, withoutAdded } from '../core/restore.ts';
import type { BookDatabase } from './database.ts';
import { readRestores, type Homes } from './homes.ts';
import type { KeptRestore, Restored } from './kept-restores.ts';
import { rewriteBook, type Rewritten } from './rewriting.ts';

/** What taking a backup out again did; `kept` are the streams that stay since they were worked on. */
export type TakenOut = Rewritten & { readonly kept: readonly StreamId[] };

/** Restores that can still be undone on this day, the latest first. */
export async function undoableRestores(database: BookDatabase, today: Day): Promise<Restored[]> {
	const all = (await readRestores(database)).filter(({ until }) => until >= today);
	return all.map(({ id, madeAt, on, until }) => ({ id, madeAt, on, until })).reverse();
}

/** What to remember of a restore into the book that was there before it. */
export const keptRestoreOf =
	(restored: Restored, incoming: Book) =>
	(before: Book): KeptRestore => ({ ...restored, ...addedBy(before, merge(before, incoming)) });

/** Takes out of both homes what one restore added; null when it is not remembered. */
export async function takeOut(homes: Homes, id: string, held: AbortSignal): Promise<TakenOut | null> {
	let kept: readonly StreamId[] = [];
	const rewritten = await rewriteBook(homes, held, ({ book, restores }) => {
		const restore = restores.find((one) => one.id === id);
		if (!restore) return null;
		const undone = withoutAdded(book, restore);
		kept = undone.kept;
		return { book: undone.book, restores: restores.filter((one) => one !== restore) };
	});
	return rewritten && { ...rewritten, kept };
}
