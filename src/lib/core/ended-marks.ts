import type { Book } from './book.ts';
import { earlier, localDay, yearOf, type Day } from './day.ts';
import type { StreamId } from './fact.ts';
import { clockMs } from './hybrid-clock.ts';
import type { ListedBackup } from './listed-backups.ts';
import type { Tombstone } from './tombstone.ts';

/** Who asks, and when; `backups` are the files that the book knows of. */
export type Asking = {
	readonly device: string;
	readonly backups: readonly ListedBackup[];
	readonly today: Day;
};

/**
 * The erased streams whose marks have done their work, and which may go. A mark outlives every backup from before the
 * erasure by a month, and stays until the year of its entry is over (law.md 4.5). While the book knows of another
 * device none goes: what that one still holds cannot be known, and a random id harms nobody.
 */
export function endedMarks(book: Book, { device, backups, today }: Asking): StreamId[] {
	const facts = [...book.streams.values()].flat();
	const isAlone = [...facts.map((fact) => fact.device), ...backups.map(({ madeBy }) => madeBy)].every(
		(one) => one === device,
	);
	if (!isAlone) return [];
	const lastMs = facts.reduce((last, { clock }) => Math.max(last, clockMs(clock)), 0);
	// a clock that ran ahead for a moment must end nothing: work was done since, too
	const day = earlier(today, localDay(lastMs));
	return [...book.tombstones.values()]
		.filter((mark) => mark.expiresOn < day && isYearOver(book, mark, day))
		.map(({ stream }) => stream);
}

const isYearOver = ({ audit }: Book, { entries }: Tombstone, day: Day): boolean =>
	entries.every((id) => (audit.get(id)?.year ?? 0) < yearOf(day));
