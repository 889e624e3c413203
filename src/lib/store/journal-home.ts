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
import { readLockFile, removeLockFile, writeLockFile } from './lock-file.ts';
import type { LockRecord } from './lock-record.ts';
import { names, removeEntry, type OpenFile } from './opfs-file.ts';
import { readPayloadFile, writePayloadFile } from './payload-file.ts';
import type { KeptPayload } from './sealed-payload.ts';

/** Payloads by id, as they cross to the worker and back. */
export type PayloadFiles = readonly (readonly [id: string, payload: KeptPayload])[];

/** What was read of the journal, with the mark of the file it was read from. */
export type Stamped<Value> = Value & { stamp: string };

/**
 * The second home: a journal of checksummed lines and one file per payload. Every call is made while the book's lock
 * is held, so that no two tabs write at once; reading a payload needs no lock.
 */
export type JournalHome = {
	/** Where the journal stands; null when there is none yet. */
	tail(): Promise<Stamped<Tail> | null>;
	/** Writes the payloads, then the line; `moved`, and nothing done, when the journal does not stand at `after`. */
	append(after: string, text: string, files: PayloadFiles): Promise<'appended' | 'moved'>;
	/** Takes back an append with its payloads, if it is still the last one. */
	retract(head: string, ids: readonly string[]): Promise<void>;
	/** Every line, checked. */
	read(): Promise<Stamped<SegmentContent>>;
	/**
	 * Puts a new segment in the place of the one with this stamp; interrupted at any moment, one of the two is whole.
	 * Throws AbortError when the journal has changed since the stamp was taken.
	 */
	rewrite(stamp: string, texts: readonly string[]): Promise<void>;
	/** The ids of all payload files. */
	listPayloads(): Promise<string[]>;
	readPayloads(ids: readonly string[]): Promise<PayloadFiles>;
	writePayloads(files: PayloadFiles): Promise<void>;
	removePayloads(ids: readonly string[]): Promise<void>;
	/** The lock of the book; null when it has none here. */
	readLock(): Promise<LockRecord | null>;
	writeLock(record: LockRecord): Promise<void>;
	removeLock(): Promise<void>;
};

/** Opens the second home in a folder of the origin private file system. */
export async function openHome(root: FileSystemDirectoryHandle, name: string): Promise<JournalHome> {
	const home = await root.getDirectoryHandle(name, { create: true });
	const payloads = await home.getDirectoryHandle('payloads', { create: true });
	const inSegment = async <Value>(work: (file: OpenFile) => Promise<Value>): Promise<Value> =>
		withSegment(home, (await currentSegment(home)) ?? 1, work);
	const stamped = async <Value extends object>(read: (file: OpenFile) => Promise<Value>) => {
		const number = (await currentSegment(home)) ?? 1;
		return withSegment(home, number, async (file) => ({
			...(await read(file)),
			stamp: stampOf(number, await file.size()),
		}));
	};

	const removePayloads = (ids: readonly string[]) => inGroups(ids, (id) => removeEntry(payloads, id));
	const writePayloads = (files: PayloadFiles) =>
		inGroups(files, ([id, payload]) => writePayloadFile(payloads, id, payload));
	return {
		tail: async () => ((await currentSegment(home)) === null ? null : stamped(readTail)),
		append: async (after, text, files) =>
			inSegment(async (segment) => {
				const { head, damaged } = await readTail(segment);
				if (damaged || head !== after) return 'moved';
				await writePayloads(files);
				await appendLine(segment, text);
				return 'appended';
			}),
		retract: async (head, ids) => {
			const retracted = await inSegment((segment) => retractLine(segment, head));
			// a line that another tab has taken over by now keeps its payloads
			if (retracted) await removePayloads(ids);
		},
		read: () => stamped(readSegment),
		rewrite: (stamp, texts) => rewrite(home, stamp, texts),
		listPayloads: () => names(payloads),
		readPayloads: async (ids) => {
			const read = ids.map(async (id) => [id, await readPayloadFile(payloads, id)] as const);
			return (await Promise.all(read)).filter((one): one is [string, KeptPayload] => one[1] !== null);
		},
		writePayloads,
		removePayloads,
		readLock: () => readLockFile(home),
		writeLock: (record) => writeLockFile(home, record),
		removeLock: () => removeLockFile(home),
	};
}

/** Most of the time goes into waiting for the browser: a few at once are several times as fast. */
async function inGroups<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
	for (let at = 0; at < items.length; at += AT_ONCE)
		await Promise.all(items.slice(at, at + AT_ONCE).map(work));
}

const AT_ONCE = 16;

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

async function rewrite(
	home: FileSystemDirectoryHandle,
	stamp: string,
	texts: readonly string[],
): Promise<void> {
	const old = (await currentSegment(home)) ?? 1;
	const now = await withSegment(home, old, async (file) => stampOf(old, await file.size()));
	// somebody wrote while the browser kept this tab waiting: what it has read is no longer the whole journal
	if (now !== stamp) throw new DOMException('', 'AbortError');
	await withSegment(home, old + 1, async (file) => {
		await file.truncate(0);
		await file.write(0, new TextEncoder().encode(texts.join('')));
		await file.flush();
	});
	await removeEntry(home, segmentName(old));
}

const stampOf = (number: number, bytes: number): string => `${number}:${bytes}`;

const numberOf = (name: string) => Number(name.slice('journal-'.length));
