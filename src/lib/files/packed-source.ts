import { sourceOf, type ByteSource } from '../formats/byte-source.ts';
import { unpack } from '../formats/inflate.ts';
import type { ZipEntry } from '../formats/zip-listing.ts';

/** Up to here a member of a ZIP is unpacked once and kept while it is read; a larger one is unpacked as it is read. */
const KEPT_BYTES = 32 * 2 ** 20;

/** The bytes of a file inside a ZIP. What is broken ends early: its reader then says where. */
export function packedSource(archive: ByteSource, entry: ZipEntry): ByteSource {
	return entry.bytes <= KEPT_BYTES ? keptSource(archive, entry) : streamedSource(archive, entry);
}

function keptSource(archive: ByteSource, entry: ZipEntry): ByteSource {
	let kept: Promise<ByteSource> | null = null;
	const open = () => (kept ??= readAll(unpack(archive, entry), entry.bytes).then(sourceOf));
	return {
		size: entry.bytes,
		read: async (offset, length) => (await open()).read(offset, length),
		async *stream() {
			yield* (await open()).stream();
		},
	};
}

const streamedSource = (archive: ByteSource, entry: ZipEntry): ByteSource => ({
	size: entry.bytes,
	async read(offset, length) {
		const end = Math.min(offset + length, entry.bytes);
		let at = 0;
		const wanted = new Uint8Array(Math.max(0, end - offset));
		for await (const piece of unpack(archive, entry)) {
			const from = Math.max(0, offset - at);
			if (from < piece.length) wanted.set(piece.subarray(from, end - at), at + from - offset);
			at += piece.length;
			if (at >= end) break;
		}
		return wanted;
	},
	stream: () => unpack(archive, entry),
});

async function readAll(pieces: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
	const all = new Uint8Array(size);
	let at = 0;
	for await (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all.subarray(0, at);
}
