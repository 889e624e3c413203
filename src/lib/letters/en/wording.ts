import type { Say, Wording } from '../wording.ts';
import { answers } from './answers.ts';
import { extras } from './extras.ts';
import { notices } from './notices.ts';
import { questions } from './questions.ts';
import { RIGHTS_EN } from './rights.ts';
import { blankMark } from './text.ts';

/** Letters in English: plain words, short sentences. */
export const en: Wording = {
	subject: {
		acknowledgement: about('We have received it'),
		'identity-question': about('A question'),
		clarification: about('A question'),
		reminder: about('We are waiting for your answer'),
		'closed-unanswered': about('We close it'),
		extension: about('We need more time'),
		'fee-announced': about('The costs'),
		granted: about('Our answer'),
		'partly-granted': about('Our answer'),
		refused: about('Our answer'),
		'nothing-held': about('Our answer'),
		'not-identifiable': about('Our answer'),
		'outside-gdpr': about('Our answer'),
		withdrawn: about('We stop with it'),
		'restriction-lifted': () => 'We will soon use your data again',
		'objection-resumed': about('We go on'),
		'recipient-notice': () => 'Request about data of a customer',
		'processor-request': () => 'Request for help with a privacy request',
		'breach-notice': () => 'Something went wrong with your data',
		'policy-change': ({ shop }) => `New privacy policy of ${shop.name}`,
	},
	common: { ...answers, ...questions, ...notices },
	rights: RIGHTS_EN,
	extras,
	blankMark,
};

function about(what: string): Say {
	return ({ right }) => `${what}: ${RIGHTS_EN[right].request}`;
}
