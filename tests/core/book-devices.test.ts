import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, EMPTY_BOOK, merge, mergeAll, mergeFacts, type Book } from '../../src/lib/core/book.ts';
import type { Fact, StreamId } from '../../src/lib/core/fact.ts';
import { addedBy, withoutAdded, withoutForks, type Added } from '../../src/lib/core/restore.ts';
import { uuid } from './book-arbitraries.ts';

const RUNS = 10_000;
const DEVICES = 3;

/** What owners of a phone, a laptop and a shop computer do to one book, in any order. */
type Step =
	| { does: 'add' | 'edit' | 'erase'; device: number; request: number }
	| { does: 'backup'; device: number }
	| { does: 'restore'; device: number; file: number }
	| { does: 'undo'; device: number; restore: number }
	| { does: 'heal'; device: number; version: number }
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
	fc.record({ does: fc.constant('undo' as const), device, restore: fc.nat(4) }),
	fc.record({ does: fc.constant('heal' as const), device, version: fc.nat(9) }),
	fc.record({ does: fc.constant('merge' as const), device, from: device }),
);

type World = {
	books: Book[];
	/** Every state that a device was ever in: what one of its two homes may have kept of it. */
	versions: Book[][];
	restores: Added[][];
	files: Book[];
	made: number;
	kept: Set<string>;
};

it('whatever is added, edited, erased, restored, undone, healed and merged: erased stays erased, the rest is there', () => {
	fc.assert(
		fc.property(fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }), (steps) => {
			const world: World = {
				books: Array<Book>(DEVICES).fill(EMPTY_BOOK),
				versions: Array.from({ length: DEVICES }, () => [EMPTY_BOOK]),
				restores: Array.from({ length: DEVICES }, () => []),
				files: [],
				made: 0,
				kept: new Set(),
			};
			for (const one of steps) {
				const known = world.books.map((book) => new Set(book.tombstones.keys()));
				act(world, one);
				world.books.forEach((book, at) => {
					for (const stream of known[at]!) {
						if (book.streams.has(stream)) expect.fail(`${stream} is back after ${one.does}`);
						if (!book.tombstones.has(stream)) expect.fail(`the mark of ${stream} went with ${one.does}`);
					}
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
	const next = after(world, book, step);
	world.books[step.device] = next;
	world.versions[step.device]!.push(next);
}

function after(world: World, book: Book, step: Step): Book {
	if (step.does === 'merge') return merge(book, world.books[step.from]!);
	if (step.does === 'restore') {
		const next = merge(book, withoutForks(book, world.files[step.file % world.files.length] ?? EMPTY_BOOK));
		world.restores[step.device]!.push(addedBy(book, next));
		return next;
	}
	if (step.does === 'undo') {
		const restores = world.restores[step.device]!;
		const [added] = restores.splice(step.restore % (restores.length || 1), 1);
		return added ? withoutAdded(book, added).book : book;
	}
	if (step.does === 'heal') {
		const versions = world.versions[step.device]!;
		return merge(book, versions[versions.length - 1 - (step.version % versions.length)]!);
	}
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
