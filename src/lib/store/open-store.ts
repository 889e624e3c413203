import { bookOf, EMPTY_BOOK, type Book } from '../core/book.ts';
import type { StreamId } from '../core/fact.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { commit, type Incoming } from './commit.ts';
import { bookDatabase } from './database.ts';
import { findDatabase, removeBucket } from './database-place.ts';
import { isConnectionLost, storeFailure, withDeadline, type ThrownFailure } from './failure.ts';
import { readStored, type Homes } from './homes.ts';
import { removeJournal } from './journal.ts';
import { withBookLock, type LockedWork } from './lock.ts';
import { removeMarkers, writeMarkers } from './markers.ts';
import { Notices } from './notices.ts';
import { openHomes } from './opening.ts';
import { readable, readChanges, readPayloads, readSmallPayloads } from './reading.ts';
import { hasRemains, sweep } from './sweep.ts';
import { wellFormed } from './well-formed.ts';
import type { Notice, Opened, OpenFailure, Store, StoredPayload, StoreFailure, Write } from './store.ts';

/** Which book, and how long one answer of the browser may take before it counts as none (10 s). */
export type StoreOptions = { readonly name: string; readonly patienceMs?: number };

/** Makes the door to the book of this name; nothing is touched before `open()`. */
export const openStore = (options: StoreOptions): Store => new TwoHomeStore(options);

const SWEEPING = 12;
/** The first screen comes first. */
const SWEEP_AFTER_MS = 500;

class TwoHomeStore implements Store {
	readonly #name: string;
	readonly #patienceMs: number;
	readonly #listeners = new Set<(notice: Notice) => void>();
	#homes: Homes | undefined;
	#notices: Notices | undefined;
	#readOnly = false;

	constructor({ name, patienceMs = 10_000 }: StoreOptions) {
		this.#name = name;
		this.#patienceMs = patienceMs;
	}

	async open(): Promise<Result<Opened, OpenFailure>> {
		this.close();
		const opened = await openHomes(this.#name, this.#patienceMs);
		if (!opened.ok) return opened;
		const { homes, stored, found } = opened.value;
		this.#begin(homes, found.type === 'newer');
		const payloads = await this.#read(() => readSmallPayloads(homes.database));
		if (!payloads.ok) return payloads;
		const mirrored = homes.journal !== null;
		return ok({ ...readable(stored.book), payloads: payloads.value, found, mirrored });
	}

	async append(writes: readonly Write[]): Promise<Result<void, StoreFailure>> {
		const streams = writes.map(({ stream }) => stream);
		const written = await this.#write({
			book: bookOf(writes.map(({ stream, facts }) => [stream, facts])),
			payloads: new Map(
				writes.flatMap((write) => write.payloads.map(({ id, payload }) => [id, clean(payload)])),
			),
			refuse: (before) => refuseErased(before, streams),
		});
		return written.ok ? ok(undefined) : written;
	}

	erase: Store['erase'] = (streams, { tombstones, auditEntries }) => {
		const marks = new Map(tombstones.map((tombstone) => [tombstone.stream, tombstone]));
		if (streams.some((stream) => !marks.has(stream))) throw new TypeError('a stream without a tombstone');
		const audit = new Map(auditEntries.map((entry) => [entry.id, entry]));
		return this.#write({ book: { ...EMPTY_BOOK, audit, tombstones: marks }, payloads: new Map() });
	};

	merge(book: Book, payloads: ReadonlyMap<string, StoredPayload>) {
		return this.#write({ book, payloads });
	}

	async readPayload(id: string): Promise<Result<StoredPayload | null, StoreFailure>> {
		const read = await this.readPayloads([id]);
		return read.ok ? ok(read.value.get(id) ?? null) : read;
	}

	readPayloads(ids: Iterable<string>) {
		const homes = this.#opened();
		return this.#read(() => readPayloads(homes, [...ids]));
	}

	readBook() {
		const homes = this.#opened();
		return this.#read(async () => readable((await readStored(homes.database)).book).book);
	}

	subscribe(listener: (notice: Notice) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async destroy(): Promise<Result<void, StoreFailure>> {
		this.close();
		return this.#attempt<void>(() =>
			this.#locked(SWEEPING, async () => {
				const { place } = await findDatabase(this.#name);
				await bookDatabase(this.#name, place).delete();
				await removeBucket(this.#name);
				await removeJournal(this.#name, this.#patienceMs);
				await removeMarkers(this.#name);
				return ok(undefined);
			}),
		);
	}

	close(): void {
		this.#homes?.database.close();
		this.#homes?.journal?.close();
		this.#notices?.close();
		this.#homes = undefined;
	}

	#begin(homes: Homes, readOnly: boolean): void {
		this.#homes = homes;
		this.#readOnly = readOnly;
		this.#notices = new Notices(this.#name, (streams) => void this.#hear(streams));
		homes.database.on('versionchange', () => this.#letGo());
		// what an interrupted write left behind; nobody has to wait for it
		if (!readOnly) setTimeout(() => void this.#sweep(homes), SWEEP_AFTER_MS);
	}

	async #sweep(homes: Homes): Promise<void> {
		if (this.#homes !== homes || this.#readOnly) return;
		try {
			if (await hasRemains(homes)) await this.#locked(SWEEPING, (held) => sweep(homes, held));
		} catch {
			// the next opening tries again
		}
	}

	#opened(): Homes {
		if (!this.#homes) throw new TypeError('the store is not open');
		return this.#homes;
	}

	async #write(incoming: Incoming): Promise<Result<{ swept: boolean }, StoreFailure>> {
		const homes = this.#opened();
		if (this.#readOnly) return fail({ type: 'read-only' });
		// reading, the journal, the database, and taking back: each may take its time
		const answers = 4 + incoming.payloads.size / 50;
		const written = await this.#attempt(() => this.#locked(answers, (held) => commit(homes, incoming, held)));
		if (!written.ok) return written;
		const { streams, changed, swept } = written.value;
		if (changed) {
			void writeMarkers(this.#name, written.value);
			this.#notices?.announce(streams);
			await this.#hear(streams);
		}
		return ok({ swept });
	}

	/** `answers`: how many answers of the browser the work may wait for, one after the other. */
	#locked<Value>(answers: number, work: LockedWork<Value>): Promise<Value> {
		const waitMs = this.#patienceMs;
		return withBookLock(this.#name, { waitMs, holdMs: waitMs * answers }, work);
	}

	#read<Value>(work: () => Promise<Value>): Promise<Result<Value, ThrownFailure>> {
		return this.#attempt(async () => ok(await withDeadline(work(), this.#patienceMs)));
	}

	async #hear(streams: readonly StreamId[]): Promise<void> {
		const homes = this.#homes;
		if (!homes || this.#listeners.size === 0) return;
		const notice = await this.#read(() => readChanges(homes.database, streams));
		if (notice.ok) for (const listener of this.#listeners) listener(notice.value);
	}

	#letGo(): boolean {
		this.#readOnly = true;
		this.#homes?.database.close();
		for (const listener of this.#listeners) listener({ type: 'outdated' });
		// Dexie would open it again by itself
		return false;
	}

	/** Does it, opening a lost connection again at most three times. */
	async #attempt<Value, Failure = never>(
		work: () => Promise<Result<Value, Failure>>,
	): Promise<Result<Value, Failure | ThrownFailure>> {
		for (let openings = 0; ; openings += 1) {
			try {
				return await work();
			} catch (error) {
				const database = this.#homes?.database;
				if (!database || this.#readOnly || openings === 3 || !isConnectionLost(error))
					return fail(storeFailure(error));
				database.close();
				await withDeadline(database.open(), this.#patienceMs).catch(() => undefined);
			}
		}
	}
}

function refuseErased(before: Book, streams: readonly StreamId[]): StoreFailure | null {
	const erased = streams.filter((stream) => before.tombstones.has(stream));
	return erased.length > 0 ? { type: 'erased', streams: erased } : null;
}

const clean = (payload: StoredPayload): StoredPayload =>
	payload instanceof Blob ? payload : wellFormed(payload);
