import { NoAnswer, withDeadline } from './failure.ts';

/** How long to wait for other tabs, and how long the work itself may take before the lock is let go, in milliseconds. */
export type LockTimes = { readonly waitMs: number; readonly holdMs: number };

/**
 * Runs one write while no other tab writes to this book. The lock is held for the write only, so that a tab which the
 * browser froze never holds it, and never for ever: a storage call that is not answered must not stop every other tab.
 */
export async function withBookLock<Value>(
	name: string,
	{ waitMs, holdMs }: LockTimes,
	write: () => Promise<Value>,
): Promise<Value> {
	const waiting = new AbortController();
	const timer = setTimeout(() => waiting.abort(new NoAnswer()), waitMs);
	const held = () => {
		clearTimeout(timer);
		return withDeadline(write(), holdMs);
	};
	return (await navigator.locks.request(`book ${name}`, { signal: waiting.signal }, held)) as Value;
}
