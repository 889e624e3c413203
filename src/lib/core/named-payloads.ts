import { type PAYLOAD_FIELDS, payloadsOf, type Fact } from './fact.ts';

/** Parts of a completed request that can go while the rest of it stays: copies of data, then letters (law.md B-07). */
export const CLEARABLE = ['copies', 'letters'] as const;

/** One such part. */
export type Clearable = (typeof CLEARABLE)[number];

/** Every payload that the facts of one stream, in their order, still name: what was cleared is named no longer. */
export function payloadsNamedBy(facts: readonly Fact[]): string[] {
	return facts.flatMap((fact, at) => {
		const { part, payload } = partOf(fact);
		const cleared = part !== null && facts.slice(at + 1).some((later) => clears(later, part));
		return cleared ? payloadsOf(fact).filter((id) => id !== payload) : payloadsOf(fact);
	});
}

/** The small payloads that a fact names and lists need at once: a person or an address, the shop, the entry of a system. */
export const smallPayloadsOf = (fact: Fact): string[] =>
	SMALL_FIELDS.map((field) => (fact as Record<string, unknown>)[field]).filter(
		(id) => typeof id === 'string',
	);

const SMALL_FIELDS = [
	'subject',
	'address',
	'shop',
	'entry',
] as const satisfies readonly (typeof PAYLOAD_FIELDS)[number][];

/** The part of a request that a fact's payload belongs to; an earlier version of a dossier goes with the last. */
export function partOf(fact: Fact): { part: Clearable; payload: string | null } | typeof NO_PART {
	if (fact.type === 'dossier-saved') return { part: 'copies', payload: fact.dossier };
	if (fact.type === 'records-reviewed') return { part: 'copies', payload: fact.review };
	if (fact.type === 'received' || fact.type === 'reminder-received')
		return { part: 'letters', payload: fact.message };
	if (fact.type === 'letter-written' || fact.type === 'answered')
		return { part: 'letters', payload: fact.letter };
	return NO_PART;
}

const NO_PART = { part: null, payload: null } as const;

const clears = (fact: Fact, part: Clearable): boolean => fact.type === 'part-cleared' && fact.part === part;
