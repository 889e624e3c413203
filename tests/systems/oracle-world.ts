import { personMatcher, type FileRecords, type Match, type Person } from '../../src/lib/core/people.ts';
import type { SystemId } from '../../src/lib/core/ids.ts';
import type { SourceRecord } from '../../src/lib/core/record.ts';
import { sourceOf, type ByteSource } from '../../src/lib/formats/byte-source.ts';
import { unpack } from '../../src/lib/formats/inflate.ts';
import { scanMbox } from '../../src/lib/formats/mbox.ts';
import { filesInZip } from '../../src/lib/systems/files-in-zip.ts';
import { messageRecord } from '../../src/lib/systems/gmail-mail.ts';
import { mappingOf } from '../../src/lib/systems/proposal.ts';
import type { Reading } from '../../src/lib/systems/reader.ts';
import { recogniseFile, type Recognition } from '../../src/lib/systems/recognise-file.ts';

/** A sample file as the app reads it; the index of a record is the oracle's row minus one. */
export type SampleFile = FileRecords & { readonly mailbox: Uint8Array | null };

/** Reads one sample: what nobody recognises is read by the guess, as an owner would confirm it unchanged. */
export async function readSample(id: string, bytes: Uint8Array): Promise<SampleFile[]> {
	const found = await recogniseFile(sourceOf(bytes));
	if (!found.ok) throw new Error(`${id}: ${found.failure.type}`);
	const files = await Promise.all(found.value.map((part) => readPart(id, part, bytes)));
	return files.flat();
}

/** Finds one person as the app does: tables until nothing new is learned, then the mailboxes by their bytes. */
export async function findInSamples(
	person: Person,
	files: readonly SampleFile[],
	shop: string,
): Promise<Match[]> {
	const matcher = personMatcher(person, { shop: [shop] });
	let matches: Match[] = [];
	do {
		matches = [];
		for (const { id, records } of files)
			for (const [index, record] of records.entries()) {
				if (!matcher.mayConcern(record.fields.map(({ value }) => value))) continue;
				const match = matcher.look(record, { file: id, index });
				if (match) matches.push(match);
			}
	} while (matcher.learn());
	for (const { id, mailbox } of files) {
		if (!mailbox) continue;
		const scan = await scanMbox(inPieces(mailbox), matcher.needles());
		if (!scan.ok) throw new Error('aborted');
		for (const { offset, length, message } of scan.value.hits) {
			const record = await messageRecord(mailbox.subarray(offset, offset + length), `byte ${offset}`);
			const match = matcher.look(record, { file: id, index: message - 1 });
			if (match) matches.push(match);
		}
	}
	return matches;
}

/** The record that a match is about; of a mailbox it is read anew. */
export async function recordOf(files: readonly SampleFile[], match: Match): Promise<SourceRecord> {
	const file = files.find(({ id }) => id === match.file)!;
	if (!file.mailbox) return file.records[match.index]!;
	const scan = await scanMbox(inPieces(file.mailbox), [
		{ text: ':', border: 'none' },
		{ text: ': ', border: 'none' },
	]);
	if (!scan.ok) throw new Error('aborted');
	const hit = scan.value.hits.find(({ message }) => message === match.index + 1)!;
	return messageRecord(file.mailbox.subarray(hit.offset, hit.offset + hit.length), '');
}

async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
	for (let at = 0; at < bytes.length; at += 10_007) yield bytes.subarray(at, at + 10_007);
}

async function readPart(id: string, recognition: Recognition, bytes: Uint8Array): Promise<SampleFile[]> {
	if (recognition.type === 'archive') return readZip(id, recognition.source);
	const { system, reading } = readingOf(id, recognition);
	if (reading.answer === 'mailbox') {
		if (reading.form === 'mbox') return [{ id, system, records: [], mailbox: bytes }];
		return [{ id, system, records: [await reading.record(bytes, 'byte 0')], mailbox: null }];
	}
	const records: SourceRecord[] = [];
	for await (const batch of reading.batches())
		for (let index = 0; index < batch.size; index++) {
			const record = batch.record(index);
			const row = /row (\d+)/.exec(record.place)?.[1];
			records[row ? Number(row) - 1 : records.length] = record;
		}
	return [{ id, system, records: Array.from(records, (record) => record ?? NO_RECORD), mailbox: null }];
}

const NO_RECORD: SourceRecord = { system: 'other', kind: 'row', place: '', fields: [] };

function readingOf(id: string, recognition: Recognition): { system: SystemId; reading: Reading } {
	if (recognition.type === 'recognised') return recognition;
	if (recognition.type !== 'to-confirm') throw new Error(`${id}: ${recognition.type}`);
	const mapping = mappingOf(recognition.proposal);
	return { system: mapping.system, reading: recognition.proposal.read(mapping) };
}

async function readZip(id: string, source: ByteSource): Promise<SampleFile[]> {
	const listed = await filesInZip(source);
	if (!listed.ok) throw new Error(listed.failure.type);
	const files = listed.value.files.map(async ({ path, entry }) => {
		const pieces: Uint8Array[] = [];
		for await (const piece of unpack(source, entry)) pieces.push(piece.slice());
		return readSample(`${id}#${path.split('_')[0]}`, new Uint8Array(Buffer.concat(pieces)));
	});
	return (await Promise.all(files)).flat();
}
