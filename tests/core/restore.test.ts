import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, EMPTY_BOOK, merge, type Book } from '../../src/lib/core/book.ts';
import type { Fact, StreamId } from '../../src/lib/core/fact.ts';
import { addedBy, countForks, withoutAdded, withoutForks } from '../../src/lib/core/restore.ts';
import { books, uuid } from './book-arbitraries.ts';

const RUNS = { numRuns: 2000 };
const REQUEST: StreamId = `request/${uuid(1, 1)}`;

const closed = (n: number, clock: string, on = '2026-11-22'): Fact => ({
	id: uuid(2, n),
	clock: `${clock.padStart(9, '0')}-0000`,
	device: uuid(3, 0),
	type: 'closed',
	on,
});
const holding = (...facts: Fact[]): Book => ({ ...EMPTY_BOOK, streams: new Map([[REQUEST, facts]]) });
const text = (map: ReadonlyMap<unknown, unknown>) =>
	canonical(Object.fromEntries(map as ReadonlyMap<string, unknown>));

describe('undoing a restore', () => {
	it('leaves the book as it was, but for what was erased elsewhere', () => {
		fc.assert(
			fc.property(books, books, (mine, file) => {
				const after = merge(mine, withoutForks(mine, file));
				const undone = withoutAdded(after, addedBy(mine, after));
				const marked = merge(mine, { ...EMPTY_BOOK, tombstones: file.tombstones });
				expect(undone.kept).toEqual([]);
				expect(text(undone.book.streams)).toBe(text(marked.streams));
				expect(text(undone.book.tombstones)).toBe(text(marked.tombstones));
				for (const id of marked.audit.keys()) expect([...undone.book.audit.keys()]).toContain(id);
			}),
			RUNS,
		);
	});

	it('counts nobody whom only the other book erased', () => {
		fc.assert(
			fc.property(books, books, (mine, file) => {
				const after = merge(mine, withoutForks(mine, file));
				const { audit } = withoutAdded(after, addedBy(mine, after)).book;
				const standing = [...after.tombstones.values()]
					.filter(({ stream }) => mine.streams.has(stream) || mine.tombstones.has(stream))
					.flatMap(({ entries }) => entries);
				for (const id of audit.keys()) expect(mine.audit.has(id) || standing.includes(id)).toBe(true);
			}),
			RUNS,
		);
	});

	it('keeps a request whole that was worked on since', () => {
		const file = holding(closed(1, '1'));
		const added = addedBy(EMPTY_BOOK, file);
		const since = holding(closed(1, '1'), closed(2, '2'));
		expect(withoutAdded(since, added)).toEqual({ book: since, kept: [REQUEST] });
	});

	it('keeps what was here before of a request that the file completed', () => {
		const mine = holding(closed(1, '1'));
		const after = merge(mine, holding(closed(1, '1'), closed(2, '2')));
		expect(withoutAdded(after, addedBy(mine, after)).book).toEqual(mine);
	});

	it('remembers ids and a clock alone', () => {
		fc.assert(
			fc.property(books, books, (mine, file) => {
				const { facts, audit, lastClock } = addedBy(mine, merge(mine, file));
				for (const id of [...facts, ...audit]) expect(id).toMatch(/^[0-9a-f-]{36}$/);
				expect(lastClock).toMatch(/^([0-9a-z]{9}-[0-9a-z]{4})?$/);
			}),
			RUNS,
		);
	});
});

describe('a fork', () => {
	const mine = holding(closed(1, '1'));
	const forged = holding(closed(1, '1', '2020-01-01'), closed(2, '2'));

	it('is counted', () => {
		expect(countForks(mine, forged)).toBe(1);
		expect(countForks(mine, mine)).toBe(0);
	});

	it('is left out: what is here stays, and the rest comes', () => {
		const after = merge(mine, withoutForks(mine, forged));
		expect(after.streams.get(REQUEST)).toEqual([closed(1, '1'), closed(2, '2')]);
	});

	it('changes no fact and no entry that is here', () => {
		fc.assert(
			fc.property(books, books, (here, file) => {
				const after = merge(here, withoutForks(here, file));
				const facts = new Map([...after.streams.values()].flat().map((one) => [one.id, one]));
				for (const [stream, all] of here.streams)
					if (after.streams.has(stream))
						for (const fact of all)
							expect(after.streams.get(stream)?.find(({ id }) => id === fact.id)).toEqual(fact);
				expect(facts.size).toBeGreaterThanOrEqual(0);
				for (const [id, entry] of after.audit) expect(here.audit.get(id) ?? entry).toEqual(entry);
			}),
			RUNS,
		);
	});
});
