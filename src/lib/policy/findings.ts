import type { RightId } from '../core/ids.ts';
import { TEXT_RULES } from './rules/index.ts';
import { missingRights } from './rules/rights-rules.ts';
import type { ChecklistId, DefectId, Place, Policy, RuleId, TextRule } from './rules/rule.ts';

/** One thing that a policy should say otherwise, or should say at all. */
export type Finding = {
	readonly rule: RuleId;
	/** Which words of i18n explain it: title, why, and a sentence to use instead. */
	readonly defect: DefectId;
	/** Of the AVG, unless it names another law: `13(1)(c)`, `UAVG 46(1)`. */
	readonly article: string;
	/** The place, literally as in the given text; empty for what is missing. */
	readonly quote: string;
	/** Of a finding that says the same as an item of the checklist. */
	readonly repeats: ChecklistId | null;
	/** The rights that are not named, for the finding that says so. */
	readonly rights: readonly RightId[];
	/** The system that it is about, for a finding against the register. */
	readonly system: string | null;
};

/** What the text alone shows to be missing or wrong, in the order of the rules. */
export const findingsOf = (policy: Policy): readonly Finding[] =>
	TEXT_RULES.flatMap((rule) => rule.broken(policy).map((place) => finding(policy, rule, place)));

const finding = (policy: Policy, rule: TextRule, place: Place): Finding => ({
	rule: rule.rule,
	defect: rule.defect,
	article: rule.article,
	quote: place === 'missing' ? '' : policy.document.quote(place),
	repeats: rule.repeats ?? null,
	rights: rule.defect === 'rights-missing' ? missingRights(policy) : [],
	system: null,
});
