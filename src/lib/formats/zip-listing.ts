import { fail, ok, type Result } from '../core/result.ts';
import type { ByteSource } from './byte-source.ts';
import { findDirectory, readDirectory, type Directory } from './zip-directory.ts';

/** One file in a ZIP, as its central directory has it; `at` is where its local header begins. */
export type ZipEntry = {
	readonly path: string;
	readonly at: number;
	readonly packedBytes: number;
	readonly bytes: number;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly crc32: number;
	readonly encrypted: boolean;
};

/** Why a ZIP is refused as a whole. */
export type ZipFailure = {
	readonly type:
		| 'no-directory'
		| 'broken-directory'
		| 'split-archive'
		| 'too-many-entries'
		| 'too-large'
		| 'overlapping-entries';
};

/** Why one entry is not opened. */
export type ZipRefusal =
	'unsafe-path' | 'duplicate-path' | 'too-much-when-unpacked' | 'encrypted' | 'unknown-method';

/** What may be opened, what may not and why; folders are in neither. */
export type ZipListing = {
	readonly entries: readonly ZipEntry[];
	readonly refused: readonly { readonly entry: ZipEntry; readonly reason: ZipRefusal }[];
};

/** How much a ZIP may hold; `bytes` is the sum that it says its files have when unpacked. */
export type ZipLimits = { readonly entries: number; readonly bytes: number };

/** For exports, which are read as a stream: Google Takeout splits its archives at 50 GB at most. */
export const EXPORT_LIMITS: ZipLimits = { entries: 20_000, bytes: 50 * 2 ** 30 };

/** For what is unpacked into memory: a backup, a workbook. */
export const MEMORY_LIMITS: ZipLimits = { entries: 2000, bytes: 500 * 2 ** 20 };

/** Lists a ZIP from its central directory alone; nothing is unpacked. Whoever unpacks still counts the bytes. */
export async function listZip(
	source: Pick<ByteSource, 'read' | 'size'>,
	limits: ZipLimits,
): Promise<Result<ZipListing, ZipFailure>> {
	const found = await findDirectory(source);
	if (!found.ok) return found;
	if (found.value.entries > limits.entries) return fail({ type: 'too-many-entries' });
	const entries = await readDirectory(source, found.value);
	if (!entries.ok) return entries;
	if (overlap(entries.value, found.value)) return fail({ type: 'overlapping-entries' });
	const total = entries.value.reduce((sum, entry) => sum + entry.bytes, 0);
	if (total > limits.bytes) return fail({ type: 'too-large' });
	return ok(sortOut(entries.value));
}

/** Where the packed bytes of an entry begin; null when its local header does not agree with the directory. */
export async function packedAt(source: Pick<ByteSource, 'read'>, entry: ZipEntry): Promise<number | null> {
	const header = await source.read(entry.at, 30);
	if (header.length < 30) return null;
	const view = new DataView(header.buffer, header.byteOffset, header.length);
	if (view.getUint32(0, true) !== 0x04034b50 || view.getUint16(8, true) !== entry.method) return null;
	return entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

const FIRST_SUSPECT_BYTES = 10 * 2 ** 20;
const HIGHEST_RATIO = 200;

function sortOut(all: readonly ZipEntry[]): ZipListing {
	const entries: ZipEntry[] = [];
	const refused: { entry: ZipEntry; reason: ZipRefusal }[] = [];
	const seen = new Set<string>();
	for (const entry of all) {
		if (entry.path.endsWith('/') && entry.bytes === 0) continue;
		const reason = seen.has(entry.path) ? 'duplicate-path' : refusal(entry);
		seen.add(entry.path);
		if (reason) refused.push({ entry, reason });
		else entries.push(entry);
	}
	return { entries, refused };
}

function refusal(entry: ZipEntry): ZipRefusal | null {
	if (isUnsafe(entry.path)) return 'unsafe-path';
	if (entry.encrypted) return 'encrypted';
	if (entry.method !== 0 && entry.method !== 8) return 'unknown-method';
	if (entry.method === 0 && entry.bytes !== entry.packedBytes) return 'too-much-when-unpacked';
	return entry.bytes > FIRST_SUSPECT_BYTES && entry.bytes > HIGHEST_RATIO * entry.packedBytes
		? 'too-much-when-unpacked'
		: null;
}

const LONGEST_PATH = 180;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Controls, and the marks that turn the direction of text: `exe.pdf` must not look like `fdp.exe`. */
const INVISIBLE = /[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function isUnsafe(path: string): boolean {
	return (
		path === '' ||
		path.length > LONGEST_PATH ||
		/^\/|^[a-z]:|\\/i.test(path) ||
		INVISIBLE.test(path) ||
		path.split('/').some((name) => name === '..' || RESERVED.test(name))
	);
}

/** Entries that share bytes: the trick of archives that unpack to far more than they hold. */
function overlap(entries: readonly ZipEntry[], directory: Directory): boolean {
	const inOrder = [...entries].sort((one, other) => one.at - other.at);
	return inOrder.some((entry, at) => {
		const end = entry.at + 30 + entry.packedBytes;
		return end > (inOrder[at + 1]?.at ?? directory.at);
	});
}
