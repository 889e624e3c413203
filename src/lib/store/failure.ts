import type { StoreFailure } from './store.ts';

/** Thrown when the browser did not answer in time. */
export class NoAnswer extends Error {
	override readonly name = 'NoAnswer';
}

/** Thrown when a book is used that is locked, or whose lock is another one by now. */
export class BookLocked extends Error {
	override readonly name = 'BookLocked';
}

/** Waits for an answer, but not for ever. */
export async function withDeadline<Value>(promise: PromiseLike<Value>, ms: number): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new NoAnswer()), ms);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** The failures that begin as something thrown by the browser. */
export type ThrownFailure = Exclude<StoreFailure, { type: 'erased' | 'read-only' }>;

/** What a browser threw, as data. */
export function storeFailure(error: unknown): ThrownFailure {
	const names = chain(error).map(({ name }) => name);
	if (names.includes('NoAnswer') || names.includes('TimeoutError')) return { type: 'no-answer' };
	if (names.includes('BookLocked')) return { type: 'locked' };
	if (names.some((name) => name.includes('Quota'))) return { type: 'quota' };
	if (isConnectionLost(error)) return { type: 'connection-lost' };
	if (names.includes('AbortError')) return { type: 'aborted' };
	return { type: 'broken', name: names[0] ?? 'Error' };
}

/** Whether opening the database again may help. */
export const isConnectionLost = (error: unknown): boolean =>
	chain(error).some(({ name, message }) => LOST_NAMES.includes(name) || LOST_WORDS.test(message));

const LOST_NAMES = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError'];
const LOST_WORDS = /connection to indexed database server lost|connection is closing|backing store/i;

/** An error and what it wraps: Dexie keeps the browser's own in `inner`. */
function chain(error: unknown): { name: string; message: string }[] {
	const found = [];
	let current = error as { name?: string; message?: string; inner?: unknown } | undefined;
	while (current && found.length < 5) {
		found.push({ name: String(current.name), message: String(current.message) });
		current = current.inner as typeof current;
	}
	return found;
}
