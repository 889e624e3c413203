import { sourceOf, type ByteSource } from '../formats/byte-source.ts';
import { unpack } from '../formats/inflate.ts';
import type { ZipEntry } from '../formats/zip-listing.ts';

/** Up to here a member of a ZIP is unpacked once and kept while it is read; a larger one is unpacked as it is read. */
const KEPT_BYTES = 32 * 2 ** 20;

/** A file inside a ZIP; `cutAt` says, once it was read, after how many bytes it broke off, null when it is whole. */
export type PackedSource = ByteSource & { readonly cutAt: () => number | null };

/**
 * The files inside one ZIP, as sources. Of the small ones the last that was read stays unpacked; a large one is unpacked
 * again for each reading, and reads that go forward are one. What is broken ends early.
 */
export function packedSources(archive: ByteSource): (entry: ZipEntry) => PackedSource {
	let kept: { entry: ZipEntry; source: Promise<ByteSource> } | null = null;
	return (entry) => {
		let cutAt: number | null = null;
		const pieces = () => watched(unpack(archive, entry), (at) => (cutAt = at));
		const open = () => {
			if (kept?.entry !== entry) kept = { entry, source: readAll(pieces(), entry.bytes).then(sourceOf) };
			return kept.source;
		};
		const source =
			entry.bytes <= KEPT_BYTES ? keptSource(entry.bytes, open) : streamedSource(entry.bytes, pieces);
		return { ...source, cutAt: () => cutAt };
	};
}

type Pieces = AsyncGenerator<Uint8Array, boolean>;

/** The same pieces; tells where they broke off. */
async function* watched(pieces: Pieces, cut: (at: number) => void): Pieces {
	let at = 0;
	for (;;) {
		const { done, value } = await pieces.next();
		if (done) {
			if (!value) cut(at);
			return value;
		}
		at += value.length;
		yield value;
	}
}

const keptSource = (size: number, open: () => Promise<ByteSource>): ByteSource => ({
	size,
	read: async (offset, length) => (await open()).read(offset, length),
	async *stream() {
		yield* (await open()).stream();
	},
});

function streamedSource(size: number, pieces: () => Pieces): ByteSource {
	let cursor: Cursor | null = null;
	return {
		size,
		async read(offset, length) {
			if (!cursor || cursor.at > offset) {
				await cursor?.close();
				cursor = new Cursor(pieces());
			}
			return cursor.read(offset, Math.max(0, Math.min(length, size - offset)));
		},
		stream: pieces,
	};
}

/** A place in bytes that come in order. */
class Cursor {
	readonly #pieces: Pieces;
	#piece: Uint8Array = new Uint8Array();
	/** Where the bytes at hand begin. */
	at = 0;

	constructor(pieces: Pieces) {
		this.#pieces = pieces;
	}

	/** The bytes from a place that was not passed yet; fewer where they end. */
	async read(offset: number, length: number): Promise<Uint8Array> {
		const wanted = new Uint8Array(length);
		let filled = 0;
		while (filled < length) {
			if (this.#piece.length === 0 && !(await this.#next())) break;
			this.#pass(Math.min(this.#piece.length, Math.max(0, offset - this.at)));
			const part = this.#piece.subarray(0, length - filled);
			wanted.set(part, filled);
			filled += part.length;
			this.#pass(part.length);
		}
		return wanted.subarray(0, filled);
	}

	async close(): Promise<void> {
		await this.#pieces.return(false);
	}

	#pass(bytes: number): void {
		this.#piece = this.#piece.subarray(bytes);
		this.at += bytes;
	}

	async #next(): Promise<boolean> {
		const { done, value } = await this.#pieces.next();
		if (done) return false;
		this.#piece = value;
		return true;
	}
}

async function readAll(pieces: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
	const all = new Uint8Array(size);
	let at = 0;
	for await (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all.subarray(0, at);
}
