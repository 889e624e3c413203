import { addDays, addMonths, type Day } from './day.ts';
import type { Term } from './fact.ts';
import { addWorkingDays } from './holidays.ts';

/**
 * The day on which an answer must have arrived by the shop's own policy; it never rolls (law.md T-06, T-13). Working
 * days skip only public holidays by statute, the safe side. Throws RangeError for what is not 1 to 9,999 known units.
 */
export function promisedDay(receivedOn: Day, promise: Term): Day {
	const count = COUNTS.get(promise.unit);
	const { value } = promise;
	if (!count || !Number.isInteger(value) || value < 1 || value > 9_999) {
		throw new RangeError('not a term that can be promised');
	}
	return count(receivedOn, value);
}

const COUNTS = new Map<string, (day: Day, value: number) => Day>([
	['day', addDays],
	['week', (day, value) => addDays(day, value * 7)],
	['month', addMonths],
	['working-day', (day, value) => addWorkingDays(day, value, 'A')],
]);
