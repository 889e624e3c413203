import { fail, ok, type Result } from '../core/result.ts';
import type { LockRow } from './database.ts';
import { BookLocked } from './failure.ts';
import type { Homes } from './homes.ts';
import type { LockedWork } from './lock.ts';
import { changeLock, isSameLock, openByRecoveryKey, openLock, type LockRecord } from './lock-record.ts';
import type { KeptPayloads } from './reading.ts';
import { resealAll, openAll, sealAll } from './sealing.ts';
import type { LockState, PreparedLock, StoredPayload, WrongSecret } from './store.ts';

/** Runs work while the book's lock between tabs is held. */
export type Exclusively = <Value>(work: LockedWork<Value>) => Promise<Value>;

/**
 * The lock that an owner puts on a book: with one, every payload lies sealed in both homes and the key is only in
 * memory. Without one, payloads pass as they are.
 */
export class BookLock {
	readonly #homes: Homes;
	readonly #exclusively: Exclusively;
	#row: LockRow | null = null;
	#isRead = false;
	/** Whether both homes have the lock as it is. */
	#kept = true;
	#key: CryptoKey | null = null;
	/** Counts what seals or opens the whole book: only the last one begun may go on. */
	#turns = 0;

	constructor(homes: Homes, exclusively: Exclusively) {
		this.#homes = homes;
		this.#exclusively = exclusively;
	}

	get state(): LockState {
		if (!this.#isRead) return 'closed';
		if (!this.#row) return 'none';
		return this.#key ? 'open' : 'closed';
	}

	/** Reads it from both homes, the later of two holds; also when another tab put it on, changed it or took it off. */
	async reread(): Promise<void> {
		const row = await this.#readRow();
		const mirrored = (await this.#homes.journal?.readLock()) ?? null;
		const isLater = mirrored !== null && mirrored.change > (row?.record.change ?? 0);
		// a database that lost its lock may have lost that some payloads lay open, too
		const latest: LockRow | null = isLater ? { key: 'lock', record: mirrored, sealed: false } : row;
		if (!isSameLock(this.#row?.record ?? null, latest?.record ?? null)) this.#key = null;
		this.#row = latest;
		this.#isRead = true;
		this.#kept = !isLater && (!this.#homes.journal || mirrored?.change === row?.record.change);
	}

	/** Opens the lock with the passphrase or the recovery key. */
	async unlock(secret: string): Promise<Result<void, WrongSecret>> {
		const key = await openLock(this.#required().record, secret);
		if (!key) return fail({ type: 'wrong-secret' });
		this.#key = key;
		return ok(undefined);
	}

	/** Forgets the key. */
	close(): void {
		this.#key = null;
	}

	/** Gives both homes the lock, and seals what still lies open; interrupted at any moment, the next unlocking goes on. */
	async settle(): Promise<void> {
		const { record, sealed } = this.#required();
		if (!this.#kept) await this.#exclusively(() => this.#keep(record, sealed));
		if (sealed) return;
		const key = this.#usableKey();
		const turn = (this.#turns += 1);
		const still = async () => {
			if (turn !== this.#turns) throw new BookLocked();
			await this.mustHold();
		};
		await resealAll(this.#homes, this.#exclusively, still, (payloads) => sealAll(key, payloads));
		await this.#exclusively(async () => {
			await still();
			await this.#mark(true);
		});
	}

	/** Puts a lock on a book that has none, if its recovery key was typed back right. */
	async begin({ record }: PreparedLock, recoveryKey: string): Promise<Result<void, WrongSecret>> {
		if (this.#row) throw new BookLocked();
		const key = await openByRecoveryKey(record, recoveryKey);
		if (!key) return fail({ type: 'wrong-secret' });
		await this.#exclusively(async () => {
			// another tab may have put one on meanwhile
			if (await this.#readRow()) throw new BookLocked();
			await this.#keep(record, false).catch(async (error: unknown) => {
				await this.#forget().catch(() => undefined);
				throw error;
			});
		});
		this.#key = key;
		return ok(undefined);
	}

	/** The same lock under another passphrase; nothing of the book is written anew. */
	async change(secret: string, passphrase: string): Promise<Result<void, WrongSecret>> {
		await this.reread();
		const { record } = this.#required();
		const changed = await changeLock(record, secret, passphrase);
		if (!changed) return fail({ type: 'wrong-secret' });
		await this.#exclusively(async () => {
			const row = await this.#readRow();
			if (row?.record.change !== record.change) throw new BookLocked();
			await this.#keep(changed, row.sealed);
		});
		return ok(undefined);
	}

	/** Opens every payload in both homes, and only then removes the lock from both. */
	async end(secret: string): Promise<Result<void, WrongSecret>> {
		const unlocked = await this.unlock(secret);
		if (!unlocked.ok) return unlocked;
		this.#turns += 1;
		const key = this.#usableKey();
		const still = () => this.mustHold();
		const opening = (payloads: KeptPayloads) => openAll(key, payloads);
		// from here on an unlocking seals again what it finds open
		await this.#exclusively(() => this.#mark(false));
		await resealAll(this.#homes, this.#exclusively, still, opening);
		await this.#exclusively(async (held) => {
			// what other tabs stored meanwhile
			await resealAll(this.#homes, (work) => work(held), still, opening);
			await this.#forget();
		});
		this.#row = this.#key = null;
		return ok(undefined);
	}

	/** Throws where another tab put on or took off the lock since: what this tab would write would lie wrong. */
	async mustHold(): Promise<void> {
		const row = await this.#readRow();
		// a lock that only the second home has yet
		if (!row && !this.#kept) return;
		if (!isSameLock(row?.record ?? null, this.#row?.record ?? null)) throw new BookLocked();
	}

	/** Payloads as they are to be kept. */
	async closed(payloads: ReadonlyMap<string, StoredPayload>): Promise<KeptPayloads> {
		const key = this.#usableKey();
		return key ? sealAll(key, payloads) : payloads;
	}

	/** Payloads as they were given; those that cannot be opened are left out. */
	async opened(payloads: KeptPayloads): Promise<ReadonlyMap<string, StoredPayload>> {
		return openAll(this.#usableKey(), payloads);
	}

	async #keep(record: LockRecord, sealed: boolean): Promise<void> {
		const row: LockRow = { key: 'lock', record, sealed };
		await this.#homes.journal?.writeLock(record);
		await this.#homes.database.meta.put(row);
		this.#row = row;
		this.#kept = true;
	}

	async #forget(): Promise<void> {
		await this.#homes.database.meta.delete('lock');
		await this.#homes.journal?.removeLock();
	}

	/** Says in the database whether a payload may lie open. */
	async #mark(sealed: boolean): Promise<void> {
		await this.mustHold();
		const row = { ...((await this.#readRow()) ?? this.#required()), sealed };
		await this.#homes.database.meta.put(row);
		this.#row = row;
	}

	async #readRow(): Promise<LockRow | null> {
		return ((await this.#homes.database.meta.get('lock')) as LockRow | undefined) ?? null;
	}

	#required(): LockRow {
		if (!this.#row) throw new TypeError('the book has no lock');
		return this.#row;
	}

	#usableKey(): CryptoKey | null {
		if (this.state === 'closed') throw new BookLocked();
		return this.#key;
	}
}
