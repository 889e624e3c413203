import { article, OF_THE_GDPR, type Rule } from './rule.ts';

/** Something is out of order rather than asked for. */
const LOCKED_OUT = [
	'is|was|werd|been|are|got|staat|blijkt ..3 geblokkeerd|locked|blocked|suspended|beperkt|limited|frozen|vergrendeld',
	'@log-in',
];
/** "You need not do anything with it" forbids nothing. */
const NO_NEED = ['hoef|hoeft|hoeven', 'no need', "needn't", "don't need|have"];
const NOT_ABLE = ['ik ..3 kan|kon', 'kan|kon ik', "i ..1 cannot|can't|couldn't|can|could", 'lukt'];

/** What it is about, when the sentence itself does not say so. */
const DATA = [
	'@own-data',
	'gegevens|data|informatie|information|dossier|file|record|records|chat|chats|logs|gesprekken|mails|emails|correspondentie|correspondence|orders|bestellingen|maten|mine',
];

/** Restriction (art. 18 AVG): data kept, but not used for a while. */
export const restriction: readonly Rule[] = [
	{ id: 'heading', weight: 2, heading: true, any: ['beperking|restriction|bevriezing|bevriezen'] },
	{ id: 'article', weight: 3, any: article(18), needs: OF_THE_GDPR },
	{
		id: 'restriction-named',
		weight: 3,
		any: [
			'beperking|beperken|beperkt|beperk|restrict|restricted|restriction|restricting|limit|limitation ..6 verwerking|verwerkingen|processing',
			'verwerking|verwerkingen|processing ..8 beperken|beperkt|beperking|restricted|limited|restrict|schorten|stilleggen|opschorten|opgeschort|suspended|paused|halted',
			'recht ..1 op beperking',
			'beperkingsverzoek|verwerkingsbeperking',
			'right to restrict|restriction',
			'opschorten|opschorting|suspend|pause|halt ..4 verwerking|processing',
		],
	},
	{
		id: 'freeze-own',
		weight: 3,
		any: [
			'@freeze ..6 @own-records|account|profiel|profile',
			'@own-records ..8 @freeze',
			'mijn|my|our|onze ..2 account|profiel|profile|*profiel|*account ..8 @freeze',
			'@freeze ..6 mijn|my ..2 @data-noun & @for-now',
		],
		unless: LOCKED_OUT,
	},
	{
		id: 'freeze-all',
		weight: 2,
		any: ['@freeze & boel|alles|everything|zaak|things|it|het|dit|dat'],
		needs: DATA,
		unless: [...LOCKED_OUT, '@order', '@money'],
	},
	{
		id: 'not-use-for-now',
		weight: 3,
		saysNot: true,
		any: [
			'@not-use & @for-now & @own-data',
			'laat|laten|leave ..2 @own-data ..4 rust|alone|untouched|ongemoeid',
		],
		unless: ['@log-in', ...NOT_ABLE, ...NO_NEED, 'meer nodig'],
	},
	{
		id: 'only-keep',
		weight: 3,
		saysNot: true,
		any: [
			'bewaar|hou|houd|bewaren|houden|keep|hold|store|retain|hang ..6 @own-data & @not-use',
			'bewaar|hou|houd|keep|hold|store ze|het|dat|them|it|those|these & @not-use',
			'@only-keep & @not-use',
			'@only-keep & @own-data & @for-now',
			'@only-keep & @own-data & @not-use',
		],
		needs: DATA,
		unless: ['@order', ...NOT_ABLE, ...NO_NEED],
	},
	{
		id: 'keep-for-a-claim',
		weight: 3,
		saysNot: true,
		any: ['@not-erase & @own-data|@record-noun|chat|chats|logs|gesprekken|mails|emails|orders & @claim'],
	},
	{
		id: 'not-erase-not-use',
		weight: 3,
		saysNot: true,
		any: ["niet|niets|not|*n't|never|nor|nothing ..3 @erase & @not-use"],
		needs: DATA,
	},
	{
		id: 'not-use-those-for-now',
		weight: 3,
		saysNot: true,
		any: ['@not-use & @for-now & ze|them|die|deze|those'],
		needs: ['@own-records', '@own-history'],
		unless: [...NOT_ABLE, ...NO_NEED, '@order', '@money'],
	},
	{
		id: 'not-use-them-for-now',
		weight: 2,
		saysNot: true,
		any: ['@not-use & @for-now'],
		needs: ['@own-data'],
		unless: [...NOT_ABLE, ...NO_NEED, '@order', '@money'],
	},
	{
		id: 'keep-own',
		weight: 2,
		saysNot: true,
		any: [
			'@not-erase & @claim',
			'alleen|enkel|slechts|only|just|merely ..4 bewaren|bewaard|opslaan|keep|store|stored|kept & @own-data',
			'@not-erase ..8 @own-data & nog|langer|longer|still|voorlopig|yet|for',
		],
		needs: DATA,
		unless: ['@order', '@money'],
	},
	{
		id: 'not-erase',
		weight: 1,
		saysNot: true,
		any: [
			"niet|niets|niks|geen|not|*n't|never|nothing ..5 @erase",
			'gooi|gooit|wis|verwijder ..6 niets|niet ..3 weg?',
			'not do so|that|this|it ..2 mine|my',
		],
		needs: DATA,
	},
	{
		id: 'freeze-them',
		weight: 3,
		any: ['@freeze ze|them|die|deze & @for-now', 'ze|die ..3 @freeze & @for-now'],
		needs: DATA,
		unless: [...LOCKED_OUT, '@order', '@money'],
	},
	{
		id: 'keep-them',
		weight: 2,
		any: ['bewaar|hou|houd|bewaren|keep|store|save|preserve|retain ze|them|die|deze|alles|everything'],
		needs: ['@own-data'],
		unless: ['@order', '@money'],
	},
	{
		id: 'needed',
		weight: 1,
		any: ['heb ze|die|deze|ik ..3 nodig', 'need them|it|these|those|my'],
		needs: DATA,
		unless: ['@order', '@money'],
	},
	{
		id: 'needed-for-a-claim',
		weight: 2,
		saysNot: true,
		any: ['nodig|need|needed|bewijs|evidence|use|gebruiken ..8 @claim', '@claim ..8 nodig|need|needed'],
		needs: ['@own-data', 'gegevens|data|records|mine'],
		unless: ['@money'],
	},
	{
		id: 'contested',
		saysNot: true,
		weight: 1,
		any: [
			'betwist|betwisten|contest|dispute|disputed|juistheid|accuracy',
			'zolang|totdat|until|while ..8 uitgezocht|onderzoek|controle|check|checked|investigate|gecontroleerd',
		],
	},
	{
		id: 'freeze-word',
		weight: 1,
		any: ['bevries|bevriezen|bevroren|bevriezing|freeze|frozen|beperking|restriction|quarantine'],
		unless: LOCKED_OUT,
	},
];
