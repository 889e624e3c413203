import * as v from 'valibot';
import type { AuditEntry } from '../core/audit.ts';
import { BOOK_VERSION, type Book } from '../core/book.ts';
import type { Fact, StreamId } from '../core/fact.ts';
import { readStreamId, readTombstone, type Tombstone } from '../core/tombstone.ts';
import { readAuditEntry } from '../core/audit.ts';
import { sha256Hex } from './hash.ts';
import { keptRestore, type KeptRestore } from './kept-restores.ts';
import { randomId } from './random.ts';

/** The first line of a segment: how many lines its base has, and where the journal stood when it was written. */
export type SegmentHeader = { version: number; lines: number; revision: number; head: string };

/**
 * One write: the book that it adds, and the restore that it is, if it is one. A base line holds a part of what was there
 * when the segment began.
 */
export type JournalLine = {
	revision: number;
	base: boolean;
	book: Book;
	restores: readonly KeptRestore[];
};

/** A line as it stands in the file, and its checksum, which is the journal's head once it is the last one. */
export type WrittenLine = { head: string; text: string };

/** Writes one checksummed line: a write is one line, so it is there whole or not at all. */
export async function writeLine(line: JournalLine): Promise<WrittenLine> {
	const { streams, audit, tombstones } = line.book;
	return checksummed({
		// the same write tried again is another line: only its own maker may take it back
		write: randomId(),
		revision: line.revision,
		base: line.base,
		streams: [...streams],
		audit: [...audit.values()],
		tombstones: [...tombstones.values()],
		restores: line.restores,
	});
}

/** Writes the first line of a segment. */
export const writeHeader = (header: Omit<SegmentHeader, 'version'>): Promise<WrittenLine> =>
	checksummed({ journal: 'verzoekboek', version: BOOK_VERSION, ...header });

/** Reads the content of a line whose checksum was right; null when it is none of this version. */
export function readLine(json: string): JournalLine | null {
	const read = v.safeParse(lineShape, parse(json));
	if (!read.success) return null;
	const { revision, base, streams, audit, tombstones, restores } = read.output;
	return {
		revision,
		base,
		restores,
		book: {
			streams: new Map(streams as unknown as [StreamId, Fact[]][]),
			audit: new Map(audit.map((entry) => [entry.id, entry])),
			tombstones: new Map(tombstones.map((one) => [one.stream, one])),
		},
	};
}

/** Reads the first line of a segment; null when it is none. */
export function readHeader(json: string): SegmentHeader | null {
	const read = v.safeParse(headerShape, parse(json));
	return read.success ? read.output : null;
}

async function checksummed(content: unknown): Promise<WrittenLine> {
	const json = JSON.stringify(content);
	const head = await sha256Hex(new TextEncoder().encode(json));
	return { head, text: `${head} ${json}\n` };
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const headerShape = v.object({
	journal: v.literal('verzoekboek'),
	version: count,
	lines: count,
	revision: count,
	head: v.string(),
});

/** Facts are read as the book is handed out; a line only has to be one that can be merged. */
const factShape = v.looseObject({ id: v.string(), clock: v.string(), device: v.string() });

const lineShape = v.object({
	revision: count,
	base: v.boolean(),
	streams: v.array(v.tuple([v.custom<StreamId>((id) => readStreamId(id) !== null), v.array(factShape)])),
	audit: v.array(v.custom<AuditEntry>((entry) => readAuditEntry(entry) !== null)),
	tombstones: v.array(v.custom<Tombstone>((one) => readTombstone(one) !== null)),
	restores: v.optional(v.array(keptRestore), []),
});
