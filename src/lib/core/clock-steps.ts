import type { Day } from './day.ts';
import type { Term } from './fact.ts';
import type { Skipped } from './holidays.ts';
import type { LegalTerm } from './legal-terms.ts';

/** Which of the terms a step is about. */
export type TermName = 'statute' | 'extension' | 'court';

/** What comes first, the promise or the law. */
export type Governs = 'promise' | 'statute' | 'equal';

/** One step of the reasoning behind a date, under the rule of law.md 1.1 that it applies. */
export type ClockStep =
	/** received on a day */
	| { readonly rule: 'T-01'; readonly receivedOn: Day }
	/** received at an instant, which is this day in Amsterdam */
	| { readonly rule: 'T-02'; readonly receivedAt: string; readonly receivedOn: Day }
	/** the term that the policy promises */
	| { readonly rule: 'T-06'; readonly promise: Term; readonly on: Day }
	/** the legal month, clamped */
	| { readonly rule: 'T-07'; readonly receivedOn: Day; readonly on: Day }
	/** the last day of a month that lacks the day number of the receipt */
	| { readonly rule: 'T-08'; readonly term: TermName; readonly missing: number; readonly on: Day }
	/** an end that moved over days on which nothing is due */
	| { readonly rule: 'T-09'; readonly term: TermName; readonly over: readonly Skipped[]; readonly on: Day }
	/** Good Friday, on which the legal date can be argued about */
	| { readonly rule: 'T-11'; readonly safe: Day; readonly latest: Day }
	/** the list of equated days ends before this date */
	| { readonly rule: 'T-12'; readonly knownThrough: Day }
	/** the promise ends on a day off, and stays there */
	| { readonly rule: 'T-13'; readonly skipped: Skipped }
	/** what an extension gives, or would give */
	| { readonly rule: 'T-15'; readonly inForce: boolean; readonly safe: Day; readonly latest: Day }
	/** the days that questions took */
	| { readonly rule: 'T-20'; readonly term: TermName; readonly days: number; readonly on: Day }
	/** a question is open, so the legal dates are; without it they were these */
	| {
			readonly rule: 'T-21';
			readonly askedOn: Day;
			readonly safeStatutory: Day;
			readonly statutoryDue: Day;
			readonly safeExtended: Day;
			readonly extendedDue: Day;
	  }
	/** the date to work to */
	| { readonly rule: 'T-22'; readonly on: Day; readonly because: Governs | 'extension' }
	/** the promise beside the legal date, both without suspension */
	| { readonly rule: 'T-23'; readonly governs: Governs; readonly promise: Day | null; readonly statute: Day }
	/** six weeks to go to court */
	| { readonly rule: 'T-28'; readonly receivedOn: Day; readonly on: Day };

/** How one legal term came to its last day: a short month, the days of questions, days off at its end. */
export function termSteps(
	term: TermName,
	receivedOn: Day,
	counted: LegalTerm,
	pauseDays: number,
): ClockStep[] {
	const { afterMonths, afterPause, over, end } = counted;
	const steps: ClockStep[] = [];
	if (afterMonths.slice(8) !== receivedOn.slice(8)) {
		steps.push({ rule: 'T-08', term, missing: Number(receivedOn.slice(8)), on: afterMonths });
	}
	if (pauseDays > 0) steps.push({ rule: 'T-20', term, days: pauseDays, on: afterPause });
	if (over.length > 0) steps.push({ rule: 'T-09', term, over, on: end });
	return steps;
}
