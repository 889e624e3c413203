import type { ByteSource } from '../formats/byte-source.ts';

const PIECE_BYTES = 1 << 20;

/** The bytes of a file or blob, read in pieces into one buffer where the browser can. */
export const fileSource = (file: Blob): ByteSource => ({
	size: file.size,
	read: async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
	stream: () => readBlob(file),
	part: (from, to) => readBlob(file.slice(from, to)),
});

/** Readers in use: a pending BYOB read hangs for ever in Chromium when nothing else holds its reader. */
const held = new Set<object>();

async function* readBlob(file: Blob): AsyncIterable<Uint8Array> {
	const reader = byobReader(file);
	if (!reader) return yield* readStream(file);
	held.add(reader);
	try {
		let buffer = new ArrayBuffer(PIECE_BYTES);
		for (;;) {
			const { done, value } = await reader.read(new Uint8Array(buffer));
			if (done) return;
			yield value;
			buffer = value.buffer as ArrayBuffer;
		}
	} finally {
		held.delete(reader);
		await reader.cancel().catch(() => undefined);
	}
}

function byobReader(file: Blob): ReadableStreamBYOBReader | null {
	try {
		return file.stream().getReader({ mode: 'byob' });
	} catch {
		return null;
	}
}

async function* readStream(file: Blob): AsyncIterable<Uint8Array> {
	const reader = file.stream().getReader();
	held.add(reader);
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		held.delete(reader);
		await reader.cancel().catch(() => undefined);
	}
}
