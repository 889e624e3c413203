import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFarAhead, preview } from '../../src/lib/backups/preview.ts';
import { bookOf, EMPTY_BOOK, merge, type Book } from '../../src/lib/core/book.ts';
import { withoutForks } from '../../src/lib/core/restore.ts';
import { books } from '../core/book-arbitraries.ts';
import { leavingOf, newRequest, received, stepDone } from '../store/book-parts.ts';

const NOW = Date.now() + 60_000;
const first = received(newRequest(), 'anna');
const step = stepDone(first.stream, { kind: 'note', text: '' });
const mine = bookOf([[first.stream, first.facts]]);
const { tombstone } = leavingOf(first.stream);
const erased = { ...EMPTY_BOOK, tombstones: new Map([[first.stream, tombstone]]) };

const requestsOf = (book: Book) => [...book.streams.keys()].filter((one) => one !== 'shop').length;

describe('a preview', () => {
	it('of the same book adds nothing', () => {
		fc.assert(
			fc.property(books, (book) => {
				expect(preview(book, book, NOW)).toEqual({
					newRequests: 0,
					grownRequests: 0,
					newFacts: 0,
					newAuditEntries: 0,
					newMarks: 0,
					erasedThere: 0,
					stillHeld: 0,
					forks: 0,
					aheadMs: 0,
					isOther: false,
					isOlder: false,
					sameRequests: requestsOf(book),
				});
			}),
		);
	});

	it('counts exactly the requests that merging adds and takes', () => {
		fc.assert(
			fc.property(books, books, (here, there) => {
				const { newRequests, erasedThere } = preview(here, there, NOW);
				const after = merge(here, withoutForks(here, there));
				expect(requestsOf(after)).toBe(requestsOf(here) + newRequests - erasedThere);
			}),
		);
	});

	it('tells a new request from one that grew', () => {
		const more = bookOf([[first.stream, [...first.facts, ...step.facts]]]);
		expect(preview(mine, more, NOW)).toMatchObject({ newRequests: 0, grownRequests: 1, newFacts: 1 });
		expect(preview(EMPTY_BOOK, more, NOW)).toMatchObject({ newRequests: 1, grownRequests: 0, newFacts: 2 });
	});

	it('warns of a file that still holds somebody who was erased here', () => {
		expect(preview(erased, mine, NOW)).toMatchObject({ newRequests: 0, stillHeld: 1, erasedThere: 0 });
	});

	it('says which requests would go', () => {
		expect(preview(mine, erased, NOW)).toMatchObject({ erasedThere: 1, stillHeld: 0 });
	});

	it('shows a fork and a clock that runs ahead', () => {
		const forked = bookOf([
			[first.stream, first.facts.map((fact) => ({ ...fact, device: newRequest().slice(8) }))],
		]);
		expect(preview(mine, forked, NOW).forks).toBe(1);
		const yesterday = preview(mine, mine, NOW - 3 * 86_400_000);
		expect(isFarAhead(yesterday)).toBe(true);
		expect(isFarAhead(preview(mine, mine, NOW))).toBe(false);
	});
});
