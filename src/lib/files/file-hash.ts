import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256Hex } from '../store/hash.ts';
import { fileSource } from './file-source.ts';

/** WebCrypto wants all bytes at once; above this a file is hashed as it is read. */
const AT_ONCE_BYTES = 64 * 2 ** 20;
/** So much of several files is held at a time, and WebCrypto makes a copy of it. */
const HELD_BYTES = 16 * 2 ** 20;

/** The SHA-256 of a file, in hexadecimal; memory stays bounded for any size. Tells how many bytes it has read. */
export async function sha256OfFile(file: Blob, onRead?: (bytes: number) => void): Promise<string> {
	if (file.size <= AT_ONCE_BYTES) return sumAtOnce(file);
	const hash = sha256.create();
	let read = 0;
	for await (const piece of fileSource(file).stream()) {
		hash.update(piece);
		onRead?.((read += piece.length));
	}
	return bytesToHex(hash.digest());
}

/** Whoever asks for the sums of a thousand files at once must not hold them all in memory. */
async function sumAtOnce(file: Blob): Promise<string> {
	while (held + file.size > HELD_BYTES && held > 0) await Promise.race(running);
	held += file.size;
	const sum = file.arrayBuffer().then((bytes) => sha256Hex(new Uint8Array(bytes)));
	const done = sum
		.catch(() => undefined)
		.then(() => {
			held -= file.size;
			running.delete(done);
		});
	running.add(done);
	return sum;
}

let held = 0;
const running = new Set<Promise<void>>();
