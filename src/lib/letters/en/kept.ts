import { groundOf } from '../grounds.ts';
import type { Kept, LetterFacts } from '../facts.ts';
import { listed, sentences } from '../lists.ts';
import type { Key } from '../wording.ts';
import { article, blank, day, dayAs } from './text.ts';

/** What stays, why, on which ground and until when (Article 17(3) GDPR), or what is the case when nothing is listed. */
export function keptText({ kept, right }: LetterFacts, whenNone: string): string {
	if (kept.length === 0) return whenNone;
	const items = kept.map(({ what, ground, until, item }) =>
		sentences(
			`${item || WHAT[what].name}: ${until ? `up to and including ${day(until)}` : 'as long as needed'}.`,
			WHAT[what].why,
			cite(WHAT[what].law, article(groundOf(right, ground)?.source ?? '')),
		),
	);
	return `${listed('We still keep this data:', items)}\nWe do not use it for anything else.`;
}

/** How an edited letter still says what stays, or what is the case when nothing is listed. */
export const keptKeys = ({ kept }: LetterFacts, whenNone: readonly Key[]): readonly Key[] =>
	kept.length === 0
		? whenNone
		: [
				'keep',
				...kept.flatMap(({ until, item }) => [...(until ? [dayAs(until)] : []), ...(item ? [item] : [])]),
			];

const cite = (...laws: readonly string[]): string => {
	const named = laws.filter((law) => law !== '');
	return named.length === 0 ? '' : `This follows from ${named.join(' and ')}.`;
};

const WHAT: Readonly<Record<Kept['what'], { name: string; why: string; law: string }>> = {
	invoices: {
		name: 'Invoices',
		why: 'Tax law makes us keep those for seven years.',
		law: 'Article 52 AWR (Dutch tax law)',
	},
	'one-stop-shop-sales': {
		name: 'Sales to customers in other EU countries',
		why: 'VAT law makes us keep those for ten years.',
		law: 'Article 28sj of the Dutch VAT Act 1968',
	},
	'immovable-property': {
		name: 'Documents about immovable property',
		why: 'VAT law makes us keep those for longer.',
		law: 'Article 34a of the Dutch VAT Act 1968',
	},
	'payment-records': {
		name: 'Payments',
		why: 'Tax law makes us keep those for seven years.',
		law: 'Article 52 AWR (Dutch tax law)',
	},
	'delivery-proof': {
		name: 'Proof of delivery',
		why: 'It belongs to our accounts.',
		law: 'Article 52 AWR (Dutch tax law)',
	},
	'claim-file': { name: 'Documents about a dispute', why: 'We need those for a legal case.', law: '' },
	'public-expression': { name: 'A public statement', why: 'It falls under freedom of expression.', law: '' },
	'stop-list-entry': {
		name: 'Your address on our stop list',
		why: 'You asked us to keep it, so that we do not e-mail you again.',
		law: '',
	},
	other: { name: blank('which data'), why: '', law: '' },
};
