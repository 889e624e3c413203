import { ok, type Result } from '../core/result.ts';
import type { ByteSource } from '../formats/byte-source.ts';
import {
	EXPORT_LIMITS,
	listZip,
	type ZipEntry,
	type ZipFailure,
	type ZipRefusal,
} from '../formats/zip-listing.ts';

/** A file in an archive: it is recognised like a dropped one, once the room that knows files has unpacked it. */
export type PackedFile = { readonly path: string; readonly bytes: number; readonly entry: ZipEntry };

/** What an archive holds: files to look at, and what is refused, each with its reason. */
export type PackedFiles = {
	readonly files: readonly PackedFile[];
	readonly refused: readonly { readonly path: string; readonly reason: ZipRefusal }[];
};

/** Lists the files of an export's archive (Takeout, a mailing list) without unpacking anything; empty files are left out. */
export async function filesInZip(source: ByteSource): Promise<Result<PackedFiles, ZipFailure>> {
	const listed = await listZip(source, EXPORT_LIMITS);
	if (!listed.ok) return listed;
	const { entries, refused } = listed.value;
	return ok({
		files: entries
			.filter(({ path, bytes }) => bytes > 0 && !isLeftover(path))
			.map((entry) => ({ path: entry.path, bytes: entry.bytes, entry })),
		refused: refused.map(({ entry, reason }) => ({ path: entry.path, reason })),
	});
}

/** What macOS puts beside the files of an archive. */
const isLeftover = (path: string) => /(^|\/)(__MACOSX\/|\.DS_Store$)/.test(path);
