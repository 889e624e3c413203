import * as v from 'valibot';
import type { PreparedLock } from './store.ts';

/** How the data key of a locked book is kept: twice, wrapped by the passphrase and by the recovery key, never bare. */
export type LockRecord = v.InferOutput<typeof lockRecord>;

/** Makes a lock: a fresh data key, wrapped by the passphrase and by a recovery key that is shown once. */
export async function makeLock(passphrase: string): Promise<PreparedLock> {
	const dataKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, USES);
	const recoveryKey = makeRecoveryKey();
	const record: LockRecord = {
		version: 1,
		change: 1,
		passphrase: await wrap(dataKey, passphrase),
		recovery: await wrap(dataKey, recoveryKey),
	};
	return { record, recoveryKey };
}

/** The data key, by the passphrase or the recovery key; null when it is neither. It cannot be taken out of the browser. */
export async function openLock(record: LockRecord, secret: string): Promise<CryptoKey | null> {
	return openLockAs(record, secret, false);
}

/** The data key by the recovery key alone: what was printed is tried before the lock is put on. */
export async function openByRecoveryKey(record: LockRecord, typed: string): Promise<CryptoKey | null> {
	return unwrap(record.recovery, asRecoveryKey(typed), false);
}

/** Whether two records wrap the same data key: a change of passphrase leaves the recovery part as it is. */
export const isSameLock = (one: LockRecord | null, other: LockRecord | null): boolean =>
	one?.recovery.key === other?.recovery.key;

/** The same lock under another passphrase: the book itself stays as it is, and the recovery key stays valid. */
export async function changeLock(
	record: LockRecord,
	secret: string,
	passphrase: string,
): Promise<LockRecord | null> {
	const dataKey = await openLockAs(record, secret, true);
	if (!dataKey) return null;
	return { ...record, change: record.change + 1, passphrase: await wrap(dataKey, passphrase) };
}

/** Reads a lock from either home; null when it is none. */
export function readLockRecord(input: unknown): LockRecord | null {
	const read = v.safeParse(lockRecord, input);
	return read.success ? read.output : null;
}

const USES: KeyUsage[] = ['encrypt', 'decrypt'];
const ROUNDS = 600_000;

const base64 = v.pipe(v.string(), v.maxLength(200), v.base64());
const wrapped = v.strictObject({
	salt: base64,
	rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
	iv: base64,
	key: base64,
});

const lockRecord = v.strictObject({
	version: v.literal(1),
	/** Counts the changes of passphrase: of two records the later one holds. */
	change: v.pipe(v.number(), v.integer(), v.minValue(1)),
	passphrase: wrapped,
	recovery: wrapped,
});

async function openLockAs(
	record: LockRecord,
	secret: string,
	extractable: boolean,
): Promise<CryptoKey | null> {
	return (
		(await unwrap(record.passphrase, secret, extractable)) ??
		(await unwrap(record.recovery, asRecoveryKey(secret), extractable))
	);
}

async function wrap(dataKey: CryptoKey, secret: string): Promise<v.InferOutput<typeof wrapped>> {
	const [salt, iv] = [randomBytes(16), randomBytes(12)];
	const wrappingKey = await derive(secret, salt, ROUNDS);
	const key = await crypto.subtle.wrapKey('raw', dataKey, wrappingKey, { name: 'AES-GCM', iv });
	return { salt: toBase64(salt), rounds: ROUNDS, iv: toBase64(iv), key: toBase64(new Uint8Array(key)) };
}

async function unwrap(
	{ salt, rounds, iv, key }: v.InferOutput<typeof wrapped>,
	secret: string,
	extractable: boolean,
): Promise<CryptoKey | null> {
	const wrappingKey = await derive(secret, fromBase64(salt), rounds);
	const algorithm = { name: 'AES-GCM', iv: fromBase64(iv) };
	try {
		return await crypto.subtle.unwrapKey(
			'raw',
			fromBase64(key),
			wrappingKey,
			algorithm,
			'AES-GCM',
			extractable,
			USES,
		);
	} catch {
		return null;
	}
}

async function derive(secret: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
	// the same words typed on another system can come in other code points
	const bytes = new TextEncoder().encode(secret.normalize('NFC'));
	const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
	return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [
		'wrapKey',
		'unwrapKey',
	]);
}

/** Thirty-two characters without 0, O, 1 and I, in groups of four: 160 bits, to be printed and typed back. */
function makeRecoveryKey(): string {
	const letters = Array.from(randomBytes(32), (byte) => ALPHABET[byte % ALPHABET.length]!);
	return letters.join('').replace(/.{4}(?=.)/g, '$&-');
}

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A recovery key as it was made, however it was typed. */
const asRecoveryKey = (typed: string): string =>
	typed
		.toUpperCase()
		.replace(/[^A-Z2-9]/g, '')
		.replace(/.{4}(?=.)/g, '$&-');

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
