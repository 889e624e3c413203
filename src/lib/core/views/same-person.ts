import { readAddress } from '../email-address.ts';
import type { RightId } from '../ids.ts';
import type { PayloadOf } from '../payload.ts';
import type { Request } from '../request.ts';
import type { JointEffect } from '../right.ts';
import { rightOf } from '../rights/index.ts';
import { foldWords } from './desk.ts';
import { awaitsAnswer } from './outcome-of.ts';

/** How another request of the same person stands to this one (law.md T-24, T-25). */
export type RepeatKind =
	/** the same message invoked this right too */
	| 'same-message'
	/** the same right, still unanswered: a reminder, with the first receipt */
	| 'unanswered'
	/** the same right, answered before: a further request */
	| 'answered-before'
	| 'other-right';

/** One other request of the same person. */
export type Repeat = { readonly request: Request; readonly kind: RepeatKind };

/** What says that two requests are of one person: the known address, else name and postal address; null without both. */
export function personKey(subject: PayloadOf<'subject'>): string | null {
	const address = readAddress(subject.email);
	if (address) return address.whole;
	const [name, home] = [foldWords(subject.name), foldWords(subject.postalAddress)];
	return name && home ? `${name} / ${home}` : null;
}

/** The other requests of the same person, the last one first; `keys` gives the person of each request by its id. */
export function repeatsOf(
	request: Request,
	requests: readonly Request[],
	keys: ReadonlyMap<string, string | null>,
): Repeat[] {
	const person = keys.get(request.id);
	if (!person) return [];
	return requests
		.filter((other) => other.id !== request.id && keys.get(other.id) === person)
		.map((other) => ({ request: other, kind: kindOf(request, other) }))
		.sort((a, b) => (a.request.receivedOn > b.request.receivedOn ? -1 : 1));
}

/** The rights of those requests that still run: what `Context.beside` asks for. */
export const runningBeside = (repeats: readonly Repeat[]): RightId[] => [
	...new Set(repeats.filter(({ request }) => isRunning(request)).map(({ request }) => request.right)),
];

/** What running requests of the same person mean for this one, by the right's own data (law.md 2.9). */
export const jointEffects = (
	request: Request,
	repeats: readonly Repeat[],
): { readonly effect: JointEffect; readonly with: Request }[] =>
	repeats
		.filter((repeat) => isRunning(repeat.request))
		.flatMap(({ request: other }) => {
			const effect = rightOf(request.right).beside[other.right];
			return effect ? [{ effect, with: other }] : [];
		});

function kindOf(request: Request, other: Request): RepeatKind {
	if (other.right === request.right) return awaitsAnswer(other) ? 'unanswered' : 'answered-before';
	return other.mailing === request.mailing ? 'same-message' : 'other-right';
}

/** Waiting for an answer, or restricted until somebody lifts it. */
const isRunning = (request: Request) =>
	(!request.closedOn && !request.withdrawnOn && awaitsAnswer(request)) ||
	(request.restriction !== null && request.restriction.lifted === null);
