import { termSteps, type ClockStep, type Governs } from './clock-steps.ts';
import { civilDay, earlier, readDay, requireDay, type Day } from './day.ts';
import type { Term } from './fact.ts';
import { dayOff } from './holidays.ts';
import { legalTerms, suspension, type LegalTerms, type Pause } from './legal-terms.ts';
import { promisedDay } from './promised-term.ts';

export { courtUntil } from './court-window.ts';

/** What the dates of a request depend on; `receivedAt` is a Day or an ISO 8601 instant with `Z` or an offset. */
export type ClockInput = {
	readonly receivedAt: string;
	readonly promise: Readonly<Term> | null;
	readonly pauses?: readonly Pause[];
	readonly extended?: boolean;
};

/** The dates of one request; the four legal ones are null while a question is open (law.md T-21). */
export type Clock = {
	readonly receivedOn: Day;
	/** Null when the policy promises no term. */
	readonly promiseDue: Day | null;
	/** The latest day that can be defended (law.md T-07 to T-11). */
	readonly statutoryDue: Day | null;
	/** The same with Good Friday as a working day. */
	readonly safeStatutory: Day | null;
	/** Three months as one period; also computed when nothing was extended (law.md T-15). */
	readonly extendedDue: Day | null;
	/** The earliest reading of those three months. */
	readonly safeExtended: Day | null;
	/** Drives lists, colours and reminders (law.md T-22). */
	readonly workingDate: Day;
	/** `statutoryDue` as if nothing had been asked (law.md T-20); step T-21 has all four while a question is open. */
	readonly withoutSuspension: Day;
	/** Which comes first, `promiseDue` or `withoutSuspension` (law.md T-23). */
	readonly governs: Governs;
	/** Why, in the order of reasoning. */
	readonly steps: readonly ClockStep[];
};

/**
 * The dates of a request, with their reasons (art. 12(3) AVG, Regulation 1182/71; law.md 1.1). Throws RangeError for
 * what is no day or instant, no promised term, or a question answered before it was asked.
 */
export function clock(input: ClockInput): Clock {
	const { receivedAt, promise, pauses = [], extended = false } = input;
	const receivedOn = readDay(receivedAt) ?? civilDay(receivedAt);
	const promiseDue = promise && promisedDay(receivedOn, promise);
	const { days, openSince } = suspension(receivedOn, pauses);
	const plain = legalTerms(receivedOn, 0);
	const legal = openSince ? null : legalTerms(receivedOn, days);
	const safe = plain.safeStatutory.end;
	const governs = whichFirst(promiseDue, plain.statutory.end);
	const workingDate = extended ? (legal ?? plain).safeExtended.end : earlier(promiseDue ?? safe, safe);
	return {
		receivedOn,
		promiseDue,
		statutoryDue: legal && legal.statutory.end,
		safeStatutory: legal && legal.safeStatutory.end,
		extendedDue: legal && legal.extended.end,
		safeExtended: legal && legal.safeExtended.end,
		workingDate,
		withoutSuspension: plain.statutory.end,
		governs,
		steps: [
			receivedAt === receivedOn ? { rule: 'T-01', receivedOn } : { rule: 'T-02', receivedAt, receivedOn },
			...(promise && promiseDue ? promiseSteps(promise, promiseDue) : []),
			...legalSteps(receivedOn, legal ?? plain, legal ? days : 0, extended),
			...(openSince ? [openStep(openSince, plain)] : []),
			{ rule: 'T-23', governs, promise: promiseDue, statute: plain.statutory.end },
			{ rule: 'T-22', on: workingDate, because: extended ? 'extension' : whichFirst(promiseDue, safe) },
		],
	};
}

/**
 * Whether an extension counts: told within the month that the law gives (art. 12(3) AVG; law.md T-16), and while a
 * question is open within that month as if nothing had been asked. Throws RangeError for what is no day.
 */
export const extensionValid = (clock: Clock, sentOn: Day): boolean =>
	requireDay(sentOn) >= clock.receivedOn && sentOn <= (clock.statutoryDue ?? clock.withoutSuspension);

function whichFirst(promiseDue: Day | null, statute: Day): Governs {
	if (promiseDue === statute) return 'equal';
	return promiseDue !== null && promiseDue < statute ? 'promise' : 'statute';
}

function promiseSteps(promise: Readonly<Term>, on: Day): ClockStep[] {
	const why = dayOff(on, 'A');
	const promised: ClockStep = { rule: 'T-06', promise, on };
	return why ? [promised, { rule: 'T-13', skipped: { on, why } }] : [promised];
}

function legalSteps(receivedOn: Day, terms: LegalTerms, days: number, extended: boolean): ClockStep[] {
	const { statutory, safeStatutory, extended: three, safeExtended } = terms;
	const steps: ClockStep[] = [
		{ rule: 'T-07', receivedOn, on: statutory.afterMonths },
		...termSteps('statute', receivedOn, statutory, days),
	];
	if (safeStatutory.end < statutory.end) {
		steps.push({ rule: 'T-11', safe: safeStatutory.end, latest: statutory.end });
	}
	return [
		...steps,
		{ rule: 'T-15', inForce: extended, safe: safeExtended.end, latest: three.end },
		...termSteps('extension', receivedOn, three, days),
	];
}

const openStep = (askedOn: Day, plain: LegalTerms): ClockStep => ({
	rule: 'T-21',
	askedOn,
	safeStatutory: plain.safeStatutory.end,
	statutoryDue: plain.statutory.end,
	safeExtended: plain.safeExtended.end,
	extendedDue: plain.extended.end,
});
