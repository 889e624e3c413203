import { addDays, addMonths, daysBetween, requireDay, type Day } from './day.ts';
import { roll, type Skipped, type Tiers } from './holidays.ts';

/** A question to the person that validly stops the legal term (law.md T-18, T-19); `answeredOn` null while open. */
export type Pause = { readonly askedOn: Day; readonly answeredOn: Day | null };

/** One legal term while it is counted: the months, the days that questions took, the days skipped at its end. */
export type LegalTerm = {
	readonly afterMonths: Day;
	readonly afterPause: Day;
	readonly over: readonly Skipped[];
	readonly end: Day;
};

/** The legal terms of a request; the `safe` ones leave out what can be argued about (law.md T-11, T-15). */
export type LegalTerms = {
	readonly statutory: LegalTerm;
	readonly safeStatutory: LegalTerm;
	readonly extended: LegalTerm;
	readonly safeExtended: LegalTerm;
};

/** One month, and with an extension two further ones (art. 12(3) AVG), longer by the days that questions took. */
export function legalTerms(receivedOn: Day, pauseDays: number): LegalTerms {
	const month = addMonths(receivedOn, 1);
	const three = addMonths(receivedOn, 3);
	// three months read as one period, or as one and then two: they differ after a short month (law.md T-15)
	const asOne = legalTerm(three, pauseDays, 'A');
	const asTwo = legalTerm(addMonths(month, 2), pauseDays, 'A');
	return {
		statutory: legalTerm(month, pauseDays, 'AB'),
		safeStatutory: legalTerm(month, pauseDays, 'A'),
		extended: legalTerm(three, pauseDays, 'AB'),
		safeExtended: asTwo.end < asOne.end ? asTwo : asOne,
	};
}

/**
 * How many calendar days questions took, each day once, and when the first one was asked that is still open (law.md
 * T-20, T-21). Throws RangeError for what is no day, or an answer before its question.
 */
export function suspension(
	receivedOn: Day,
	pauses: readonly Pause[],
): { readonly days: number; readonly openSince: Day | null } {
	const inOrder = pauses.map(checked).sort((a, b) => (a.askedOn < b.askedOn ? -1 : 1));
	let days = 0;
	let countedTo = receivedOn;
	for (const { askedOn, answeredOn } of inOrder) {
		if (answeredOn === null || answeredOn <= countedTo) continue;
		days += daysBetween(askedOn > countedTo ? askedOn : countedTo, answeredOn);
		countedTo = answeredOn;
	}
	return { days, openSince: inOrder.find((pause) => pause.answeredOn === null)?.askedOn ?? null };
}

function legalTerm(afterMonths: Day, pauseDays: number, tiers: Tiers): LegalTerm {
	const afterPause = addDays(afterMonths, pauseDays);
	const { on, over } = roll(afterPause, tiers);
	return { afterMonths, afterPause, over, end: on };
}

function checked(pause: Pause): Pause {
	const askedOn = requireDay(pause.askedOn);
	const answeredOn = pause.answeredOn === null ? null : requireDay(pause.answeredOn);
	if (answeredOn !== null && answeredOn < askedOn) throw new RangeError('answered before it was asked');
	return { askedOn, answeredOn };
}
