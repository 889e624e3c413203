import type { Book } from '../core/book.ts';
import type { Day } from '../core/day.ts';
import type { StreamId } from '../core/fact.ts';
import type { Payload } from '../core/payload.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { destroyBook } from './destroy.ts';
import { storeFailure } from './failure.ts';
import { readStored } from './homes.ts';
import type { Restored } from './kept-restores.ts';
import { LONG_WORK, withBookLock } from './lock.ts';
import { makeLock } from './lock-record.ts';
import { OpenBook } from './open-book.ts';
import { openHomes } from './opening.ts';
import { addition, erasure } from './plain-write.ts';
import { readable, readPayloads } from './reading.ts';
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

/** Only who puts back a backup needs it. */
const restores = () => import('./restores.ts');

class TwoHomeStore implements Store {
	readonly #name: string;
	readonly #patienceMs: number;
	readonly #listeners = new Set<(notice: Notice) => void>();
	#current: OpenBook | undefined;

	constructor({ name, patienceMs = 10_000 }: StoreOptions) {
		this.#name = name;
		this.#patienceMs = patienceMs;
	}

	async open(): Promise<Result<Opened, OpenFailure>> {
		this.close();
		const opened = await openHomes(this.#name, this.#patienceMs);
		if (!opened.ok) return opened;
		const { homes, stored, found } = opened.value;
		const book = new OpenBook(homes, found.type === 'newer', this.#listeners);
		this.#current = book;
		const read = await book.read(() => book.lock.reread());
		if (!read.ok) return read;
		const { state } = book.lock;
		const payloads = state === 'closed' ? ok(new Map<string, Payload>()) : await book.readListed();
		if (!payloads.ok) return payloads;
		const mirrored = homes.journal !== null;
		return ok({ ...readable(stored.book), payloads: payloads.value, found, mirrored, lock: state });
	}

	async unlock(secret: string) {
		if (this.#book.lock.state === 'none') return this.#book.readListed();
		const opened = await this.#book.unlock(secret);
		return opened.ok ? this.#book.readListed() : opened;
	}

	get lockState(): LockState {
		return this.#current?.lock.state ?? 'none';
	}

	closeLock(): void {
		this.#current?.closeLock();
	}

	prepareLock: Store['prepareLock'] = (passphrase) => makeLock(passphrase);

	async lock(prepared: PreparedLock, recoveryKey: string): ReturnType<Store['lock']> {
		const begun = await this.#book.changeLock((lock) => lock.begin(prepared, recoveryKey));
		if (begun.ok) await this.#current?.settleLock();
		return begun;
	}

	changePassphrase: Store['changePassphrase'] = (secret, passphrase) =>
		this.#book.changeLock((lock) => lock.change(secret, passphrase));

	removeLock: Store['removeLock'] = (secret) => this.#book.changeLock((lock) => lock.end(secret));

	async append(writes: readonly Write[]): Promise<Result<void, StoreFailure>> {
		const written = await this.#book.write(addition(writes));
		return written.ok ? ok(undefined) : written;
	}

	erase: Store['erase'] = async (...what) => this.#book.write(erasure(...what));

	async merge(book: Book, payloads: ReadonlyMap<string, StoredPayload>, restored?: Restored) {
		if (!restored) return this.#book.write({ book, payloads });
		const { keptRestoreOf } = await restores();
		return this.#book.write({ book, payloads, remember: keptRestoreOf(restored, book) });
	}

	readRestores(today: Day) {
		const { homes } = this.#book;
		return this.#book.read(async () => (await restores()).undoableRestores(homes.database, today));
	}

	async takeOut(id: string): Promise<Result<{ kept: number }, StoreFailure>> {
		const book = this.#book;
		const { takeOut } = await restores();
		const taken = await book.rewrite((held) => takeOut(book.homes, id, held));
		return taken.ok ? ok({ kept: taken.value?.kept.length ?? 0 }) : taken;
	}

	async forgetMarks(streams: readonly StreamId[]): Promise<Result<void, StoreFailure>> {
		const book = this.#book;
		const { forgetMarks } = await import('./forgotten-marks.ts');
		const forgotten = await book.rewrite((held) => forgetMarks(book.homes, streams, held));
		return forgotten.ok ? ok(undefined) : forgotten;
	}

	async readPayload(id: string): Promise<Result<StoredPayload | null, StoreFailure>> {
		const read = await this.readPayloads([id]);
		return read.ok ? ok(read.value.get(id) ?? null) : read;
	}

	readPayloads(ids: Iterable<string>) {
		const { homes, lock } = this.#book;
		return this.#book.read(async () => lock.opened(await readPayloads(homes, [...ids])));
	}

	readBook() {
		const { homes } = this.#book;
		return this.#book.read(async () => readable((await readStored(homes.database)).book).book);
	}

	subscribe(listener: (notice: Notice) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async destroy(): Promise<Result<void, StoreFailure>> {
		this.close();
		const [name, patienceMs] = [this.#name, this.#patienceMs];
		const times = { waitMs: patienceMs, holdMs: patienceMs * LONG_WORK };
		try {
			return ok(await withBookLock(name, times, () => destroyBook(name, patienceMs)));
		} catch (error) {
			return fail(storeFailure(error));
		}
	}

	close(): void {
		this.#current?.close();
		this.#current = undefined;
	}

	get #book(): OpenBook {
		if (!this.#current) throw new TypeError('the store is not open');
		return this.#current;
	}
}
