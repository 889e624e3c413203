import { article, OF_THE_GDPR, type Rule } from './rule.ts';

const OTHER_RIGHT = ['@erase', '@not-use', '@log-in'];

/** A name on a thing that is made to order. */
const PRINTED =
	'graveren|gegraveerd|gravure|bedrukt|bedrukken|gedrukt|engrave|engraved|printed|embroidered|geborduurd|kaartjes|visitekaartjes|cards|cake|taart|doosje|box';
/** Where and how a parcel goes, or what it costs, is about the order and not about the records of a person. */
const TRADE = ['@order', '@money', PRINTED];

const WRONG_THING =
	'verkeerd|verkeerde|foute|wrong|incorrect ..1 mailadres|emailadres|naam|achternaam|voornaam|geboortedatum|telefoonnummer|surname|name|birthday|phone|email';

/** Rectification (art. 16 AVG): wrong data corrected, incomplete data completed. */
export const rectification: readonly Rule[] = [
	{
		id: 'heading',
		weight: 2,
		heading: true,
		any: ['rectificatie|verbetering|correctie|rectification|correction'],
	},
	{ id: 'article', weight: 3, any: article(16), needs: OF_THE_GDPR },
	{
		id: 'rectification-named',
		weight: 3,
		any: [
			'rectificatie|rectificatieverzoek|rectificeren|rectificeer|correctieverzoek|rectify|rectification|rectified',
			'recht op correctie|verbetering|aanvulling',
			'right to correct|correction',
		],
	},
	{
		id: 'wrong-about-me',
		saysNot: true,
		weight: 3,
		any: ['@own-attribute ..8 @wrong', '@wrong ..6 @own-attribute'],
		unless: ['zolang|totdat|until|while|whether', ...TRADE, ...OTHER_RIGHT],
	},
	{
		id: 'is-and-is-not',
		weight: 3,
		saysNot: true,
		any: [
			'@own-attribute ..3 is|are|zijn|luidt|luiden ..5 en|and|, niet|not|instead|rather',
			'@own-attribute ..1 is|heet|luidt niet|not ..4 maar|but',
		],
		unless: [
			...TRADE,
			...OTHER_RIGHT,
			'@wrong',
			'niet|not ..3 nodig|needed|necessary|for|bedoeld|meant|meer|longer|te|to|in|op|on|safe|veilig',
			'public|openbaar',
		],
	},
	{
		id: 'i-am-and-you-have',
		weight: 3,
		saysNot: true,
		any: [
			'ik woon|heet|ben ..6 jullie|u hebben|heeft|hebt|schrijven|schrijft|noemen|noemt',
			'jullie|u|je hebben|heeft|hebt|schrijven|schrijft|noemen|noemt ..8 ik woon|heet|ben',
			"i|i'm|my live|am|name ..6 you|you've have|got|say|write|spell",
			"you|you've have|got|put|wrote|noted ..8 i live|am",
			'put|noted|got|entered|recorded ..8 as mine|me',
		],
		unless: [...TRADE, ...OTHER_RIGHT, 'gevraagd|asked|nodig|need'],
		needs: ['@own-attribute', '@correct', '@wrong'],
	},
	{
		id: 'correct-about-me',
		weight: 3,
		any: ['@correct & @own-attribute'],
		unless: [...TRADE, ...OTHER_RIGHT, '@done', 'is|are my|mijn ..4 correct|right|juist'],
	},
	{
		id: 'correct-name',
		weight: 3,
		any: [
			'@correct ..6 mijn|my|onze|our ..2 naam|achternaam|voornaam|voorletters|geboortedatum|telefoonnummer|mailadres|e|surname|name|birthday|phone|email|title|initials',
			'mijn|my|onze|our ..2 naam|achternaam|voornaam|voorletters|geboortedatum|telefoonnummer|mailadres|surname ..6 ~@correct',
		],
		unless: [PRINTED, '@money', '@log-in', '@done'],
	},
	{
		id: 'address-change',
		weight: 3,
		any: [
			'adreswijziging|adreswijzigingen|naamswijziging|verhuisbericht|adresverandering|naamsverandering|telefoonnummerwijziging',
			'change of name|address',
			'mijn|my|our|onze ..1 name|surname|naam|achternaam|voornaam is|wordt ..1 spelled|spelt|gespeld|geschreven|written',
			'nieuw|nieuwe|huidige|juiste|correcte ..1 @attribute ..3 is|wordt|luidt',
			'new|current|correct|right|proper ..2 @attribute ..2 is|becomes',
			'use|gebruik|gebruiken ..3 mijn|my ..1 juiste|correct|right|proper|real|actual|echte|nieuwe|new ..1 @attribute',
			'nieuw|nieuwe|new|juiste|correct ..2 @attribute|nummer ..4 noteren|doorvoeren|verwerken|gebruiken|opslaan|vastleggen|doorgeven|invoeren',
			'noteer|noteren|verwerk|verwerken|doorgeven|note|register ..6 nieuw|nieuwe|new|juiste|correct ..2 @attribute',
		],
		unless: [...TRADE, '@log-in'],
	},
	{
		id: 'missing-about-me',
		weight: 3,
		any: [
			'ontbreekt|ontbreken|onvolledig|incompleet|incomplete|missing|mist|lacks|lacking|absent|vergeten & @own-attribute',
		],
		unless: [...TRADE, ...OTHER_RIGHT],
	},
	{
		id: 'should-be',
		weight: 2,
		any: ['@should-be'],
		needs: ['@own-attribute'],
		unless: [
			'should|would|must|may|ought like|not|love',
			...TRADE,
			...OTHER_RIGHT,
			'@freeze',
			'@export',
			'@human',
			'stuur|sturen|send|bezorg*|lever|leveren',
		],
		saysNot: true,
	},
	{
		id: 'correct-it',
		weight: 2,
		any: [
			'@correct & dat|dit|het|deze|die|it|that|this|these|them|ze',
			'dat|dit|deze|this|it|that ..5 verwerken|noteren|opnemen|doorvoeren|doorgevoerd|vastleggen|overnemen|recorded|noted',
			'use|gebruik|gebruiken ..1 it|that|this|dat|deze|dit ..6 records|account|from|systeem|voortaan|nu|gegevens',
			'graag|please|kindly|svp ..4 @correct',
			'aub|svp @correct',
		],
		needs: ['@own-attribute'],
		unless: [...TRADE, ...OTHER_RIGHT, '@done'],
	},
	{
		id: 'wrong-thing',
		weight: 2,
		any: [WRONG_THING],
		unless: TRADE,
	},
	{
		id: 'known-as',
		weight: 2,
		any: [
			'sta|staat|staan|geregistreerd|vermeld|listed|registered|addressed|aangeschreven|aangesproken|recorded|entered ..4 als|as|onder',
			'spreek|spreken|spreekt ..3 aan',
			'noemen|noemt|schrijven|schrijft|spelt|spellen|schreef mij|me|mijn|my',
			'you ..2 call|calling|spell|spelled|spelt|address|addressing me|my|us|our',
			'have|got mij|me|us|my|mijn ..3 down',
			'file|record|records|profile|account|system ..1 says|shows|states|lists|reads|claims',
		],
		needs: ['@own-attribute'],
		unless: TRADE,
	},
	{
		id: 'life-event',
		weight: 2,
		any: [
			'verhuisd|getrouwd|gescheiden|hertrouwd|remarried|scheiding|huwelijk|divorce|marriage|wedding',
			'ga|gaan|gaat ..3 verhuizen',
			'moved house|home|address|to',
			"have|has|'ve|i've|we've ..1 moved",
			'got married|divorced',
			'formerly|voorheen|previously|renumbered|hernummerd|vernummerd',
			'name|naam|adres|address is ..1 now|nu|voortaan',
			'nieuw|nieuwe|new ..1 adres|achternaam|naam|telefoonnummer|nummer|mailadres|e|address|surname|name|number|email|phone',
		],
		needs: ['@own-attribute', '@correct'],
		unless: TRADE,
	},
	{
		id: 'wrong-in-an-order',
		weight: 1,
		any: ['@own-attribute & @wrong', '@correct & @own-attribute'],
		unless: [PRINTED, '@log-in', '@erase'],
	},
];
