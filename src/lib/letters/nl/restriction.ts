import { blank, day, dayAs, statement, told } from './text.ts';
import type { RightWording } from '../wording.ts';

/** Beperking: artikel 18 AVG. */
export const restriction: RightWording<'restriction'> = {
	request: 'uw verzoek om het gebruik van uw gegevens tijdelijk te stoppen',
	named: ['tijdelijk', 'beperk'],
	outcome: {
		granted: statement(
			() => 'Wij gebruiken uw gegevens nu niet meer. De wet noemt dat beperking (artikel 18 AVG).',
			['niet meer', 'beperk'],
		),
		'partly-granted': statement(
			() =>
				'Wij gebruiken een deel van uw gegevens nu niet meer (artikel 18 AVG). Voor een ander deel kan dat niet. Hieronder leest u waarom.',
			['een deel', 'gedeeltelijk', 'deels'],
		),
		refused: statement(
			() => 'Wij stoppen het gebruik van uw gegevens niet.',
			['stoppen het gebruik van uw gegevens niet', 'gaat door', 'niet beperk'],
		),
		'nothing-held': statement(
			() => 'Wij hebben geen gegevens van u gevonden. Er is dus geen gebruik dat wij kunnen stoppen.',
			['geen gegevens van u'],
		),
	},
	statements: {
		'restricted-since': {
			says: ({ restriction: current }) =>
				current
					? `Wij zijn gestopt op ${day(current.since)}. Dit geldt voor ${current.covers || 'al uw gegevens'}.`
					: blank('vanaf wanneer'),
			keys: ({ restriction: current }) => (current ? [dayAs(current.since), 'gestopt'] : ['gestopt']),
		},
		'still-allowed': statement(
			() =>
				'Wij bewaren uw gegevens nog wel, ook voor de belasting. Verder doen wij alleen iets als u dat goedvindt, of als een rechtszaak of de bescherming van anderen daarom vraagt (artikel 18 lid 2 AVG).',
			'artikel 18 lid 2',
		),
		'until-you-lift': statement(
			() => 'Wij beginnen pas weer als u zelf zegt dat het mag.',
			['als u zelf', 'tot u zelf', 'totdat u'],
		),
		'told-before-lifting': statement(
			() => 'Willen wij toch zelf weer beginnen? Dan laten wij u dat vooraf weten (artikel 18 lid 3 AVG).',
			['vooraf', 'van tevoren', 'artikel 18 lid 3'],
		),
		'how-to-lift': statement(
			({ shop }) =>
				`Wilt u dat wij uw gegevens weer gebruiken? Stuur dan een bericht naar ${shop.email || blank('e-mailadres van de winkel')}. Een reden is niet nodig.`,
			['weer gebruiken', 'opheffen', 'weer mag'],
			['bericht', 'mail', 'bel'],
		),
		'recipients-told': statement((facts) => told(facts.told, 'niet te gebruiken'), 'artikel 19 avg'),
	},
};
