import type { policy as words } from '../i18n/nl/policy.ts';
import type { PolicyReading } from './read-policy.ts';
import type { RuleId } from './rules/rule.ts';

/** Something that no text can answer, to be asked of the owner; its words are in i18n. */
export type Question = {
	readonly rule: RuleId;
	readonly question: keyof typeof words.questions;
	readonly article: string;
	/** The place in the policy that raises it, literally; empty when it is always asked. */
	readonly quote: string;
};

/** The questions to the owner that go with a policy. */
export const questionsFor = (reading: Pick<PolicyReading, 'addressRule' | 'remarks'>): readonly Question[] =>
	QUESTIONS.flatMap(({ raisedBy, ...question }) => {
		const quote = raisedBy(reading);
		return quote === null ? [] : [{ ...question, quote }];
	});

type Raised = Omit<Question, 'quote'> & {
	/** The place that raises it, empty for always, null for not at all. Pure. */
	readonly raisedBy: (reading: Pick<PolicyReading, 'addressRule' | 'remarks'>) => string | null;
};

/** The rules that are a question to the owner. */
export const QUESTIONS: readonly Raised[] = [
	{
		rule: 'C-02',
		question: 'officer',
		article: '13(1)(b)',
		raisedBy: ({ remarks }) => (remarks.officer ? null : ''),
	},
	{ rule: 'C-14', question: 'new-purposes', article: '13(3)', raisedBy: () => '' },
	{ rule: 'C-18', question: 'shown-in-time', article: '13(1), 14(3)', raisedBy: () => '' },
	{ rule: 'C-21', question: 'versions-kept', article: '5(2)', raisedBy: () => '' },
	{
		rule: 'P-17',
		question: 'copies-by-mail',
		article: '32(1)',
		raisedBy: ({ addressRule }) => addressRule?.quote ?? null,
	},
	{
		rule: 'P-19',
		question: 'employees',
		article: '12(1)',
		raisedBy: ({ remarks }) => remarks.employees?.quote ?? null,
	},
	{
		rule: 'P-22',
		question: 'notice-recorded',
		article: '5(2)',
		raisedBy: ({ remarks }) => remarks.changeNotice?.quote ?? null,
	},
	{ rule: 'P-24', question: 'not-mentioned', article: '13(1)(e)', raisedBy: () => '' },
];
