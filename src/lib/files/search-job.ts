import type { SystemId } from '../core/ids.ts';
import type { DossierRecord, PayloadOf } from '../core/payload.ts';
import type { Person } from '../core/people.ts';
import type { Ours } from '../core/redaction/kept.ts';
import type { OpenFailure } from '../formats/open-file.ts';
import type { RowTrouble } from '../formats/table.ts';
import type { ZipFailure, ZipRefusal } from '../formats/zip-listing.ts';
import type { ColumnMapping } from '../systems/mapping.ts';

/** A file to be searched. */
export type SearchFile = { readonly id: string; readonly name: string; readonly file: Blob };

/** What is to be looked for, and where. */
export type SearchJob = {
	readonly files: readonly SearchFile[];
	readonly person: Person;
	/** The shop's own addresses, which are nobody's in a thread. */
	readonly shop: readonly string[];
	/** How the shop calls itself and can be reached, which stays in a thread. */
	readonly ours?: Ours;
	/** The systems that the shop uses: a guess prefers them. */
	readonly inUse: readonly SystemId[];
	/** What the owner said of tables, by the fingerprint of their headings. */
	readonly mappings: Readonly<Record<string, ColumnMapping>>;
	/** What she said of the very tables of these files, by their ids: that holds, whatever their cells look like. */
	readonly confirmed?: Readonly<Record<string, ColumnMapping>>;
};

/** A table that nobody knows for certain: the owner says what its columns are. */
export type AskedTable = {
	readonly id: string;
	readonly name: string;
	readonly fingerprint: string;
	readonly headings: readonly string[];
	readonly sample: readonly (readonly string[])[];
	readonly system: SystemId;
	readonly kind: ColumnMapping['kind'];
	readonly columns: ColumnMapping['columns'];
};

/** Why one file could not be searched; the others go on. */
export type SearchFailure =
	OpenFailure['type'] | ZipFailure['type'] | ZipRefusal | 'broken' | 'empty-zip' | 'no-rows';

/** What can be wrong in one place of a file. */
export type ReadTrouble = RowTrouble | 'no-message';

/** Where something is wrong, and what. */
export type PlacedTrouble = { readonly place: string; readonly reason: ReadTrouble };

/** How far a search is. */
export type SearchProgress = {
	/** Searching, and then a second reading for the checksums. */
	readonly phase: 'search' | 'sums';
	readonly name: string;
	readonly bytes: number;
	readonly totalBytes: number;
	readonly records: number;
	readonly found: number;
};

/** A message as it came, by the id of its record; `hidesOthers`: it shows somebody else where none of its fields does. */
export type FoundMessage = {
	readonly record: string;
	readonly content: Blob;
	readonly hidesOthers: boolean;
};

/** What a search brought. */
export type SearchOutcome = {
	readonly searched: readonly Omit<PayloadOf<'search'>, 'kind'>[];
	readonly found: readonly DossierRecord[];
	/** The messages among them as they came. */
	readonly messages: readonly FoundMessage[];
	readonly asked: readonly AskedTable[];
	readonly failed: readonly { readonly name: string; readonly type: SearchFailure }[];
};

/** What the worker tells the page; what was found comes before the end, in portions. */
export type SearchMessage =
	| { readonly type: 'progress'; readonly progress: SearchProgress }
	| { readonly type: 'found'; readonly found: readonly DossierRecord[] }
	| { readonly type: 'gave-up' }
	| { readonly type: 'done'; readonly rest: Omit<SearchOutcome, 'found'> };
