import type { Rule } from './rule.ts';

const TRADE = ['@order', '@money', 'koop|aankoop|overeenkomst|purchase|contract'];
/** "If I ever gave consent, I withdraw it" is a precaution in letters that ask for something else. */
const PRECAUTION = 'if|indien|insofar|mocht|eventuele|eventueel|zover|any ..7 @consent';
const SAID_YES = [
	'aangevinkt|vinkte|aangekruist|toegestemd|goedgevonden|goedgekeurd|ingestemd|toegestaan|ticked|checked|agreed|opted|allowed|consented|permitted|okayed|instemde|toestond',
	'vink|vinkje ..6 aan|gezet',
	'akkoord|ja|toestemming|goedkeuring gegaan|gezegd|gegeven|gaf|zei',
	'zei|gaf ..4 ja|akkoord|toestemming',
	'let|laten|liet you|u|jullie ..4 use|publish|share|film|record|show|gebruiken|publiceren|filmen|delen',
	'vond ..8 goed|prima|oke|ok',
	'zei|vond ..8 mocht|mochten',
	'said|say ..3 yes|ok|okay|fine',
	'said|told ..2 you could|might|may',
	'gave|given|give ..3 permission|consent|leave|go',
	'my|mijn|that|dat yes|ja',
	'goedvond|goedvonden|instemde|toestond',
	'mijn|my toestemming|consent|permission|instemming|akkoord',
	'go ahead',
	'mocht|mochten @you',
	'u|jullie|je mocht|mochten',
];

/** What one can say yes to, other than a purchase. */
const ABOUT = [
	'@own-data',
	'@marketing',
	'@profiling',
	'foto|fotos|photo|photos|picture|pictures|brief|verhaal|letter|story|video|film|filmpje|filmpjes|likeness|filming|filmen|recording|recorded|record|voice|stem|opname|opgenomen|cookies|tracking|share|delen|publish|publiceren|publiceert|use|gebruik|gebruiken|name|naam',
];

/** Withdrawal of consent (art. 7(3) AVG): a yes of before taken back. */
export const consentWithdrawal: readonly Rule[] = [
	{ id: 'heading', weight: 2, heading: true, any: ['toestemming|consent|permission'] },
	{
		id: 'consent-taken-back',
		weight: 3,
		saysNot: true,
		any: [
			'@withdraw & @consent',
			'art|artikel|article .? 7 & toestemming|consent & @withdraw',
			'no longer consent|agree|permit|allow',
		],
		unless: [...TRADE, PRECAUTION],
	},
	{
		id: 'no-consent',
		weight: 2,
		saysNot: true,
		any: [
			'geef|gaf|geven|verleen|heb ..4 geen toestemming',
			"do|did|not|*n't ..2 consent|agree|permission",
			'vind|vinden ..6 niet ..3 goed|oke|ok',
		],
		needs: ABOUT,
		unless: TRADE,
	},
	{
		id: 'said-yes',
		weight: 2,
		any: SAID_YES,
		needs: ABOUT,
		unless: TRADE,
	},
	{
		id: 'changed-mind',
		weight: 2,
		saysNot: true,
		any: [
			'bedacht|bedenk|bedenken|spijt|terugdraaien|ongedaan|undo|reverse|regret|reconsidered',
			'gedachten veranderd',
			'intrekken|terugtrekken|terugnemen|herroepen|ingetrokken',
			'kom|komen ..6 terug',
			'yes|ja ..8 no|nee',
			'changed my mind',
			'second thoughts',
			'niet|geen ..8 meer|langer',
			"not|*n't ..8 anymore|longer",
			'no longer',
			'zet|zetten ..8 uit',
			'trek|neem ..8 in|terug',
			'switch|turn ..4 off',
			'herroep|trek|neem ..2 dat|het|dit',
			'opt ..1 out',
			'withdraw|revoke ..2 leave|approval',
			'revoke|withdraw|rescind|retract|cancel ..2 that|it|this',
		],
		needs: SAID_YES,
		unless: TRADE,
	},
];
