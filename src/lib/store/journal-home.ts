import {
	appendLine,
	isComplete,
	readSegment,
	readTail,
	retractLine,
	segmentName,
	withSegment,
	type SegmentContent,
	type Tail,
} from './journal-segment.ts';
import { readPayloadFile, writePayloadFile } from './payload-file.ts';
import type { StoredPayload } from './store.ts';

/** Payloads by id, as they cross to the worker and back. */
export type PayloadFiles = readonly (readonly [id: string, payload: StoredPayload])[];

/**
 * The second home: a journal of checksummed lines and one file per payload. Every call is made while the book's lock
 * is held, so that no two tabs write at once; reading a payload needs no lock.
 */
export type JournalHome = {
	/** Where the journal stands; null when there is none yet. */
	tail(): Promise<Tail | null>;
	/** Writes the payloads, then the line; `moved`, and nothing done, when the journal does not stand at `after`. */
	append(after: string, text: string, files: PayloadFiles): Promise<'appended' | 'moved'>;
	/** Takes back the last append. */
	retract(head: string, ids: readonly string[]): Promise<void>;
	/** Every line, checked. */
	read(): Promise<SegmentContent>;
	/** Puts a new segment in the place of the old one; interrupted at any moment, one of the two is whole. */
	rewrite(texts: readonly string[]): Promise<void>;
	/** The ids of all payload files. */
	listPayloads(): Promise<string[]>;
	readPayloads(ids: readonly string[]): Promise<PayloadFiles>;
	writePayloads(files: PayloadFiles): Promise<void>;
	removePayloads(ids: readonly string[]): Promise<void>;
};

/** Opens the second home in a folder of the origin private file system. */
export async function openHome(root: FileSystemDirectoryHandle, name: string): Promise<JournalHome> {
	const home = await root.getDirectoryHandle(name, { create: true });
	const payloads = await home.getDirectoryHandle('payloads', { create: true });
	const inSegment = async <Value>(work: Parameters<typeof withSegment<Value>>[2]) =>
		withSegment(home, (await currentSegment(home)) ?? 1, work);

	const removePayloads = async (ids: readonly string[]) => {
		for (const id of ids) await removeEntry(payloads, id);
	};
	const writePayloads = async (files: PayloadFiles) => {
		for (const [id, payload] of files) await writePayloadFile(payloads, id, payload);
	};
	return {
		tail: async () => ((await currentSegment(home)) === null ? null : inSegment(readTail)),
		append: async (after, text, files) =>
			inSegment(async (segment) => {
				const { head, damaged } = await readTail(segment);
				if (damaged || head !== after) return 'moved';
				await writePayloads(files);
				await appendLine(segment, text);
				return 'appended';
			}),
		retract: async (head, ids) => {
			await inSegment((segment) => retractLine(segment, head));
			await removePayloads(ids);
		},
		read: () => inSegment(readSegment),
		rewrite: (texts) => rewrite(home, texts),
		listPayloads: () => names(payloads),
		readPayloads: async (ids) => {
			const read = ids.map(async (id) => [id, await readPayloadFile(payloads, id)] as const);
			return (await Promise.all(read)).filter((one): one is [string, StoredPayload] => one[1] !== null);
		},
		writePayloads,
		removePayloads,
	};
}

/** The newest segment that is whole, after tidying what an interrupted rewrite left; null when there is none. */
async function currentSegment(home: FileSystemDirectoryHandle): Promise<number | null> {
	const numbers = (await names(home)).filter((name) => name.startsWith('journal-')).map(numberOf);
	const [newest, ...older] = numbers.sort((a, b) => b - a);
	if (newest === undefined) return null;
	if (older.length === 0) return newest;
	const whole = isComplete(await withSegment(home, newest, readSegment));
	for (const number of whole ? older : [newest]) await removeEntry(home, segmentName(number));
	return whole ? newest : currentSegment(home);
}

async function rewrite(home: FileSystemDirectoryHandle, texts: readonly string[]): Promise<void> {
	const old = await currentSegment(home);
	await withSegment(home, (old ?? 0) + 1, async (file) => {
		await file.truncate(0);
		await file.write(0, new TextEncoder().encode(texts.join('')));
		await file.flush();
	});
	if (old !== null) await removeEntry(home, segmentName(old));
}

async function names(directory: FileSystemDirectoryHandle): Promise<string[]> {
	const found = [];
	for await (const name of directory.keys()) found.push(name);
	return found;
}

async function removeEntry(directory: FileSystemDirectoryHandle, name: string): Promise<void> {
	try {
		await directory.removeEntry(name);
	} catch (error) {
		if ((error as Error).name !== 'NotFoundError') throw error;
	}
}

const numberOf = (name: string) => Number(name.slice('journal-'.length));
