import type { Tombstone } from './tombstone.ts';
import { civilDay, type Day } from './day.ts';
import type { ShopFact } from './fact.ts';

/** What makes one backup file another than the next: the device that made it, and when. */
export type BackupKey = { readonly madeBy: string; readonly madeAt: string };

/** A backup file that the book knows of: made here, or shown to it. */
export type ListedBackup = BackupKey & {
	readonly madeOn: Day;
	/** After this day it should be thrown away. */
	readonly expiresOn: Day;
	readonly sealed: boolean;
	/** The marks of erased streams that it knew of and that outlive it; see `mayHoldErased`. */
	readonly marks: number;
	/** When it was last opened and read whole; null when it never was. */
	readonly checkedOn: Day | null;
	/** The owner said that every copy of it is gone. */
	readonly isThrownAway: boolean;
};

/** Takes one fact into the list of backups; facts about anything else change nothing. */
export function withBackupFact(list: readonly ListedBackup[], fact: ShopFact): readonly ListedBackup[] {
	if (fact.type === 'backup-listed') {
		const { madeBy, madeAt, sealed, marks } = fact;
		const expiresOn = fact.expiresOn as Day;
		if (list.some(isOf(fact))) return list;
		const row = { madeBy, madeAt, madeOn: civilDay(madeAt), expiresOn, sealed, marks };
		return [...list, { ...row, checkedOn: null, isThrownAway: false }];
	}
	if (fact.type === 'backup-checked' && fact.backup)
		return changed(list, fact.backup, { checkedOn: fact.on as Day });
	// shown to the app again, it is not gone after all
	if (fact.type === 'backup-thrown-away') return changed(list, fact.backup, { isThrownAway: true });
	return list;
}

/** Whether two keys mean the same file. */
export const isSameBackup = (one: BackupKey, other: BackupKey): boolean =>
	one.madeBy === other.madeBy && one.madeAt === other.madeAt;

/** How many marks outlive this day: what a backup that expires then must know of to hold nobody who was erased. */
export const marksBeyond = (tombstones: ReadonlyMap<unknown, Tombstone>, day: Day): number =>
	[...tombstones.values()].filter(({ expiresOn }) => expiresOn > day).length;

/**
 * Whether somebody was erased after this file was made, so that it may still hold them. Counted by marks that outlive
 * the file, which cannot have gone meanwhile; so no day on which anybody was erased has to be remembered.
 */
export const mayHoldErased = (
	{ marks, expiresOn }: Pick<ListedBackup, 'marks' | 'expiresOn'>,
	tombstones: ReadonlyMap<unknown, Tombstone>,
): boolean => marksBeyond(tombstones, expiresOn) > marks;

const isOf = (key: BackupKey) => (one: ListedBackup) => isSameBackup(one, key);

const changed = (list: readonly ListedBackup[], key: BackupKey, change: Partial<ListedBackup>) =>
	list.map((one) => (isOf(key)(one) ? { ...one, ...NOT_GONE, ...change } : one));

const NOT_GONE = { isThrownAway: false };
