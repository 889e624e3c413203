import type { StreamId } from '../core/fact.ts';
import type { Homes } from './homes.ts';
import { rewriteBook, type Rewritten } from './rewriting.ts';

/** Takes marks of erased streams out of both homes; null when none of them is there. */
export const forgetMarks = (
	homes: Homes,
	streams: readonly StreamId[],
	held: AbortSignal,
): Promise<Rewritten | null> =>
	rewriteBook(homes, held, ({ book, restores }) => {
		const going = new Set(streams);
		const tombstones = new Map([...book.tombstones].filter(([stream]) => !going.has(stream)));
		if (tombstones.size === book.tombstones.size) return null;
		return { book: { ...book, tombstones }, restores };
	});
