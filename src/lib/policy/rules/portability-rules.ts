import { anyOf } from '../any-of.ts';
import type { Sentence } from '../document/sentences.ts';
import { rightsIn } from '../promises/named-rights.ts';
import { saying, withBefore, type Policy, type TextRule } from './rule.ts';

/** What is said of taking data along, and in which format. */
export const portabilityRules: readonly TextRule[] = [
	{
		rule: 'P-12',
		defect: 'portability-wrong',
		article: '20(1)',
		broken: (policy) => aboutPortability(policy).filter(({ plain }) => NOT_PORTABILITY.test(plain)),
	},
	{
		rule: 'P-12',
		defect: 'service-ends',
		article: '12(2), 20(3)',
		broken: (policy) =>
			saying(policy, SERVICE_ENDS).filter((sentence) => isAboutPortability(policy, sentence)),
	},
	{
		rule: 'P-16',
		defect: 'internal-format',
		article: '12(1), 20(1)',
		broken: (policy) => saying(policy, INTERNAL_FORMAT),
	},
];

const aboutPortability = (policy: Policy) =>
	policy.document.sentences.filter((sentence) => isAboutPortability(policy, sentence));

const isAboutPortability = (policy: Policy, sentence: Sentence): boolean =>
	/overdra|portab|meenemen/.test(sentence.section.heading) ||
	PORTABILITY.test(withBefore(sentence)) ||
	rightsIn(sentence, policy.ofRights).includes('portability');

const PORTABILITY = anyOf(
	/overdraagbaar|overdracht|\bdra(?:agt|gen|ag) .{0,40}\bover\b|overdra(?:gen|agt)|portab|meenemen/,
	/mee te nemen|\bmeeneem|transfer (?:of )?your data|een ander(?:e)? (?:bedrijf|partij|aanbieder) laten/,
	/\bneem(?:t|)\b.{0,40}\bmee\b|\bnemen\b.{0,40}\bmee\b|\btak(?:e|es|ing)\b.{0,40}\b(?:elsewhere|with you)\b/,
	/data ha(?:s|ve) been transferred|(?:after|once) .{0,20}transfer/,
);

const NOT_PORTABILITY = anyOf(
	/(?:door|bij|by) een? ?(?:\w{1,30} )?(?:ander(?:e)?|third|another) (?:\w{1,30} )?(?:bedrijf|partij|organisatie|aanbieder|winkel|party|company|provider).{0,40}(?:laten|te laten|uitvoer|overneem|overnemen|verwerk|carried out|taken over|process)/,
	/(?:by|door) another (?:party|company|provider)/,
	/\b(?:als|as|in) (?:een |a )?(?:afdruk|print(?:out)?)\b/,
	/(?:alleen|uitsluitend|only|solely).{0,40}(?:op papier|per post|als pdf|on paper|by post|as (?:a )?pdf|printed)/,
	/(?:op papier|on paper|in print|uitgeprint|als pdf|as a pdf)\b.{0,30}(?:alleen|uitsluitend|only)?$/,
);

const SERVICE_ENDS = anyOf(
	/(?:niet (?:meer|langer)|geen|no longer|not be able|cannot|can't|unable|stop|beeindig|sluiten|ends?|close|terminat|vervalt|eindigt|stopt|opge(?:zegd|heven)).{0,80}(?:klant|abonnement|subscription|dienst|helpen|bestellen|leveren|account|van dienst|serv|help you|order|customer|supply|deliver)/,
	/(?:dienstverlening|service|account|abonnement|subscription|klantrelatie|relationship).{0,60}(?:stopt|eindigt|beeindigd|stops?|ends?|vervalt|vervallen|opgeheven|opgezegd|afgesloten|verwijderd|lapses?|expires?|closed|cancelled|deleted|terminated|gesloten)\b/,
	/(?:dienstverlening|diensten|services?)\b.{0,40}\b(?:niet (?:langer|meer)|no longer|not|cannot)\b.{0,25}(?:voort|verlen|lever|continu|provid|offer)/,
	/\b(?:vervalt|vervallen|verliest|verlies) .{0,30}(?:account|tegoed|punten|korting)/,
	/\b(?:u|je|you)\b.{0,20}\b(?:verliest|verlies|lose|forfeit)\b.{0,50}(?:account|tegoed|punten|korting|voucher|points|credit|discount)/,
);

const INTERNAL_FORMAT =
	/(?:formaat|indeling|bestandsformaat|bestandstype|\bformat\b|vorm).{0,80}(?:(?:in|binnen|van|door) onze (?:eigen )?systemen|(?:in|by|within|of) our (?:own |internal )?systems?|intern gebruik|used internally|zoals wij (?:het|die) gebruiken|that we use internally)/;
