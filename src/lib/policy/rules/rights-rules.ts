import type { RightId } from '../../core/ids.ts';
import type { Sentence } from '../document/sentences.ts';
import { durationsIn, longestDays } from '../promises/durations.ts';
import { deniesWithdrawal, isDenial, rightsIn } from '../promises/named-rights.ts';
import { rightsDescribed } from '../promises/right-words.ts';
import { missingWhen, says, saying, withBefore, type Policy, type TextRule } from './rule.ts';

/** Which rights are named, and what is said of using them. */
export const rightsRules: readonly TextRule[] = [
	{
		rule: 'C-09',
		defect: 'rights-missing',
		article: '13(2)(b)',
		broken: (policy) => missingWhen(missingRights(policy).length > 0),
	},
	{ rule: 'C-09', defect: 'right-denied', article: '12(2)', broken: (policy) => deniedRights(policy) },
	{
		rule: 'C-10',
		defect: 'withdrawal-missing',
		article: '13(2)(c)',
		broken: (policy) => missingWhen(reliesOnConsent(policy) && !policy.rights.includes('consent-withdrawal')),
	},
	{
		rule: 'C-10',
		defect: 'withdrawal-denied',
		article: '7(3)',
		broken: ({ document }) => document.sentences.filter(({ plain }) => deniesWithdrawal(plain)),
	},
	{
		rule: 'C-11',
		defect: 'complaint-missing',
		article: '13(2)(d)',
		broken: (policy) => missingWhen(!saysComplaint(policy)),
	},
	{
		rule: 'C-11',
		defect: 'complaint-hindered',
		article: '77',
		broken: (policy) => saying(policy, HINDERED).filter(({ plain }) => AUTHORITY.test(plain) || COMPLAINT.test(plain)),
	},
	{
		rule: 'C-13',
		defect: 'automated-missing',
		article: '13(2)(f)',
		broken: (policy) => missingWhen(!saysAutomated(policy)),
	},
	{
		rule: 'C-15',
		defect: 'marketing-objection-missing',
		article: '21(4)',
		broken: (policy) => missingWhen(lacksMarketingObjection(policy)),
	},
	{
		rule: 'P-14',
		defect: 'marketing-objection-missing',
		article: '21(4)',
		repeats: 'C-15',
		broken: (policy) => missingWhen(lacksMarketingObjection(policy) && policy.rights.includes('objection')),
	},
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
		rule: 'P-13',
		defect: 'restriction-without-grounds',
		article: '18(1)',
		broken: (policy) =>
			restrictionSentences(policy).filter(({ plain }) => ALWAYS.test(plain) || NOT_EVEN_STORED.test(plain)),
	},
	{
		rule: 'P-15',
		defect: 'term-too-long',
		article: '12(3)',
		broken: ({ terms }) =>
			terms.terms
				.filter(({ term }) => longestDays(term) > 31 || (term.unit === 'month' && term.value > 1))
				.map((one) => one.sentence),
	},
	{
		rule: 'P-15',
		defect: 'extension-too-long',
		article: '12(3)',
		broken: (policy) => extensionTooLong(policy),
	},
	{
		rule: 'P-15',
		defect: 'fee',
		article: '12(5)',
		broken: (policy) =>
			saying(policy, MONEY).filter(
				(sentence) => asksMoney(sentence.plain) && isAboutRequest(policy, sentence),
			),
	},
	{
		rule: 'P-15',
		defect: 'identity-copy',
		article: '12(6), 5(1)(c)',
		broken: (policy) =>
			[...saying(policy, IDENTITY_COPY, NOT_DEMANDED), ...saying(policy, NO_COPY_NO_ANSWER)].filter(
				(sentence) => isAboutRequest(policy, sentence),
			),
	},
	{
		rule: 'P-15',
		defect: 'form-demanded',
		article: '12(2)',
		broken: (policy) =>
			saying(
				policy,
				ONLY_THIS_FORM,
				/\b(?:antwoorden|sturen|reageren) (?:wij|we|ik)\b|\bwe (?:answer|reply|send)/,
			).filter((sentence) => isAboutRequest(policy, sentence)),
	},
	{
		rule: 'P-16',
		defect: 'internal-format',
		article: '12(1), 20(1)',
		broken: (policy) => saying(policy, INTERNAL_FORMAT),
	},
];

/** The six rights of art. 13(2)(b) AVG that a policy does not name. */
export const missingRights = ({ rights }: Pick<Policy, 'rights'>): readonly RightId[] =>
	SIX.filter((right) => !rights.includes(right));

const SIX: readonly RightId[] = [
	'access',
	'rectification',
	'erasure',
	'restriction',
	'portability',
	'objection',
];

const deniedRights = ({ document, ofRights }: Policy) =>
	document.sentences.filter(
		(sentence) =>
			(isDenial(sentence) && rightsIn(sentence, ofRights).length > 0) ||
			IGNORED.test(sentence.plain) ||
			(LAW_DENIED.test(sentence.plain) && FOR_US.test(sentence.plain)),
	);

const FOR_US =
	/\b(?:to|for|op|voor) (?:us|our|ons|onze|kleine|small)\b|kleine (?:winkel|ondernem|bedrij)|small (?:shop|business|compan)/;
const IGNORED =
	/(?:requests?|verzoek\w*)\b.{0,80}(?:\bignored?\b|not answered|genegeerd|niet beantwoord|beantwoorden (?:wij|we) niet|negeren)/;
const LAW_DENIED =
	/\b(?:avg|gdpr|privacywet(?:geving)?|privacy laws?)\b.{0,60}\b(?:niet|not)\b.{0,40}(?:van toepassing|geldt|gelden|apply|applicable)|(?:geldt|applies|van toepassing).{0,20}\b(?:niet|not)\b.{0,40}(?:kleine|small)/;

const reliesOnConsent = (policy: Policy): boolean =>
	says(policy, /toestemming|\bconsent\b|\bpermission\b|instemming/, DENIED) ||
	sendsMarketing(policy) ||
	policy.recipients.some(({ company }) => company?.use === 'statistics');

const AUTHORITY =
	/autoriteit ?persoonsgegevens|autoriteit voor persoonsgegevens|\bde ap\b|\bthe ap\b|\(ap\)|toezichthoud|supervisory authorit|data protection authorit|privacy authorit|privacy ?regulator|the regulator|privacywaakhond|gegevensbeschermingsautoriteit|\bgba\b|information commissioner/;
const saysComplaint = (policy: Policy): boolean =>
	saying(policy, AUTHORITY, /datalek|\blek\b|breach/).some(
		(sentence) =>
			COMPLAIN.test(withBefore(sentence)) ||
			sentence.section.topic === 'complaint' ||
			COMPLAIN.test(sentence.under),
	);
const COMPLAIN =
	/klacht|klagen|klaag|complain|\blodge|terecht|wenden|\bmelden|melding|\btip\b|contact|niet (?:tevreden|eens)|ontevreden|unhappy|not satisfied|dissatisf|turn to|report/;

/** In a sentence, or by an answer under a heading that asks. */
const saysAutomated = ({ document }: Policy): boolean =>
	document.sentences.some(
		({ plain, section }) =>
			section.topic === 'automatic' || rightsDescribed(plain).includes('automated-decision'),
	);

const COMPLAINT = /\bklacht(?:en)?\b|\bklagen\b|\bcomplaints?\b/;
const HINDERED =
	/\b(?:pas (?:na|nadat|als|wanneer)|only (?:after|once)|niet eerder dan|not before)\b|\b(?:u|je) (?:kunt|kan|mag) (?:\S+ ){0,3}(?:niet|geen)\b.{0,60}(?:klacht|klagen|autoriteit|toezicht)|\byou (?:cannot|can't|may not)\b.{0,60}(?:complain|authority|regulator)|(?:eerst|first)\b.{0,60}\b(?:verplicht|moet|dient|must|required)|\b(?:verplicht|moet|dient|must|required)\b.{0,40}\b(?:eerst|first)\b|(?:alleen|uitsluitend|only|solely) (?:bij |to |with |by )?(?:ons|onze|us|our)\b/;

const MARKETING =
	/nieuwsbrie|newsletter|reclame|\bmarketing|mailinglijst|mailing|aanbieding|promotie|advert|acties\b|special offers|promotion/;
const DENIED = /\b(?:geen|niet|nooit|no|not|never|nobody|niemand)\b|n't/;
const NOT_SENDING = new RegExp(`${DENIED.source}|bezwaar|\\bobject|verzet|\\bstop`);
const sendsMarketing = (policy: Policy): boolean =>
	says(policy, MARKETING, NOT_SENDING) ||
	policy.recipients.some(({ company }) => company?.use === 'newsletter');

/** Art. 21(4) AVG: the right to stop marketing is named clearly; a newsletter by consent that can be withdrawn says it too. */
function lacksMarketingObjection(policy: Policy): boolean {
	if (!sendsMarketing(policy) || policy.rights.includes('consent-withdrawal')) return false;
	return !policy.document.sentences.some((sentence) => {
		const words = withBefore(sentence);
		return (
			MARKETING.test(words) &&
			(/bezwaar|\bobject|verzet/.test(words) ||
				(STOP.test(words) && (AT_ONCE.test(words) || policy.ofRights(sentence))))
		);
	});
}

const STOP =
	/stop|ophoud|houden .{0,40}\bop\b|niet (?:meer|langer)|geen .{0,40}\bmeer\b|no longer|no more|afmeld|uitschrijf|unsubscri|opt[ -]?out/;
const AT_ONCE =
	/\baltijd\b|meteen|direct|zonder meer|op elk moment|te allen tijde|wanneer u (?:maar )?wil|\balways\b|simply|any ?time|at any|immediately|at once|straight away/;

const isAboutPortability = (policy: Policy, sentence: Sentence): boolean =>
	/overdra|portab|meenemen/.test(sentence.section.heading) ||
	PORTABILITY.test(withBefore(sentence)) ||
	rightsIn(sentence, policy.ofRights).includes('portability');
const aboutPortability = (policy: Policy) =>
	policy.document.sentences.filter((sentence) => isAboutPortability(policy, sentence));
const PORTABILITY =
	/overdraagbaar|overdracht|\bdra(?:agt|gen|ag) .{0,40}\bover\b|overdra(?:gen|agt)|portab|meenemen|mee te nemen|transfer (?:of )?your data|een ander(?:e)? (?:bedrijf|partij|aanbieder) laten|data ha(?:s|ve) been transferred|(?:after|once) .{0,20}transfer/;
const NOT_PORTABILITY =
	/(?:door|bij|by) een? ?(?:\w+ )?(?:ander(?:e)?|third|another) (?:\w+ )?(?:bedrijf|partij|organisatie|aanbieder|winkel|party|company|provider).{0,40}(?:laten|te laten|uitvoer|overneem|overnemen|verwerk|carried out|taken over|process)|(?:by|door) another (?:party|company|provider)|\b(?:als|as|in) (?:een |a )?(?:afdruk|print(?:out)?)\b|(?:alleen|uitsluitend|only|solely).{0,40}(?:op papier|per post|als pdf|on paper|by post|as (?:a )?pdf|printed)|(?:op papier|on paper|in print|uitgeprint|als pdf|as a pdf)\b.{0,30}(?:alleen|uitsluitend|only)?$/;
const SERVICE_ENDS =
	/(?:niet (?:meer|langer)|geen|no longer|not be able|cannot|can't|unable|stop|beeindig|sluiten|ends?|close|terminat|vervalt|eindigt|stopt|opge(?:zegd|heven)).{0,80}(?:klant|abonnement|subscription|dienst|helpen|bestellen|leveren|account|van dienst|serv|help you|order|customer|supply|deliver)|(?:dienstverlening|service|account|abonnement|subscription|klantrelatie|relationship).{0,60}(?:stopt|eindigt|beeindigd|stops|ends|vervalt|closed|terminated|gesloten)/;

const restrictionSentences = (policy: Policy) =>
	policy.document.sentences.filter((sentence) => {
		const about = rightsIn(sentence, policy.ofRights);
		const own = about.includes('restriction') && about.length <= 2;
		return own || (sentence.section.topic === 'right' && /beperk|restrict/.test(sentence.section.heading));
	});
const ALWAYS =
	/\b(?:altijd|te allen tijde|op elk moment|zonder (?:opgaaf van )?reden|om welke reden|always|at any time|for any reason|without (?:giving )?(?:a )?reason)\b.{0,100}(?:beperk|restrict|stil|hold|paus)|(?:beperk|restrict|stil|hold|paus)\w*\b.{0,60}\b(?:altijd|te allen tijde|zonder (?:opgaaf van )?reden|om welke reden|always|for any reason)\b/;
const NOT_EVEN_STORED =
	/(?:niet langer|niet meer|op geen enkele (?:wijze|manier)|geheel niet|no longer|not .{0,10}at all|in no way)\b.{0,40}(?:verwerk|process)/;

/** Two further months at most. */
const extensionTooLong = (policy: Policy) =>
	saying(
		policy,
		/verleng|\bextend|\bextension|\berbij\b|bij (?:komen|nemen|krijgen)|\bextra\b|\bfurther\b|additional|\blanger\b|\blonger\b/,
		/(?:nooit|niet|not|never|no) (?:langer|longer)|in totaal|in total/,
	).filter(
		(sentence) =>
			(policy.ofRights(sentence) || isAboutRequest(policy, sentence)) &&
			durationsIn(sentence.plain).some(
				({ value, unit, at }) =>
					unit === 'month' &&
					value > 2 &&
					!/\b(?:tot|to|totaal|total)\b.{0,20}$/.test(sentence.plain.slice(0, at)),
			),
	);

const isAboutRequest = (policy: Policy, sentence: Sentence): boolean =>
	['rights', 'right'].includes(sentence.section.topic ?? '') ||
	REQUEST.test(withBefore(sentence)) ||
	REQUEST.test(sentence.under);
const REQUEST =
	/verzoek|inzage|opvra|\brecht(?:en)? op|\brequests?\b|\bright (?:of|to)\b|your rights|uw rechten|aanvraag|kopie van uw gegevens|copy of your (?:data|details|information)/;

const MONEY =
	/(?:€|\beuros?\b|\beur\b) ?\d|\d ?(?:€|euros?\b|eur\b)|(?:administratie|verwerkings|behandel)kosten|\bin rekening\b|\bfee\b|\bcharge[sd]?\b|(?:tegen|vragen|brengen|rekenen) .{0,30}(?:vergoeding|betaling|kosten)|\bcosts? (?:you )?(?:€|\d|money)|vergoeding (?:van|vragen)|kost(?:en)? (?:dit|dat|u|een|het) .{0,20}(?:€|euro|\d)/;
/** Free of charge the first time only is a fee all the same. */
const asksMoney = (words: string): boolean =>
	!FREE_OR_LAWFUL.test(
		/\b(?:daarna|vervolgens|after that|then|thereafter|volgende)\b/.test(words)
			? words.replace(/\b(?:gratis|kosteloos|free)\b/, '')
			: words,
	);

const FREE_OR_LAWFUL =
	/\b(?:geen|niets|nooit|gratis|kosteloos|zonder kosten|free|no (?:fee|charge|cost)|nothing|never|not charge|without charge|n't)\b|kennelijk|buitensporig|ongegrond|excessie|manifest|excessive|unfounded|repetitive|herhaalde|(?:extra|bijkomende|verdere|tweede|meerdere|additional|further|extra|second) (?:kopie|exempla|cop)|retour|verzendkost|shipping|bezorgkost|werkelijke kosten|actual costs/;

const IDENTITY_COPY =
	/(?:kopie|afschrift|scan|foto|cop(?:y|ies)|photo).{0,40}(?:paspoort|identiteitsbewijs|identiteitskaart|\bid-?(?:kaart|bewijs)?\b|legitimatie|rijbewijs|passport|identity (?:card|document)|\bid\b|proof of identity|driv(?:ing|er'?s) licen[cs]e|identification)|(?:paspoort|identiteitsbewijs|legitimatiebewijs|passport).{0,30}(?:meesturen|mee te sturen|bijvoegen|toevoegen|sturen|attach|enclose|send|upload)/;
const NOT_DEMANDED =
	/\b(?:nooit|geen|niet|never|not|no|n't)\b|twijfel|doubt|\b(?:kan|kunnen|may|might|can|could)\b.{0,25}\b(?:vragen|verzoeken|ask|request|require)\b|\b(?:may|might) be asked|\bmogelijk\b|indien nodig|if (?:necessary|needed|we)|als (?:wij|we|ik)|wanneer (?:wij|we)|alleen als|only if|laatste middel|last resort/;
const NO_COPY_NO_ANSWER =
	/\b(?:zonder|without)\b.{0,20}(?:kopie|scan|copy).{0,80}\b(?:niet|geen|not|no|nothing)\b/;
const ONLY_THIS_FORM =
	/\b(?:moet|dient|moeten|dienen|must|have to)\b.{0,60}(?:schriftelijk|per post|per brief|in writing|by post)|\b(?:e-?)?mails?\b.{0,40}(?:niet (?:in behandeling|geaccepteerd)|nemen (?:wij|we) niet|not (?:accepted|handled|considered))|\b(?:alleen|uitsluitend|enkel|slechts|only|solely|exclusively)\b.{0,60}(?:schriftelijk|aangetekend|per (?:brief|post)|via (?:het|dit|ons) formulier|in writing|by (?:registered )?(?:post|letter|mail)|registered letter|(?:using|through|via) (?:the|this|our) (?:online )?form)|(?:aangetekende (?:brief|post)|registered (?:letter|post|mail))/;

const INTERNAL_FORMAT =
	/(?:formaat|indeling|bestandsformaat|bestandstype|\bformat\b|vorm).{0,80}(?:(?:in|binnen|van|door) onze (?:eigen )?systemen|(?:in|by|within|of) our (?:own |internal )?systems?|intern gebruik|used internally|zoals wij (?:het|die) gebruiken|that we use internally)/;
