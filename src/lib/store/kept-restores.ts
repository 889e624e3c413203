import * as v from 'valibot';
import type { Day } from '../core/day.ts';
import type { Added } from '../core/restore.ts';

/** A backup that was taken in and can be taken out again. */
export type Restored = {
	readonly id: string;
	/** When the backup was made. */
	readonly madeAt: string;
	readonly on: Day;
	/** The last day on which it can be taken out. */
	readonly until: Day;
};

/** What both homes remember of a restore: random ids alone, so that nothing of a person has to be erased here. */
export type KeptRestore = Restored & Added;

/** What the database remembers of restores, the oldest first. */
export type RestoresRow = { key: 'restores'; restores: readonly KeptRestore[] };

/** The restores of both homes, each once. */
export function unionOfRestores(...lists: readonly (readonly KeptRestore[])[]): KeptRestore[] {
	const byId = new Map(lists.flat().map((one) => [one.id, one]));
	return [...byId.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Remembers one more; those that can no longer be taken out on its day are forgotten. */
export const withRestore = (known: readonly KeptRestore[], restore: KeptRestore): KeptRestore[] => [
	...known.filter(({ until }) => until >= restore.on),
	restore,
];

const ids = v.array(v.string());
// a line must not become unreadable for the day of a wrong clock
const day = v.custom<Day>((text) => typeof text === 'string');

/** A restore as it stands in a line of the journal. */
export const keptRestore = v.object({
	id: v.string(),
	madeAt: v.string(),
	on: day,
	until: day,
	facts: ids,
	audit: ids,
	lastClock: v.string(),
});
