import type { BlobHandle, BundleEntry } from './bundle.ts';

/** A file of a bundle with what the lists of files say about it. */
export type BundleFile = BundleEntry & {
	/** What it is, in the language of the person. */
	readonly about: string;
	/** The columns of a table, else null. */
	readonly fields: readonly { readonly name: string; readonly description: string }[] | null;
};

/** A file with its size and its SHA-256, in hexadecimal. */
export type SealedFile = BundleFile & { readonly bytes: number; readonly sha256: string };

/** A text file, in UTF-8. Lone surrogates, which no file can hold, become U+FFFD. */
export const textFile = (
	path: string,
	mediaType: string,
	text: string,
	about: string,
	fields: BundleFile['fields'] = null,
): BundleFile => ({ path, mediaType, content: new TextEncoder().encode(text), about, fields });

/** The size of a file's content. */
export const bytesOf = (content: Uint8Array | BlobHandle): number =>
	content instanceof Uint8Array ? content.byteLength : content.bytes;

/** The order of paths, the same in every locale. */
export const byPath = <T extends { readonly path: string }>(files: readonly T[]): T[] =>
	[...files].sort((a, b) => (a.path < b.path ? -1 : 1));
