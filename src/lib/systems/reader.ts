import type { RecordKind, SourceRecord } from '../core/record.ts';
import type { ByteSource } from '../formats/byte-source.ts';
import type { FilePart } from '../formats/open-file.ts';
import type { TextSearch, Trouble } from '../formats/table.ts';
import type { SystemEntry } from './system.ts';

/** A source system: its entry in the register, and one reader for each kind of file that it hands out. */
export type System = SystemEntry & { readonly readers: readonly Reader[] };

/** Recognises and reads one kind of file. */
export type Reader = {
	/** Unique within its system: `payments-csv`. */
	readonly id: string;
	/** Looks at what `part` already holds and reads nothing more; must be sure, or say `not-mine`. */
	read(part: FilePart): Answer;
};

/** The three answers of a reader. */
export type Answer = { readonly answer: 'not-mine' } | Reading | ({ readonly answer: 'broken' } & Trouble);

/** Mine: either records, or a mailbox in which only the hits become records. */
export type Reading = RecordReading | MailboxReading;

/** A file whose records are all read, in batches and in the order of the file. */
export type RecordReading = {
	readonly answer: 'records';
	readonly kind: RecordKind;
	/** From the start; may be called again. */
	batches(): AsyncIterable<RecordBatch>;
};

/** Messages that are searched as bytes; each hit is made into a record. */
export type MailboxReading = {
	readonly answer: 'mailbox';
	readonly kind: 'message';
	readonly form: 'mbox' | 'eml';
	readonly source: ByteSource;
	/** One message to a record; never throws on a broken message. */
	record(message: Uint8Array, place: string): Promise<SourceRecord>;
};

/** Some records of a file; a record is only made when it is asked for, so that looking through them stays cheap. */
export type RecordBatch = {
	readonly size: number;
	/** Texts in which the values of record `index` stand, each as it is in one of them. */
	texts(index: number): readonly string[];
	/** The records in whose texts a search finds something, and maybe others, in their order. */
	where(search: TextSearch): Iterable<number>;
	/** How many fields record `index` may have. */
	width(index: number): number;
	/** The value of one field of record `index`; empty where it has none there. */
	cell(index: number, at: number): string;
	record(index: number): SourceRecord;
	/** What stands here in the file and is not given as a record, with the reason. */
	readonly unread: readonly Trouble[];
	/** Records that are given, but had to be repaired. */
	readonly doubts: readonly Trouble[];
};

/** The answer for a file of another system. */
export const NOT_MINE = { answer: 'not-mine' } as const;
