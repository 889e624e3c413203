import type { Day } from '../core/day.ts';
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
	readonly mediaType: string;
	readonly content: BlobHandle;
};

/** How one system was searched: by a file that was read, or by hand. */
export type BundleSearch = {
	readonly system: SystemId;
	readonly outcome: 'found' | 'nothing' | 'not-applicable';
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
	| { readonly type: 'gap'; readonly gap: Exclude<GapId, 'undecided-records' | 'missing-system-entry'> }
	| { readonly type: 'gap'; readonly gap: 'undecided-records'; readonly records: number }
	| { readonly type: 'gap'; readonly gap: 'missing-system-entry'; readonly system: SystemId };

/** Why there is no bundle: every gap at once. */
export type GapFailure = { readonly type: 'gaps'; readonly gaps: readonly Gap[] };
