import type { Day } from '../core/day.ts';
import type { ZipFile, ZipJob } from './bundle-zip.ts';
import { crc32 } from './crc32.ts';
import { fileSource } from './file-source.ts';

/**
 * A ZIP composed around the original Blobs: each is read once for its checksum and never copied, so that a bundle of
 * gigabytes costs no memory. The browser packs the texts, several at once. The pieces of the ZIP, or null when it was
 * cancelled.
 */
export async function zipAroundBlobs(
	files: readonly ZipFile[],
	{ on, onProgress, signal }: ZipJob,
	total: number,
): Promise<BlobPart[] | null> {
	let done = 0;
	const advance = (bytes: number) => onProgress?.((done += bytes), total);
	const members: { crc: number; stored: Stored }[] = [];
	const waiting = files.entries();
	const prepare = async () => {
		for (const [at, file] of waiting) {
			const crc = await checksum(file.content, advance, signal);
			if (crc === null) return;
			members[at] = { crc, stored: await storedForm(file) };
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, prepare));
	if (signal?.aborted) return null;
	const parts: BlobPart[] = [];
	const directory: BlobPart[] = [];
	let offset = 0;
	for (const [at, { path }] of files.entries()) {
		const { crc, stored } = members[at]!;
		const name = new TextEncoder().encode(path);
		const fields = shared(stored, crc, name, on);
		parts.push(header(LOCAL, fields, []), name, stored.content);
		directory.push(header(CENTRAL, fields, [u16(0), u16(0), u16(0), u32(0), u32(offset)]), name);
		offset += LOCAL_BYTES + name.length + stored.bytes;
	}
	const size = directory.reduce((sum, part) => sum + (part as Uint8Array).length, 0);
	const counts = [u16(files.length), u16(files.length), u32(size), u32(offset), u16(0)];
	return [...parts, ...directory, bytesOf([u32(0x06054b50), u16(0), u16(0), ...counts])];
}

/** So many files are read and packed at the same time. */
const AT_ONCE = 8;
/** What is taken in one piece: the page, which must not stand still, has done with it in a few milliseconds. */
const ONE_PIECE_BYTES = 1 << 18;

type Stored = { method: 0 | 8; content: BlobPart; bytes: number; plain: number };

/** How a file stands in the ZIP: text packed where that pays, everything else as it is. */
async function storedForm({ content, pack }: ZipFile): Promise<Stored> {
	const plain = content instanceof Blob ? content.size : content.byteLength;
	const own = content as BlobPart;
	if (!pack || plain === 0) return { method: 0, content: own, bytes: plain, plain };
	const packed = await packedBytes(content);
	return packed.byteLength < plain
		? { method: 8, content: packed, bytes: packed.byteLength, plain }
		: { method: 0, content: own, bytes: plain, plain };
}

function packedBytes(content: Uint8Array | Blob): Promise<ArrayBuffer> {
	const packing = new CompressionStream('deflate-raw');
	if (content instanceof Uint8Array && content.byteLength <= ONE_PIECE_BYTES) {
		const writer = packing.writable.getWriter();
		void writer.write(content as Uint8Array<ArrayBuffer>);
		void writer.close();
		return new Response(packing.readable).arrayBuffer();
	}
	return new Response(blobOf(content).stream().pipeThrough(packing)).arrayBuffer();
}

async function checksum(
	content: Uint8Array | Blob,
	advance: (bytes: number) => void,
	signal: AbortSignal | undefined,
): Promise<number | null> {
	let crc = 0;
	const isOnePiece = content instanceof Uint8Array && content.byteLength <= ONE_PIECE_BYTES;
	for await (const piece of isOnePiece ? [content] : fileSource(blobOf(content)).stream()) {
		if (signal?.aborted) return null;
		crc = crc32(piece, crc);
		advance(piece.length);
	}
	return signal?.aborted ? null : crc;
}

const blobOf = (content: Uint8Array | Blob): Blob =>
	content instanceof Blob ? content : new Blob([content as Uint8Array<ArrayBuffer>]);

type Field = { readonly value: number; readonly bytes: 2 | 4 };
const u16 = (value: number): Field => ({ value, bytes: 2 });
const u32 = (value: number): Field => ({ value, bytes: 4 });

const LOCAL = [u32(0x04034b50), u16(20)];
const LOCAL_BYTES = 30;
const CENTRAL = [u32(0x02014b50), u16(20), u16(20)];

/** What both headers of a file say: that its name is UTF-8, how it is stored, when, its checksum, sizes and the length of its name. */
const shared = (
	{ method, bytes, plain }: Stored,
	crc: number,
	name: Uint8Array,
	on: Day,
): readonly Field[] => [
	u16(UTF_8),
	u16(method),
	u16(NOON),
	u16(dosDate(on)),
	u32(crc),
	u32(bytes),
	u32(plain),
	u16(name.length),
	u16(0),
];

const header = (start: readonly Field[], fields: readonly Field[], end: readonly Field[]) =>
	bytesOf([...start, ...fields, ...end]);

function bytesOf(numbers: readonly Field[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(numbers.reduce((sum, number) => sum + number.bytes, 0));
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const { value, bytes: width } of numbers) {
		if (width === 2) view.setUint16(at, value, true);
		else view.setUint32(at, value, true);
		at += width;
	}
	return bytes;
}

const UTF_8 = 1 << 11;
const NOON = 12 << 11;

function dosDate(on: Day): number {
	const [year, month, date] = on.split('-').map(Number) as [number, number, number];
	return ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | date;
}
