import { sha256Hex } from './hash.ts';
import { readHeader, readLine, writeHeader, type SegmentHeader } from './journal-line.ts';
import { openFile, type OpenFile } from './opfs-file.ts';

/** Where a journal stands: its last write. `damaged` when the last line or the first cannot be trusted. */
export type Tail = { revision: number; head: string; version: number; damaged: boolean };

/** Everything that a segment holds: the content of its whole lines, and how many were damaged. */
export type SegmentContent = { header: SegmentHeader | null; lines: string[]; damaged: number };

/** Reads where a segment stands, from its two ends only. */
export async function readTail(file: OpenFile): Promise<Tail> {
	const { json: first } = await lineAt(file, 0);
	const header = first === null ? null : readHeader(first);
	if (!header) return { revision: 0, head: '', version: 0, damaged: (await file.size()) > 0 };
	const { start, end } = await lastLine(file);
	const standing = { revision: header.revision, head: header.head, version: header.version };
	if (start === 0) return { ...standing, damaged: header.lines > 0 };
	const { checksum, json } = await lineAt(file, start, end);
	const line = json === null ? null : readLine(json);
	if (!line) return { ...standing, damaged: true };
	return line.base
		? { ...standing, damaged: false }
		: { ...standing, revision: line.revision, head: checksum, damaged: false };
}

/** Appends one line after the last whole one, cutting off the torn end of a write that was interrupted. */
export async function appendLine(file: OpenFile, text: string): Promise<void> {
	const { end } = await lastLine(file);
	if (end < (await file.size())) await file.truncate(end);
	const first = end === 0 ? (await writeHeader({ lines: 0, revision: 0, head: '' })).text : '';
	await file.write(end, new TextEncoder().encode(first + text));
	await file.flush();
}

/** Takes the last line back, if it is the one with this checksum; says whether it did. */
export async function retractLine(file: OpenFile, head: string): Promise<boolean> {
	const { start, end } = await lastLine(file);
	const { checksum } = await lineAt(file, start, end);
	if (checksum !== head || start === 0) return false;
	await file.truncate(start);
	await file.flush();
	return true;
}

/** Reads every line of a segment and checks each; a torn end is no damage. */
export async function readSegment(file: OpenFile): Promise<SegmentContent> {
	const bytes = await file.read(0, await file.size());
	const whole = bytes.subarray(0, bytes.lastIndexOf(NEWLINE) + 1);
	const [first, ...rest] = await Promise.all(splitLines(whole).map(checkedJson));
	const header = typeof first === 'string' ? readHeader(first) : null;
	const lines = rest.filter((json) => json !== null);
	const damaged = rest.length - lines.length + (header || whole.length === 0 ? 0 : 1);
	return { header, lines, damaged };
}

/** Whether a segment holds all of the base that its header promises: its writer was not interrupted. */
export const isComplete = ({ header, lines, damaged }: SegmentContent): boolean =>
	header !== null && lines.length + damaged >= header.lines;

/** Opens a segment for one piece of work. */
export async function withSegment<Value>(
	directory: FileSystemDirectoryHandle,
	number: number,
	work: (file: OpenFile) => Promise<Value>,
): Promise<Value> {
	const file = await openFile(directory, segmentName(number), { create: true });
	try {
		return await work(file);
	} finally {
		await file.close();
	}
}

/** The file name of a segment. */
export const segmentName = (number: number): string => `journal-${number}`;

const NEWLINE = 10;
const SPACE = 32;
const HASH_LENGTH = 64;
const CHUNK_BYTES = 1 << 16;

function splitLines(bytes: Uint8Array): Uint8Array[] {
	const lines = [];
	for (let start = 0; start < bytes.length;) {
		const end = bytes.indexOf(NEWLINE, start);
		lines.push(bytes.subarray(start, end));
		start = end + 1;
	}
	return lines;
}

async function checkedJson(line: Uint8Array): Promise<string | null> {
	const json = line.subarray(HASH_LENGTH + 1);
	const checksum = new TextDecoder().decode(line.subarray(0, HASH_LENGTH));
	const isWhole = line[HASH_LENGTH] === SPACE && (await sha256Hex(json)) === checksum;
	return isWhole ? new TextDecoder().decode(json) : null;
}

/** One line from its start; its content is null where its checksum is wrong. */
async function lineAt(file: OpenFile, start: number, end?: number) {
	const bytes = await file.read(start, (end ?? (await endOfLine(file, start))) - start);
	const line = bytes.at(-1) === NEWLINE ? bytes.subarray(0, -1) : bytes;
	return { checksum: new TextDecoder().decode(line.subarray(0, HASH_LENGTH)), json: await checkedJson(line) };
}

async function endOfLine(file: OpenFile, start: number): Promise<number> {
	const size = await file.size();
	for (let at = start; at < size; at += CHUNK_BYTES) {
		const newline = (await file.read(at, CHUNK_BYTES)).indexOf(NEWLINE);
		if (newline >= 0) return at + newline + 1;
	}
	return size;
}

/** Where the last whole line begins and ends, its newline included; what follows is torn. */
async function lastLine(file: OpenFile): Promise<{ start: number; end: number }> {
	const end = await afterNewlineBefore(file, await file.size());
	return { start: end === 0 ? 0 : await afterNewlineBefore(file, end - 1), end };
}

/** The place after the last newline before `limit`; 0 when there is none. */
async function afterNewlineBefore(file: OpenFile, limit: number): Promise<number> {
	for (let end = limit; end > 0; end -= CHUNK_BYTES) {
		const start = Math.max(0, end - CHUNK_BYTES);
		const newline = (await file.read(start, end - start)).lastIndexOf(NEWLINE);
		if (newline >= 0) return start + newline + 1;
	}
	return 0;
}
