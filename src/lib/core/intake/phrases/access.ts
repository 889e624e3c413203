import { NEEDED, QUESTIONS } from './access-questions.ts';
import { article, OF_THE_GDPR, type Rule } from './rule.ts';

const TROUBLE = "lukt|lukken|foutmelding|error|werkt|werken|can't|cannot|couldn't|unable";

/** A copy as a usable file is portability; the same words for a copy without more are access. */
const AS_FILE = [{ right: 'portability', within: 'sentence' }] as const;

const WHAT_ABOUT_ME = [
	'@what ..12 @of-me & @hold',
	'@what ..2 persoonsgegevens|persoonlijke',
	'@what ..1 personal data|information|details|info',
	'@what ..3 @record-noun @hold @you',
	'@what ..3 @record-noun|attributes ..6 @hold ..4 @of-me',
	'@what ..4 @own-records ..6 @hold',
	'what ..3 @you ..2 know|have|hold|got|keep ..3 on|about @me',
	'@what ..3 @record-noun|persoonlijke @you ..6 @hold',
	"what's|wat|what staat|zit|is? ..1 in ..1 @own-records",
	'@what ..4 my|mijn ..4 @you ..2 have|hold|got|keep|stored|know|hebben|bewaren|weten',
	'@what ..6 @of-me ..2 are|is in|on ..2 system|systems|database|records|file|files',
];

const RULES: readonly Rule[] = [
	{ id: 'heading', weight: 2, heading: true, any: ['inzage|access|inzageverzoek'] },
	{ id: 'article', weight: 3, any: article(15), needs: OF_THE_GDPR },
	{
		id: 'access-named',
		weight: 3,
		any: [
			'inzageverzoek|inzagerecht|inzageaanvraag|inzagebrief|gegevensinzage|dsar|sar',
			'recht|rechten|verzoek|beroep|aanvraag|gebruik ..6 inzage',
			'inzage & @own-data|@privacy-law|@record-noun',
			'@own-data ..3 inzage',
			'inzicht ..4 @own-records',
			'subject access',
			'right|rights of|to access',
			'access|disclosure request',
			'access|disclosure to|of ..3 @own-records',
		],
		unless: ['@log-in'],
	},
	{
		id: 'access-word',
		weight: 2,
		any: ['inzage'],
		unless: ['@order', '@log-in'],
	},
	{
		id: 'what-about-me',
		weight: 3,
		asked: true,
		any: WHAT_ABOUT_ME,
		unless: [
			...NEEDED,
			'what|wat ..1 vinden|vind|denken|denk|think ..1 @you',
			'betwist*|contest*|disput*|disagree|oneens',
			'@erase|@freeze ..3 @what',
			'@all-you-have te? ..1 @erase',
		],
		givesWayTo: AS_FILE,
	},
	{
		id: 'all-you-have',
		weight: 3,
		any: [
			'stuur|sturen|zend|zenden|verstrek|verstrekken|geef|geven|mail|mailen|toon|toesturen|opsturen|overhandig ..8 @all-you-have',
			'ontvang|ontvangen|krijg|krijgen|weten|zien|inzien|hebben|horen|opvragen ..6 @all-you-have',
			'print|printing|prints out? ..4 @all-you-have',
			'send|sent|give|provide|supply|show|tell|receive|obtain|see|know|get|have|disclose|share|forward ..8 @all-you-have',
			'@all-you-have ..6 ~ontvangen|krijgen|toegestuurd|opgestuurd|toesturen|opsturen|sturen|zien|inzien|receive|see|sent',
			'@copy ..6 @all-you-have',
		],
		unless: [
			'@erase ..8 @all-you-have',
			'@all-you-have te? ..1 @erase',
			'@not-use',
			...NEEDED,
			'see to|that',
			'zien dat',
		],
		givesWayTo: AS_FILE,
	},
	{
		id: 'copy-of-own',
		weight: 3,
		any: [
			'@copy ..8 @own-records',
			'@copy ..4 van|of ..2 persoonsgegevens',
			'@copy ..6 what|wat|welke ..4 @you ..6 @hold',
		],
		unless: ['@copy ..3 @money', '@copy ..2 @order', '@erase ..4 @copy'],
		givesWayTo: AS_FILE,
	},
	{
		id: 'see-own',
		weight: 3,
		any: [
			'graag zie|inzien ..6 @own-records',
			'zien|inzien|bekijken|inkijken|nalezen|doorlezen|opvragen|opvraag|raadplegen|see|view|inspect|consult|access|show|toon ..5 @own-records',
			'@own-records ..6 ~zien|inzien|bekijken|inkijken|nalezen|doorlezen|lezen|opvragen|raadplegen|see|view|inspect',
			'vraag|vragen ..6 @own-records ..4 op',
			'opvragen|opvraag ..3 persoonsgegevens',
			'persoonsgegevens ..2 opvragen',
			'kijken|kijkje|blik|look ..4 in|at ..3 @own-records',
		],
		unless: [TROUBLE, '@log-in', '@erase', '@correct', 'see to|that', 'zien dat'],
		givesWayTo: AS_FILE,
	},
	{
		id: 'send-own',
		weight: 3,
		any: [
			'stuur|sturen|toesturen|opsturen|zend|toezenden|verstrek|verstrekken|overhandig|geef|lever|leveren|mailen|ontvang|ontvangen|krijg|krijgen|verkrijgen ..6 @own-records',
			'send|provide|supply|disclose|furnish|release|receive|obtain|give|hand ..6 @own-records',
			'@own-records ..4 ~ontvangen|krijgen|toegestuurd|opgestuurd|toesturen|opsturen|mailen|sturen|verstrekken',
			'email|mail|mailt me|mij|us|ons ..4 @own-records',
			'i|we|to want|like|have|get my|our ..1 data|file|records|information',
		],
		unless: [
			TROUBLE,
			'@erase',
			'@correct',
			'@order',
			'@money',
			'@log-in',
			'@not-use',
			'@stop ..6 @marketing',
			...NEEDED,
			'deleted|gone|removed|derden|anderen|others|third',
		],
		givesWayTo: AS_FILE,
	},
	...QUESTIONS,
	{
		id: 'particulars',
		weight: 1,
		any: [
			'bewaartermijn|bewaartermijnen|doeleinden|ontvangers|herkomst|verwerkingsdoeleinden|recipients|purposes|retention|safeguards',
		],
	},
	{
		id: 'copy-wanted',
		weight: 1,
		any: ['@copy & @want', 'benieuwd|nieuwsgierig|curious|wonder|wondering'],
		needs: ['@own-data', '@of-me'],
		unless: ['@money', '@order'],
	},
];

/** Access (art. 15 AVG): to know whether, which and why, or to have a copy. Lists of what to tell are its own form. */
export const access: readonly Rule[] = RULES.map((rule) => ({ ...rule, inLists: true }));
