import { addDays, type Day } from '../core/day.ts';
import type { SystemId } from '../core/ids.ts';
import type { PayloadOf } from '../core/payload.ts';
import type { Request } from '../core/request.ts';
import { rightOf } from '../core/rights/index.ts';
import { clockOf } from '../core/views/clock-of.ts';
import type { LetterFacts } from '../letters/facts.ts';
import type { SystemEntry } from '../systems/system.ts';

/**
 * The company that a notice or a request for help goes to, and the least that it needs to find the data (law.md N-05):
 * the numbers that its own export knows the person by, else the known address.
 */
export function recipientOf(
	request: Request,
	to: { system: SystemId; entry: SystemEntry; today: Day },
	known: { subject: PayloadOf<'subject'> | null; dossier: PayloadOf<'dossier'> | null },
): LetterFacts['recipient'] {
	const { recipientsAsked } = rightOf(request.right);
	const lifted = request.restriction?.lifted;
	const operation =
		recipientsAsked === 'restrict' && lifted ? 'restriction-lifted' : (recipientsAsked ?? 'stop');
	const email = known.subject?.email ?? '';
	const numbers = numbersIn(to.system, known.dossier);
	return {
		name: to.entry.runBy,
		operation,
		identifiers: [...numbers, ...(email === '' ? [] : [email])],
		from: lifted?.on ?? to.today,
		confirmBy: addDays(to.today, CONFIRM_DAYS),
	};
}

/** The announced fee; the person has two weeks to choose, and never longer than the request runs (law.md F-03). */
export function feeOf(request: Request, reason: string): LetterFacts['fee'] {
	if (!request.fee) return null;
	const { basis, cents, on } = request.fee;
	const { workingDate } = clockOf(request);
	const answerBy = addDays(on, CONFIRM_DAYS);
	return {
		basis,
		cents,
		reason,
		answerBy: answerBy < workingDate || workingDate <= on ? answerBy : workingDate,
	};
}

const CONFIRM_DAYS = 14;
const MOST_NUMBERS = 10;
const NUMBERS: readonly string[] = ['order', 'customer', 'payment', 'parcel'];

function numbersIn(system: SystemId, dossier: PayloadOf<'dossier'> | null): string[] {
	const fields = (dossier?.records ?? [])
		.filter((record) => record.system === system && record.decision === 'in')
		.flatMap((record) => record.fields)
		.filter(({ role, blanked }) => role !== null && NUMBERS.includes(role) && !blanked);
	return [...new Set(fields.map(({ value }) => value.trim()).filter(Boolean))].slice(0, MOST_NUMBERS);
}
