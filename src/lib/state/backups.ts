import { version } from '$app/environment';
import type { ReadFailure } from '../backups/failure.ts';
import { BACKUP_LIMITS } from '../backups/limits.ts';
import type { ReadBackup } from '../backups/read-backup.ts';
import type { WriteFailure } from '../backups/write-backup.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { deviceId } from '../store/device.ts';
import { sha256Hex } from '../store/hash.ts';
import type { StoreFailure } from '../store/store.ts';
import { scriptUrl } from '../store/trusted-scripts.ts';
import type { App } from './app.svelte.ts';

/** A backup that was read back and compared: a file for the owner to keep. */
export type BackupFile = { content: Blob; name: string; lost: number };

/** Writes the whole book to one file and checks it before it says that it is made. */
export async function makeBackup(
	app: App,
	passphrase: string | null,
): Promise<Result<BackupFile, WriteFailure | StoreFailure>> {
	const { backupName, writeBackup } = await import('../backups/write-backup.ts');
	const { store } = app.register;
	const book = await store.readBook();
	if (!book.ok) return book;
	const options = {
		madeAt: new Date().toISOString(),
		madeOn: app.today,
		device: deviceId(),
		app: version,
		passphrase: passphrase === null ? null : passphrase.normalize('NFC'),
	};
	const readPayloads = async (ids: readonly string[]) => {
		const read = await store.readPayloads(ids);
		if (!read.ok) throw new DOMException('payloads unreadable', 'NotReadableError');
		return read.value;
	};
	const made = await writeBackup(book.value, readPayloads, options, await ports());
	if (!made.ok) return made;
	const sealed = passphrase !== null;
	const type = sealed ? 'application/octet-stream' : 'application/zip';
	return ok({
		content: new Blob([made.value.bytes as Uint8Array<ArrayBuffer>], { type }),
		name: backupName(app.today, sealed),
		lost: made.value.missing,
	});
}

/** Opens and checks a backup file; changes nothing. */
export async function openBackup(file: Blob, passphrase: string): Promise<Result<ReadBackup, ReadFailure>> {
	if (file.size > BACKUP_LIMITS.fileBytes) return fail({ type: 'too-large' });
	const { readBackup } = await import('../backups/read-backup.ts');
	const bytes = new Uint8Array(await file.arrayBuffer());
	return readBackup(bytes, passphrase === '' ? null : passphrase, await ports());
}

/** Takes a checked backup in by union: nothing that is here goes, nobody who was erased comes back. */
export async function restoreBackup(app: App, backup: ReadBackup): Promise<Result<unknown, StoreFailure>> {
	const { store } = app.register;
	const merged = await store.merge(backup.book, backup.payloads);
	if (!merged.ok) return merged;
	await app.register.reread();
	return merged;
}

async function ports() {
	const { ageSeal, zipFiles } = await import('../files/backup-file.ts');
	return { zip: zipFiles, ...ageSeal(scriptUrl), sha256Hex };
}
