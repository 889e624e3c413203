import { anyOf } from '../any-of.ts';
import { durationsIn } from '../promises/durations.ts';
import { saying, withBefore, type Policy, type TextRule } from './rule.ts';

/** How long data is kept. */
export const retentionRules: readonly TextRule[] = [
	{ rule: 'C-08', defect: 'retention-missing', article: '13(2)(a)', broken: onlyVague },
	{ rule: 'P-06', defect: 'kept-for-ever', article: '5(1)(e)', broken: (policy) => of(policy, 'unlimited') },
	{
		rule: 'P-06',
		defect: 'kept-until-asked',
		article: '5(1)(e)',
		broken: (policy) => of(policy, 'until-asked'),
	},
	{
		rule: 'P-06',
		defect: 'fiscal-term-wrong',
		article: 'AWR 52(4)',
		broken: (policy) => saying(policy, BY_LAW).filter(({ plain }) => tooLongByLaw(plain)),
	},
	{
		rule: 'P-07',
		defect: 'leaving-is-erasure',
		article: '17(1)',
		broken: ({ document }) =>
			document.sentences.filter(
				(sentence) => TAKEN_AS_ERASURE.test(sentence.plain) && LEAVING.test(withBefore(sentence)),
			),
	},
];

const of = ({ retention }: Policy, kind: string) =>
	retention.filter((one) => one.kind === kind).map((one) => one.sentence);

/** Nothing is said of how long, or nothing but "as long as needed". */
function onlyVague({ retention, document }: Policy) {
	if (retention.some((one) => one.kind === 'period' || one.kind === 'event')) return [];
	if (document.sentences.some(({ plain }) => isPeriodOfData(plain))) return [];
	const vague = retention.find((one) => one.kind === 'vague');
	if (vague) return [vague.sentence];
	return retention.length > 0 ? [] : ['missing' as const];
}

/** "Orders go after 18 months": a long time and something that is kept, whatever the verb. */
const isPeriodOfData = (words: string): boolean =>
	OF_DATA.test(words) &&
	!OTHER_PERIOD.test(words) &&
	durationsIn(words).some(({ unit, value }) => unit === 'year' || (unit === 'month' && value > 3));

const OF_DATA =
	/gegevens|bestelling|factu|\bmail|account|profiel|\bdata\b|\borders?\b|invoice|details|profile/;

const OTHER_PERIOD =
	/verzoek|request|antwoord|answer|garantie|warranty|jonger|ouder dan|under \d|years old|kinderen|children|ervaring|experience/;

/** Longer than the ten years of the one-stop shop, the longest that tax law asks (law.md B-01 to B-03). */
const tooLongByLaw = (words: string): boolean =>
	(BOOKS.test(words) || (BY_TAX_LAW.test(words) && KEPT.test(words))) &&
	durationsIn(words).some(({ unit, value }) => unit === 'year' && value > 10);

const BY_LAW = /\bwet\b|wettelijk|belasting|fisc|\blaw\b|\blegal|\btax/;
/** Tax law asks for nothing longer, whatever is kept. */
const BY_TAX_LAW = /belasting|fisc|\btax/;
const KEPT = /bewa(?:ar|re)|bewaard|\bkeep|\bkept\b|retain|retention/;
const BOOKS = /factu|rekening|administratie|boekhoud|invoice|records|books/;
const LEAVING = anyOf(
	/(?:niet meer|geen|niet langer) (?:\w{1,30} ){0,4}(?:klant|bestell?en|bestelt|kopen|koopt?|winkelen|winkelt?|shopp?en|shopt)\b/,
	/(?:niet (?:meer|langer)|geen) (?:\S+ ){0,4}(?:diensten|gebruik)\b|no longer (?:\S+ ){0,4}services\b|klant .{0,20}af|account (?:opzeg|sluit|beeindig)/,
	/no longer (?:\w{1,30} ){0,4}(?:customer|client|order|shop|buy)|stop being a customer|leave us/,
);
const TAKEN_AS_ERASURE =
	/(?:vergeetverzoek|verzoek om (?:\S+ ){0,3}(?:te )?(?:wissen|verwijderen|vergeten)|request to (?:\S+ ){0,3}(?:erase|delete|remove|forget)|verzoek (?:tot|om) (?:verwijder|wissing|vergetelheid|gegevenswissing|te worden vergeten)|erasure request|request (?:for|to) (?:erasure|deletion|be forgotten|delete|erase))/;
