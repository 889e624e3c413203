import type { RightId } from '../../core/ids.ts';
import { rightOf } from '../../core/rights/index.ts';
import type { LetterFacts, Reason } from '../facts.ts';
import { groundOf } from '../grounds.ts';
import { asSentence, listed, sentences } from '../lists.ts';
import type { CommonStatementId } from '../statements.ts';
import type { Decision, Key, Statement } from '../wording.ts';
import { GROUNDS } from './grounds.ts';
import { RIGHTS_NL } from './rights.ts';
import { article, blank, day, dayAs, firstArticle, given, statement, together } from './text.ts';

/** What every answer says in the same way: M1–M8 and the block of law.md A-10, word for word. */
export const answers = {
	receipt: {
		says: ({ receivedOn, right, representative, person }) =>
			sentences(
				`Op ${day(receivedOn)} kregen wij ${RIGHTS_NL[right].request}.`,
				representative === null ? '' : `U deed dat namens ${person.name || blank('naam')}.`,
				`Dit recht staat in de privacywet (${article(rightOf(right).article)}).`,
			),
		keys: ({ receivedOn, right }) => [dayAs(receivedOn), RIGHTS_NL[right].named],
	},
	granted: decided('granted'),
	'partly-granted': decided('partly-granted'),
	refused: decided('refused'),
	'nothing-held': decided('nothing-held'),
	contact: {
		says: ({ writtenOn, shop }) =>
			sentences(
				`Wij schreven dit op ${day(writtenOn)}.`,
				`Hebt u een vraag? Mail ons op ${shop.email || blank('e-mailadres van de winkel')}${shop.phone === '' ? '' : ` of bel ${shop.phone}`}.`,
			),
		keys: ({ writtenOn, shop }) => [dayAs(writtenOn), reachable(shop)],
	},
	'free-of-charge': statement(
		() => 'Dit kost u niets (artikel 12 lid 5 AVG).',
		['kost u niets', 'gratis', 'kosteloos', 'geen kosten'],
	),
	reasons: {
		says: ({ reasons, explanation, right }) =>
			[reasonsList(right, reasons), asSentence(explanation)].filter((text) => text !== '').join('\n'),
		keys: ({ reasons, right }) => [
			['reden', 'omdat', 'want'],
			...reasons.map(({ ground }) => firstArticle(groundOf(right, ground)?.source ?? '')),
		],
	},
	remedies: statement(
		() =>
			'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl, Postbus 93374, 2509 AJ Den Haag). U kunt ook binnen zes weken na ontvangst van dit antwoord de rechtbank schriftelijk verzoeken ons te bevelen uw verzoek alsnog toe of af te wijzen (artikel 35 UAVG). Een advocaat is daarvoor niet nodig.',
		'klacht',
		['autoriteit persoonsgegevens', 'autoriteitpersoonsgegevens.nl'],
		['rechtbank', 'rechter'],
		['zes weken', '6 weken'],
	),
	'known-address': statement(
		({ to }) =>
			to === 'known-address'
				? 'Wij sturen dit antwoord naar het adres dat wij van u kennen.'
				: 'Wij sturen dit antwoord naar een ander adres dan wij van u kenden. Wij wisten eerst zeker dat u het bent.',
		['adres dat wij van u kennen', 'ander adres', 'bekende adres'],
	),
	'all-data': statement(
		({ reasons, othersRemoved }) =>
			reasons.length === 0 && !othersRemoved
				? 'Dit zijn alle gegevens die wij van u vonden.'
				: 'Dit zijn alle gegevens die wij van u vonden, behalve wat wij in deze brief noemen.',
		['alle gegevens', 'al uw gegevens'],
	),
	searched: {
		says: ({ systems }) => {
			const names = systems.filter(({ searched }) => searched !== 'not-applicable').map(({ name }) => name);
			return names.length === 0
				? blank('waar is gezocht')
				: `Wij hebben gezocht in ${together(names)}. Alleen uw verzoek zelf hebben wij.`;
		},
		keys: ({ systems }) => [
			'gezocht',
			...systems.filter(({ searched }) => searched !== 'not-applicable').map(({ name }) => name),
		],
	},
	'not-identifiable': {
		says: ({ explanation }) =>
			sentences(
				'Wij kunnen niet vaststellen welke gegevens van u zijn. Daarom kunnen wij uw verzoek niet uitvoeren (artikel 11 lid 2 en artikel 12 lid 2 AVG).',
				`Dit is de reden: ${given(explanation, 'waarom niet')}`,
			),
		keys: () => [['niet vaststellen', 'niet herkennen', 'niet vinden'], 'artikel 11'],
	},
	'more-information': statement(
		() => 'Weet u meer waarmee wij u wel kunnen vinden? Stuur het ons. Dan kijken wij opnieuw.',
		['weet u meer', 'meer informatie', 'stuur het ons'],
	),
	'outside-gdpr': {
		says: ({ reasons, explanation, right }) =>
			sentences(
				'De privacywet (AVG) geldt niet voor uw verzoek. Daarom voeren wij het niet uit.',
				...reasons.map((reason) => groundText(right, reason)),
				reasons.length === 0 ? given(explanation, 'reden') : asSentence(explanation),
			),
		keys: () => ['geldt niet', ['avg', 'privacywet']],
	},
	withdrawn: {
		says: ({ withdrawnOn }) =>
			`U liet ons op ${withdrawnOn ? day(withdrawnOn) : blank('dag')} weten dat u uw verzoek intrekt. Wij gaan er niet mee verder. U kunt later altijd opnieuw vragen.`,
		keys: ({ withdrawnOn }) => ['intrek', ...(withdrawnOn ? [dayAs(withdrawnOn)] : [])],
	},
} satisfies Partial<Record<CommonStatementId, Statement>>;

/** One list item per ground: what, why, article, and the owner's explanation. */
function reasonsList(right: RightId, reasons: readonly Reason[]): string {
	const items = reasons.map((reason) =>
		sentences(
			`${reason.item === '' ? '' : `${reason.item}: `}${groundText(right, reason)}`,
			asSentence(reason.explanation),
		),
	);
	return listed('Dit zijn onze redenen:', items.length > 0 ? items : [blank('reden met artikel')]);
}

/** The ground as a sentence that ends with its article. */
function groundText(right: RightId, { ground }: Reason): string {
	const place = article(groundOf(right, ground)?.source ?? '');
	return place === '' ? GROUNDS[ground] : GROUNDS[ground].replace(/\.$/, ` (${place}).`);
}

const reachable = ({ email, phone }: LetterFacts['shop']): Key => [email, phone].filter((way) => way !== '');

function decided(decision: Decision): Statement {
	return {
		says: (facts) => RIGHTS_NL[facts.right].outcome[decision].says(facts),
		keys: (facts) => RIGHTS_NL[facts.right].outcome[decision].keys(facts),
	};
}
