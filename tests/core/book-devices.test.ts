import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, EMPTY_BOOK, merge, mergeAll, mergeFacts, type Book } from '../../src/lib/core/book.ts';
import type { Fact, StreamId } from '../../src/lib/core/fact.ts';
import { uuid } from './book-arbitraries.ts';

const RUNS = process.env['SOAK'] ? 10_000 : 500;
const DEVICES = 3;

/** What owners of a phone, a laptop and a shop computer do to one book, in any order. */
type Step =
	| { does: 'add' | 'edit' | 'erase'; device: number; request: number }
	| { does: 'backup'; device: number }
	| { does: 'restore'; device: number; file: number }
	| { does: 'merge'; device: number; from: number };

const device = fc.nat(DEVICES - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({
		does: fc.constantFrom('add' as const, 'edit' as const, 'erase' as const),
		device,
		request: fc.nat(4),
	}),
	fc.record({ does: fc.constant('backup' as const), device }),
	fc.record({ does: fc.constant('restore' as const), device, file: fc.nat(9) }),
	fc.record({ does: fc.constant('merge' as const), device, from: device }),
);

type World = { books: Book[]; files: Book[]; made: number; kept: Set<string> };

it('whatever is added, edited, erased, restored and merged: erased stays erased, the rest is there', () => {
	fc.assert(
		fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
			const world: World = { books: Array(DEVICES).fill(EMPTY_BOOK), files: [], made: 0, kept: new Set() };
			for (const one of steps) {
				const known = world.books.map((book) => new Set(book.tombstones.keys()));
				act(world, one);
				world.books.forEach((book, at) => {
					for (const stream of known[at]!) expect(book.streams.has(stream)).toBe(false);
				});
			}
			const whole = mergeAll([...world.books, ...world.files]);
			const facts = new Set([...whole.streams.values()].flat().map(({ id }) => id));
			for (const [id, stream] of [...world.kept].map((pair) => pair.split(' ')))
				expect(facts.has(id!)).toBe(!whole.tombstones.has(stream as StreamId));
			const backwards = mergeAll([...world.files, ...world.books].reverse());
			expect(text(backwards)).toBe(text(whole));
		}),
		{ numRuns: RUNS },
	);
});

function act(world: World, step: Step): void {
	const book = world.books[step.device]!;
	world.books[step.device] = after(world, book, step);
}

function after(world: World, book: Book, step: Step): Book {
	if (step.does === 'merge') return merge(book, world.books[step.from]!);
	if (step.does === 'restore') return merge(book, world.files[step.file % world.files.length] ?? EMPTY_BOOK);
	if (step.does === 'backup') {
		world.files.push(book);
		return book;
	}
	const stream: StreamId = `request/${uuid(1, step.request)}`;
	if (step.does === 'erase') return erased(book, stream);
	// the store refuses what is written to an erased request
	return book.tombstones.has(stream) ? book : withFact(world, book, stream, step.device);
}

function withFact(world: World, book: Book, stream: StreamId, from: number): Book {
	world.made += 1;
	const clock = `${world.made.toString(36).padStart(9, '0')}-0000`;
	const id = uuid(2, world.made);
	const fact: Fact = { id, clock, device: uuid(3, from), type: 'closed', on: '2026-11-22' };
	world.kept.add(`${id} ${stream}`);
	const streams = new Map(book.streams).set(stream, mergeFacts(book.streams.get(stream) ?? [], [fact]));
	return { ...book, streams };
}

function erased(book: Book, stream: StreamId): Book {
	if (!book.streams.has(stream)) return book;
	const mark = { stream, entries: [], expiresOn: '2027-03-01' as const };
	return merge(book, { ...EMPTY_BOOK, tombstones: new Map([[stream, mark]]) });
}

const text = ({ streams, audit, tombstones }: Book) =>
	canonical([streams, audit, tombstones].map((map) => Object.fromEntries(map)));
