import { groundOf } from '../grounds.ts';
import type { Kept, LetterFacts } from '../facts.ts';
import { listed, sentences } from '../lists.ts';
import type { Key } from '../wording.ts';
import { article, blank, day, dayAs } from './text.ts';

/** What stays, why, on which ground and until when (artikel 17 lid 3 AVG), or what is the case when nothing is listed. */
export function keptText({ kept, right }: LetterFacts, whenNone: string): string {
	if (kept.length === 0) return whenNone;
	const items = kept.map(({ what, ground, until, item }) =>
		sentences(
			`${item || WHAT[what].name}: ${until ? `tot en met ${day(until)}` : 'zolang dat nodig is'}.`,
			WHAT[what].why,
			cite(WHAT[what].law, article(groundOf(right, ground)?.source ?? '')),
		),
	);
	return `${listed('Deze gegevens bewaren wij nog:', items)}\nWij gebruiken ze nergens anders voor.`;
}

/** How an edited letter still says what stays, or what is the case when nothing is listed. */
export const keptKeys = ({ kept }: LetterFacts, whenNone: readonly Key[]): readonly Key[] =>
	kept.length === 0
		? whenNone
		: [
				'bewaren',
				...kept.flatMap(({ until, item }) => [...(until ? [dayAs(until)] : []), ...(item ? [item] : [])]),
			];

const cite = (...laws: readonly string[]): string => {
	const named = laws.filter((law) => law !== '');
	return named.length === 0 ? '' : `Dat staat in ${named.join(' en ')}.`;
};

const WHAT: Readonly<Record<Kept['what'], { name: string; why: string; law: string }>> = {
	invoices: {
		name: 'Facturen',
		why: 'De belastingwet verplicht ons om die zeven jaar te bewaren.',
		law: 'artikel 52 AWR',
	},
	'one-stop-shop-sales': {
		name: 'Verkopen aan klanten in andere EU-landen',
		why: 'De btw-wet verplicht ons om die tien jaar te bewaren.',
		law: 'artikel 28sj Wet op de omzetbelasting 1968',
	},
	'immovable-property': {
		name: 'Stukken over onroerend goed',
		why: 'De btw-wet verplicht ons om die langer te bewaren.',
		law: 'artikel 34a Wet op de omzetbelasting 1968',
	},
	'payment-records': {
		name: 'Betalingen',
		why: 'De belastingwet verplicht ons om die zeven jaar te bewaren.',
		law: 'artikel 52 AWR',
	},
	'delivery-proof': {
		name: 'Bewijs van bezorging',
		why: 'Dat hoort bij onze boekhouding.',
		law: 'artikel 52 AWR',
	},
	'claim-file': {
		name: 'Stukken over een geschil',
		why: 'Die hebben wij nodig voor een juridische zaak.',
		law: '',
	},
	'public-expression': {
		name: 'Een openbare uiting',
		why: 'Die valt onder de vrijheid van meningsuiting.',
		law: '',
	},
	'stop-list-entry': {
		name: 'Uw adres op onze stoplijst',
		why: 'U vroeg ons dat te bewaren, zodat wij u niet opnieuw mailen.',
		law: '',
	},
	other: { name: blank('welke gegevens'), why: '', law: '' },
};
