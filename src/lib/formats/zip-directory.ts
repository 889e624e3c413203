import { fail, ok, type Result } from '../core/result.ts';
import type { ByteSource } from './byte-source.ts';
import { decodeWindows1252 } from './encoding.ts';
import type { ZipEntry, ZipFailure } from './zip-listing.ts';

/** Where the central directory of a ZIP stands. */
export type Directory = { readonly at: number; readonly bytes: number; readonly entries: number };

type Source = Pick<ByteSource, 'read' | 'size'>;

/** Finds the central directory from the end of the file, that of ZIP64 if there is one. */
export async function findDirectory(source: Source): Promise<Result<Directory, ZipFailure>> {
	const from = Math.max(0, source.size - END_BYTES - 0xffff);
	const tail = await source.read(from, source.size - from);
	const end = findEnd(tail);
	if (end < 0) return fail({ type: 'no-directory' });
	const view = viewOf(tail.subarray(end));
	if (view.getUint16(4, true) !== 0 && view.getUint16(4, true) !== 0xffff)
		return fail({ type: 'split-archive' });
	const small = {
		entries: view.getUint16(10, true),
		bytes: view.getUint32(12, true),
		at: view.getUint32(16, true),
	};
	const isZip64 = small.entries === 0xffff || small.bytes === 0xffffffff || small.at === 0xffffffff;
	const directory = isZip64 ? await findZip64(source, tail, end) : small;
	if (!directory || directory.at + directory.bytes > from + end) return fail({ type: 'broken-directory' });
	return ok(directory);
}

/** Every entry of the directory; fails when their number or their fields are not what the directory says. */
export async function readDirectory(
	source: Source,
	directory: Directory,
): Promise<Result<readonly ZipEntry[], ZipFailure>> {
	if (directory.bytes > MOST_DIRECTORY_BYTES) return fail({ type: 'too-many-entries' });
	const bytes = await source.read(directory.at, directory.bytes);
	const entries: ZipEntry[] = [];
	for (let at = 0; at < bytes.length;) {
		const read = readEntry(bytes, at);
		if (!read || read.entry.at >= directory.at) return fail({ type: 'broken-directory' });
		entries.push(read.entry);
		at = read.end;
	}
	return entries.length === directory.entries ? ok(entries) : fail({ type: 'broken-directory' });
}

const END_BYTES = 22;
const MOST_DIRECTORY_BYTES = 32 * 2 ** 20;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** The last end record whose comment reaches exactly to the end of the file. */
function findEnd(tail: Uint8Array): number {
	const view = viewOf(tail);
	for (let at = tail.length - END_BYTES; at >= 0; at--)
		if (
			view.getUint32(at, true) === 0x06054b50 &&
			at + END_BYTES + view.getUint16(at + 20, true) === tail.length
		)
			return at;
	return -1;
}

async function findZip64(source: Source, tail: Uint8Array, end: number): Promise<Directory | null> {
	if (end < 20) return null;
	const locator = viewOf(tail.subarray(end - 20, end));
	if (locator.getUint32(0, true) !== 0x07064b50) return null;
	const record = await source.read(number64(locator, 8), 56);
	if (record.length < 56) return null;
	const view = viewOf(record);
	if (view.getUint32(0, true) !== 0x06064b50) return null;
	return { entries: number64(view, 32), bytes: number64(view, 40), at: number64(view, 48) };
}

/** A number of 64 bits; past what a number can hold it is infinite, which every check refuses. */
function number64(view: DataView, at: number): number {
	const value = view.getBigUint64(at, true);
	return value > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(value);
}

function readEntry(bytes: Uint8Array, at: number): { entry: ZipEntry; end: number } | null {
	if (at + 46 > bytes.length) return null;
	const view = viewOf(bytes.subarray(at));
	if (view.getUint32(0, true) !== 0x02014b50) return null;
	const flags = view.getUint16(8, true);
	const nameEnd = 46 + view.getUint16(28, true);
	const extraEnd = nameEnd + view.getUint16(30, true);
	const end = extraEnd + view.getUint16(32, true);
	if (end > view.byteLength) return null;
	const large = zip64Sizes(viewOf(bytes.subarray(at + nameEnd, at + extraEnd)), {
		bytes: view.getUint32(24, true),
		packedBytes: view.getUint32(20, true),
		at: view.getUint32(42, true),
	});
	if (!large) return null;
	const entry: ZipEntry = {
		path: decodePath(bytes.subarray(at + 46, at + nameEnd)),
		method: view.getUint16(10, true),
		crc32: view.getUint32(16, true),
		encrypted: (flags & 1) === 1,
		...large,
	};
	return { entry, end: at + end };
}

type Sizes = { bytes: number; packedBytes: number; at: number };

/** The sizes of an entry: those that do not fit 32 bits stand in an extra field, in this order. */
function zip64Sizes(extra: DataView, small: Sizes): Sizes | null {
	const keys = (['bytes', 'packedBytes', 'at'] as const).filter((key) => small[key] === 0xffffffff);
	if (keys.length === 0) return small;
	for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
		if (extra.getUint16(at, true) !== 1) continue;
		if (extra.getUint16(at + 2, true) < keys.length * 8 || at + 4 + keys.length * 8 > extra.byteLength)
			return null;
		const sizes = { ...small };
		keys.forEach((key, index) => (sizes[key] = number64(extra, at + 4 + index * 8)));
		return Object.values(sizes).every(Number.isFinite) ? sizes : null;
	}
	return null;
}

function decodePath(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return decodeWindows1252(bytes);
	}
}
