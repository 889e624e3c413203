import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256Hex } from '../store/hash.ts';
import { fileSource } from './file-source.ts';

/** WebCrypto wants all bytes at once; above this a file is hashed as it is read. */
const AT_ONCE_BYTES = 64 * 2 ** 20;

/** The SHA-256 of a file, in hexadecimal; memory stays bounded for any size. Tells how many bytes it has read. */
export async function sha256OfFile(file: Blob, onRead?: (bytes: number) => void): Promise<string> {
	if (file.size <= AT_ONCE_BYTES) return sha256Hex(new Uint8Array(await file.arrayBuffer()));
	const hash = sha256.create();
	let read = 0;
	for await (const piece of fileSource(file).stream()) {
		hash.update(piece);
		onRead?.((read += piece.length));
	}
	return bytesToHex(hash.digest());
}
