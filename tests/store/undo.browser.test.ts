import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payloadsNamed, type Book } from '../../src/lib/core/book.ts';
import type { StreamId } from '../../src/lib/core/fact.ts';
import type { Restored } from '../../src/lib/store/kept-restores.ts';
import type { Store, StoredPayload } from '../../src/lib/store/store.ts';
import { leavingOf, newRequest, note, received, stepDone } from './book-parts.ts';
import { inDatabase, loseDatabase, loseJournal, secondHome } from './damage.ts';
import { inventory } from './inventory.ts';
import { bookOfTest } from './tabs.ts';

const book = bookOfTest();
const TODAY = '2026-11-22';

/** A backup as it was read: the book and its payloads. */
type File = { book: Book; payloads: ReadonlyMap<string, StoredPayload> };

const restored = (): Restored => ({
	id: crypto.randomUUID(),
	madeAt: '2026-11-01T10:00:00.000Z',
	on: TODAY,
	until: '2026-12-22',
});

async function backup(store: Store): Promise<File> {
	const read = await store.readBook();
	if (!read.ok) throw new Error(read.failure.type);
	const payloads = await store.readPayloads(payloadsNamed(read.value));
	if (!payloads.ok) throw new Error(payloads.failure.type);
	return { book: read.value, payloads: payloads.value };
}

/** A backup of another device with these people in it. */
const fileOf = (...names: string[]): File => writesOf(names.map((name) => ({ stream: newRequest(), name })));

const erase = (store: Store, stream: StreamId) => {
	const { tombstone, entry } = leavingOf(stream);
	return store.erase([stream], { tombstones: [tombstone], auditEntries: [entry] });
};

const streamsOf = async (store: Store) => [...(await backup(store)).book.streams.keys()];

describe('a restore', () => {
	it('is taken out again, from both homes, payloads too', async () => {
		const { store } = await book.open();
		await store.append([received(newRequest(), 'anna')]);
		const before = await inventory(store);
		const file = fileOf('zeldzamenaam', 'bert');
		const one = restored();
		await store.merge(file.book, file.payloads, one);
		expect(await inventory(store)).not.toBe(before);
		expect(await store.takeOut(one.id)).toEqual({ ok: true, value: { kept: 0 } });
		expect(await inventory(store)).toBe(before);
		expect(await secondHome(book.name)).not.toContain('zeldzamenaam');
		store.close();
		await loseDatabase(book.name);
		const { store: healed } = await book.open();
		expect(await inventory(healed)).toBe(before);
	});

	it('is remembered over an opening, for as long as it may be undone', async () => {
		const { store } = await book.open();
		const file = fileOf('bert');
		const one = restored();
		await store.merge(file.book, file.payloads, one);
		store.close();
		const { store: again } = await book.open();
		expect(await again.readRestores('2026-12-22')).toEqual({ ok: true, value: [one] });
		expect(await again.readRestores('2026-12-23')).toEqual({ ok: true, value: [] });
		await again.takeOut(one.id);
		expect(await again.readRestores(TODAY)).toEqual({ ok: true, value: [] });
		expect(await again.takeOut(one.id)).toEqual({ ok: true, value: { kept: 0 } });
	});

	it.each([
		['the database', loseDatabase],
		['the journal', loseJournal],
	])('is remembered when %s is lost, and can be undone then', async (_which, lose) => {
		const { store } = await book.open();
		const before = await inventory(store);
		const [first, second] = [restored(), restored()];
		for (const one of [first, second]) {
			const file = await fileOf('bert', 'carla');
			await store.merge(file.book, file.payloads, one);
		}
		store.close();
		await lose(book.name);
		const { store: healed } = await book.open();
		expect(await healed.readRestores(TODAY)).toEqual({ ok: true, value: [second, first] });
		await healed.takeOut(second.id);
		healed.close();
		await lose(book.name);
		const { store: again } = await book.open();
		expect(await again.readRestores(TODAY)).toEqual({ ok: true, value: [first] });
		await again.takeOut(first.id);
		expect(await inventory(again)).toBe(before);
	});

	it('is remembered when somebody is erased after it and the database is lost', async () => {
		const { store } = await book.open();
		const stream = newRequest();
		await store.append([received(stream, 'anna')]);
		const file = await fileOf('bert');
		const one = restored();
		await store.merge(file.book, file.payloads, one);
		await erase(store, stream);
		const after = await inventory(store);
		store.close();
		await loseDatabase(book.name);
		const { store: healed } = await book.open();
		expect(await inventory(healed)).toBe(after);
		await healed.takeOut(one.id);
		expect(await streamsOf(healed)).toEqual([]);
	});

	it('that added nothing is not remembered', async () => {
		const { store } = await book.open();
		await store.append([received(newRequest(), 'anna')]);
		const same = await backup(store);
		await store.merge(same.book, same.payloads, restored());
		expect(await store.readRestores(TODAY)).toEqual({ ok: true, value: [] });
	});

	it('leaves a request that was worked on since', async () => {
		const { store } = await book.open();
		const file = fileOf('bert', 'carla');
		const one = restored();
		await store.merge(file.book, file.payloads, one);
		const [worked] = [...file.book.streams.keys()];
		await store.append([stepDone(worked!, note('gebeld'))]);
		expect(await store.takeOut(one.id)).toEqual({ ok: true, value: { kept: 1 } });
		expect(await streamsOf(store)).toEqual([worked]);
	});

	it('keeps nothing of a person who is erased meanwhile', async () => {
		const { store } = await book.open();
		const file = fileOf('zeldzamenaam');
		const one = restored();
		await store.merge(file.book, file.payloads, one);
		const [stream] = [...file.book.streams.keys()];
		await erase(store, stream!);
		expect(await everything(book.name)).not.toContain('zeldzamenaam');
		await store.takeOut(one.id);
		expect(await streamsOf(store)).toEqual([]);
		const after = await backup(store);
		expect([...after.book.tombstones.keys()]).toEqual([stream]);
		expect(after.book.audit.size).toBe(1);
	});

	it('is heard of in another tab, and so is its undoing', async () => {
		const { store } = await book.open();
		const { store: other } = await book.open();
		let streams = new Set<string>();
		other.subscribe((notice) => {
			if (notice.type !== 'changed') return;
			for (const [stream, facts] of notice.streams)
				streams = new Set(
					[...streams].filter((one) => one !== stream).concat(facts.length > 0 ? stream : []),
				);
		});
		const file = fileOf('bert');
		const one = restored();
		await store.merge(file.book, file.payloads, one);
		await expect.poll(() => streams.size).toBe(1);
		await store.takeOut(one.id);
		await expect.poll(() => streams.size).toBe(0);
	});

	it('is whole or gone when undoing it was interrupted between the homes', async () => {
		const { store } = await book.open();
		await store.append([received(newRequest(), 'anna')]);
		const file = fileOf('bert');
		const one = restored();
		await store.merge(file.book, file.payloads, one);
		const whole = await inventory(store);
		const kept = await rows(book.name, ['streams', 'payloads', 'meta']);
		await store.takeOut(one.id);
		store.close();
		// the database as it was before: the journal alone has heard of the undoing
		for (const [name, values] of Object.entries(kept))
			await inDatabase(book.name, name, (objects) => values.forEach((value) => objects.put(value)));
		const { store: again } = await book.open();
		const streams = await streamsOf(again);
		expect(streams).toHaveLength(2);
		expect(JSON.parse(await inventory(again))[0]).toEqual(JSON.parse(whole)[0]);
		await again.takeOut(one.id);
		expect(await streamsOf(again)).toHaveLength(1);
	});
});

type Step =
	| { does: 'add'; who: number }
	| { does: 'erase'; who: number }
	| { does: 'backup' }
	| { does: 'restore' | 'undo'; which: number }
	| { does: 'merge-phone' | 'lose-database' | 'lose-journal' };

const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({ does: fc.constant('add' as const), who: fc.nat(3) }),
	fc.record({ does: fc.constant('erase' as const), who: fc.nat(3) }),
	fc.record({ does: fc.constant('backup' as const) }),
	fc.record({ does: fc.constantFrom('restore' as const, 'undo' as const), which: fc.nat(3) }),
	fc.record({
		does: fc.constantFrom('merge-phone' as const, 'lose-database' as const, 'lose-journal' as const),
	}),
);

const RUNS = import.meta.env['VITE_SOAK'] ? 300 : 25;

it('no order of erasing, restoring, merging, undoing and healing brings a field of an erased person back', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12, size: 'max' }), async (steps) => {
			let { store } = await book.open();
			const people = [0, 1, 2, 3].map(() => ({
				stream: newRequest(),
				name: `zeldzaam${crypto.randomUUID()}`,
			}));
			const phone = writesOf(people);
			const files: File[] = [phone];
			const restores: Restored[] = [];
			const erased = new Set<(typeof people)[number]>();
			const takeIn = async (file: File) => {
				const one = restored();
				restores.push(one);
				await store.merge(file.book, file.payloads, one);
			};
			for (const one of steps) {
				if (one.does === 'add')
					await store.append([received(people[one.who]!.stream, people[one.who]!.name)]);
				else if (one.does === 'erase') {
					await erase(store, people[one.who]!.stream);
					erased.add(people[one.who]!);
				} else if (one.does === 'backup') files.push(await backup(store));
				else if (one.does === 'restore') await takeIn(files[one.which % files.length]!);
				else if (one.does === 'undo')
					await store.takeOut(restores[one.which % (restores.length || 1)]?.id ?? '');
				else if (one.does === 'merge-phone') await takeIn(phone);
				else {
					store.close();
					await (one.does === 'lose-database' ? loseDatabase : loseJournal)(book.name);
					({ store } = await book.open());
				}
				const streams = await streamsOf(store);
				for (const { stream } of erased) expect(streams, one.does).not.toContain(stream);
			}
			const kept = await everything(book.name);
			for (const { name } of erased) expect(kept).not.toContain(name);
			await book.renew();
		}),
		{ numRuns: RUNS, endOnFailure: true },
	);
});

function writesOf(people: readonly { stream: StreamId; name: string }[]): File {
	const writes = people.map(({ stream, name }) => received(stream, name));
	return {
		book: {
			streams: new Map(writes.map(({ stream, facts }) => [stream, facts])),
			audit: new Map(),
			tombstones: new Map(),
		},
		payloads: new Map(writes.flatMap((one) => one.payloads.map(({ id, payload }) => [id, payload]))),
	};
}

/** All rows of some stores of the database. */
async function rows(name: string, stores: readonly string[]): Promise<Record<string, unknown[]>> {
	const found: Record<string, unknown[]> = {};
	for (const store of stores)
		await inDatabase(name, store, (objects) => {
			const request = objects.getAll();
			request.onsuccess = () => (found[store] = request.result);
		});
	return found;
}

/** What both homes keep, as text. */
async function everything(name: string): Promise<string> {
	const stores = ['streams', 'payloads', 'audit', 'tombstones', 'meta'];
	return JSON.stringify(await rows(name, stores)) + (await secondHome(name));
}
