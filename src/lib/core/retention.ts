import { courtUntil } from './court-window.ts';
import { addDays, addMonths, type Day } from './day.ts';
import { CLEARABLE } from './named-payloads.ts';
import type { Request } from './request.ts';
import { rightOf } from './rights/index.ts';
import { answerArrivedOn } from './views/answer-arrival.ts';
import { outcomeOf } from './views/outcome-of.ts';

/** What goes of a completed request: copies of data, then letters and the message, then all that is left of it. */
export const PARTS = [...CLEARABLE, 'everything'] as const;

/** One such part; `everything` leaves the anonymised entry alone. */
export type Part = (typeof PARTS)[number];

/** A part of a request whose term has ended, and on which day it ended. */
export type Due = { readonly request: Request; readonly part: Part; readonly since: Day };

/**
 * Everything that is due to go today; where a whole request goes, its parts are not named. A person with a request
 * that is still open is left alone (law.md 2.9), where `personOf` can tell who is who.
 */
export function dueForClearing(
	requests: readonly Request[],
	today: Day,
	personOf: (request: Request) => string | null = () => null,
): Due[] {
	const busy = new Set(requests.filter((request) => !request.closedOn).map(personOf));
	return requests
		.filter((request) => !isBusy(personOf(request), busy))
		.flatMap((request) => partsDue(request, today))
		.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** The day on which one part of a request goes; null while that day is not known. */
export const goesOn = (request: Request, part: Part): Day | null => {
	if (!request.closedOn || request.proceedings.some((one) => one.endedOn === null)) return null;
	const on = TERMS[part](request, request.closedOn);
	const ends = request.proceedings.map((one) => one.endedOn).filter((day) => day !== null);
	return on && latest(on, ...ends);
};

/**
 * Until when a request that is answered and closed today is kept, as its letter says; null when it goes as soon as it
 * is closed, or when that day cannot be known yet.
 */
export function keptUntil(request: Request, today: Day): Day | null {
	const { retention } = rightOf(request.right);
	if (retention === 'at-closing-when-granted' && nothingLeft(request)) return null;
	return goesOn({ ...request, closedOn: request.closedOn ?? today }, 'everything');
}

const TERMS: Record<Part, (request: Request, closedOn: Day) => Day | null> = {
	copies: (request, closedOn) => addDays(request.answers.at(-1)?.sentOn ?? closedOn, COPY_DAYS),
	letters: (request, closedOn) => {
		const over = effectOver(request, closedOn);
		return over && courtUntil(latest(answerArrivedOn(request) ?? closedOn, over));
	},
	everything: (request, closedOn) => WHOLE[rightOf(request.right).retention](request, closedOn),
};

const WHOLE: Record<ReturnType<typeof rightOf>['retention'], TermOf> = {
	'at-closing-when-granted': (request, closedOn) => {
		const sentOn = request.answers.at(-1)?.sentOn;
		// nothing is left to be defended before a court (law.md B-07): only a bounce is waited for
		if (nothingLeft(request)) {
			return sentOn ? latest(closedOn, addDays(sentOn, BOUNCE_DAYS)) : closedOn;
		}
		return latest(closedOn, courtUntil(answerArrivedOn(request) ?? closedOn));
	},
	// the power to fine ends after five years (art. 5:45 Awb), and so does a claim for damages (art. 3:310 BW)
	'five-years': (_request, closedOn) => addMonths(closedOn, 60),
	'five-years-after-lifting': (request, closedOn) => {
		const over = effectOver(request, closedOn);
		return over && addMonths(over, 60);
	},
};

const nothingLeft = (request: Request) => ['granted', 'nothing-held'].includes(outcomeOf(request) ?? '');

type TermOf = (request: Request, closedOn: Day) => Day | null;

/** When what the request stopped or restricted was over; null while it stands. */
function effectOver({ restriction, stop }: Request, closedOn: Day): Day | null {
	const effects = [restriction, stop].filter((effect) => effect !== null);
	if (effects.some((effect) => effect.lifted === null)) return null;
	return latest(closedOn, ...effects.map((effect) => effect.lifted!.on));
}

const COPY_DAYS = 14;
const BOUNCE_DAYS = 7;

function partsDue(request: Request, today: Day): Due[] {
	const due = PARTS.map((part) => ({ request, part, since: goesOn(request, part) })).filter(
		(one): one is Due => one.since !== null && one.since <= today && !isGone(request, one.part),
	);
	const whole = due.filter(({ part }) => part === 'everything');
	return whole.length > 0 ? whole : due;
}

/** A part goes once; copies that no search ever made need no clearing. */
const isGone = (request: Request, part: Part): boolean =>
	part !== 'everything' &&
	(request.cleared[part] !== undefined || (part === 'copies' && request.dossier === null));

const isBusy = (person: string | null, busy: ReadonlySet<string | null>) =>
	person !== null && busy.has(person);

const latest = (...days: Day[]): Day => days.reduce((a, b) => (a > b ? a : b));
