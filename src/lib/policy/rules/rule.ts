import type { Day } from '../../core/day.ts';
import type { RightId } from '../../core/ids.ts';
import type { policy as words } from '../../i18n/nl/policy.ts';
import type { Contact } from '../about/contact.ts';
import type { WrittenDate } from '../about/effective-date.ts';
import type { Retention } from '../about/retention.ts';
import type { Span } from '../document/line.ts';
import type { PolicyDocument } from '../document/read-document.ts';
import type { Sentence } from '../document/sentences.ts';
import type { PromisedTerms } from '../promises/answer-terms.ts';
import type { OfRights } from '../promises/named-rights.ts';
import type { NamedRecipient } from '../recipients/named-recipients.ts';

/** The 21 items of the checklist (art. 13 and 14 AVG; law.md 5.1). */
export const CHECKLIST = Array.from(
	{ length: 21 },
	(_, at) => `C-${String(at + 1).padStart(2, '0')}`,
) as ChecklistId[];

/** An item of the checklist. */
export type ChecklistId = `C-${string}`;
/** The checklist and the defects of law.md 5.2. */
export type RuleId = ChecklistId | `P-${string}`;
/** One way in which a policy can break a rule; its words are in i18n. */
export type DefectId = keyof typeof words.defects;

/** Everything that was read in a policy, for rules to judge. */
export type Policy = {
	readonly document: PolicyDocument;
	readonly today: Day;
	readonly rights: readonly RightId[];
	readonly ofRights: OfRights;
	readonly terms: PromisedTerms;
	readonly recipients: readonly NamedRecipient[];
	readonly contact: Contact;
	readonly date: WrittenDate | null;
	readonly retention: readonly Retention[];
	readonly placeholders: readonly Span[];
};

/** Where a rule is broken: a place in the shown text, or `missing` for what is nowhere. */
export type Place = Span | 'missing';

/** A rule that can be judged by the text alone. Pure. */
export type TextRule = {
	readonly rule: RuleId;
	readonly defect: DefectId;
	/** Of the AVG, unless the law is named. */
	readonly article: string;
	/** The rule says the same as this item of the checklist, for the whole text. */
	readonly repeats?: ChecklistId;
	readonly broken: (policy: Policy) => readonly Place[];
};

/** A rule that is broken by something missing. */
export const missingWhen = (missing: boolean): readonly Place[] => (missing ? ['missing'] : []);

/** The sentences whose plain words match, and do not match the second pattern. */
export const saying = ({ document }: Policy, pattern: RegExp, except?: RegExp): readonly Sentence[] =>
	document.sentences.filter(({ plain }) => pattern.test(plain) && !except?.test(plain));

/** Whether any sentence or heading matches, and does not match the second pattern. */
export const says = ({ document }: Policy, pattern: RegExp, except?: RegExp): boolean =>
	document.sentences.some(({ plain }) => pattern.test(plain) && !except?.test(plain));

/** The plain words of a sentence after those of the one before it in the same paragraph. */
export const withBefore = ({ before, plain }: Sentence): string => `${before} ${plain}`;
