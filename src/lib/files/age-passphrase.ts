import { Decrypter, Encrypter } from 'age-encryption';
import { WRITTEN_WORK_FACTOR } from '../backups/age-header.ts';
import { fail, ok, type Result } from '../core/result.ts';

/** The result, or why a sealed file did not open. */
export type AgeAnswer = Result<
	Uint8Array,
	{ type: 'wrong-passphrase' | 'damaged-header' | 'damaged-content' | 'gave-up' }
>;

/** Seals content with a passphrase, as `age -p` does. */
export async function seal(content: Uint8Array, passphrase: string): Promise<AgeAnswer> {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(WRITTEN_WORK_FACTOR);
	encrypter.setPassphrase(passphrase);
	return ok(await encrypter.encrypt(content));
}

/** Opens what was sealed. In two steps, so that a wrong passphrase is told from a damaged file, and the key is derived once. */
export async function unseal(content: Uint8Array, passphrase: string): Promise<AgeAnswer> {
	const withPassphrase = new Decrypter();
	withPassphrase.addPassphrase(passphrase);
	let fileKey: Uint8Array;
	try {
		fileKey = await withPassphrase.decryptHeader(content);
	} catch (error) {
		// no memory to derive the key
		if (error instanceof RangeError) return fail({ type: 'gave-up' });
		return fail({ type: NO_KEY.test(String(error)) ? 'wrong-passphrase' : 'damaged-header' });
	}
	const withKey = new Decrypter();
	withKey.addIdentity({ unwrapFileKey: () => fileKey });
	try {
		return ok(await withKey.decrypt(content));
	} catch {
		return fail({ type: 'damaged-content' });
	}
}

const NO_KEY = /no identity matched/;
