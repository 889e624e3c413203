import { payloadsOf, type Fact } from './fact.ts';

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
