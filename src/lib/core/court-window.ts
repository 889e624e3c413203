import type { ClockStep } from './clock-steps.ts';
import { addDays, requireDay, type Day } from './day.ts';
import { addWorkingDays, roll, TIERS } from './holidays.ts';

/** The last day on which the person can go to court: six weeks after the answer arrived (art. 35(2) UAVG; T-28). */
export const courtUntil = (answerReceivedOn: Day): Day => courtWindow(answerReceivedOn).until;

/** The court window with its reasons; `sure` is false beyond the last day for which royal decrees are listed (P10). */
export function courtWindow(answerReceivedOn: Day): {
	readonly until: Day;
	readonly sure: boolean;
	readonly steps: readonly ClockStep[];
} {
	const receivedOn = requireDay(answerReceivedOn);
	const sixWeeks = addDays(receivedOn, 42);
	// a term of Dutch law, and later is the safe side: all tiers (Algemene termijnenwet art. 1, 3)
	const { on: until, over } = roll(sixWeeks, 'ABC');
	const sure = until <= EQUATED_DAYS_END;
	const steps: ClockStep[] = [{ rule: 'T-28', receivedOn, on: sixWeeks }];
	if (over.length > 0) steps.push({ rule: 'T-09', term: 'court', over, on: until });
	if (!sure) steps.push({ rule: 'T-12', knownThrough: EQUATED_DAYS_END });
	return { until, sure, steps };
}

/** The last day for which the list of days equated by royal decree is known. */
export const EQUATED_DAYS_END: Day = TIERS.C.validThrough;

/** When an answer counts as received if nobody knows: at once, or three working days after posting (law.md T-28). */
export const assumedReceipt = (sentOn: Day, delivery: 'post' | 'at-once'): Day =>
	delivery === 'post' ? addWorkingDays(requireDay(sentOn), 3, 'ABC') : requireDay(sentOn);

/** The last day to post a letter that must have arrived on a day, so many working days later (law.md T-06). */
export const postBy = (due: Day, workingDays = 3): Day =>
	addWorkingDays(requireDay(due), -workingDays, 'ABC');
