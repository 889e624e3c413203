import type { Book } from '../core/book.ts';
import type { Day } from '../core/day.ts';
import type { StreamId } from '../core/fact.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { commit } from './commit.ts';
import type { Payload } from '../core/payload.ts';
import { BookLock } from './book-lock.ts';
import { destroyBook } from './destroy.ts';
import { withDeadline, type ThrownFailure } from './failure.ts';
import { readStored, type Homes } from './homes.ts';
import { withBookLock, type LockedWork } from './lock.ts';
import { makeLock } from './lock-record.ts';
import { writeMarkers, type Marker } from './markers.ts';
import { Notices, type Announcement } from './notices.ts';
import { openHomes } from './opening.ts';
import { addition, erasure, small, type PlainWrite } from './plain-write.ts';
import type { Restored } from './kept-restores.ts';
import { attemptReopening } from './reopening.ts';
import { readable, readChanges, readPayloads, readSmallPayloads } from './reading.ts';
import { hasRemains, sweep } from './sweep.ts';
import type {
	LockState,
	Notice,
	Opened,
	OpenFailure,
	PreparedLock,
	Store,
	StoredPayload,
	StoreFailure,
	Write,
} from './store.ts';

/** Which book, and how long one answer of the browser may take before it counts as none (10 s). */
export type StoreOptions = { readonly name: string; readonly patienceMs?: number };

/** Makes the door to the book of this name; nothing is touched before `open()`. */
export const openStore = (options: StoreOptions): Store => new TwoHomeStore(options);

const SWEEPING = 12;
const SEALING = 4;
/** The first screen comes first. */
const SWEEP_AFTER_MS = 500;

/** Only who puts back a backup needs it. */
const restores = () => import('./restores.ts');

class TwoHomeStore implements Store {
	readonly #name: string;
	readonly #patienceMs: number;
	readonly #listeners = new Set<(notice: Notice) => void>();
	#homes: Homes | undefined;
	#lock: BookLock | undefined;
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
		const lock = await this.#read(() => BookLock.read(homes, (work) => this.#locked(SEALING, work)));
		if (!lock.ok) return lock;
		this.#lock = lock.value;
		const { state } = lock.value;
		const payloads = state === 'closed' ? ok(new Map<string, Payload>()) : await this.#listed();
		if (!payloads.ok) return payloads;
		const mirrored = homes.journal !== null;
		return ok({ ...readable(stored.book), payloads: payloads.value, found, mirrored, lock: state });
	}

	async unlock(secret: string) {
		const { lock } = this.#opened();
		if (lock.state === 'none') return this.#listed();
		const opened = await this.#attempt(() => lock.unlock(secret));
		if (!opened.ok) return opened;
		if (!this.#readOnly) void this.#attempt(async () => ok(await lock.settle()));
		return this.#listed();
	}

	get lockState(): LockState {
		return this.#lock?.state ?? 'none';
	}

	closeLock(): void {
		if (this.#lock?.state !== 'open') return;
		this.#lock.close();
		this.#notices?.announce('lock-closed');
		this.#tellLock();
	}

	prepareLock: Store['prepareLock'] = (passphrase) => makeLock(passphrase);

	async lock(prepared: PreparedLock, recoveryKey: string): ReturnType<Store['lock']> {
		const begun = await this.#changeLock((lock) => lock.begin(prepared, recoveryKey));
		// what could not be sealed now is sealed at the next unlocking
		if (begun.ok) await this.#attempt(async () => ok(await this.#lock?.settle()));
		return begun;
	}

	changePassphrase: Store['changePassphrase'] = (secret, passphrase) =>
		this.#changeLock((lock) => lock.change(secret, passphrase));

	removeLock: Store['removeLock'] = (secret) => this.#changeLock((lock) => lock.end(secret));

	async #changeLock<Failure>(
		work: (lock: BookLock) => Promise<Result<void, Failure>>,
	): Promise<Result<void, Failure | StoreFailure>> {
		const { lock } = this.#opened();
		if (this.#readOnly) return fail({ type: 'read-only' });
		const changed = await this.#attempt(() => work(lock));
		if (changed.ok) this.#notices?.announce('lock-changed');
		this.#tellLock();
		return changed;
	}

	async append(writes: readonly Write[]): Promise<Result<void, StoreFailure>> {
		const written = await this.#write(addition(writes));
		return written.ok ? ok(undefined) : written;
	}

	erase: Store['erase'] = (...what) => this.#write(erasure(...what));

	async merge(book: Book, payloads: ReadonlyMap<string, StoredPayload>, restored?: Restored) {
		if (!restored) return this.#write({ book, payloads });
		const { keptRestoreOf } = await restores();
		return this.#write({ book, payloads, remember: keptRestoreOf(restored, book) });
	}

	readRestores(today: Day) {
		const { homes } = this.#opened();
		return this.#read(async () => (await restores()).undoableRestores(homes.database, today));
	}

	async takeOut(id: string): Promise<Result<{ kept: number }, StoreFailure>> {
		const { homes } = this.#opened();
		if (this.#readOnly) return fail({ type: 'read-only' });
		const { takeOut } = await restores();
		const work = async (held: AbortSignal) => ok(await takeOut(homes, id, held));
		const taken = await this.#attempt(() => this.#locked(SWEEPING, work));
		if (!taken.ok) return taken;
		if (taken.value) await this.#changed(taken.value);
		return ok({ kept: taken.value?.kept.length ?? 0 });
	}

	async readPayload(id: string): Promise<Result<StoredPayload | null, StoreFailure>> {
		const read = await this.readPayloads([id]);
		return read.ok ? ok(read.value.get(id) ?? null) : read;
	}

	readPayloads(ids: Iterable<string>) {
		const { homes, lock } = this.#opened();
		return this.#read(async () => lock.opened(await readPayloads(homes, [...ids])));
	}

	readBook() {
		const { homes } = this.#opened();
		return this.#read(async () => readable((await readStored(homes.database)).book).book);
	}

	subscribe(listener: (notice: Notice) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async destroy(): Promise<Result<void, StoreFailure>> {
		this.close();
		return this.#attempt<void>(() =>
			this.#locked(SWEEPING, async () => ok(await destroyBook(this.#name, this.#patienceMs))),
		);
	}

	close(): void {
		this.#homes?.database.close();
		this.#homes?.journal?.close();
		this.#notices?.close();
		this.#homes = undefined;
		this.#lock = undefined;
	}

	#begin(homes: Homes, readOnly: boolean): void {
		this.#homes = homes;
		this.#readOnly = readOnly;
		this.#notices = new Notices(this.#name, (what) => void this.#hear(what));
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

	#opened(): { homes: Homes; lock: BookLock } {
		if (!this.#homes || !this.#lock) throw new TypeError('the store is not open');
		return { homes: this.#homes, lock: this.#lock };
	}

	/** The payloads that lists need, opened. */
	#listed(): Promise<Result<ReadonlyMap<string, Payload>, ThrownFailure>> {
		const { homes, lock } = this.#opened();
		return this.#read(async () => small(await lock.opened(await readSmallPayloads(homes.database))));
	}

	async #write(plain: PlainWrite): Promise<Result<{ swept: boolean }, StoreFailure>> {
		const { homes, lock } = this.#opened();
		if (this.#readOnly) return fail({ type: 'read-only' });
		// reading, the journal, the database, and taking back: each may take its time
		const answers = 4 + plain.payloads.size / 50;
		const written = await this.#attempt(async () => {
			const incoming = { ...plain, payloads: await lock.closed(plain.payloads) };
			return this.#locked(answers, async (held) => {
				await lock.mustHold();
				return commit(homes, incoming, held);
			});
		});
		if (!written.ok && written.failure.type === 'locked') await this.#rereadLock();
		if (!written.ok) return written;
		if (written.value.changed) await this.#changed(written.value);
		return ok({ swept: written.value.swept });
	}

	/** Tells every tab, this one too, and leaves word outside the book of how far it has come. */
	async #changed({ revision, head, streams }: Marker & { streams: readonly StreamId[] }): Promise<void> {
		void writeMarkers(this.#name, { revision, head });
		this.#notices?.announce(streams);
		await this.#hear(streams);
	}

	/** `answers`: how many answers of the browser the work may wait for, one after the other. */
	#locked<Value>(answers: number, work: LockedWork<Value>): Promise<Value> {
		const waitMs = this.#patienceMs;
		return withBookLock(this.#name, { waitMs, holdMs: waitMs * answers }, work);
	}

	#read<Value>(work: () => Promise<Value>): Promise<Result<Value, ThrownFailure>> {
		return this.#attempt(async () => ok(await withDeadline(work(), this.#patienceMs)));
	}

	async #hear(what: Announcement): Promise<void> {
		if (what === 'lock-changed') return this.#rereadLock();
		if (what === 'lock-closed') {
			this.#lock?.close();
			return this.#tellLock();
		}
		if (!this.#lock || this.#lock.state === 'closed' || this.#listeners.size === 0) return;
		const { homes, lock } = this.#opened();
		const changes = await this.#read(async () => {
			const { payloads, ...book } = await readChanges(homes.database, what);
			return { ...book, payloads: small(await lock.opened(payloads)) };
		});
		if (changes.ok) this.#tell({ type: 'changed', ...changes.value });
	}

	async #rereadLock(): Promise<void> {
		await this.#read(async () => this.#lock?.reread());
		this.#tellLock();
	}

	#tellLock(): void {
		if (this.#lock) this.#tell({ type: 'lock', state: this.#lock.state });
	}

	#tell(notice: Notice): void {
		for (const listener of this.#listeners) listener(notice);
	}

	#letGo(): boolean {
		this.#readOnly = true;
		this.#homes?.database.close();
		this.#tell({ type: 'outdated' });
		// Dexie would open it again by itself
		return false;
	}

	#attempt<Value, Failure = never>(
		work: () => Promise<Result<Value, Failure>>,
	): Promise<Result<Value, Failure | ThrownFailure>> {
		const database = () => (this.#readOnly ? undefined : this.#homes?.database);
		return attemptReopening(database, this.#patienceMs, work);
	}
}
