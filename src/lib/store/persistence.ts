/** Whether the browser promised not to clear the book by itself; to be asked inside a click. */
export type Persistence = 'granted' | 'denied' | 'unsupported';

/** Asks the browser to keep the book. Browsers answer silently, by a question to the owner, or not at all. */
export async function askPersistence(): Promise<Persistence> {
	return promised(() => navigator.storage.persist());
}

/** What the browser answered before, without asking anew. */
export async function readPersistence(): Promise<Persistence> {
	return promised(() => navigator.storage.persisted());
}

/** What this origin uses and may use, in bytes; null where unknown. An estimate: a write can fail well below it. */
export async function storageEstimate(): Promise<{ usageBytes: number; quotaBytes: number } | null> {
	try {
		const { usage, quota } = await navigator.storage.estimate();
		return usage === undefined || quota === undefined ? null : { usageBytes: usage, quotaBytes: quota };
	} catch {
		return null;
	}
}

async function promised(ask: () => Promise<boolean>): Promise<Persistence> {
	try {
		return (await ask()) ? 'granted' : 'denied';
	} catch {
		return 'unsupported';
	}
}
