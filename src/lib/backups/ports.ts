import type { Payload } from '../core/payload.ts';
import type { Result } from '../core/result.ts';

/** A payload as the book keeps it: a piece of the book, or a file that the owner took in. */
export type KeptPayload = Payload | Blob;

/** Reads payloads of the book by id; those that are lost are left out. */
export type ReadPayloads = (ids: readonly string[]) => Promise<ReadonlyMap<string, KeptPayload>>;

/** One file of the ZIP. `packed` asks for compression: text shrinks, photographs and PDFs do not. */
export type ZipFile = { readonly path: string; readonly content: Uint8Array; readonly packed: boolean };

/** Why a sealed file did not open: told apart as far as age allows. */
export type SealFailure =
	/** no key came out of the header with this passphrase */
	| { type: 'wrong-passphrase' }
	/** the passphrase fits, and the header was changed after it was written */
	| { type: 'damaged-header' }
	/** the header is whole, and the content does not open to its end */
	| { type: 'damaged-content' }
	/** the browser stopped: no memory for the key, or the work was broken off */
	| { type: 'gave-up' };

/** What the pure room needs and does not do itself: a ZIP, a seal (age with a passphrase) and a hash. */
export type BackupPorts = {
	zip(files: readonly ZipFile[]): Promise<Uint8Array>;
	seal(content: Uint8Array, passphrase: string): Promise<Result<Uint8Array, { type: 'gave-up' }>>;
	unseal(sealed: Uint8Array, passphrase: string): Promise<Result<Uint8Array, SealFailure>>;
	sha256Hex(bytes: Uint8Array): Promise<string>;
};
