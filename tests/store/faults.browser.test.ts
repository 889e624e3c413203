import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_BOOK, type Book } from '../../src/lib/core/book.ts';
import type { StreamId } from '../../src/lib/core/fact.ts';
import { openStore } from '../../src/lib/store/open-store.ts';
import type { Store, StoredPayload, Write } from '../../src/lib/store/store.ts';
import { leavingOf, newRequest, received, stepDone, subject } from './book-parts.ts';
import { loseDatabase, loseJournal } from './damage.ts';
import { arm, disarm, FAULTS, install, type Fault } from './faults.ts';
import { inventory, opened } from './inventory.ts';

let uninstall: () => void;
beforeAll(() => void (uninstall = install()));
afterAll(() => uninstall());
afterEach(() => void disarm());

/** What an owner does, on a book that holds two requests of which one has a file. */
type Action = (store: Store, before: Write[]) => Promise<{ ok: boolean }>;

const file = () => new Blob(['%PDF-1.7 …'], { type: 'application/pdf' });
const once = <Value>(make: () => Value): (() => Value) => {
	let made: Value | undefined;
	return () => (made ??= make());
};

const RESTORED = {
	id: crypto.randomUUID(),
	madeAt: '2026-11-01T10:00:00.000Z',
	on: '2026-11-22',
	until: '2026-12-22',
} as const;

/** Each action makes its facts once: to try again is to bring the same ones. */
const actions = (): Record<string, Action> => {
	const request = once(() => received(newRequest(), 'carla'));
	const step = sameFor((stream) => stepDone(stream, subject('x')));
	const note = sameFor((stream) => stepDone(stream, { kind: 'note', text: 'gebeld' }));
	const paper = sameFor((stream) => stepDone(stream, file()));
	const mailing = once(() => [received(newRequest(), 'dirk'), received(newRequest(), 'dirk')]);
	const leave = sameFor(leavingOf);
	const erase = (store: Store, streams: StreamId[]) =>
		store.erase(streams, {
			tombstones: streams.map((stream) => leave(stream).tombstone),
			auditEntries: streams.map((stream) => leave(stream).entry),
		});
	return {
		'a request comes in': (store) => store.append([request()]),
		'a mail makes two requests': (store) => store.append(mailing()),
		'a step is ticked': (store, [first]) => store.append([step(first!.stream)]),
		'a note is written': (store, [first]) => store.append([note(first!.stream)]),
		'a file is taken in': (store, [, second]) => store.append([paper(second!.stream)]),
		'steps in two requests are ticked': (store, [first, second]) =>
			store.append([step(first!.stream), step(second!.stream)]),
		'a request is erased': (store, [first]) => erase(store, [first!.stream]),
		'a request with a file is erased': (store, [, second]) => erase(store, [second!.stream]),
		'two requests are erased': (store, before) =>
			erase(
				store,
				before.map(({ stream }) => stream),
			),
		'a backup is put back': (store) => store.merge(bookOf([request()]), payloadsOf([request()]), RESTORED),
		'a phone that erased is merged': (store, [first]) =>
			store.merge(
				{ ...bookOf([request()]), tombstones: new Map([[first!.stream, leave(first!.stream).tombstone]]) },
				payloadsOf([request()]),
			),
		'the same backup is merged': (store, before) => store.merge(bookOf(before), payloadsOf(before)),
	};
};

/** In the long run every call meets every fault at both moments; in the short one, every fourth meets the next fault. */
const LONG = import.meta.env['VITE_SOAK'] === '1';
const moments = ['before', 'after'] as const;
const faults = FAULTS.flatMap((fault) => moments.map((moment) => ({ fault, moment })));

describe.each(Object.keys(actions()).map((name, index) => ({ name, index })))('$name', ({ name, index }) => {
	if (LONG) {
		it.each(faults)(
			'while storage fails: $fault, $moment',
			{ timeout: 300_000 },
			async ({ fault, moment }) => {
				for (let nth = 1; await survives(name, fault, moment, nth); nth += 1);
			},
		);
		return;
	}
	it('while storage fails at one of its calls', { timeout: 60_000 }, async () => {
		let cases = 0;
		for (let nth = 1 + (index % 4); ; nth += 4) {
			const { fault, moment } = faults[(index + nth) % faults.length]!;
			if (!(await survives(name, fault, moment, nth))) break;
			cases += 1;
		}
		expect(cases).toBeGreaterThan(1);
	});
});

/** One action with its Nth storage call failing; false when it has fewer calls. */
async function survives(
	name: string,
	fault: Fault,
	moment: 'before' | 'after',
	nth: number,
): Promise<boolean> {
	const book = `fault-${crypto.randomUUID()}`;
	const act = actions()[name]!;
	const store = await opened(book);
	const [first, second] = [received(newRequest(), 'anna'), received(newRequest(), 'bert')];
	const stepped = stepDone(second.stream, file());
	const start = [
		first,
		{
			...second,
			facts: [...second.facts, ...stepped.facts],
			payloads: [...second.payloads, ...stepped.payloads],
		},
	];
	await store.append(start);
	const before = await inventory(store);
	arm(fault, nth, moment);
	const done = await act(store, start);
	const struck = disarm();
	const other = await opened(book);
	const found = await inventory(other);
	expect((await act(store, start)).ok, `again after call ${nth}`).toBe(true);
	const after = await inventory(store);
	expect([before, after], `call ${nth}`).toContain(found);
	if (done.ok) expect(found, `acknowledged, call ${nth}`).toBe(after);
	expect(await inventory(other)).toBe(after);
	store.close();
	other.close();
	// each home must be whole by itself
	await (nth % 2 ? loseDatabase(book) : loseJournal(book));
	const healed = await opened(book);
	expect(await inventory(healed), `healed, call ${nth}, ${fault}, ${moment}`).toBe(after);
	healed.close();
	await openStore({ name: book }).destroy();
	return struck;
}

const bookOf = (writes: readonly Write[]): Book => ({
	...EMPTY_BOOK,
	streams: new Map(writes.map(({ stream, facts }) => [stream, facts])),
});

const payloadsOf = (writes: readonly Write[]) =>
	new Map<string, StoredPayload>(
		writes.flatMap(({ payloads }) => payloads.map(({ id, payload }) => [id, payload])),
	);

/** The same for the same stream each time. */
function sameFor<Value>(make: (stream: StreamId) => Value): (stream: StreamId) => Value {
	const made = new Map<StreamId, Value>();
	return (stream) => {
		if (!made.has(stream)) made.set(stream, make(stream));
		return made.get(stream)!;
	};
}
