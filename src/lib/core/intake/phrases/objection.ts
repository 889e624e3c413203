import { article, OF_THE_GDPR, type Rule } from './rule.ts';

const TRADE = ['@money', '@order'];
const NONE = 'geen|no|zonder|without|any ..1 bezwaar|bezwaren|objection|objections';
/** An objection that was made before. */
const EARLIER = 'totdat|tot|zolang|until|while|till ..8 bezwaar|objection';
/** What a shop does to sell more, and people complain about before they say "stop that". */
const PRACTICE = [
	'@profiling',
	'reclame*|marketing*|folder*|catalog*|advert*|brochure*|telemarketing|mailing*|flyer*|leaflet*|promoti*|promo*|aanbevelingen|recommendations|texting|gebeld|bellijst|spam',
	'bellen|belt|calling|call|texting|text|mailing ..6 actie|acties|aanbieding|aanbiedingen|offers|sales|deals|korting',
];
const NO_NEED = ['hoef|hoeft|hoeven ..6 doen|meedoen|gebruiken', 'no need', "needn't"];
const NOT_ABLE = ['ik ..3 kan|kon', 'kan|kon ik', "i ..1 cannot|can't|couldn't|can|could|am", 'lukt'];
const NO = "niet|geen|nooit|niets|not|*n't|dont|never|stop|cease|no|without";

/** To stop is what taking back a consent means, and what a restriction does for a while. */
const PART_OF_ANOTHER = [
	{ right: 'consent-withdrawal', within: 'mail' },
	{ right: 'restriction', within: 'mail' },
] as const;

/** Objection (art. 21 AVG): a use stopped that needs no consent, direct marketing above all. */
export const objection: readonly Rule[] = [
	{ id: 'heading', weight: 2, heading: true, any: ['bezwaar|objection|verzet'] },
	{ id: 'article', weight: 3, any: article(21), needs: OF_THE_GDPR },
	{
		id: 'objection-named',
		weight: 3,
		any: [
			'bezwaar|bezwaren|verzet|object|objection|objecting|objections|oppose ..12 verwerking|verwerken|gebruik|gebruiken|gebruikt|processing|use|using|used|@marketing|@profiling|@own-data',
			'@own-data|@marketing|@profiling ..12 bezwaar|verzet|object|objection',
			'tegen|against ..2 gebruik|verwerking|verwerken|delen|gebruiken|use|using|processing ..4 @own-data',
			'recht ..1 op|van|tot bezwaar|verzet',
			'right to object',
		],
		unless: [...TRADE, NONE, EARLIER],
	},
	{
		id: 'objection-word',
		weight: 2,
		any: [
			'maak|maken|teken|aantekenen|dien|indienen ..8 bezwaar|verzet',
			'bezwaar maken|aantekenen|tegen',
			'i|we ..2 object|oppose',
		],
		needs: ['@profiling', '@marketing', '@own-data'],
		unless: [...TRADE, NONE],
	},
	{
		id: 'stop-marketing',
		weight: 3,
		saysNot: true,
		any: [
			'stop|stoppen|stopt|staak|ophouden|afmelden|cease|quit|discontinue|refrain|opt|end|unsubscribe ..8 @marketing',
			'hou|houd|houden|houdt ..3 op ..6 @marketing',
			'geen|niet|nooit ..6 @marketing ..6 meer|langer|ontvangen|krijgen|sturen|hebben|toegestuurd',
			'geen ..3 @marketing ..2 aub|svp|alstublieft|alsjeblieft|please',
			'wil|wens|willen|hoef|hoeven|wenst ..6 geen|niet|nooit ..8 @marketing',
			'@marketing ..8 niet|geen ..4 meer|langer|prijs|gewenst|ontvangen|behoefte',
			"not|*n't|dont|never|rather ..3 want|wish|like|need|send|contact|call|email|mail|text|phone|use|receive|get|be|target|show ..10 @marketing",
			'no more|further|longer ..4 @marketing',
			'want|like out of ..4 @marketing',
			'leave me|us ..3 alone|with ..4 @marketing',
			'take|remove ..2 me|us|my ..6 @marketing',
			'bel|belt|mail|mailt|app|appt|stuur|stuurt|benader|benadert|gebruik|gebruikt ..6 niet|geen|nooit ..6 @marketing',
			'laat|laten ..3 met rust ..4 @marketing',
			'met rust laten ..3 @marketing',
			'haal|schrap|verwijder ..6 @marketing',
			'leave me|us out of ..4 @marketing',
			'@marketing ..3 may|can|mag|mogen|kan|kunnen ..2 stop|weg|ophouden|achterwege',
			'geen|niet ..3 prijs|behoefte|zin|belangstelling|interesse ..5 @marketing',
			'never|not ..2 want|wish|like ..2 be ..2 phoned|called|rung|texted|mailed|contacted|approached|bothered',
		],
		unless: [
			'@newsletter',
			'zijn|is|are|was er|there',
			'@money',
			'heb|have|kreeg|got ..5 ontvangen|gekregen|received|kreeg',
			'@for-now',
		],
		givesWayTo: PART_OF_ANOTHER,
	},
	{
		id: 'not-profile',
		weight: 3,
		saysNot: true,
		any: [
			'@profiling & @dislike',
			'stop|stoppen|staak|ophouden|geen|cease|quit|opt|refrain ..6 @profiling',
			'hou|houd|houden ..3 op ..6 @profiling',
			'leave|keep|take|exclude|laat|laten|hou|houd ..4 out|from|buiten|uit ..4 @profiling',
			'niet|geen|not in ..6 profiel|groep|categorie|segment|indeling|group|category',
			`${NO} ..4 @profiling`,
		],
		unless: ['@newsletter', '@order', '@money', NONE, ...NOT_ABLE, '@for-now'],
		givesWayTo: PART_OF_ANOTHER,
	},
	{
		id: 'not-use-own',
		weight: 3,
		saysNot: true,
		any: [
			'@not-use & @own-data',
			'@own-data ..8 @not-use',
			`${NO} ..6 @own-data ..6 gebruiken|gebruikt|verwerken|used|processed`,
		],
		unless: [
			'afblijven|afblijf|af|vanaf',
			'@for-now',
			'@only-keep',
			'@log-in',
			'@erase',
			...NOT_ABLE,
			...NO_NEED,
		],
		givesWayTo: [...PART_OF_ANOTHER, { right: 'erasure', within: 'sentence' }],
	},
	{
		id: 'not-share-own',
		weight: 3,
		saysNot: true,
		any: [
			`${NO} ..8 delen|deelt|deel|doorgeven|doorgeeft|verkopen|verkoopt|doorverkopen|verstrekken|verstrekt|share|sharing|sell|selling|sold|shared|pass|passing & @own-data`,
			'deel|deelt|verkoop|verkoopt|geef|verstrek @own-data ..2 niet|nooit',
		],
		unless: ['@order', '@money', 'whether|of|wie|who|whom'],
		givesWayTo: PART_OF_ANOTHER,
	},
	{
		id: 'stop-contacting',
		weight: 3,
		saysNot: true,
		any: [
			'stop|stoppen|stopt|ophouden|staken ..6 bellen|benaderen|appen|sms|aanschrijven|lastigvallen',
			'stop|cease|quit ..1 calling|phoning|ringing|texting|contacting|approaching ..1 me|us',
		],
		unless: ['@order', '@money', '@newsletter'],
		givesWayTo: PART_OF_ANOTHER,
	},
	{
		id: 'no-contact',
		weight: 2,
		saysNot: true,
		any: [
			'niet|geen|nooit|stop ..6 benaderd|benaderen|gebeld|bellen|lastiggevallen|lastigvallen|aangeschreven|appen|sms',
			"not|*n't|never|stop ..3 contact|contacting|call|calling|texting|text|phoning|phone|emailing|approach|approached|contacted|called",
		],
		unless: ['@order', '@money', '@newsletter'],
	},
	{
		id: 'stop-that',
		weight: 2,
		saysNot: true,
		any: [
			'stop|stoppen|ophouden|hou|houd|opgehouden ..4 daarmee|hiermee|mee|daar|ermee|dat|dit',
			'daarmee|hiermee|ermee ..2 stoppen|ophouden',
			'wil|wens|hoef ..3 dat|dit|die|ze ..1 niet',
			'dat|dit|zoiets|die wil|wens|hoef ..3 niet',
			'daar|hier ..4 tegen|gediend',
			'daar|hier ..3 niet ..2 mee|eens|gediend|blij',
			'stop ..2 that|it|this|doing|posting|sending|putting|pushing|calling|texting|mailing',
			"not|*n't|never ..2 want|like|asked|ask|agree|wish ..3 that|it|this|for|them|to|these",
			'want|like ..1 that|this|it to end|stop',
			'put an? end to',
		],
		needs: PRACTICE,
		unless: ['@money'],
		givesWayTo: [{ right: 'consent-withdrawal', within: 'mail' }],
	},
	{ id: 'marketing-topic', saysNot: true, weight: 1, any: ['@profiling', '@marketing'] },
	{
		id: 'dislike',
		weight: 1,
		saysNot: true,
		any: ['@dislike'],
		needs: ['@profiling', '@marketing'],
		unless: TRADE,
	},
];
