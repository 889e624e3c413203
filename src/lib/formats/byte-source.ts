/** The bytes of one file, handed in by the room that knows files; a zip's member is one too. */
export type ByteSource = {
	readonly size: number;
	/** The bytes from `offset`, at most `length` of them; fewer only at the end of the file. */
	read(offset: number, length: number): Promise<Uint8Array>;
	/** All bytes from the start, in pieces; may be called again. A piece is only valid until the next one is asked for. */
	stream(): AsyncIterable<Uint8Array>;
	/** The same for the bytes from `from` up to `to`, where that is faster than `read`. */
	part?(from: number, to: number): AsyncIterable<Uint8Array>;
};

/** A source over bytes that are in memory already. */
export function sourceOf(bytes: Uint8Array): ByteSource {
	return {
		size: bytes.length,
		read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
		async *stream() {
			for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
		},
	};
}

const PIECE_BYTES = 1 << 20;
