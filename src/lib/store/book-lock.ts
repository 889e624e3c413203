import { fail, ok, type Result } from '../core/result.ts';
import type { LockRow } from './database.ts';
import type { Homes } from './homes.ts';
import type { LockedWork } from './lock.ts';
import { changeLock, makeLock, openLock, type LockRecord } from './lock-record.ts';
import type { KeptPayloads } from './reading.ts';
import { isSealed, openPayload, sealPayload, type KeptPayload } from './sealed-payload.ts';
import type { StoredPayload } from './store.ts';

/** Runs work while the book's lock between tabs is held. */
export type Exclusively = <Value>(work: LockedWork<Value>) => Promise<Value>;

/**
 * The lock that an owner puts on a book: with one, every payload lies sealed in both homes and the key is only in
 * memory. Without one, payloads pass as they are.
 */
export class BookLock {
	readonly #homes: Homes;
	readonly #exclusively: Exclusively;
	#row: LockRow | null;
	#key: CryptoKey | null = null;

	private constructor(homes: Homes, exclusively: Exclusively, row: LockRow | null) {
		this.#homes = homes;
		this.#exclusively = exclusively;
		this.#row = row;
	}

	/** Reads the lock from both homes: the later of two holds. */
	static async read(homes: Homes, exclusively: Exclusively): Promise<BookLock> {
		const row = ((await homes.database.meta.get('lock')) as LockRow | undefined) ?? null;
		const mirrored = (await homes.journal?.readLock()) ?? null;
		const isLater = mirrored && mirrored.change > (row?.record.change ?? 0);
		// a database that lost its lock may have lost that some payloads lay open, too
		const latest: LockRow | null = isLater ? { key: 'lock', record: mirrored, sealed: false } : row;
		return new BookLock(homes, exclusively, latest);
	}

	/** Whether payloads cannot be read before `unlock`. */
	get isClosed(): boolean {
		return this.#row !== null && this.#key === null;
	}

	/** Opens the lock with the passphrase or the recovery key. */
	async unlock(secret: string): Promise<Result<void, { type: 'wrong-secret' }>> {
		const row = this.#required();
		const key = await openLock(row.record, secret);
		if (!key) return fail({ type: 'wrong-secret' });
		this.#key = key;
		return ok(undefined);
	}

	/** Gives both homes the lock, and seals what still lies open; interrupted at any moment, the next unlocking goes on. */
	async settle(): Promise<void> {
		const { record, sealed } = this.#required();
		await this.#exclusively(() => this.#keep(record, sealed));
		if (sealed) return;
		const ids = await this.#homes.database.payloads.toCollection().primaryKeys();
		for (let at = 0; at < ids.length; at += AT_ONCE)
			await this.#exclusively((held) => this.#sealSome(ids.slice(at, at + AT_ONCE), held));
		await this.#exclusively(() => this.#keep(record, true));
	}

	/** Puts a lock on a book that has none; returns the recovery key, which is shown once and kept nowhere. */
	async begin(passphrase: string): Promise<string> {
		if (this.#row) throw new TypeError('the book has a lock');
		const { record, recoveryKey } = await makeLock(passphrase);
		await this.#exclusively(() => this.#keep(record, false));
		await this.unlock(passphrase);
		return recoveryKey;
	}

	/** The same lock under another passphrase; nothing of the book is written anew. */
	async change(secret: string, passphrase: string): Promise<Result<void, { type: 'wrong-secret' }>> {
		const { record, sealed } = this.#required();
		const changed = await changeLock(record, secret, passphrase);
		if (!changed) return fail({ type: 'wrong-secret' });
		await this.#exclusively(() => this.#keep(changed, sealed));
		return ok(undefined);
	}

	/** Payloads as they are to be kept. */
	async closed(payloads: ReadonlyMap<string, StoredPayload>): Promise<KeptPayloads> {
		const key = this.#usableKey();
		if (!key) return payloads;
		return mapped(payloads, (payload) => sealPayload(key, payload));
	}

	/** Payloads as they were given; those that cannot be opened are left out. */
	async opened(payloads: KeptPayloads): Promise<Map<string, StoredPayload>> {
		const key = this.#usableKey();
		const all = await mapped(payloads, async (payload) => {
			if (!isSealed(payload)) return payload;
			return key && openPayload(key, payload);
		});
		return new Map([...all].filter((one): one is [string, StoredPayload] => one[1] !== null));
	}

	async #keep(record: LockRecord, sealed: boolean): Promise<void> {
		const row: LockRow = { key: 'lock', record, sealed };
		await this.#homes.journal?.writeLock(record);
		await this.#homes.database.meta.put(row);
		this.#row = row;
	}

	async #sealSome(ids: readonly string[], held: AbortSignal): Promise<void> {
		const { database, journal } = this.#homes;
		const rows = (await database.payloads.bulkGet([...ids])).filter((row) => row !== undefined);
		const open = rows.filter(({ value }) => !isSealed(value));
		const sealed = await this.closed(new Map(open.map(({ id, value }) => [id, value as StoredPayload])));
		held.throwIfAborted();
		await journal?.writePayloads([...sealed]);
		held.throwIfAborted();
		await database.payloads.bulkPut(open.map((row) => ({ ...row, value: sealed.get(row.id)! })));
	}

	#required(): LockRow {
		if (!this.#row) throw new TypeError('the book has no lock');
		return this.#row;
	}

	#usableKey(): CryptoKey | null {
		if (this.isClosed) throw new TypeError('the book is locked');
		return this.#key;
	}
}

const AT_ONCE = 50;

async function mapped<From extends KeptPayload, To>(
	payloads: ReadonlyMap<string, From>,
	change: (payload: From) => Promise<To>,
): Promise<Map<string, To>> {
	const changed = [...payloads].map(async ([id, payload]): Promise<[string, To]> => [
		id,
		await change(payload),
	]);
	return new Map(await Promise.all(changed));
}
