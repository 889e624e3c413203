import type { Result } from '../core/result.ts';
import type { ByteSource } from './byte-source.ts';
import type { Table, Trouble } from './table.ts';

/** Why a file cannot be opened at all. */
export type OpenFailure =
	| { readonly type: 'empty-file' }
	| { readonly type: 'unknown-form' }
	| { readonly type: 'no-table' }
	| { readonly type: 'old-or-locked-office-file' }
	| { readonly type: 'unsupported-spreadsheet' }
	| { readonly type: 'compressed-otherwise' }
	| { readonly type: 'broken-spreadsheet' }
	| { readonly type: 'too-large'; readonly limitBytes: number }
	| { readonly type: 'too-deep'; readonly place: string }
	| { readonly type: 'not-well-formed'; readonly place: string };

/** A value of JSON, or of XML read as such; numbers keep their text, so that no digit is lost. */
export type Tree = string | number | boolean | null | readonly Tree[] | ReadonlyMap<string, Tree>;

/** What a file holds: mostly one part; a workbook has one per sheet. */
export type FilePart =
	| Table
	| { readonly form: 'json' | 'xml'; readonly root: Tree; readonly broken: Trouble | null }
	| { readonly form: 'ndjson'; readonly sample: readonly Tree[]; read(): AsyncIterable<unknown> }
	| { readonly form: 'mbox' | 'eml' | 'vcard'; readonly head: Uint8Array; readonly source: ByteSource }
	| { readonly form: 'zip'; readonly source: ByteSource };

/** Opens a file by its content. */
export type OpenFile = (source: ByteSource) => Promise<Result<readonly FilePart[], OpenFailure>>;
