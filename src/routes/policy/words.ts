import type { Language } from '$lib/core/ids.ts';
import { policy as english } from '$lib/i18n/en/policy.ts';
import { policy as dutch, type PolicyWords } from '$lib/i18n/nl/policy.ts';
import type { Finding } from '$lib/policy/findings.ts';

/** What the checker says, in both languages: a sentence to use instead is in the language of the policy. */
export const CHECKER_WORDS: Readonly<Record<Language, PolicyWords>> = { nl: dutch, en: english };

/** Findings of one kind, which are told once, with every place. */
export type FindingGroup = { readonly first: Finding; readonly quotes: readonly string[] };

/** Puts findings of the same kind together, in the order of the first of each. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = `${finding.rule} ${finding.defect} ${finding.system ?? ''} ${finding.quote === ''}`;
		groups.set(key, [...(groups.get(key) ?? []), finding]);
	}
	return [...groups.values()].map((all) => ({
		first: all[0]!,
		quotes: [...new Set(all.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()))].filter(Boolean),
	}));
}

/** What is offered for these says what to do; it is no sentence for the policy. */
export const ADVICE: ReadonlySet<Finding['defect']> = new Set([
	'placeholder',
	'empty-section',
	'hard-to-read',
	'used-not-named',
	'named-not-used',
]);
