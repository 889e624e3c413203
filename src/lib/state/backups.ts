import { version } from '$app/environment';
import type { ReadFailure } from '../backups/failure.ts';
import { BACKUP_LIMITS } from '../backups/limits.ts';
import type { ReadBackup } from '../backups/read-backup.ts';
import type { WriteFailure } from '../backups/write-backup.ts';
import type { Manifest } from '../backups/manifest.ts';
import type { Book } from '../core/book.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { deviceId } from '../store/device.ts';
import { sha256Hex } from '../store/hash.ts';
import type { StoreFailure } from '../store/store.ts';
import { scriptUrl } from '../store/trusted-scripts.ts';
import type { App } from './app.svelte.ts';

/** A backup that was read back and compared: a file for the owner to keep; `lost` payloads were gone before. */
export type BackupFile = {
	readonly content: Blob;
	readonly name: string;
	readonly manifest: Manifest;
	readonly sealed: boolean;
	readonly tombstones: Book['tombstones'];
	readonly lost: number;
};

/** Writes the whole book to one file and checks it before it says that it is made. */
export async function makeBackup(
	app: App,
	passphrase: string | null,
): Promise<Result<BackupFile, WriteFailure | StoreFailure>> {
	const { backupName, writeBackup } = await import('../backups/write-backup.ts');
	const { store } = app.register;
	const book = await store.readBook();
	if (!book.ok) return book;
	const { practice } = app;
	const options = {
		madeAt: new Date().toISOString(),
		madeOn: app.today,
		device: deviceId(),
		app: version,
		passphrase: passphrase === null ? null : passphrase.normalize('NFC'),
		practice,
	};
	const readPayloads = async (ids: readonly string[]) => {
		const read = await store.readPayloads(ids);
		if (!read.ok) throw new DOMException('payloads unreadable', 'NotReadableError');
		return read.value;
	};
	const made = await writeBackup(book.value, readPayloads, options, await ports()).catch(() =>
		// no memory, or a payload that could not be read
		fail<WriteFailure>({ type: 'gave-up' }),
	);
	if (!made.ok) return made;
	const { bytes, manifest, missing } = made.value;
	const sealed = passphrase !== null;
	const type = sealed ? 'application/octet-stream' : 'application/zip';
	const content = new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
	const name = backupName(app.today, { isSealed: sealed, practice });
	const { tombstones } = book.value;
	return ok({ content, name, manifest, sealed, tombstones, lost: missing });
}

/** Opens and checks a backup file; changes nothing. */
export async function openBackup(
	app: App,
	file: Blob,
	passphrase: string,
): Promise<Result<ReadBackup, ReadFailure>> {
	if (file.size > BACKUP_LIMITS.fileBytes) return fail({ type: 'too-large' });
	const { readBackup } = await import('../backups/read-backup.ts');
	const bytes = await bytesOf(file);
	if (!bytes) return fail({ type: 'gave-up' });
	const { practice } = app;
	return readBackup(bytes, passphrase === '' ? null : passphrase, await ports(), { practice });
}

/** A file can be gone from its folder, or be too large for memory, by the time that it is read. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		return null;
	}
}

async function ports() {
	const { ageSeal, zipFiles } = await import('../files/backup-file.ts');
	return { zip: zipFiles, ...ageSeal(scriptUrl), sha256Hex };
}
