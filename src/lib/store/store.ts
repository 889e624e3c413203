import type { AuditEntry } from '../core/audit.ts';
import type { Book } from '../core/book.ts';
import type { Fact, StreamId } from '../core/fact.ts';
import type { Payload } from '../core/payload.ts';
import type { Result } from '../core/result.ts';
import type { Tombstone } from '../core/tombstone.ts';
import type { Day } from '../core/day.ts';
import type { Restored } from './kept-restores.ts';
import type { LockRecord } from './lock-record.ts';

/** What a payload id stands for: a piece of the book, or a file that the owner took in. */
export type StoredPayload = Payload | Blob;

/** Facts for one stream, and the payloads that they name and that are new. */
export type Write = {
	readonly stream: StreamId;
	readonly facts: readonly Fact[];
	readonly payloads: readonly { readonly id: string; readonly payload: StoredPayload }[];
};

/** Why something was not stored. The state is then the one before or the one after; trying again is safe. */
export type StoreFailure =
	/** the browser gives no more room */
	| { type: 'quota' }
	/** the browser gave the write up */
	| { type: 'aborted' }
	/** the connection broke, and did not come back after three openings */
	| { type: 'connection-lost' }
	/** the browser did not answer in time; it may still have been stored */
	| { type: 'no-answer' }
	/** a stream of this write was erased meanwhile, in another tab or on another device */
	| { type: 'erased'; streams: readonly StreamId[] }
	/** a newer version of the app wrote this book; this one may only read it */
	| { type: 'read-only' }
	/** the book is locked, or another tab put on or took off its lock */
	| { type: 'locked' }
	/** nothing else fits: the browser's own name for it */
	| { type: 'broken'; name: string };

/** Why the book did not open. */
export type OpenFailure =
	| Exclude<StoreFailure, { type: 'erased' | 'read-only' }>
	/** another tab holds an older version open and must be closed or reloaded first */
	| { type: 'blocked' }
	/** this browser cannot keep a book */
	| { type: 'unsupported'; missing: 'indexed-db' | 'locks' | 'secure-context' };

/** How the book was found. */
export type Found =
	/** there never was a book here */
	| { type: 'fresh' }
	/** as it was left; a write that was interrupted on its way, and never acknowledged, was finished */
	| { type: 'opened' }
	/** one home had lost something that had been stored; both are whole again */
	| { type: 'healed'; from: 'journal' | 'database'; facts: number }
	/** there was a book here, and (part of) it is gone from both homes: `lost` writes are missing */
	| { type: 'wiped'; lost: number }
	/** a newer version of the app wrote it: read-only, and untouched */
	| { type: 'newer' };

/** The opened book: every fact at once, and of the payloads only the small ones that lists need. */
export type Opened = {
	readonly book: Book;
	/** Payloads of the kinds `subject`, `shop` and `system` by id. */
	readonly payloads: ReadonlyMap<string, Payload>;
	readonly found: Found;
	/** False where the browser has no second home (OPFS): the app works, and says what is weaker. */
	readonly mirrored: boolean;
	/** Where it is `closed`, `payloads` is empty and no payload can be read or added before `unlock`. */
	readonly lock: LockState;
	/** Facts that this version cannot read; they are kept, not shown. */
	readonly unreadable: number;
};

/** What every tab hears, also the one that wrote. */
export type Notice =
	| {
			type: 'changed';
			/** The streams that changed, whole; an erased one has no facts. */
			streams: ReadonlyMap<StreamId, readonly Fact[]>;
			/** Their payloads of the kinds `subject`, `shop` and `system`. */
			payloads: ReadonlyMap<string, Payload>;
			/** All audit entries and tombstones of the book. */
			audit: Book['audit'];
			tombstones: Book['tombstones'];
	  }
	/** the lock was put on, closed or taken off, here or in another tab */
	| { type: 'lock'; state: LockState }
	/** a newer version wants to open the book: this tab must be loaded again */
	| { type: 'outdated' };

/** Whether the book has a lock; of one that is `closed` no payload can be read or added. */
export type LockState = 'none' | 'open' | 'closed';

/** A lock that is made and not on the book yet: its recovery key is shown once and kept nowhere. */
export type PreparedLock = { readonly recoveryKey: string; readonly record: LockRecord };

/** What is refused by a lock. */
export type WrongSecret = { type: 'wrong-secret' };

/** The one door to what is kept. Nothing is acknowledged before it is stored in every home that the browser has. */
export type Store = {
	/** Compares both homes, heals each from the other, and reads the book; to be called again after a failure. */
	open(): Promise<Result<Opened, OpenFailure>>;
	/** Adds facts and payloads, all or nothing. The same facts again change nothing. */
	append(writes: readonly Write[]): Promise<Result<void, StoreFailure>>;
	/**
	 * Removes streams with all their payloads from every home, leaving marks and audit entries. `swept` is false when
	 * bytes could not be removed from the journal yet; the next opening finishes it.
	 */
	erase(
		streams: readonly StreamId[],
		leaving: { readonly tombstones: readonly Tombstone[]; readonly auditEntries: readonly AuditEntry[] },
	): Promise<Result<{ swept: boolean }, StoreFailure>>;
	/**
	 * Takes in another book by union, all or nothing; payloads that no fact names are left out. With `restored` it can be
	 * taken out again, and is remembered as this.
	 */
	merge(
		incoming: Book,
		payloads: ReadonlyMap<string, StoredPayload>,
		restored?: Restored,
	): Promise<Result<{ swept: boolean }, StoreFailure>>;
	/** The restores that can be taken out again on this day, the latest first. */
	readRestores(today: Day): Promise<Result<readonly Restored[], StoreFailure>>;
	/**
	 * Takes out what one restore added, all or nothing. Nobody who was erased before or since comes back, and streams to
	 * which facts were added since stay as they are: `kept`. Of an unknown restore nothing happens.
	 */
	takeOut(id: string): Promise<Result<{ kept: number }, StoreFailure>>;
	/** Takes the marks of these erased streams away: only when nothing can hold such a stream any more. */
	forgetMarks(streams: readonly StreamId[]): Promise<Result<void, StoreFailure>>;
	/** One payload; null when no home has it. */
	readPayload(id: string): Promise<Result<StoredPayload | null, StoreFailure>>;
	/** The payloads that are there, by id. */
	readPayloads(ids: Iterable<string>): Promise<Result<ReadonlyMap<string, StoredPayload>, StoreFailure>>;
	/** The book as it is stored now, read again. */
	readBook(): Promise<Result<Book, StoreFailure>>;
	/** Whether the book has a lock, and whether that is open here. */
	readonly lockState: LockState;
	/** Opens a locked book with the passphrase or the recovery key; gives the payloads that lists need. */
	unlock(secret: string): Promise<Result<ReadonlyMap<string, Payload>, StoreFailure | WrongSecret>>;
	/** Forgets the key, in every tab; a book without a lock stays as it is. */
	closeLock(): void;
	/** Makes a lock for a book that has none; nothing is stored. */
	prepareLock(passphrase: string): Promise<PreparedLock>;
	/**
	 * Puts a lock on the book, once its recovery key was typed back: from now on every payload lies sealed in every home.
	 * What lay open before is sealed now, too, though the browser may keep deleted bytes on disk for a while.
	 */
	lock(prepared: PreparedLock, recoveryKey: string): Promise<Result<void, StoreFailure | WrongSecret>>;
	/** Another passphrase for the same lock, by the old one or the recovery key. */
	changePassphrase(secret: string, passphrase: string): Promise<Result<void, StoreFailure | WrongSecret>>;
	/** Takes the lock off: every payload lies open again. Interrupted, the lock stays on. */
	removeLock(secret: string): Promise<Result<void, StoreFailure | WrongSecret>>;
	/** Hears of every change in any tab; returns how to stop. */
	subscribe(listener: (notice: Notice) => void): () => void;
	/** Removes the book, its second home and its markers: for practice books and on the owner's explicit wish. */
	destroy(): Promise<Result<void, StoreFailure>>;
	/** Lets go of the book. */
	close(): void;
};
