import { fail, type Result } from '../core/result.ts';
import type { BookDatabase } from './database.ts';
import { isConnectionLost, storeFailure, withDeadline, type ThrownFailure } from './failure.ts';

/** Does it, and again after opening a lost connection, at most three times; what is thrown comes back as data. */
export async function attemptReopening<Value, Failure>(
	current: () => BookDatabase | undefined,
	patienceMs: number,
	work: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | ThrownFailure>> {
	for (let openings = 0; ; openings += 1) {
		try {
			return await work();
		} catch (error) {
			const database = current();
			if (!database || openings === MOST || !isConnectionLost(error)) return fail(storeFailure(error));
			database.close();
			await withDeadline(database.open(), patienceMs).catch(() => undefined);
		}
	}
}

const MOST = 3;
