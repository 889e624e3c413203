import type { Day } from './day.ts';
import { inOrder, type StopFact } from './fact.ts';

type FactOf<Type extends StopFact['type']> = Extract<StopFact, { type: Type }>;

/** What an entry of the stop list stops: advertising, or every use. */
export type StopScope = FactOf<'stop-listed'>['scope'];

/** Consent to be contacted: the payload with its wording, when it was given, and when it was withdrawn (art. 7 AVG). */
export type Consent = { readonly wording: string; readonly on: Day; readonly withdrawnOn: Day | null };

/** One address that the owner put on the stop list by hand: the fold of its facts. Names of payloads only. */
export type StopEntry = {
	readonly id: string;
	/** The payload of kind `subject` that holds the address. */
	readonly address: string;
	readonly scope: StopScope;
	readonly since: Day;
	/** Why it stops nobody now; null while it stands. */
	readonly lifted: { readonly by: 'consent' | 'person'; readonly on: Day } | null;
	/** All consents, oldest first: they have to be shown when asked for (art. 7(1) AVG). */
	readonly consents: readonly Consent[];
};

/** Folds the facts of one stream; null while the address was never listed. Total: no order of facts breaks it. */
export function evolveStop(id: string, facts: Iterable<StopFact>): StopEntry | null {
	const sorted = inOrder(facts);
	const first = sorted.findIndex(({ type }) => type === 'stop-listed');
	const listed = sorted[first];
	if (listed?.type !== 'stop-listed') return null;
	return sorted.slice(first + 1).reduce(apply, {
		id,
		address: listed.address,
		scope: listed.scope,
		since: listed.on as Day,
		lifted: null,
		consents: [],
	});
}

function apply(entry: StopEntry, fact: StopFact): StopEntry {
	const on = fact.on as Day;
	switch (fact.type) {
		case 'stop-listed':
			return { ...stopped(entry, on), address: fact.address, scope: fact.scope };
		case 'stop-unlisted':
			return { ...entry, lifted: { by: 'person', on } };
		case 'consent-given':
			return {
				...entry,
				lifted: { by: 'consent', on },
				consents: withConsent(entry.consents, { wording: fact.wording, on, withdrawnOn: null }),
			};
		case 'consent-withdrawn':
			return stopped(entry, on);
	}
}

/** Stands again; an entry that stood already has stood since it began. */
const stopped = (entry: StopEntry, on: Day): StopEntry => ({
	...entry,
	since: entry.lifted || on < entry.since ? on : entry.since,
	lifted: null,
	consents: entry.consents.map((one) => ({ ...one, withdrawnOn: one.withdrawnOn ?? on })),
});

/** The same consent again takes its withdrawal back. */
const withConsent = (consents: readonly Consent[], given: Consent): readonly Consent[] => [
	...consents.filter(({ wording, on }) => wording !== given.wording || on !== given.on),
	given,
];
