import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../src/lib/core/audit.ts';
import { EMPTY_BOOK, merge, type Book } from '../../src/lib/core/book.ts';
import { addDays, yearOf, type Day } from '../../src/lib/core/day.ts';
import { endedMarks } from '../../src/lib/core/ended-marks.ts';
import type { Fact, StreamId } from '../../src/lib/core/fact.ts';
import { nextClock } from '../../src/lib/core/hybrid-clock.ts';
import type { ListedBackup } from '../../src/lib/core/listed-backups.ts';
import { uuid } from './book-arbitraries.ts';

const MINE = uuid(3, 1);
const OTHER = uuid(3, 2);
const STREAM: StreamId = `request/${uuid(1, 1)}`;

const fact = (n: number, on: Day, device = MINE): Fact =>
	({
		id: uuid(2, n),
		clock: nextClock(null, Date.parse(`${on}T12:00:00Z`)),
		device,
		type: 'backup-offered',
		on,
	}) as Fact;

const entry = (n: number, year: number): AuditEntry => ({
	id: uuid(4, n),
	v: 1,
	year,
	right: 'erasure',
	result: 'granted',
	inTime: 'within-promise',
	procedure: '2026-1',
});

/** A book that erased one request, and in which something was done on `workedOn`. */
const erasing = (expiresOn: Day, workedOn: Day, device = MINE): Book => ({
	streams: new Map([['shop', [fact(1, workedOn, device)]]]),
	audit: new Map([[uuid(4, 1), entry(1, 2026)]]),
	tombstones: new Map([[STREAM, { stream: STREAM, entries: [uuid(4, 1)], expiresOn }]]),
});

const ask = (today: Day, backups: readonly ListedBackup[] = []) => ({ device: MINE, backups, today });

describe('a mark', () => {
	it('goes once its term is over', () => {
		const book = erasing('2027-03-01', '2027-06-01');
		expect(endedMarks(book, ask('2027-03-01'))).toEqual([]);
		expect(endedMarks(book, ask('2027-03-02'))).toEqual([STREAM]);
	});

	it('stays until the year of its entry is over, so that no other count of it slips in', () => {
		expect(endedMarks(erasing('2026-06-01', '2027-06-01'), ask('2026-12-31'))).toEqual([]);
		expect(endedMarks(erasing('2026-06-01', '2027-06-01'), ask('2027-01-01'))).toEqual([STREAM]);
	});

	it('stays while the book knows of another device, by its work or by its files', () => {
		expect(endedMarks(erasing('2027-03-01', '2027-06-01', OTHER), ask('2027-06-01'))).toEqual([]);
		const file = { madeBy: OTHER, madeAt: '2026-11-01T10:00:00.000Z' } as ListedBackup;
		const book = erasing('2027-03-01', '2027-06-01');
		expect(endedMarks(book, ask('2027-06-01', [file]))).toEqual([]);
		expect(endedMarks(book, ask('2027-06-01', [{ ...file, madeBy: MINE }]))).toEqual([STREAM]);
	});

	it('does not go by a clock that runs ahead of all work', () => {
		expect(endedMarks(erasing('2027-03-01', '2026-11-22'), ask('2036-01-01'))).toEqual([]);
	});
});

const actions = fc.array(
	fc.oneof(
		fc.record({ does: fc.constantFrom('add', 'erase'), which: fc.nat(1) }),
		fc.record({ does: fc.constant('wait'), which: fc.constantFrom(5, 30, 65, 130) }),
		fc.record({ does: fc.constantFrom('back-up', 'restore', 'forget'), which: fc.nat(9) }),
	),
	{ minLength: 8, maxLength: 40, size: 'max' },
);

it('no order of erasing, restoring a backup that is not past its day, and forgetting marks brings anybody back', () => {
	let forgotten = 0;
	fc.assert(
		fc.property(actions, (steps) => {
			let today: Day = '2026-12-01';
			let book: Book = EMPTY_BOOK;
			let count = 0;
			const files: { book: Book; until: Day }[] = [];
			const erased = new Set<StreamId>();
			const take = (more: Partial<Book>) => (book = merge(book, { ...EMPTY_BOOK, ...more }));
			const work = (stream: StreamId) => take({ streams: new Map([[stream, [fact((count += 1), today)]]]) });
			for (const { does, which } of steps) {
				const stream: StreamId = `request/${uuid(1, which)}`;
				if (does === 'wait') today = addDays(today, which);
				work('shop');
				if (does === 'add' && !erased.has(stream)) work(stream);
				if (does === 'erase' && book.streams.has(stream)) {
					erased.add(stream);
					const line = entry((count += 1), yearOf(today));
					const mark = { stream, entries: [line.id], expiresOn: addDays(today, 120) };
					take({ audit: new Map([[line.id, line]]), tombstones: new Map([[stream, mark]]) });
				}
				if (does === 'back-up') files.push({ book, until: addDays(today, 90) });
				const file = files[which % (files.length || 1)];
				if (does === 'restore' && file && today <= file.until) take(file.book);
				if (does === 'forget') {
					const ended = new Set(endedMarks(book, ask(today)));
					forgotten += ended.size;
					const tombstones = new Map([...book.tombstones].filter(([one]) => !ended.has(one)));
					book = { ...book, tombstones };
				}
				for (const one of erased) expect(book.streams.has(one)).toBe(false);
				expect(book.audit.size).toBe(erased.size);
			}
		}),
		{ numRuns: 500 },
	);
	expect(forgotten).toBeGreaterThan(0);
});
