import * as v from 'valibot';
import { sha256Hex } from './hash.ts';
import { openFile } from './opfs-file.ts';
import { contentOf, isSealed, payloadOf, type KeptPayload } from './sealed-payload.ts';

/** Writes one payload to a file named by its id, with a first line that tells whether it is whole. */
export async function writePayloadFile(
	directory: FileSystemDirectoryHandle,
	id: string,
	payload: KeptPayload,
): Promise<void> {
	const content = isSealed(payload) ? payload.sealed : await contentOf(payload);
	const first = new TextEncoder().encode(`${JSON.stringify(await headerOf(payload, content))}\n`);
	const file = await openFile(directory, id, { create: true });
	try {
		await file.truncate(0);
		await file.write(0, first);
		await file.write(first.length, content);
		await file.flush();
	} finally {
		await file.close();
	}
}

/** Reads one payload back; null when it is not there or not whole. */
export async function readPayloadFile(
	directory: FileSystemDirectoryHandle,
	id: string,
): Promise<KeptPayload | null> {
	const bytes = await bytesOf(directory, id);
	const end = bytes?.indexOf(10) ?? -1;
	if (!bytes || end < 0) return null;
	const header = readHeader(new TextDecoder().decode(bytes.subarray(0, end)));
	const content = bytes.slice(end + 1);
	if (!header || (await sha256Hex(content)) !== header.sha256) return null;
	const { sealedKind, mediaType } = header;
	return sealedKind === undefined
		? payloadOf(content, mediaType)
		: { sealed: content, kind: sealedKind, mediaType };
}

/**
 * What stands before the content: its hash, its media type if it is a file that the owner took in, and the kind of a
 * payload that lies sealed.
 */
const header = v.object({
	sha256: v.string(),
	mediaType: v.nullable(v.string()),
	sealedKind: v.optional(v.string()),
});

async function headerOf(payload: KeptPayload, content: Uint8Array): Promise<v.InferOutput<typeof header>> {
	const sha256 = await sha256Hex(content);
	if (isSealed(payload)) return { sha256, mediaType: payload.mediaType, sealedKind: payload.kind };
	return { sha256, mediaType: payload instanceof Blob ? payload.type : null };
}

function readHeader(line: string): v.InferOutput<typeof header> | null {
	try {
		const read = v.safeParse(header, JSON.parse(line));
		return read.success ? read.output : null;
	} catch {
		return null;
	}
}

async function bytesOf(directory: FileSystemDirectoryHandle, id: string): Promise<Uint8Array | null> {
	try {
		const file = await (await directory.getFileHandle(id)).getFile();
		return new Uint8Array(await file.arrayBuffer());
	} catch (error) {
		if ((error as Error).name === 'NotFoundError') return null;
		throw error;
	}
}
