import { Decrypter, Encrypter } from 'age-encryption';
import { fail, ok, type Result } from '../core/result.ts';

/** One piece of work: content to be sealed with a passphrase, or a sealed file to be opened. */
export type AgeCall = { task: 'seal' | 'unseal'; content: Uint8Array; passphrase: string };

/** The result, or why a sealed file did not open. */
export type AgeAnswer = Result<
	Uint8Array,
	{ type: 'wrong-passphrase' | 'damaged-header' | 'damaged-content' | 'gave-up' }
>;

self.onmessage = async ({ data }: MessageEvent<AgeCall>) => {
	const answer = await work(data).catch((): AgeAnswer => fail({ type: 'gave-up' }));
	self.postMessage(answer, { transfer: answer.ok ? [answer.value.buffer as ArrayBuffer] : [] });
};

const work = ({ task, content, passphrase }: AgeCall): Promise<AgeAnswer> =>
	task === 'seal' ? seal(content, passphrase) : unseal(content, passphrase);

// 2^17: 128 MiB and half a second; age's own choice of 2^18 is too much for a phone
const WORK_FACTOR = 17;

async function seal(content: Uint8Array, passphrase: string): Promise<AgeAnswer> {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(WORK_FACTOR);
	encrypter.setPassphrase(passphrase);
	return ok(await encrypter.encrypt(content));
}

/** In two steps, so that a wrong passphrase is told from a damaged file, and the key is derived once. */
async function unseal(content: Uint8Array, passphrase: string): Promise<AgeAnswer> {
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
