import { addMonths } from '../../core/day.ts';
import { anyOf } from '../any-of.ts';
import { missingWhen, says, saying, type Policy, type TextRule } from './rule.ts';

/** Who is responsible, how to reach them, and of which date the text is. */
export const identityRules: readonly TextRule[] = [
	{
		rule: 'C-01',
		defect: 'controller-missing',
		article: '13(1)(a)',
		broken: (policy) => missingWhen(!isReachable(policy)),
	},
	{
		rule: 'P-23',
		defect: 'address-missing',
		article: '13(1)(a)',
		broken: (policy) =>
			missingWhen(isReachable(policy) && policy.contact.address === null && !hasPostcode(policy)),
	},
	{ rule: 'C-21', defect: 'date-missing', article: '5(2)', broken: ({ date }) => missingWhen(date === null) },
	{
		rule: 'P-21',
		defect: 'date-ambiguous',
		article: '12(1)',
		broken: ({ date }) => (date?.ambiguous ? [date] : []),
	},
	{
		rule: 'P-21',
		defect: 'text-too-old',
		article: '5(2)',
		broken: ({ date, today }) => (date?.day && addMonths(date.day, OLD_MONTHS) < today ? [date] : []),
	},
	{
		rule: 'P-21',
		defect: 'old-law',
		article: '13',
		broken: (policy) =>
			saying(
				policy,
				OLD_LAW,
				/vervang|verving|opgevolgd|voorheen|voormalig|niet meer|opvolger|replace|repeal|formerly|no longer|successor/,
			),
	},
];

/** Somebody is said to be responsible, and there is a way to reach them. */
const isReachable = (policy: Policy): boolean => {
	const { name, address, email, phone } = policy.contact;
	const known = (name ?? address) !== null || says(policy, RESPONSIBLE, /\[|\{|</);
	return known && ((email ?? phone ?? address) !== null || says(policy, CONTACT_FORM));
};

/** An address that is written in a way of its own still has its postcode; that of an authority does not count. */
const hasPostcode = ({ document }: Policy): boolean =>
	document.sentences.some(
		({ text }) =>
			/(?<!\d)[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z])/.test(text) && !/Postbus|PO Box|Autoriteit/i.test(text),
	);

const RESPONSIBLE = anyOf(
	/verantwoordelijk voor|verwerkingsverantwoordelijke|\bcontroller\b|eenmanszaak|\bkvk\b/,
	/kamer van koophandel|chamber of commerce|sole trader/,
);
const CONTACT_FORM = /contactformulier|contactpagina|contact form|contact page/;

/** Five years (law.md P-21). */
const OLD_MONTHS = 60;
/** The act before the AVG and the authority under its former name. */
const OLD_LAW = anyOf(
	/wet bescherming persoonsgegevens|\bwbp\b|college bescherming persoonsgegevens|\bcbp\b/,
	/dutch data protection act|personal data protection act|directive 95\/46/,
);
