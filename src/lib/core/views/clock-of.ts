import { clock, extensionValid, type Clock } from '../clock.ts';
import type { Day } from '../day.ts';
import type { Request } from '../request.ts';

/** The clock of a request, with the questions that validly stopped it and the extension that validly lengthened it. */
export function clockOf(request: Request): Clock {
	const plain = withPauses(request);
	return request.extensions.some(({ sentOn }) => extensionValid(plain, sentOn))
		? withPauses(request, true)
		: plain;
}

/** Each extension that was told, and whether it counts: told too late, it is on record and changes nothing (law.md T-16). */
export function extensionsOf(request: Request): { sentOn: Day; valid: boolean }[] {
	if (request.extensions.length === 0) return [];
	const plain = withPauses(request);
	return request.extensions.map(({ sentOn }) => ({ sentOn, valid: extensionValid(plain, sentOn) }));
}

const withPauses = (request: Request, extended = false): Clock =>
	clock({
		receivedAt: request.receivedOn,
		promise: request.promise,
		pauses: validPauses(request),
		extended,
	});

/** Questions that were put in time, before any answer to the request (law.md T-18, T-19). */
function validPauses(request: Request): { askedOn: Day; answeredOn: Day | null }[] {
	if (request.questions.length === 0) return [];
	const { withoutSuspension } = clock({ receivedAt: request.receivedOn, promise: null });
	const endedOn = request.answers[0]?.sentOn ?? request.withdrawnOn;
	return request.questions
		.filter(({ askedOn }) => askedOn >= request.receivedOn && askedOn <= withoutSuspension)
		.filter(({ askedOn, answeredOn }) => answeredOn === null || answeredOn >= askedOn)
		.map(({ askedOn, answeredOn }) => ({ askedOn, answeredOn: answeredOn ?? endedBefore(askedOn, endedOn) }));
}

/** A question that nobody answered stops nothing after the request itself was answered. */
const endedBefore = (askedOn: Day, endedOn: Day | null | undefined): Day | null =>
	endedOn && endedOn >= askedOn ? endedOn : null;
