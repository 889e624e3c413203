import type { Day } from '../core/day.ts';
import type { TrustScript } from './backup-file.ts';
import type { ZipFile, ZipJob } from './bundle-zip.ts';
import workerUrl from './locked-zip-worker.ts?worker&url';

/** What a locked ZIP is made of. */
export type LockedZipCall = {
	readonly files: readonly ZipFile[];
	readonly on: Day;
	readonly password: string;
};

/** What the worker tells: bytes taken in so far, and the end. */
export type LockedZipMessage =
	| { readonly type: 'progress'; readonly done: number }
	| { readonly type: 'done'; readonly zip: Blob }
	| { readonly type: 'gave-up' };

/** With what a ZIP is locked, and how the page trusts the worker that does it. */
export type ZipLock = { readonly password: string; readonly trust: TrustScript };

/**
 * A ZIP locked with a password: AES-256 (WinZip AE-2), which 7-Zip and telephones open and `unzip` does not. The names of
 * its files can be read without the password. The pieces of the ZIP; null when it was cancelled, `gave-up` without memory.
 */
export async function lockedZip(
	files: readonly ZipFile[],
	{ on, onProgress, signal }: ZipJob,
	total: number,
	{ password, trust }: ZipLock,
): Promise<BlobPart[] | 'gave-up' | null> {
	const worker = new Worker(trust(workerUrl), { type: 'module' });
	try {
		return await new Promise((resolve) => {
			if (signal?.aborted) return resolve(null);
			signal?.addEventListener('abort', () => resolve(null), { once: true });
			worker.onerror = () => resolve('gave-up');
			worker.onmessage = ({ data }: MessageEvent<LockedZipMessage>) => {
				if (data.type === 'progress') onProgress?.(data.done, total);
				else resolve(data.type === 'done' ? [data.zip] : 'gave-up');
			};
			worker.postMessage({ files, on, password } satisfies LockedZipCall);
		});
	} finally {
		worker.terminate();
	}
}
