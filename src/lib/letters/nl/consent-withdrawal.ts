import type { RightWording } from '../wording.ts';
import { keptKeys, keptText } from './kept.ts';
import { blank, day, dayAs, given, statement } from './text.ts';

/** Toestemming intrekken: artikel 7 lid 3 AVG. */
export const consentWithdrawal: RightWording<'consent-withdrawal'> = {
	request: 'uw bericht dat u uw toestemming intrekt',
	named: ['toestemming'],
	outcome: {
		granted: statement(
			() => 'Uw toestemming is ingetrokken. Wij zijn meteen gestopt (artikel 7 lid 3 AVG).',
			['ingetrokken'],
		),
		'partly-granted': statement(
			() =>
				'Uw toestemming is ingetrokken (artikel 7 lid 3 AVG). Een deel van het gebruik gaat door, want daarvoor was uw toestemming niet nodig. Hieronder leest u waarom.',
			['een deel', 'gedeeltelijk', 'deels'],
		),
		refused: statement(
			() => 'Voor dit gebruik was uw toestemming niet nodig. Daarom gaat het door.',
			['niet nodig', 'gaat het door'],
		),
		'nothing-held': statement(
			() => 'Wij hebben geen gegevens en geen toestemming van u gevonden.',
			['geen toestemming', 'geen gegevens'],
		),
	},
	statements: {
		'consent-stopped': {
			says: ({ stop, consentFor }) =>
				`Wij gebruiken uw gegevens niet meer voor: ${given(consentFor, 'waarvoor de toestemming gold')} ` +
				(stop ? `Wij stopten op ${day(stop.since)}.` : blank('gestopt op')),
			keys: ({ stop }) => ['niet meer', ...(stop ? [dayAs(stop.since)] : [])],
		},
		'before-withdrawal': statement(
			() =>
				'Wat wij vóór die dag met uw toestemming deden, mocht toen (artikel 7 lid 3 AVG). Dat verandert niet.',
			['vóór die dag', 'voordat u', 'mocht toen'],
		),
		'still-stored': {
			says: (facts) =>
				keptText(
					facts,
					'Andere gegevens bewaren wij nog wel, zoals uw bestellingen voor de belasting. Daarvoor is uw toestemming niet nodig.',
				),
			keys: (facts) => keptKeys(facts, ['bewaren', ['andere gegevens', 'belasting']]),
		},
	},
};
