import { readPayload } from '../core/payload.ts';
import { sha256Hex } from './hash.ts';
import { openFile } from './opfs-file.ts';
import type { StoredPayload } from './store.ts';

/** Writes one payload to a file named by its id, with a first line that tells whether it is whole. */
export async function writePayloadFile(
	directory: FileSystemDirectoryHandle,
	id: string,
	payload: StoredPayload,
): Promise<void> {
	const content = await contentOf(payload);
	const mediaType = payload instanceof Blob ? payload.type : null;
	const header = { sha256: await sha256Hex(content), mediaType } satisfies PayloadHeader;
	const first = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
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
): Promise<StoredPayload | null> {
	const bytes = await bytesOf(directory, id);
	const end = bytes?.indexOf(10) ?? -1;
	if (!bytes || end < 0) return null;
	const header = parse(bytes.subarray(0, end)) as PayloadHeader | null;
	const content = bytes.subarray(end + 1);
	if (!header || (await sha256Hex(content)) !== header.sha256) return null;
	return header.mediaType === null
		? readPayload(parse(content))
		: new Blob([content as Uint8Array<ArrayBuffer>], { type: header.mediaType });
}

/** What stands before the content: its hash, and its media type if it is a file that the owner took in. */
type PayloadHeader = { sha256: string; mediaType: string | null };

async function contentOf(payload: StoredPayload): Promise<Uint8Array> {
	return payload instanceof Blob
		? new Uint8Array(await payload.arrayBuffer())
		: new TextEncoder().encode(JSON.stringify(payload));
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

function parse(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return null;
	}
}
