import { fail, ok, type Result } from '../core/result.ts';
import type { ByteSource } from './byte-source.ts';
import { openCsv } from './csv.ts';
import { detectEncoding, headText, readText, type Encoded } from './encoding.ts';
import { readHtmlTables } from './html-table.ts';
import { readJson } from './json.ts';
import { readNdjson, sampleNdjson, type TreeRows } from './ndjson.ts';
import { tableOf } from './rows-in-memory.ts';
import { sniff, type FileForm } from './sniff.ts';
import type { Table } from './table.ts';
import type { ReadTree, Tree, TreeFailure } from './tree.ts';
import { readXlsx, type XlsxFailure } from './xlsx.ts';
import { readXml } from './xml.ts';

/** Why a file cannot be opened at all. */
export type OpenFailure =
	| { readonly type: 'empty-file' }
	| { readonly type: 'unknown-form' }
	| { readonly type: 'no-table' }
	| { readonly type: 'old-or-locked-office-file' }
	| { readonly type: 'other-spreadsheet' }
	| { readonly type: 'other-archive' }
	| XlsxFailure
	| TreeFailure;

/** What a file holds: mostly one part; a workbook has one per sheet. */
export type FilePart = Table | TreePart | NdjsonPart | BytesPart;

/** JSON or XML, read as a whole. */
export type TreePart = { readonly form: 'json' | 'xml'; readonly tree: ReadTree };

/** JSON values, one on each line. */
export type NdjsonPart = {
	readonly form: 'ndjson';
	/** Of the first lines, at most 200. */
	readonly sample: readonly Tree[];
	/** From the first line; may be called again. */
	read(): AsyncIterable<TreeRows>;
};

/** What is read as bytes by whoever knows it: mail, cards, an archive. */
export type BytesPart = {
	readonly form: 'mbox' | 'eml' | 'vcard' | 'zip';
	readonly source: ByteSource;
	/** The first bytes, at most 64 kB. */
	readonly head: Uint8Array;
};

/** Opens a file by its content; its name is never asked. */
export async function openFile(source: ByteSource): Promise<Result<readonly FilePart[], OpenFailure>> {
	const head = (await source.read(0, HEAD_BYTES)).slice();
	return OPENERS[sniff({ bytes: head.subarray(0, SNIFF_BYTES), size: source.size })](source, head);
}

const SNIFF_BYTES = 1 << 16;
const HEAD_BYTES = 1 << 18;
const MOST_TEXT_BYTES = 100 * 2 ** 20;

type Opened = Result<readonly FilePart[], OpenFailure>;
type Opener = (source: ByteSource, head: Uint8Array) => Promise<Opened> | Opened;

const bytesPart =
	(form: BytesPart['form']): Opener =>
	(source, head) =>
		ok([{ form, source, head: head.subarray(0, SNIFF_BYTES) }]);

const failing =
	(type: Exclude<OpenFailure['type'], 'too-large' | TreeFailure['type']>): Opener =>
	() =>
		fail({ type });

const OPENERS: Readonly<Record<FileForm, Opener>> = {
	table: openTable,
	json: (source) => openTree('json', source, readJson),
	ndjson: openNdjson,
	xml: (source) => openTree('xml', source, readXml),
	html: openHtml,
	xlsx: async (source) => {
		const read = await readXlsx(source);
		return read.ok && read.value.length === 0 ? fail({ type: 'no-table' }) : read;
	},
	mbox: bytesPart('mbox'),
	eml: bytesPart('eml'),
	vcard: bytesPart('vcard'),
	zip: bytesPart('zip'),
	ole: failing('old-or-locked-office-file'),
	ods: failing('other-spreadsheet'),
	compressed: failing('other-archive'),
	empty: failing('empty-file'),
	unknown: failing('unknown-form'),
};

async function openTable(source: ByteSource, head: Uint8Array): Promise<Opened> {
	const table = openCsv(source, head, await detectEncoding(source));
	return table ? ok([table]) : fail({ type: 'unknown-form' });
}

async function openNdjson(source: ByteSource, head: Uint8Array): Promise<Opened> {
	const encoded = await detectEncoding(source);
	const sample = sampleNdjson(headText(head, encoded), head.length < source.size);
	return ok([{ form: 'ndjson', sample, read: () => readNdjson(source, encoded) }]);
}

async function openTree(
	form: TreePart['form'],
	source: ByteSource,
	read: (text: string) => Result<ReadTree, TreeFailure>,
): Promise<Opened> {
	const text = await wholeText(source);
	if (!text.ok) return text;
	const tree = read(text.value);
	return tree.ok ? ok([{ form, tree: tree.value }]) : tree;
}

async function openHtml(source: ByteSource): Promise<Opened> {
	const text = await wholeText(source);
	if (!text.ok) return text;
	const all = readHtmlTables(text.value).flatMap((rows, at) => tableOf(rows, String(at + 1)) ?? []);
	const only = all.length === 1 ? [{ ...all[0]!, name: null }] : all;
	return only.length > 0 ? ok(only) : fail({ type: 'no-table' });
}

async function wholeText(source: ByteSource): Promise<Result<string, OpenFailure>> {
	if (source.size > MOST_TEXT_BYTES) return fail({ type: 'too-large', limitBytes: MOST_TEXT_BYTES });
	const encoded: Encoded = await detectEncoding(source);
	let text = '';
	for await (const piece of readText(source, encoded)) text += piece;
	return ok(text);
}
