import { readPayload } from '../core/payload.ts';
import type { StoredPayload } from './store.ts';

/** A payload as it lies in a locked book: nothing of its content can be read. Its kind and its size can. */
export type SealedPayload = {
	readonly sealed: Uint8Array;
	readonly kind: string;
	/** The media type of a file that the owner took in; null for a piece of the book. */
	readonly mediaType: string | null;
};

/** A payload as the homes keep it: sealed where the book has a lock. */
export type KeptPayload = StoredPayload | SealedPayload;

/** The kind by which lists find a payload. */
export const kindOf = (payload: KeptPayload): string => (payload instanceof Blob ? 'file' : payload.kind);

/** Whether a payload lies sealed. */
export const isSealed = (payload: KeptPayload): payload is SealedPayload =>
	!(payload instanceof Blob) && 'sealed' in payload;

/** Seals the content of a payload with AES-GCM under a number used once. */
export async function sealPayload(key: CryptoKey, payload: StoredPayload): Promise<SealedPayload> {
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const content = await contentOf(payload);
	const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, content);
	const sealed = new Uint8Array(IV_BYTES + ciphertext.byteLength);
	sealed.set(iv);
	sealed.set(new Uint8Array(ciphertext), IV_BYTES);
	return { sealed, kind: kindOf(payload), mediaType: payload instanceof Blob ? payload.type : null };
}

/** Opens a sealed payload; null when it was not sealed with this key, or changed. */
export async function openPayload(key: CryptoKey, payload: SealedPayload): Promise<StoredPayload | null> {
	const sealed = payload.sealed as Uint8Array<ArrayBuffer>;
	const iv = sealed.subarray(0, IV_BYTES);
	try {
		const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.subarray(IV_BYTES));
		return payloadOf(new Uint8Array(opened), payload.mediaType);
	} catch {
		return null;
	}
}

/** The bytes of a payload that is not sealed. */
export async function contentOf(payload: StoredPayload): Promise<Uint8Array<ArrayBuffer>> {
	return payload instanceof Blob
		? new Uint8Array(await payload.arrayBuffer())
		: new TextEncoder().encode(JSON.stringify(payload));
}

/** A payload from its bytes; null when they are none. */
export function payloadOf(content: Uint8Array, mediaType: string | null): StoredPayload | null {
	if (mediaType !== null) return new Blob([content as Uint8Array<ArrayBuffer>], { type: mediaType });
	try {
		return readPayload(JSON.parse(new TextDecoder().decode(content)));
	} catch {
		return null;
	}
}

const IV_BYTES = 12;
