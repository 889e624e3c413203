import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/lib/store/open-store.ts';
import type { Notice, Store } from '../../src/lib/store/store.ts';
import {
	cleared,
	leavingOf,
	newRequest,
	note,
	received,
	stepDone,
	subject,
	withMessages,
} from './book-parts.ts';
import { secondHome } from './damage.ts';
import { bookOfTest } from './tabs.ts';

const book = bookOfTest();
const opened = () => book.open();

describe('a book', () => {
	it('is fresh at first, and mirrored', async () => {
		const { opened: first } = await opened();
		expect(first.found).toEqual({ type: 'fresh' });
		expect(first.mirrored).toBe(true);
	});

	it('keeps facts and payloads over an opening', async () => {
		const stream = newRequest();
		const { store } = await opened();
		const first = received(stream, 'anna');
		expect(await store.append([first])).toEqual({ ok: true, value: undefined });
		store.close();
		const { opened: again } = await opened();
		expect(again.found).toEqual({ type: 'opened' });
		expect(again.unreadable).toBe(0);
		expect(again.book.streams.get(stream)).toEqual(first.facts);
		expect([...again.payloads.values()]).toEqual([subject('anna')]);
	});

	it('takes two writes to one request together', async () => {
		const stream = newRequest();
		const { store } = await opened();
		const writes = [received(stream, 'anna'), stepDone(stream, { kind: 'note', text: 'gebeld' })];
		await store.append(writes);
		const after = await store.readBook();
		expect(after.ok && after.value.streams.get(stream)).toEqual(writes.flatMap(({ facts }) => facts));
		const read = await store.readPayloads(writes.flatMap(({ payloads }) => payloads.map(({ id }) => id)));
		expect(read.ok && read.value.size).toBe(2);
	});

	it('gives a file back byte for byte, with its media type', async () => {
		const stream = newRequest();
		const { store } = await opened();
		const bytes = Uint8Array.from({ length: 70_000 }, (_value, index) => index % 251);
		const write = stepDone(stream, new Blob([bytes], { type: 'image/png' }));
		await store.append([received(stream, 'anna'), write]);
		const read = await store.readPayload(write.payloads[0]!.id);
		const file = read.ok ? (read.value as Blob) : null;
		expect(file?.type).toBe('image/png');
		expect(new Uint8Array(await file!.arrayBuffer())).toEqual(bytes);
	});

	it('keeps text that was cut in the middle of an emoji as text that can be backed up', async () => {
		const { store } = await opened();
		const write = received(newRequest(), 'anna \ud83d');
		await store.append([write]);
		const read = await store.readPayload(write.payloads[0]!.id);
		expect(read).toMatchObject({ ok: true, value: { name: 'anna \ufffd' } });
	});

	it('changes nothing when the same write comes twice', async () => {
		const { store } = await opened();
		const write = received(newRequest(), 'anna');
		await store.append([write]);
		expect(await store.append([write])).toEqual({ ok: true, value: undefined });
		const after = await store.readBook();
		expect(after.ok && [...after.value.streams.values()].flat()).toHaveLength(1);
	});

	it('has nothing for a payload that nobody stored', async () => {
		const { store } = await opened();
		expect(await store.readPayload(crypto.randomUUID())).toEqual({ ok: true, value: null });
	});
});

describe('erasing', () => {
	it('leaves the mark and the entry, and no payload', async () => {
		const [gone, kept] = [newRequest(), newRequest()];
		const { store } = await opened();
		const writes = [received(gone, 'anna'), received(kept, 'bert')];
		await store.append(writes);
		const { tombstone, entry } = leavingOf(gone);
		const erased = await store.erase([gone], { tombstones: [tombstone], auditEntries: [entry] });
		expect(erased).toEqual({ ok: true, value: { swept: true } });
		store.close();
		const { store: again, opened: after } = await opened();
		expect([...after.book.streams.keys()]).toEqual([kept]);
		expect([...after.book.tombstones.values()]).toEqual([tombstone]);
		expect([...after.book.audit.values()]).toEqual([entry]);
		expect([...after.payloads.values()]).toEqual([subject('bert')]);
		expect(await again.readPayload(writes[0]!.payloads[0]!.id)).toEqual({ ok: true, value: null });
	});

	it('leaves not one byte of the person in the second home', async () => {
		const gone = newRequest();
		const { store } = await opened();
		await store.append([received(gone, 'zeldzamenaam'), received(newRequest(), 'bert')]);
		expect(await secondHome(book.name)).toContain('zeldzamenaam');
		expect(await secondHome(book.name)).toContain(gone);
		const { tombstone } = leavingOf(gone);
		await store.erase([gone], { tombstones: [{ ...tombstone, entries: [] }], auditEntries: [] });
		const left = await secondHome(book.name);
		expect(left).not.toContain('zeldzamenaam');
		expect(left).toContain('bert');
	});

	it('keeps a payload that another request names, too', async () => {
		const [gone, kept] = [newRequest(), newRequest()];
		const { store } = await opened();
		const first = received(gone, 'anna');
		const shared = { ...received(kept, 'anna'), payloads: [] };
		const facts = shared.facts.map((fact) => ({ ...fact, subject: first.payloads[0]!.id }));
		await store.append([first, { ...shared, facts }]);
		await store.erase([gone], { tombstones: [leavingOf(gone).tombstone], auditEntries: [] });
		const read = await store.readPayload(first.payloads[0]!.id);
		expect(read).toEqual({ ok: true, value: subject('anna') });
	});

	it('clears a part at the end of its term: the letters go from both homes, and no merge brings them back', async () => {
		const [stream, beside] = [newRequest(), newRequest()];
		const { store } = await opened();
		const message = { id: crypto.randomUUID(), payload: note('zeldzame tekst') };
		const shared = { id: crypto.randomUUID(), payload: note('gedeeld') };
		const writes = [
			withMessages(received(stream, 'anna'), [message, shared]),
			withMessages(received(beside, 'anna'), [shared]),
		];
		await store.append(writes);
		const before = await store.readBook();
		expect(await secondHome(book.name)).toContain('zeldzame tekst');
		expect(await store.append([cleared(stream, 'letters')])).toEqual({ ok: true, value: undefined });
		const payloads = new Map(
			writes.flatMap((write) => write.payloads.map(({ id, payload }) => [id, payload])),
		);
		await store.merge(before.ok ? before.value : expect.unreachable(), payloads);
		store.close();
		const { store: again, opened: after } = await opened();
		expect(after.found).toEqual({ type: 'opened' });
		expect(await again.readPayload(message.id)).toEqual({ ok: true, value: null });
		expect(await again.readPayload(shared.id)).toEqual({ ok: true, value: shared.payload });
		expect(await secondHome(book.name)).not.toContain('zeldzame tekst');
	});

	it('refuses what another tab still wants to add, and a merge does not bring it back', async () => {
		const stream = newRequest();
		const [{ store: one }, { store: other }] = [await opened(), await opened()];
		const write = received(stream, 'anna');
		await one.append([write]);
		const before = await one.readBook();
		await one.erase([stream], { tombstones: [leavingOf(stream).tombstone], auditEntries: [] });
		const late = await other.append([stepDone(stream, subject('anna'))]);
		expect(late).toEqual({ ok: false, failure: { type: 'erased', streams: [stream] } });
		const payloads = new Map(write.payloads.map(({ id, payload }) => [id, payload]));
		await other.merge(before.ok ? before.value : expect.unreachable(), payloads);
		const after = await other.readBook();
		expect(after.ok && after.value.streams.has(stream)).toBe(false);
		expect(await secondHome(book.name)).not.toContain('anna');
	});
});

describe('merging', () => {
	it('adds what is new by union, and leaves out payloads that no fact names', async () => {
		const { store } = await opened();
		const mine = received(newRequest(), 'anna');
		await store.append([mine]);
		const theirs = received(newRequest(), 'bert');
		const stray = crypto.randomUUID();
		await store.merge(
			{ streams: new Map([[theirs.stream, theirs.facts]]), audit: new Map(), tombstones: new Map() },
			new Map([
				[theirs.payloads[0]!.id, theirs.payloads[0]!.payload],
				[stray, subject('zwerver')],
			]),
		);
		const after = await store.readBook();
		expect(after.ok && new Set(after.value.streams.keys())).toEqual(new Set([mine.stream, theirs.stream]));
		expect(await store.readPayload(theirs.payloads[0]!.id)).toEqual({ ok: true, value: subject('bert') });
		expect(await store.readPayload(stray)).toEqual({ ok: true, value: null });
	});
});

describe('two tabs', () => {
	it('hear of each other, and of themselves', async () => {
		const [{ store: one }, { store: other }] = [await opened(), await opened()];
		const heard = (store: Store) => new Promise<Notice>((resolve) => store.subscribe(resolve));
		const notices = Promise.all([heard(one), heard(other)]);
		const write = received(newRequest(), 'anna');
		await one.append([write]);
		for (const notice of await notices) {
			if (notice.type !== 'changed') throw new Error(notice.type);
			expect(notice.streams).toEqual(new Map([[write.stream, write.facts]]));
			expect([...notice.payloads.values()]).toEqual([subject('anna')]);
		}
	});

	it('do not wait for ever for one that was frozen in the middle of a write', async () => {
		await opened();
		void navigator.locks.request(`book ${book.name}`, () => new Promise(() => {})).catch(() => {});
		const store = openStore({ name: book.name, patienceMs: 500 });
		expect((await store.open()).ok).toBe(true);
		expect((await store.append([received(newRequest(), 'anna')])).ok).toBe(true);
		store.close();
	});

	it('writing at once lose nothing', async () => {
		const tabs = [await opened(), await opened(), await opened()];
		const shared = newRequest();
		const writes = tabs.flatMap(({ store }) =>
			Array.from({ length: 10 }, (_value, index) => {
				const write = index % 2 ? stepDone(shared, subject('anna')) : received(newRequest(), 'bert');
				return store.append([write]).then(() => write.facts[0]!.id);
			}),
		);
		const acknowledged = await Promise.all(writes);
		book.closeAll();
		const { opened: after } = await opened();
		expect(after.found).toEqual({ type: 'opened' });
		const kept = [...after.book.streams.values()].flat().map((fact) => fact.id);
		expect(new Set(kept)).toEqual(new Set(acknowledged));
	});
});
