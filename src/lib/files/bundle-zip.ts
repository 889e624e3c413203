import type { BundleEntry } from '../bundles/bundle.ts';
import type { Day } from '../core/day.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ZipLock } from './locked-zip.ts';
import { zipAroundBlobs } from './zip-around-blobs.ts';

/** One ZIP to be made. The same entries and day give the same bytes. */
export type ZipJob = {
	readonly entries: readonly BundleEntry[];
	/** The date of every file in it. */
	readonly on: Day;
	/** What a handle stands for; null when it is gone. */
	readonly blobOf: (blobRef: string) => Promise<Blob | null>;
	/** Bytes taken in so far, of all. */
	readonly onProgress?: (done: number, total: number) => void;
	readonly signal?: AbortSignal;
	/** Locks it with a password; its bytes then differ each time. */
	readonly lock?: ZipLock | null;
};

/** A file as the writers of ZIPs take it. */
export type ZipFile = { readonly path: string; readonly content: Uint8Array | Blob; readonly pack: boolean };

/** Why there is no ZIP. The first two are known before it starts: a ZIP without extensions holds no more. */
export type ZipFailure =
	| { readonly type: 'too-large' }
	| { readonly type: 'too-many-files' }
	| { readonly type: 'missing-content'; readonly path: string }
	/** the browser ran out of memory */
	| { readonly type: 'gave-up' }
	| { readonly type: 'cancelled' };

/** Writes a bundle as one ZIP: texts are packed, attachments stay where they are and are only wrapped. */
export async function bundleZip(job: ZipJob): Promise<Result<Blob, ZipFailure>> {
	const total = job.entries.reduce((sum, { content }) => sum + sizeOf(content), 0);
	const limit = overLimit(job.entries, total);
	if (limit) return fail(limit);
	const files = await resolved(job);
	if (!files.ok) return files;
	const parts = await partsOf(files.value, job, total);
	if (parts === 'gave-up') return fail({ type: 'gave-up' });
	return parts ? ok(new Blob(parts, { type: 'application/zip' })) : fail({ type: 'cancelled' });
}

async function partsOf(files: readonly ZipFile[], job: ZipJob, total: number) {
	if (!job.lock) return zipAroundBlobs(files, job, total);
	const { lockedZip } = await import('./locked-zip.ts');
	return lockedZip(files, job, total, job.lock);
}

const sizeOf = (content: BundleEntry['content']): number =>
	content instanceof Uint8Array ? content.byteLength : content.bytes;

function overLimit(entries: readonly BundleEntry[], total: number): ZipFailure | null {
	// two headers of each file with its path, and what a lock adds to each
	const headers = entries.reduce((sum, { path }) => sum + 126 + 2 * path.length, 22);
	if (entries.length > 0xfffe) return { type: 'too-many-files' };
	return total + headers > 0xffff_fffe ? { type: 'too-large' } : null;
}

async function resolved({ entries, blobOf }: ZipJob): Promise<Result<readonly ZipFile[], ZipFailure>> {
	const files: ZipFile[] = [];
	for (const { path, content } of entries) {
		const found = content instanceof Uint8Array ? content : await blobOf(content.blobRef);
		if (!found) return fail({ type: 'missing-content', path });
		// attachments are photographs and PDFs: packing costs time and saves nothing
		files.push({ path, content: found, pack: found instanceof Uint8Array });
	}
	return ok(files);
}
