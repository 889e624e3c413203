/** Every ZIP of a backup is a multiple of this size, in bytes: a cut file shows by its size alone. */
export const PAGE_BYTES = 1024;

/** Fills a ZIP up to whole pages with spaces as its comment, which every unzip program passes over. */
export function padded(zip: Uint8Array): Uint8Array {
	const missing = (PAGE_BYTES - (zip.length % PAGE_BYTES)) % PAGE_BYTES;
	const whole = new Uint8Array(zip.length + missing).fill(SPACE);
	whole.set(zip);
	// the last two bytes of a ZIP without a comment are the length of the comment
	new DataView(whole.buffer).setUint16(zip.length - 2, missing, true);
	return whole;
}

/** Whether a ZIP of this size, in bytes, lost its end. */
export const isCut = (bytes: number): boolean => bytes % PAGE_BYTES !== 0;

/** The size of the content of an age file, from the size of what follows its header, all in bytes. */
export function unsealedBytes(afterHeader: number): number {
	const chunked = afterHeader - NONCE_BYTES;
	return chunked - TAG_BYTES * Math.ceil(chunked / (CHUNK_BYTES + TAG_BYTES));
}

const SPACE = 0x20;
const NONCE_BYTES = 16;
const TAG_BYTES = 16;
const CHUNK_BYTES = 64 * 1024;
