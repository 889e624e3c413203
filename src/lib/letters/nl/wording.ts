import type { Say, Wording } from '../wording.ts';
import { answers } from './answers.ts';
import { extras } from './extras.ts';
import { notices } from './notices.ts';
import { questions } from './questions.ts';
import { RIGHTS_NL } from './rights.ts';
import { blankMark } from './text.ts';

/** Letters in Dutch: level B1, formal address, short sentences. */
export const nl: Wording = {
	subject: {
		acknowledgement: about('Wij hebben het ontvangen'),
		'identity-question': about('Een vraag'),
		clarification: about('Een vraag'),
		reminder: about('Wij wachten op uw antwoord'),
		'closed-unanswered': about('Wij sluiten het'),
		extension: about('Wij hebben meer tijd nodig'),
		'fee-announced': about('De kosten'),
		granted: about('Ons antwoord'),
		'partly-granted': about('Ons antwoord'),
		refused: about('Ons antwoord'),
		'nothing-held': about('Ons antwoord'),
		'not-identifiable': about('Ons antwoord'),
		'outside-gdpr': about('Ons antwoord'),
		withdrawn: about('Wij stoppen ermee'),
		'restriction-lifted': () => 'Wij gebruiken uw gegevens binnenkort weer',
		'objection-resumed': about('Wij gaan door'),
		'recipient-notice': () => 'Verzoek over gegevens van een klant',
		'processor-request': () => 'Verzoek om hulp bij een privacyverzoek',
		'breach-notice': () => 'Er ging iets mis met uw gegevens',
		'policy-change': ({ shop }) => `Nieuwe privacyverklaring van ${shop.name}`,
	},
	common: { ...answers, ...questions, ...notices },
	rights: RIGHTS_NL,
	extras,
	blankMark,
};

function about(what: string): Say {
	return ({ right }) => `${what}: ${RIGHTS_NL[right].request}`;
}
