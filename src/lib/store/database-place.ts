import { isConnectionLost } from './failure.ts';

/** Where the database of a book is, and what is there before it is opened. */
export type DatabasePlace = {
	readonly place: IDBFactory;
	/** 0 when there is no database. */
	readonly version: number;
	/** Chromium threw a corrupt database away at this opening. */
	readonly dataLost: boolean;
};

/**
 * Finds where the database can be opened. Some damage leaves Chromium unable to open, or even delete, any database of
 * the origin for good; a storage bucket of its own is then the place, to be filled from the second home.
 */
export async function findDatabase(name: string): Promise<DatabasePlace> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await peek(name, indexedDB);
		} catch (error) {
			if (!isConnectionLost(error)) throw error;
			if (tries < TRIES) await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
			else return peek(name, await bucketPlace(name, error));
		}
	}
}

/** Removes what `findDatabase` may have made beside the usual place. */
export async function removeBucket(name: string): Promise<void> {
	await buckets()?.delete(bucketName(name));
}

const TRIES = 3;
const BETWEEN_MS = 100;

/** Not yet in the platform's types: https://wicg.github.io/storage-buckets/ */
type StorageBuckets = {
	open(name: string, options: { durability: 'strict' }): Promise<{ indexedDB: IDBFactory }>;
	delete(name: string): Promise<void>;
};

const buckets = () => (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;

const bucketName = (name: string) => `${name}-rescue`;

async function bucketPlace(name: string, error: unknown): Promise<IDBFactory> {
	const bucket = await buckets()?.open(bucketName(name), { durability: 'strict' });
	if (!bucket) throw error;
	return bucket.indexedDB;
}

/**
 * Looks without creating: Chromium says only in the very first `upgradeneeded` after it threw a database away that it
 * did so, and Dexie does not pass it on.
 */
function peek(name: string, place: IDBFactory): Promise<DatabasePlace> {
	return new Promise((resolve, reject) => {
		const request = place.open(name);
		let empty: DatabasePlace | null = null;
		request.onupgradeneeded = (event) => {
			const { dataLoss } = event as IDBVersionChangeEvent & { dataLoss?: string };
			empty = { place, version: 0, dataLost: dataLoss !== undefined && dataLoss !== 'none' };
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			// Dexie's versions are tenths of the browser's
			const version = Math.floor(request.result.version / 10);
			request.result.close();
			resolve({ place, version, dataLost: false });
		};
		request.onerror = (event) => {
			event.preventDefault();
			if (empty) resolve(empty);
			else reject(request.error);
		};
	});
}
