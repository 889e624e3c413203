import type { ByteSource } from './byte-source.ts';
import { packedAt, type ZipEntry } from './zip-listing.ts';

/**
 * The unpacked bytes of an entry of a ZIP, in pieces, each valid until the next one is asked for. Counts what comes out: ends with `false` when the packed bytes are
 * broken, or give more or fewer bytes than the directory said, else with `true`.
 */
export async function* unpack(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array, boolean> {
	const start = await packedAt(source, entry);
	if (start === null) return false;
	let left = entry.bytes;
	try {
		for await (const piece of entry.method === 0
			? packed(source, start, entry)
			: inflate(source, start, entry)) {
			left -= piece.length;
			if (left < 0) return false;
			yield piece;
		}
	} catch {
		return false;
	}
	return left === 0;
}

// a large piece would be unpacked as a whole before it could be counted
const PIECE_BYTES = 1 << 16;

async function* packed(source: ByteSource, start: number, entry: ZipEntry): AsyncGenerator<Uint8Array> {
	const end = start + entry.packedBytes;
	for await (const bytes of source.part?.(start, end) ?? steps(source, start, end))
		for (let from = 0; from < bytes.length; from += PIECE_BYTES)
			yield bytes.subarray(from, from + PIECE_BYTES);
}

async function* steps(source: ByteSource, from: number, to: number): AsyncGenerator<Uint8Array> {
	for (let at = from; at < to; at += STEP_BYTES) yield await source.read(at, Math.min(STEP_BYTES, to - at));
}

const STEP_BYTES = 1 << 20;

async function* inflate(source: ByteSource, start: number, entry: ZipEntry): AsyncGenerator<Uint8Array> {
	const inflater = new DecompressionStream('deflate-raw');
	const writer = inflater.writable.getWriter();
	const reader = inflater.readable.getReader();
	const feeding = feed(writer, packed(source, start, entry));
	try {
		for (let read = await reader.read(); !read.done; read = await reader.read())
			yield read.value as Uint8Array;
	} finally {
		await reader.cancel().catch(() => {});
		await feeding;
	}
}

/** Failures of the writing side are those of the reading side, which reports them. */
async function feed(writer: WritableStreamDefaultWriter, pieces: AsyncIterable<Uint8Array>): Promise<void> {
	try {
		for await (const piece of pieces) await writer.write(piece);
		await writer.close();
	} catch {
		await writer.abort().catch(() => {});
	}
}
