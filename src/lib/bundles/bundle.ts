import type { Day } from '../core/day.ts';
import type { SEARCH_OUTCOMES } from '../core/fact.ts';
import type { Language, RightId, SystemId } from '../core/ids.ts';
import type { DossierRecord, PayloadOf } from '../core/payload.ts';
import type { bundles as words } from '../i18n/nl/bundles.ts';
import type { LetterFacts, LetterSystem } from '../letters/facts.ts';

/** Content that stays where it is until the ZIP is written: a name that only the room `files` can resolve. */
export type BlobHandle = { readonly blobRef: string; readonly bytes: number };

/** One file of a bundle. Paths are made of our own ids, so no name in the ZIP says anything about a person. */
export type BundleEntry = {
	readonly path: string;
	readonly mediaType: string;
	readonly content: Uint8Array | BlobHandle;
};

/** SHA-256 of a file's content, as 64 hexadecimal digits. */
export type Sha256 = (content: Uint8Array | BlobHandle) => Promise<string>;

/** A file that goes out as it is: a message that the owner took in, or an attachment. */
export type BundleAttachment = {
	readonly system: SystemId;
	/** The record of the dossier that it belongs to; it goes out only when that record does. */
	readonly record: string;
	/** Which attachment of the message it is, from 0, as its fields number them; null for the message itself or a file beside it. */
	readonly part: number | null;
	readonly mediaType: string;
	readonly content: BlobHandle;
};

/** How one system was searched: by a file that was read, by hand, or not at all. */
export type BundleSearch = {
	readonly system: SystemId;
	readonly outcome: (typeof SEARCH_OUTCOMES)[number];
	/** Why it was not searched, or holds nothing any more; empty for none. */
	readonly reason: string;
	readonly on: Day;
	readonly search: Pick<
		PayloadOf<'search'>,
		'fileKind' | 'records' | 'unreadable' | 'found' | 'period'
	> | null;
};

/** Everything a bundle is made from. */
export type BundleInput = {
	readonly right: RightId;
	/** The language of the person. */
	readonly language: Language;
	readonly facts: LetterFacts;
	/** The letter as it will be sent. */
	readonly letter: { readonly subject: string; readonly text: string };
	readonly systems: readonly (LetterSystem & { readonly id: SystemId })[];
	/** The dossier; only records that are `in` go out. */
	readonly records: readonly DossierRecord[];
	readonly attachments: readonly BundleAttachment[];
	readonly searches: readonly BundleSearch[];
};

/** The names of what can be missing; each has a sentence in both languages. */
export type GapId = keyof typeof words.gaps;

/** Something that must be put right before a bundle can go out. */
export type Gap =
	| { readonly type: 'gap'; readonly gap: Exclude<GapId, 'undecided-records' | GapOfSystem> }
	| { readonly type: 'gap'; readonly gap: 'undecided-records'; readonly records: number }
	| { readonly type: 'gap'; readonly gap: GapOfSystem; readonly system: SystemId };

/** What can be missing of one system. */
export type GapOfSystem = 'missing-system-entry' | 'unsearched-system';

/** Why there is no bundle: every gap at once. */
export type GapFailure = { readonly type: 'gaps'; readonly gaps: readonly Gap[] };
