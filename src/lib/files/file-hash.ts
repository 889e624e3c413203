import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256Hex } from '../store/hash.ts';
import { fileSource } from './file-source.ts';

/** WebCrypto wants all bytes at once; above this a file is hashed as it is read. */
const AT_ONCE_BYTES = 64 * 2 ** 20;

/** The SHA-256 of a file, in hexadecimal; memory stays bounded for any size. */
export async function sha256OfFile(file: Blob): Promise<string> {
	if (file.size <= AT_ONCE_BYTES) return sha256Hex(new Uint8Array(await file.arrayBuffer()));
	const hash = sha256.create();
	for await (const piece of fileSource(file).stream()) hash.update(piece);
	return bytesToHex(hash.digest());
}
