import { NoAnswer, withDeadline } from './failure.ts';

/** How long to wait for other tabs, and how long the work itself may take before the lock is let go, in milliseconds. */
export type LockTimes = { readonly waitMs: number; readonly holdMs: number };

/** Work on a book as a whole may wait for this many answers of the browser, one after the other. */
export const LONG_WORK = 12;

/** Work that may only change things while `held` is not aborted: after that the lock is somebody else's. */
export type LockedWork<Value> = (held: AbortSignal) => Promise<Value>;

/**
 * Runs one write while no other tab writes to this book. The lock is held for the write only, and never for ever: a
 * storage call that is not answered must not stop every other tab, and a tab that was frozen with the lock in its hand
 * loses it. Whoever comes back late must look at `held` and change nothing.
 */
export async function withBookLock<Value>(
	name: string,
	{ waitMs, holdMs }: LockTimes,
	work: LockedWork<Value>,
): Promise<Value> {
	const lock = `book ${name}`;
	const hold = new AbortController();
	const waiting = new AbortController();
	const timer = setTimeout(() => waiting.abort(new NoAnswer()), waitMs);
	const held = () => {
		clearTimeout(timer);
		return withDeadline(work(hold.signal), holdMs);
	};
	try {
		return (await navigator.locks.request(lock, { signal: waiting.signal }, held)) as Value;
	} catch (error) {
		if (error !== waiting.signal.reason) throw error;
		return (await navigator.locks.request(lock, { steal: true }, held)) as Value;
	} finally {
		hold.abort(new DOMException('', 'AbortError'));
	}
}
