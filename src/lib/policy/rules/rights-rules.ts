import type { RightId } from '../../core/ids.ts';
import { anyOf } from '../any-of.ts';
import { isDenial, rightsIn } from '../promises/named-rights.ts';
import { rightsDescribed } from '../promises/right-words.ts';
import { missingWhen, saying, withBefore, type Policy, type TextRule } from './rule.ts';

/** Which rights a policy names, and whether it leaves them as they are. */
export const rightsRules: readonly TextRule[] = [
	{
		rule: 'C-09',
		defect: 'rights-missing',
		article: '13(2)(b)',
		broken: (policy) => missingWhen(missingRights(policy).length > 0),
	},
	{ rule: 'C-09', defect: 'right-denied', article: '12(2)', broken: (policy) => deniedRights(policy) },
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
		broken: (policy) =>
			saying(policy, HINDERED).filter(({ plain }) => AUTHORITY.test(plain) || COMPLAINT.test(plain)),
	},
	{
		rule: 'C-13',
		defect: 'automated-missing',
		article: '13(2)(f)',
		broken: (policy) => missingWhen(!saysAutomated(policy)),
	},
	{
		rule: 'P-13',
		defect: 'restriction-without-grounds',
		article: '18(1)',
		broken: (policy) =>
			restrictionSentences(policy).filter(
				({ plain }) => (ALWAYS.test(plain) && !ASKED.test(plain)) || NOT_EVEN_STORED.test(plain),
			),
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

const FOR_US = anyOf(
	/\b(?:to|for|op|voor) (?:us|our|ons|onze|kleine|small)\b|kleine (?:winkel|ondernem|bedrij)/,
	/small (?:shop|business|compan)/,
);

const IGNORED =
	/(?:requests?|verzoek\w{0,30})\b.{0,80}(?:\bignored?\b|not answered|genegeerd|niet beantwoord|beantwoorden (?:wij|we) niet|negeren)/;

const LAW_DENIED = anyOf(
	/\b(?:avg|gdpr|privacywet(?:geving)?|privacy laws?)\b.{0,60}\b(?:niet|not)\b.{0,40}(?:van toepassing|geldt|gelden|apply|applicable)/,
	/(?:geldt|applies|van toepassing).{0,20}\b(?:niet|not)\b.{0,40}(?:kleine|small)/,
);

const saysComplaint = (policy: Policy): boolean =>
	policy.document.sentences.some((sentence) => {
		const words = withBefore(sentence);
		if (!AUTHORITY.test(words) || /datalek|\blek\b|breach/.test(words)) return false;
		return COMPLAIN.test(words) || sentence.section.topic === 'complaint' || COMPLAIN.test(sentence.under);
	});
const AUTHORITY = anyOf(
	/autoriteit ?persoonsgegevens|autoriteit voor persoonsgegevens|\bde ap\b|\bthe ap\b|\(ap\)/,
	/toezichthoud|supervisory authorit|data protection authorit|privacy authorit|privacy ?regulator/,
	/the regulator|privacywaakhond|gegevensbeschermingsautoriteit|\bgba\b|information commissioner/,
);

const COMPLAIN = anyOf(
	/klacht|klagen|klaag|complain|\blodge|terecht|wenden|\bmelden|melding|\btip\b|contact/,
	/niet (?:tevreden|eens)|ontevreden|unhappy|not satisfied|dissatisf|turn to|report/,
);

const COMPLAINT = /\bklacht(?:en)?\b|\bklagen\b|\bcomplaints?\b/;

const HINDERED = anyOf(
	/\bpas\b.{0,90}\b(?:na|nadat|als|wanneer|zodra)\b/,
	/\b(?:only (?:after|once)|only .{0,80}\b(?:once|after)\b|niet eerder dan|not before)\b/,
	/\b(?:u|je) (?:kunt|kan|mag) (?:\S+ ){0,3}(?:niet|geen)\b.{0,60}(?:klacht|klagen|autoriteit|toezicht)/,
	/\byou (?:cannot|can't|may not)\b.{0,60}(?:complain|authority|regulator)/,
	/(?:eerst|first)\b.{0,60}\b(?:verplicht|moet|dient|must|required)/,
	/\b(?:verplicht|moet|dient|must|required)\b.{0,40}\b(?:eerst|first)\b/,
	/(?:alleen|uitsluitend|only|solely) (?:bij |to |with |by )?(?:ons|onze|us|our)\b/,
);

/** In a sentence, or by an answer under a heading that asks. */
const saysAutomated = ({ document }: Policy): boolean =>
	document.sentences.some(
		({ plain, section }) =>
			section.topic === 'automatic' ||
			rightsDescribed(plain).includes('automated-decision') ||
			(DECIDE.test(plain) && WHO_DECIDES.test(plain)),
	);

const DECIDE = /besl(?:is|uit|oot)|oordeel|decid|decision|judge|keurt|weigert/;

const WHO_DECIDES =
	/\bmens|computer|software|machine|program|automat|robot|algorit|human|\bpeople\b|\bpersoon|\bperson\b/;

const restrictionSentences = (policy: Policy) =>
	policy.document.sentences.filter((sentence) => {
		const about = rightsIn(sentence, policy.ofRights);
		const own = about.includes('restriction') && about.length <= 2;
		return own || (sentence.section.topic === 'right' && /beperk|restrict/.test(sentence.section.heading));
	});

const ALWAYS = anyOf(
	/\b(?:altijd|te allen tijde|op elk moment|zonder (?:opgaaf van )?reden|om welke reden|always|at any time|for any reason|without (?:giving )?(?:a )?reason)\b.{0,100}(?:beperk|restrict|stil|hold|paus)/,
	/(?:beperk|restrict|stil|hold|paus)\w{0,30}\b.{0,60}\b(?:altijd|te allen tijde|zonder (?:opgaaf van )?reden|om welke reden|always|for any reason)\b/,
);

const ASKED = /\bvragen\b|verzoeken|\bask\b|\brequest/;

const NOT_EVEN_STORED =
	/(?:niet langer|niet meer|op geen enkele (?:wijze|manier)|geheel niet|no longer|not .{0,10}at all|in no way)\b.{0,40}(?:verwerk|process)/;
