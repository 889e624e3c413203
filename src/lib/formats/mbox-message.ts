import { decodeBase64, decodeQuotedPrintable, type Sink } from './mbox-decode.ts';
import { readPartHeaders, type PartHeaders } from './mbox-headers.ts';
import type { Searcher } from './mbox-needles.ts';
import { decodedHeaders } from './mbox-words.ts';
import { splitParts } from './mbox-parts.ts';

/** Where in a message something stands; of text parts, as they were encoded. */
export type Place = 'headers' | 'plain' | 'quoted-printable' | 'base64';

type Found = { readonly needle: number; readonly where: Place };

/** Parts within parts beyond this are read as plain text. */
const DEEPEST = 60;

/** Looks for needles in one message after the other, with the same two buffers. */
export class MailExaminer {
	/** Parts that are no text and were passed over. */
	unsearchedParts = 0;
	private found = new Map<string, Found>();
	private readonly scratch = new Uint8Array(SCRATCH_BYTES);

	constructor(private readonly searcher: Searcher) {}

	/** What stands in the message between `from` and `to`. */
	message(bytes: Uint8Array, from: number, to: number): Found[] {
		this.part(bytes, from, to, 0);
		return this.taken();
	}

	/** What stands in these bytes, read as they are. */
	plain(bytes: Uint8Array, from: number, to: number): Found[] {
		this.search(bytes, from, to, 'plain');
		return this.taken();
	}

	private taken(): Found[] {
		if (this.found.size === 0) return NOTHING;
		const found = [...this.found.values()];
		this.found = new Map();
		return found;
	}

	private part(bytes: Uint8Array, from: number, to: number, depth: number): void {
		const headers = readPartHeaders(bytes, from, to);
		const { body } = headers;
		this.search(bytes, from, body, 'headers');
		if (headers.hasEncodedWords) {
			const decoded = decodedHeaders(bytes, from, body);
			this.search(decoded, 0, decoded.length, 'headers');
		}
		if (headers.boundary && depth < DEEPEST) this.multipart(bytes, body, to, headers.boundary, depth);
		else if (headers.isMessage && headers.encoding === 'identity' && depth < DEEPEST)
			this.part(bytes, body, to, depth + 1);
		else this.leaf(bytes, body, to, headers);
	}

	private multipart(bytes: Uint8Array, from: number, to: number, boundary: Uint8Array, depth: number): void {
		const parts = splitParts(bytes, from, to, boundary);
		for (const [start, end] of parts.between) this.search(bytes, start, end, 'plain');
		for (const [start, end] of parts.parts) this.part(bytes, start, end, depth + 1);
	}

	private leaf(bytes: Uint8Array, from: number, to: number, headers: PartHeaders): void {
		if (headers.encoding === 'identity') this.search(bytes, from, to, 'plain');
		else if (headers.encoding === 'quoted-printable') this.quotedPrintable(bytes, from, to);
		else if (headers.isText) decodeBase64(bytes, from, to, this.sink('base64'));
		else this.unsearchedParts++;
	}

	private quotedPrintable(bytes: Uint8Array, from: number, to: number): void {
		if (bytes.subarray(from, to).indexOf(EQUALS) < 0) this.search(bytes, from, to, 'quoted-printable');
		else decodeQuotedPrintable(bytes, from, to, this.sink('quoted-printable'));
	}

	private search(bytes: Uint8Array, from: number, to: number, where: Place): void {
		this.searcher.search(bytes, from, to, (needle) =>
			this.found.set(`${needle} ${where}`, { needle, where }),
		);
	}

	/** Takes decoded bytes block by block; the end of each block is kept, so that nothing is cut in two. */
	private sink(where: Place): Sink {
		const overlap = this.searcher.longest + 4;
		return {
			scratch: this.scratch,
			flush: (filled) => {
				const end = withoutZeros(this.scratch, filled);
				this.search(this.scratch, 0, end, where);
				const kept = Math.min(overlap, end);
				this.scratch.copyWithin(0, end - kept, end);
				return kept;
			},
		};
	}
}

const NOTHING: Found[] = [];
const EQUALS = 0x3d;
const SCRATCH_BYTES = 1 << 16;

/** UTF-16 text read as ASCII: its zeros are dropped. */
function withoutZeros(bytes: Uint8Array, filled: number): number {
	const first = bytes.subarray(0, filled).indexOf(0);
	if (first < 0) return filled;
	let end = first;
	for (let at = first; at < filled; at++) if (bytes[at] !== 0) bytes[end++] = bytes[at] as number;
	return end;
}
