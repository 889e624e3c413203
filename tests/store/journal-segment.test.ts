import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_BOOK } from '../../src/lib/core/book.ts';
import {
	appendLine,
	isComplete,
	readSegment,
	readTail,
	retractLine,
} from '../../src/lib/store/journal-segment.ts';
import { readLine, writeHeader, writeLine, type WrittenLine } from '../../src/lib/store/journal-line.ts';
import type { OpenFile } from '../../src/lib/store/opfs-file.ts';
import { newRequest, received } from './book-parts.ts';

const LINES = 6;
let lines: WrittenLine[];
/** A whole journal of six writes, and where each of its lines ends; the first is the header. */
let whole: Uint8Array;
let ends: number[];

beforeAll(async () => {
	const writes = Array.from({ length: LINES }, (_value, index) => {
		const { stream, facts } = received(newRequest(), 'anna');
		const book = { ...EMPTY_BOOK, streams: new Map([[stream, facts]]) };
		return writeLine({ revision: index + 1, base: false, book, restores: [] });
	});
	lines = await Promise.all(writes);
	const file = inMemory(new Uint8Array(0));
	for (const { text } of lines) await appendLine(file, text);
	whole = file.content();
	ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1);
});

/** What is left of a journal: the revisions of its readable lines. */
async function left(bytes: Uint8Array) {
	const file = inMemory(bytes);
	const { lines, damaged } = await readSegment(file);
	return { revisions: lines.map((json) => readLine(json)?.revision), damaged, tail: await readTail(file) };
}

const upTo = (revision: number) => Array.from({ length: revision }, (_value, index) => index + 1);

describe('a journal', () => {
	it('stands at its last line', async () => {
		const { revisions, damaged, tail } = await left(whole);
		expect(revisions).toEqual(upTo(LINES));
		expect(damaged).toBe(0);
		expect(tail).toEqual({ revision: LINES, head: lines.at(-1)!.head, version: 1, damaged: false });
	});

	it('cut at every byte of its last three lines loses the torn line and nothing before it', async () => {
		for (let at = ends[LINES - 3]!; at < whole.length; at += 1) {
			const { revisions, damaged, tail } = await left(whole.slice(0, at));
			const kept = ends.filter((end) => end <= at).length - 1;
			expect(revisions).toEqual(upTo(kept));
			expect(damaged).toBe(0);
			expect(tail).toMatchObject({ revision: kept, head: lines[kept - 1]!.head, damaged: false });
		}
	});

	it('goes on after a torn line as if it had never been begun', async () => {
		for (const at of [ends[4]! + 1, ends[5]! + 70, whole.length - 1]) {
			const file = inMemory(whole.slice(0, at));
			const { revision } = await readTail(file);
			await appendLine(file, lines[revision]!.text);
			expect((await left(file.content())).revisions).toEqual(upTo(revision + 1));
		}
	});

	it('with a bit flipped anywhere loses at most that line, and says so', async () => {
		for (let flip = 0; flip < 2000; flip += 1) {
			const at = ends[0]! + ((flip * 7919) % (whole.length - ends[0]!));
			const bytes = whole.slice();
			bytes[at]! ^= 1 << (flip % 8);
			const { revisions, damaged, tail } = await left(bytes);
			const hit = ends.findIndex((end) => at < end);
			// a newline that was flipped joins two lines, or tears the last one
			const lost = whole[at] === 10 ? [hit, hit + 1] : [hit];
			expect(revisions).toEqual(upTo(LINES).filter((revision) => !lost.includes(revision)));
			if (hit === LINES) expect(tail.damaged || tail.revision === LINES - 1).toBe(true);
			else expect(damaged).toBeGreaterThan(0);
		}
	});

	it('with a damaged first line still gives all its writes, and is not trusted', async () => {
		for (let at = 0; at < ends[0]! - 1; at += 1) {
			const bytes = whole.slice();
			bytes[at]! ^= 4;
			const { revisions, damaged, tail } = await left(bytes);
			expect(revisions).toEqual(upTo(LINES));
			expect(damaged).toBe(1);
			expect(tail.damaged).toBe(true);
		}
	});

	it('takes its last line back, and only that', async () => {
		const file = inMemory(whole);
		await retractLine(file, lines[0]!.head);
		expect((await left(file.content())).revisions).toEqual(upTo(LINES));
		await retractLine(file, lines.at(-1)!.head);
		expect((await left(file.content())).revisions).toEqual(upTo(LINES - 1));
	});

	it('of zeros or of something else is damaged, and gives nothing', async () => {
		for (const bytes of [new Uint8Array(5000), new TextEncoder().encode('naam;e-mail\r\nanna;x\r\n')]) {
			const { revisions, tail } = await left(bytes);
			expect(revisions).toEqual([]);
			expect(tail.damaged).toBe(true);
		}
	});

	it('that is empty is no damage', async () => {
		const { tail } = await left(new Uint8Array(0));
		expect(tail).toEqual({ revision: 0, head: '', version: 0, damaged: false });
	});
});

describe('a rewritten segment', () => {
	it('is whole only with all the lines that its header promises', async () => {
		const header = await writeHeader({ lines: 2, revision: 9, head: 'head' });
		const base = await Promise.all(
			[1, 2].map(() => writeLine({ revision: 9, base: true, book: EMPTY_BOOK, restores: [] })),
		);
		const texts = [header, ...base].map(({ text }) => text).join('');
		const bytes = new TextEncoder().encode(texts);
		for (let at = 0; at < bytes.length; at += 1)
			expect(isComplete(await readSegment(inMemory(bytes.slice(0, at))))).toBe(false);
		expect(isComplete(await readSegment(inMemory(bytes)))).toBe(true);
		expect(await readTail(inMemory(bytes))).toMatchObject({ revision: 9, head: 'head', damaged: false });
	});
});

/** A file in memory. */
function inMemory(start: Uint8Array): OpenFile & { content(): Uint8Array } {
	let bytes = start.slice();
	return {
		content: () => bytes.slice(),
		size: async () => bytes.length,
		read: async (at, length) => bytes.slice(at, at + length),
		write: async (at, more) => {
			const grown = new Uint8Array(Math.max(bytes.length, at + more.length));
			grown.set(bytes);
			grown.set(more, at);
			bytes = grown;
		},
		truncate: async (size) => {
			bytes = bytes.slice(0, size);
		},
		flush: async () => undefined,
		close: async () => undefined,
	};
}
