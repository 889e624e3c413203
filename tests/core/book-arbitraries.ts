import fc from 'fast-check';
import type { AuditEntry } from '../../src/lib/core/audit.ts';
import { merge, mergeFacts, type Book } from '../../src/lib/core/book.ts';
import { RIGHT_IDS } from '../../src/lib/core/ids.ts';
import type { Fact, StreamId } from '../../src/lib/core/fact.ts';
import type { Tombstone } from '../../src/lib/core/tombstone.ts';

/** A v4 id out of a small set, so that books made apart share some. */
export const uuid = (group: number, n: number) =>
	`${group.toString(16).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

const few = fc.nat(5);
const streamId = fc.oneof(
	{ weight: 1, arbitrary: fc.constant<StreamId>('shop') },
	{ weight: 5, arbitrary: few.map((n): StreamId => `request/${uuid(1, n)}`) },
);

const stamp = fc.record({
	id: fc.nat(30).map((n) => uuid(2, n)),
	clock: fc.nat(9).map((n) => `${n.toString(36).padStart(9, '0')}-0000`),
	device: fc.nat(2).map((n) => uuid(3, n)),
});
const day = fc.constantFrom('2026-01-31', '2026-02-28', '2026-11-22');

const shopFact: fc.Arbitrary<Fact> = fc.oneof(
	fc.tuple(stamp, few).map(([at, n]): Fact => ({ ...at, type: 'shop-described', shop: uuid(4, n) })),
	fc.tuple(stamp, day).map(([at, on]): Fact => ({ ...at, type: 'backup-checked', on })),
);
const requestFact: fc.Arbitrary<Fact> = fc.oneof(
	fc.tuple(stamp, few).map(([at, n]): Fact => ({ ...at, type: 'subject-corrected', subject: uuid(4, n) })),
	fc.tuple(stamp, day).map(([at, on]): Fact => ({ ...at, type: 'closed', on })),
	fc
		.tuple(stamp, day, few)
		.map(([at, on, n]): Fact => ({ ...at, type: 'step-done', step: 'read', on, note: uuid(4, n) })),
);

const stream = streamId.chain((id) =>
	fc
		.array(id === 'shop' ? shopFact : requestFact, { minLength: 1, maxLength: 6 })
		.map((facts): [StreamId, readonly Fact[]] => [id, mergeFacts(facts)]),
);

const audit = fc.record({
	id: few.map((n) => uuid(5, n)),
	v: fc.constant(1 as const),
	year: fc.constantFrom(2025, 2026),
	right: fc.constantFrom(...RIGHT_IDS),
	result: fc.constantFrom('granted' as const, 'partly-or-not' as const),
	inTime: fc.constantFrom('within-promise' as const, 'late' as const),
	procedure: fc.constant('2026-1'),
}) satisfies fc.Arbitrary<AuditEntry>;

const tombstone: fc.Arbitrary<Tombstone> = fc.record({
	stream: few.map((n): StreamId => `request/${uuid(1, n)}`),
	entries: fc.uniqueArray(
		few.map((n) => uuid(5, n)),
		{ maxLength: 2 },
	),
	expiresOn: fc.constantFrom('2026-12-01' as const, '2027-02-01' as const),
});

/** Small books that overlap in streams, facts, entries and marks. */
export const books: fc.Arbitrary<Book> = fc
	.record({
		streams: fc.array(stream, { maxLength: 4 }).map((pairs) => new Map(pairs)),
		audit: fc.array(audit, { maxLength: 3 }).map((all) => new Map(all.map((one) => [one.id, one]))),
		tombstones: fc
			.array(tombstone, { maxLength: 2 })
			.map((all) => new Map(all.map((one) => [one.stream, { ...one, entries: [...one.entries].sort() }]))),
	})
	.map((book) => merge(book, book));
