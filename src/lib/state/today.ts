import { localDay, readDay, type Day } from '../core/day.ts';

/** A day as typed into a date field; null when it is none, or lies after today. */
export function readPastDay(text: string, today: Day = localDay(Date.now())): Day | null {
	const day = readDay(text);
	return day && day <= today ? day : null;
}
