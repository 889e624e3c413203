import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sourceOf, type ByteSource } from '../../src/lib/formats/byte-source.ts';
import type { Rows, Table } from '../../src/lib/formats/table.ts';

const ROOT = join(import.meta.dirname, '..', 'fixtures');

/** The bytes of a file under `tests/fixtures`; one that is kept as `.gz` is unpacked. */
export function fixture(path: string): Uint8Array {
	const bytes = readFileSync(join(ROOT, path));
	return new Uint8Array(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** A fixture as the files room hands it in, in small pieces so that every cell is cut somewhere. */
export const fixtureSource = (path: string, pieceBytes = 997): ByteSource =>
	inPieces(fixture(path), pieceBytes);

/** Bytes that come in pieces of a given size. */
export function inPieces(bytes: Uint8Array, pieceBytes: number): ByteSource {
	return {
		...sourceOf(bytes),
		async *stream() {
			for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.slice(at, at + pieceBytes);
		},
	};
}

/** Text as a file in UTF-8. */
export const textSource = (text: string, pieceBytes = 7) =>
	inPieces(new TextEncoder().encode(text), pieceBytes);

/** All rows of a table with their cells. */
export type AllRows = Pick<Rows, 'numbers' | 'unread' | 'doubts'> & { readonly rows: (readonly string[])[] };

/** All rows of a table, joined. */
export async function allRows(table: Table): Promise<AllRows> {
	const all: Rows[] = [];
	for await (const rows of table.read()) all.push(rows);
	return {
		rows: all.flatMap(({ size, cells }) => Array.from({ length: size }, (_, at) => cells(at))),
		numbers: all.flatMap(({ numbers }) => numbers),
		unread: all.flatMap(({ unread }) => unread),
		doubts: all.flatMap(({ doubts }) => doubts),
	};
}
