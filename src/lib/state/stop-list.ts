import type { Day } from '../core/day.ts';
import { readAddress } from '../core/email-address.ts';
import { compareAddresses } from '../core/identity.ts';
import type { Request } from '../core/request.ts';
import type { Consent, StopEntry, StopScope } from '../core/stop-entry.ts';
import { stopIndex, stopOf, type StopIndex } from '../core/stop-list.ts';
import type { Register } from './register.svelte.ts';

/** Somebody who may not be mailed, or whose data may not be used at all. */
export type Stopped = {
	readonly key: string;
	/** Empty for an address that was put on the list by hand. */
	readonly name: string;
	/** Empty for somebody who asked by phone or post: only the name is known. */
	readonly addresses: readonly string[];
	readonly scope: StopScope;
	readonly since: Day;
	readonly because:
		{ type: 'request'; request: Request; restricted: boolean } | { type: 'entry'; entry: StopEntry };
};

/** The addresses of stopped people, made ready to be looked up; a place in the index is one in `people`. */
export type StoppedIndex = { readonly index: StopIndex; readonly people: readonly Stopped[] };

/** Whether a person may be mailed, and why not. */
export type Answer =
	| { type: 'stopped'; certainty: 'certain' | 'probable'; people: readonly Stopped[] }
	/** not on the list, but so like an address that is on it that one of them may be mistyped */
	| { type: 'look-alike'; person: Stopped; address: string }
	| { type: 'consent'; consent: Consent }
	| { type: 'free' };

/** Everybody who is stopped now, who may not be used at all first, then since when (art. 18, 21 AVG). */
export function stoppedPeople(register: Register, entries: readonly StopEntry[]): Stopped[] {
	const byRequest = [...register.requests.values()].flatMap((request) => stoppedBy(register, request) ?? []);
	const byHand = entries.filter((entry) => !entry.lifted).map((entry) => listed(register, entry));
	return [...byRequest, ...byHand].sort(
		(a, b) => rank(a) - rank(b) || (a.since < b.since ? -1 : a.since > b.since ? 1 : a.key < b.key ? -1 : 1),
	);
}

/** Prepares people to be looked up by address. */
export function indexOf(people: readonly Stopped[]): StoppedIndex {
	const placed = people.flatMap((person) => person.addresses.map((address) => ({ person, address })));
	return {
		index: stopIndex(placed.map(({ address }) => address)),
		people: placed.map(({ person }) => person),
	};
}

/** The address as typed into the question; null for what is none, such as one without a dot after the `@`. */
export function readQuestion(typed: string): string | null {
	const address = readAddress(typed);
	return address && /[^.]\.[^.]/.test(address.domain) ? address.whole : null;
}

/** Answers "may I mail this person?" for an address. */
export function answerFor(
	address: string,
	people: readonly Stopped[],
	consents: readonly { address: string; consent: Consent }[],
): Answer {
	const met = people.flatMap((person) => {
		const match = stopOf(stopIndex(person.addresses), address);
		return match ? [{ person, match }] : [];
	});
	const certain = met.filter(({ match }) => match.certainty === 'certain');
	const [first] = met;
	if (first) {
		const shown = certain.length > 0 ? certain : met;
		return {
			type: 'stopped',
			certainty: certain.length > 0 ? 'certain' : 'probable',
			people: shown.map(({ person }) => person),
		};
	}
	const consent = consents.find((one) => compareAddresses(one.address, address).kind === 'same');
	if (consent) return { type: 'consent', consent: consent.consent };
	return lookAlike(address, people) ?? { type: 'free' };
}

function lookAlike(address: string, people: readonly Stopped[]): Answer | null {
	for (const person of people) {
		const like = person.addresses.find((one) => compareAddresses(one, address).kind === 'look-alike');
		if (like !== undefined) return { type: 'look-alike', person, address: like };
	}
	return null;
}

function stoppedBy(register: Register, request: Request): Stopped | null {
	const stop = request.stop?.lifted === null ? request.stop : null;
	const restriction = request.restriction?.lifted === null ? request.restriction : null;
	const days = [stop?.since, restriction?.since].filter((day) => day !== undefined).sort();
	if (!days[0]) return null;
	const subject = register.known('subject', request.subject);
	const addresses = [subject?.email, subject?.askedFrom].filter((one) => one !== undefined && one !== null);
	return {
		key: request.id,
		name: subject?.name ?? '',
		addresses: [...new Set(addresses.map((one) => one.trim()).filter((one) => one !== ''))],
		scope: restriction ? 'all' : stop!.scope,
		since: days[0],
		because: { type: 'request', request, restricted: restriction !== null },
	};
}

const listed = (register: Register, entry: StopEntry): Stopped => ({
	key: entry.id,
	name: '',
	addresses: [addressOf(register, entry)].filter((address) => address !== ''),
	scope: entry.scope,
	since: entry.since,
	because: { type: 'entry', entry },
});

/** The address of an entry; empty when its payload is gone. */
export const addressOf = (register: Register, entry: StopEntry): string =>
	register.known('subject', entry.address)?.email ?? '';

const rank = ({ scope }: Stopped) => (scope === 'all' ? 0 : 1);
