import { BACKUP_DAYS, type Manifest } from '../backups/manifest.ts';
import type { Book } from '../core/book.ts';
import { addDays, civilDay, earlier } from '../core/day.ts';
import type { NewFact } from '../core/fact.ts';
import { isSameBackup, marksBeyond, type BackupKey } from '../core/listed-backups.ts';
import type { Result } from '../core/result.ts';
import type { StoreFailure } from '../store/store.ts';
import type { App } from './app.svelte.ts';

/** A file that left the app, or that was shown to it, with what it knows of who was erased. */
export type KnownFile = {
	readonly manifest: Manifest;
	readonly sealed: boolean;
	readonly tombstones: Book['tombstones'];
};

/** Writes down that a backup was handed to the owner: from now on the book knows that it exists. */
export const listBackup = (app: App, file: KnownFile): Promise<Result<unknown, StoreFailure>> =>
	record(app, [...listed(app, file), { type: 'backup-offered', on: app.today }]);

/** Writes down that a backup was opened and read whole. */
export const noteChecked = (app: App, file: KnownFile): Promise<Result<unknown, StoreFailure>> =>
	record(app, [
		...listed(app, file),
		{ type: 'backup-checked', on: app.today, backup: keyOf(file.manifest) },
	]);

/** Writes down that every copy of a backup is gone. */
export const noteThrownAway = (
	app: App,
	{ madeBy, madeAt }: BackupKey,
): Promise<Result<unknown, StoreFailure>> =>
	record(app, [{ type: 'backup-thrown-away', on: app.today, backup: { madeBy, madeAt } }]);

const record = (app: App, facts: readonly NewFact[]) => app.register.record([{ stream: 'shop', facts }]);

function listed(app: App, { manifest, sealed, tombstones }: KnownFile): NewFact[] {
	const key = keyOf(manifest);
	if (app.register.shop.backups.some((one) => isSameBackup(one, key))) return [];
	// a file may say what it likes of itself; longer than ninety days no backup is meant to be kept
	const expiresOn = earlier(manifest.expiresOn, addDays(civilDay(manifest.madeAt), BACKUP_DAYS));
	return [{ type: 'backup-listed', ...key, expiresOn, sealed, marks: marksBeyond(tombstones, expiresOn) }];
}

const keyOf = ({ device, madeAt }: Manifest): BackupKey => ({ madeBy: device, madeAt });
