import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf, canonical, EMPTY_BOOK, merge, payloadsNamed, type Book } from '../../src/lib/core/book.ts';
import type { StreamId } from '../../src/lib/core/fact.ts';
import type { Tombstone } from '../../src/lib/core/tombstone.ts';
import { books } from './book-arbitraries.ts';

fc.configureGlobal({ numRuns: 10_000 });

const same = (a: Book, b: Book): void => {
	expect(contents(a)).toBe(contents(b));
};

/** The content of a book, whatever the order in which its maps were filled. */
const contents = (book: Book) =>
	canonical([book.streams, book.audit, book.tombstones].map((map) => Object.fromEntries(map)));

describe('merging books', () => {
	it('is commutative', () => {
		fc.assert(fc.property(books, books, (a, b) => same(merge(a, b), merge(b, a))));
	});

	it('is associative', () => {
		fc.assert(
			fc.property(books, books, books, (a, b, c) => same(merge(merge(a, b), c), merge(a, merge(b, c)))),
		);
	});

	it('is idempotent, and the empty book changes nothing', () => {
		fc.assert(
			fc.property(books, (book) => {
				const merged = merge(book, book);
				same(merge(merged, merged), merged);
				same(merge(merged, EMPTY_BOOK), merged);
			}),
		);
	});

	it('keeps every fact of a stream that nobody erased', () => {
		fc.assert(
			fc.property(books, books, (a, b) => {
				const merged = merge(a, b);
				for (const [stream, facts] of [...a.streams, ...b.streams]) {
					if (merged.tombstones.has(stream)) continue;
					const kept = new Set(merged.streams.get(stream)?.map((fact) => fact.id));
					for (const fact of facts) expect(kept).toContain(fact.id);
				}
			}),
		);
	});

	it('never brings an erased stream back, in whatever order books with and without it meet', () => {
		const meetings = fc.array(books, { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(meetings, books, fc.nat(), fc.infiniteStream(fc.nat()), (old, erasing, which, orders) => {
				const streams = old.flatMap((book) => [...book.streams.keys()]).filter((one) => one !== 'shop');
				fc.pre(streams.length > 0);
				const erased = streams[which % streams.length] as StreamId;
				let parts: Book[] = [...old, { ...erasing, tombstones: new Map([[erased, mark(erased)]]) }];
				while (parts.length > 1) {
					const [first] = parts.splice(orders.next().value % parts.length, 1);
					const [second] = parts.splice(orders.next().value % parts.length, 1);
					parts = [...parts, merge(first as Book, second as Book)];
				}
				expect(parts[0]?.streams.has(erased)).toBe(false);
				expect(parts[0]?.tombstones.has(erased)).toBe(true);
			}),
		);
	});

	it('counts a request once when two devices erased it apart', () => {
		fc.assert(
			fc.property(books, books, (a, b) => {
				const { audit, tombstones } = merge(a, b);
				for (const { entries } of tombstones.values())
					expect(entries.filter((id) => audit.has(id)).length).toBeLessThanOrEqual(1);
			}),
		);
	});
});

it('names the payloads of all facts', () => {
	fc.assert(
		fc.property(books, (book) => {
			const text = JSON.stringify([...book.streams.values()]);
			for (const id of payloadsNamed(book)) expect(text).toContain(id);
		}),
	);
});

const mark = (stream: StreamId): Tombstone => ({ stream, entries: [], expiresOn: '2027-01-01' });

it('made of the same stream in two parts holds both', () => {
	fc.assert(
		fc.property(books, (book) => {
			const halves = [...book.streams].flatMap(([stream, facts]): [StreamId, typeof facts][] => [
				[stream, facts.slice(1)],
				[stream, facts.slice(0, 1)],
			]);
			expect(bookOf(halves).streams).toEqual(bookOf(book.streams).streams);
			expect(bookOf(book.streams).streams).toEqual(new Map(book.streams));
		}),
	);
});
