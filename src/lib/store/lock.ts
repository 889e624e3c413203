import { NoAnswer } from './failure.ts';

/**
 * Runs one write while no other tab writes to this book. The lock is held for the write only, so that a tab which the
 * browser froze never holds it; who waits longer than `patienceMs` gives up.
 */
export async function withBookLock<Value>(
	name: string,
	patienceMs: number,
	write: () => Promise<Value>,
): Promise<Value> {
	const waiting = new AbortController();
	const timer = setTimeout(() => waiting.abort(new NoAnswer()), patienceMs);
	const held = () => {
		clearTimeout(timer);
		return write();
	};
	return (await navigator.locks.request(`book ${name}`, { signal: waiting.signal }, held)) as Value;
}
