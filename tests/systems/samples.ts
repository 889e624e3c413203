import { sourceOf } from '../../src/lib/formats/byte-source.ts';
import type { SourceRecord } from '../../src/lib/core/record.ts';
import { mappingOf } from '../../src/lib/systems/proposal.ts';
import type { Reading } from '../../src/lib/systems/reader.ts';
import { recogniseFile, type Memory, type Recognition } from '../../src/lib/systems/recognise-file.ts';
import type { ByteSource } from '../../src/lib/formats/byte-source.ts';
import type { Trouble } from '../../src/lib/formats/table.ts';

/** Everything that was read of one part of a file. */
export type ReadPart = {
	readonly recognition: Recognition;
	readonly records: readonly SourceRecord[];
	readonly unread: readonly Trouble[];
	readonly doubts: readonly Trouble[];
};

/** Recognises a file and reads it; a guess is taken as the owner would who changes nothing. */
export async function readFile(source: ByteSource, memory: Memory = {}): Promise<ReadPart[]> {
	const found = await recogniseFile(source, memory);
	if (!found.ok) throw new Error(found.failure.type);
	return readParts(found.value);
}

/** Reads every part of a file that was recognised. */
export const readParts = (parts: readonly Recognition[]): Promise<ReadPart[]> =>
	Promise.all(
		parts.map(async (recognition) => ({ recognition, ...(await readAll(readingOf(recognition))) })),
	);

/** The only part of a file. */
export async function readOnly(source: ByteSource, memory: Memory = {}): Promise<ReadPart> {
	const parts = await readFile(source, memory);
	if (parts.length !== 1) throw new Error(`${parts.length} parts`);
	return parts[0]!;
}

function readingOf(recognition: Recognition): Reading | null {
	if (recognition.type === 'recognised') return recognition.reading;
	return recognition.type === 'to-confirm'
		? recognition.proposal.read(mappingOf(recognition.proposal))
		: null;
}

async function readAll(reading: Reading | null) {
	const records: SourceRecord[] = [];
	const unread: Trouble[] = [];
	const doubts: Trouble[] = [];
	if (reading?.answer === 'records')
		for await (const batch of reading.batches()) {
			for (let at = 0; at < batch.size; at++) records.push(batch.record(at));
			unread.push(...batch.unread);
			doubts.push(...batch.doubts);
		}
	return { records, unread, doubts };
}

/** The first value of a role in a record. */
export const valueOf = (record: SourceRecord | undefined, role: string, party = 'subject') =>
	record?.fields.find((field) => field.role === role && field.party === party)?.value;

/** A table as a file: `quote` all cells, in some dialect and encoding. */
export function tableFile(
	rows: readonly (readonly string[])[],
	{
		delimiter = ';',
		eol = '\r\n',
		encoding = 'utf8',
	}: { delimiter?: string; eol?: string; encoding?: 'utf8' | 'utf16le' } = {},
): ByteSource {
	const quote = (cell: string) =>
		/["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
	const text = rows.map((row) => row.map(quote).join(delimiter) + eol).join('');
	return sourceOf(new Uint8Array(Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding)));
}

/** The same order each time for one seed. */
export function shuffled(count: number, seed: number): number[] {
	const order = Array.from({ length: count }, (_, at) => at);
	let state = seed;
	for (let at = count - 1; at > 0; at--) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		const other = state % (at + 1);
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}
