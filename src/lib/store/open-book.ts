import type { StreamId } from '../core/fact.ts';
import type { Payload } from '../core/payload.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { BookLock } from './book-lock.ts';
import { commit } from './commit.ts';
import { withDeadline, type ThrownFailure } from './failure.ts';
import type { Homes } from './homes.ts';
import { LONG_WORK, withBookLock, type LockedWork } from './lock.ts';
import { writeMarkers, type Marker } from './markers.ts';
import { Notices, type Announcement } from './notices.ts';
import { small, type PlainWrite } from './plain-write.ts';
import { readChanges, readSmallPayloads } from './reading.ts';
import { attemptReopening } from './reopening.ts';
import type { Rewritten } from './rewriting.ts';
import type { Notice, StoreFailure, WrongSecret } from './store.ts';
import { hasRemains, sweep } from './sweep.ts';

/** A book while it is open in this tab: work in its homes, its lock, and what is told to and heard from other tabs. */
export class OpenBook {
	readonly homes: Homes;
	/** Counts as closed until it was read. */
	readonly lock: BookLock;
	readonly #listeners: ReadonlySet<(notice: Notice) => void>;
	readonly #notices: Notices;
	#readOnly: boolean;
	#isClosed = false;

	constructor(homes: Homes, readOnly: boolean, listeners: ReadonlySet<(notice: Notice) => void>) {
		this.homes = homes;
		this.lock = new BookLock(homes, (work) => this.#exclusively(SEALING, work));
		this.#readOnly = readOnly;
		this.#listeners = listeners;
		this.#notices = new Notices(homes.name, (what) => void this.#hear(what));
		homes.database.on('versionchange', () => this.#letGo());
		// what an interrupted write left behind; nobody has to wait for it
		if (!readOnly) setTimeout(() => void this.#sweep(), SWEEP_AFTER_MS);
	}

	/** Reads something in time; a lost connection is opened again. */
	read<Value>(work: () => Promise<Value>): Promise<Result<Value, ThrownFailure>> {
		return this.#attempt(async () => ok(await withDeadline(work(), this.homes.patienceMs)));
	}

	/** Reads the payloads that lists need, opened. */
	readListed(): Promise<Result<ReadonlyMap<string, Payload>, ThrownFailure>> {
		const { database } = this.homes;
		return this.read(async () => small(await this.lock.opened(await readSmallPayloads(database))));
	}

	/** Adds or erases, all or nothing. */
	async write(plain: PlainWrite): Promise<Result<{ swept: boolean }, StoreFailure>> {
		if (this.#readOnly) return fail({ type: 'read-only' });
		// reading, the journal, the database, and taking back: each may take its time
		const answers = 4 + plain.payloads.size / 50;
		const written = await this.#attempt(async () => {
			const incoming = { ...plain, payloads: await this.lock.closed(plain.payloads) };
			return this.#exclusively(answers, async (held) => {
				await this.lock.mustHold();
				return commit(this.homes, incoming, held);
			});
		});
		if (!written.ok && written.failure.type === 'locked') await this.#rereadLock();
		if (!written.ok) return written;
		if (written.value.changed) await this.#changed(written.value);
		return ok({ swept: written.value.swept });
	}

	/** Does what writes the book anew as a whole; null when it changed nothing. */
	async rewrite<Done extends Rewritten>(
		work: LockedWork<Done | null>,
	): Promise<Result<Done | null, StoreFailure>> {
		if (this.#readOnly) return fail({ type: 'read-only' });
		const done = await this.#attempt(async () => ok(await this.#exclusively(LONG_WORK, work)));
		if (done.ok && done.value) await this.#changed(done.value);
		return done;
	}

	/** Opens the lock; what is not sealed yet is sealed then. */
	async unlock(secret: string): Promise<Result<void, WrongSecret | ThrownFailure>> {
		const opened = await this.#attempt(() => this.lock.unlock(secret));
		if (opened.ok && !this.#readOnly) void this.settleLock();
		return opened;
	}

	/** Seals what lies open; what cannot be sealed now is sealed at the next unlocking. */
	async settleLock(): Promise<void> {
		await this.#attempt(async () => ok(await this.lock.settle()));
	}

	/** Puts the lock on, changes it or takes it off. */
	async changeLock<Failure>(
		work: (lock: BookLock) => Promise<Result<void, Failure>>,
	): Promise<Result<void, Failure | StoreFailure>> {
		if (this.#readOnly) return fail({ type: 'read-only' });
		const changed = await this.#attempt(() => work(this.lock));
		if (changed.ok) this.#announce('lock-changed');
		this.#tellLock();
		return changed;
	}

	/** Forgets the key, in every tab. */
	closeLock(): void {
		if (this.lock.state !== 'open') return;
		this.lock.close();
		this.#announce('lock-closed');
		this.#tellLock();
	}

	/** Lets go of both homes. */
	close(): void {
		this.#isClosed = true;
		this.homes.database.close();
		this.homes.journal?.close();
		this.#notices.close();
	}

	async #sweep(): Promise<void> {
		if (this.#isClosed || this.#readOnly) return;
		try {
			if (await hasRemains(this.homes)) await this.#exclusively(LONG_WORK, (held) => sweep(this.homes, held));
		} catch {
			// the next opening tries again
		}
	}

	/** Tells every tab, this one too, and leaves word outside the book of how far it has come. */
	async #changed({ revision, head, streams }: Marker & { streams: readonly StreamId[] }): Promise<void> {
		void writeMarkers(this.homes.name, { revision, head });
		this.#announce(streams);
		await this.#hear(streams);
	}

	async #hear(what: Announcement): Promise<void> {
		if (this.#isClosed) return;
		if (what === 'lock-changed') return this.#rereadLock();
		if (what === 'lock-closed') {
			this.lock.close();
			return this.#tellLock();
		}
		if (this.lock.state === 'closed' || this.#listeners.size === 0) return;
		const changes = await this.read(async () => {
			const { payloads, ...book } = await readChanges(this.homes.database, what);
			return { ...book, payloads: small(await this.lock.opened(payloads)) };
		});
		if (changes.ok) this.#tell({ type: 'changed', ...changes.value });
	}

	async #rereadLock(): Promise<void> {
		await this.read(() => this.lock.reread());
		this.#tellLock();
	}

	#announce(what: Announcement): void {
		if (!this.#isClosed) this.#notices.announce(what);
	}

	#tell(notice: Notice): void {
		if (!this.#isClosed) for (const listener of this.#listeners) listener(notice);
	}

	#tellLock(): void {
		this.#tell({ type: 'lock', state: this.lock.state });
	}

	#letGo(): boolean {
		this.#readOnly = true;
		this.homes.database.close();
		this.#tell({ type: 'outdated' });
		// Dexie would open it again by itself
		return false;
	}

	/** `answers`: how many answers of the browser the work may wait for, one after the other. */
	#exclusively<Value>(answers: number, work: LockedWork<Value>): Promise<Value> {
		const { name, patienceMs } = this.homes;
		return withBookLock(name, { waitMs: patienceMs, holdMs: patienceMs * answers }, work);
	}

	#attempt<Value, Failure = never>(
		work: () => Promise<Result<Value, Failure>>,
	): Promise<Result<Value, Failure | ThrownFailure>> {
		const database = () => (this.#readOnly || this.#isClosed ? undefined : this.homes.database);
		return attemptReopening(database, this.homes.patienceMs, work);
	}
}

const SEALING = 4;
/** The first screen comes first. */
const SWEEP_AFTER_MS = 500;
