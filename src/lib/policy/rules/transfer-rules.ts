import { anyOf } from '../any-of.ts';
import { spansWithin } from '../document/line.ts';
import { missingWhen, says, saying, type Policy, type TextRule } from './rule.ts';

/** Where data goes, and under which safeguard. */
export const transferRules: readonly TextRule[] = [
	{
		rule: 'C-07',
		defect: 'transfer-missing',
		article: '13(1)(f)',
		broken: (policy) => missingWhen(lacksTransfer(policy)),
	},
	{
		rule: 'C-07',
		defect: 'stays-in-europe',
		article: '13(1)(f)',
		broken: (policy) => (american(policy) && !hasSafeguard(policy) ? staysInEurope(policy) : []),
	},
	{
		rule: 'C-07',
		defect: 'privacy-shield',
		article: '46',
		broken: (policy) => saying(policy, SHIELD, SHIELD_GONE),
	},
];

/** Whether an American company is named. */
export const american = ({ recipients }: Policy) => recipients.some((one) => one.company?.american === true);

/** Whether a safeguard for transfers is named that is still valid (art. 45, 46 AVG). */
export const hasSafeguard = (policy: Policy) => says(policy, SAFEGUARD, /privacy shield|safe harbou?r/);

const staysInEurope = (policy: Policy) =>
	saying(policy, STAYS).filter(
		(sentence) =>
			REGION.test(sentence.plain) &&
			!/\b(?:soms|behalve|tenzij|sometimes|except|unless|mogelijk|also|ook)\b/.test(sentence.plain),
	);

/** Nothing is said of where data goes, or an American company is named without a safeguard (art. 44-46 AVG). */
function lacksTransfer(policy: Policy): boolean {
	if (hasSafeguard(policy) || says(policy, SHIELD, SHIELD_GONE)) return false;
	if (staysInEurope(policy).length > 0) return false;
	if (hasOwnSection(policy) && !american(policy)) return false;
	return american(policy) || !says(policy, REGION);
}

/** A heading about transfers, and an answer below it. */
const hasOwnSection = ({ document, placeholders }: Policy): boolean =>
	document.sentences.some(
		(sentence) => sentence.section.topic === 'transfers' && spansWithin(placeholders, sentence).length === 0,
	);

const EUROPE =
	'(?:nederland|netherlands|\\beer\\b|\\beea\\b|\\beu\\b|europ\\w{1,30}(?: economische ruimte| economic area| unie| union)?)';

const STAYS = new RegExp(
	[
		`\\b(?:alle|alles|allemaal|alleen|uitsluitend|altijd|enkel|geheel|volledig|steeds|only|all|always|exclusively|solely|everything|entirely)\\b.{0,120}\\b${EUROPE}`,
		`\\b${EUROPE}.{0,60}\\b(?:alle|alleen|uitsluitend|altijd|geheel|always|only|exclusively|at all times)\\b`,
		`\\b(?:niet|geen|nooit|niets|nergens|not?|never|nothing|none|n't)\\b.{0,80}(?:\\bbuiten\\b|\\boutside\\b|\\bbeyond\\b|derde landen|third countr|\\bleaves?\\b|\\bverla(?:at|ten)\\b).{0,50}`,
		`(?:\\bbuiten\\b|\\boutside\\b|\\bbeyond\\b).{0,40}${EUROPE}.{0,60}\\b(?:niet|geen|nooit|niets|not?|never|nothing)\\b`,
		`(?:verlaten|verlaat|leaves?)\\b.{0,20}${EUROPE}.{0,20}\\b(?:niet|nooit|never|not)\\b`,
		`(?:servers?|opgeslagen|bewaard|stored?|hosted|kept|blijven|blijft|stays?|remain\\w{0,30}|located|gevestigd).{0,60}\\b(?:in|binnen|inside|within)\\b.{0,25}${EUROPE}`,
	].join('|'),
);

const REGION = new RegExp(
	`${EUROPE}|derde land|third countr|doorgifte|verenigde staten|united states|amerika|international(?:e)? transfer|\\bland(?:en)? buiten|countries outside`,
);

const SAFEGUARD = anyOf(
	/standaard ?(?:contract)?(?:bepaling|clausule|contract)|modelcontract|modelbepaling|modelclausule/,
	/model clauses|standard (?:data protection |contractual )?clauses|\bsccs?\b|privacy framework|\bdpf\b/,
	/adequa|gelijkwaardig (?:bescherm|niveau)|passende waarborg|(?:appropriate|suitable) safeguard/,
	/binding corporate|bindende bedrijfs/,
);

const SHIELD = /privacy[ -]?shield|safe harbou?r/;

const SHIELD_GONE =
	/ongeldig|vervallen|vernietigd|opvolger|vervang|invalid|struck|successor|replace|no longer|niet meer/;
