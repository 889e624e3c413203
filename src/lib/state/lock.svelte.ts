import type { Payload } from '../core/payload.ts';
import type { Result } from '../core/result.ts';
import { readPreference, writePreference } from '../store/preferences.ts';
import type { LockState, Notice, PreparedLock, Store, StoreFailure, WrongSecret } from '../store/store.ts';
import { Idle } from './idle.ts';

/** After how many minutes without use the owner can let the book lock itself. */
export const IDLE_MINUTES = [1, 5, 10, 15, 30, 60] as const;

type Done<Value> = Promise<Result<Value, StoreFailure | WrongSecret>>;

/** The lock of the book as the screens see it. */
export class Lock {
	state = $state.raw<LockState>('none');
	/** Minutes without use after which the book locks itself; remembered on this device. */
	minutes = $state.raw(readMinutes());
	readonly #store: Store;
	readonly #idle = new Idle(
		() => this.minutes,
		() => this.close(),
	);

	/** `onclosed` is called whenever the book was closed, here or in another tab; `onfreed` when its lock was taken off elsewhere. */
	constructor(store: Store, { onclosed, onfreed }: { onclosed: () => void; onfreed: () => void }) {
		this.#store = store;
		store.subscribe((notice: Notice) => {
			if (notice.type !== 'lock' || notice.state === this.state) return;
			const wasClosed = this.state === 'closed';
			// a book opens by `opened` only, once its content is there
			if (wasClosed) return notice.state === 'none' ? onfreed() : undefined;
			this.#become(notice.state);
			if (notice.state === 'closed') onclosed();
		});
	}

	/** Takes over how the book was found, or that its content is there. */
	opened(state: LockState): void {
		this.#become(state);
	}

	/** Tries the passphrase or the recovery key; gives the payloads that lists need. */
	unlock(secret: string): Done<ReadonlyMap<string, Payload>> {
		return this.#store.unlock(secret);
	}

	/** Locks the book now, in every tab. */
	close(): void {
		this.#store.closeLock();
	}

	prepare(passphrase: string): Promise<PreparedLock> {
		return this.#store.prepareLock(passphrase);
	}

	putOn(prepared: PreparedLock, recoveryKey: string): Done<void> {
		return this.#store.lock(prepared, recoveryKey);
	}

	changePassphrase(secret: string, passphrase: string): Done<void> {
		return this.#store.changePassphrase(secret, passphrase);
	}

	takeOff(secret: string): Done<void> {
		return this.#store.removeLock(secret);
	}

	/** Chooses after how many minutes the book locks itself. */
	choose(minutes: number): void {
		this.minutes = minutes;
		writePreference('lock-minutes', String(minutes));
	}

	#become(state: LockState): void {
		this.state = state;
		if (state === 'open') this.#idle.start();
		else this.#idle.stop();
	}
}

function readMinutes(): number {
	return IDLE_MINUTES.find((minutes) => String(minutes) === readPreference('lock-minutes')) ?? 15;
}
