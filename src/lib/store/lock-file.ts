import { readLockRecord, type LockRecord } from './lock-record.ts';
import { names, openFile, removeEntry } from './opfs-file.ts';

/** The lock as the second home keeps it; null when there is none that can be read. */
export async function readLockFile(home: FileSystemDirectoryHandle): Promise<LockRecord | null> {
	for (const name of await lockNames(home)) {
		const record = readLockRecord(parse(await (await (await home.getFileHandle(name)).getFile()).text()));
		if (record) return record;
	}
	return null;
}

/** Writes a lock beside the one that was there, and removes that only then: without its lock a book is lost. */
export async function writeLockFile(home: FileSystemDirectoryHandle, record: LockRecord): Promise<void> {
	const older = (await lockNames(home)).filter((name) => name !== nameOf(record));
	const file = await openFile(home, nameOf(record), { create: true });
	try {
		await file.truncate(0);
		await file.write(0, new TextEncoder().encode(JSON.stringify(record)));
		await file.flush();
	} finally {
		await file.close();
	}
	for (const name of older) await removeEntry(home, name);
}

/** Removes the lock: only when no payload lies sealed any more. */
export async function removeLockFile(home: FileSystemDirectoryHandle): Promise<void> {
	for (const name of await lockNames(home)) await removeEntry(home, name);
}

const PREFIX = 'lock-';

const nameOf = ({ change }: LockRecord) => `${PREFIX}${change}`;

/** Latest first. */
async function lockNames(home: FileSystemDirectoryHandle): Promise<string[]> {
	const found = (await names(home)).filter((name) => name.startsWith(PREFIX));
	return found.sort((one, other) => changeOf(other) - changeOf(one));
}

const changeOf = (name: string) => Number(name.slice(PREFIX.length));

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
