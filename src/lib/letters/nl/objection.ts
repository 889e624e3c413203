import type { RightWording } from '../wording.ts';
import { copyIn } from './access.ts';
import { keptKeys, keptText } from './kept.ts';
import { blank, day, dayAs, statement } from './text.ts';

/** Bezwaar: artikel 21 AVG. */
export const objection: RightWording<'objection'> = {
	request: 'uw bezwaar tegen het gebruik van uw gegevens',
	named: ['bezwaar'],
	outcome: {
		granted: statement(
			({ stop }) =>
				stop?.scope === 'marketing'
					? 'U krijgt van ons geen reclame meer. Dat blijft zo (artikel 21 lid 3 AVG).'
					: 'Wij volgen uw bezwaar (artikel 21 lid 1 AVG). Wij stoppen blijvend met dit gebruik van uw gegevens.',
			['geen reclame', 'volgen uw bezwaar', 'stoppen blijvend'],
		),
		'partly-granted': statement(
			() =>
				'Wij volgen uw bezwaar voor een deel (artikel 21 AVG). Een deel van het gebruik gaat door. Hieronder leest u waarom.',
			['een deel', 'gedeeltelijk', 'deels'],
		),
		refused: statement(
			() => 'Wij volgen uw bezwaar niet (artikel 21 lid 1 AVG).',
			['bezwaar niet', 'wijzen uw bezwaar af'],
		),
		'nothing-held': statement(
			() => 'Wij hebben geen gegevens van u gevonden. Er is dus geen gebruik om mee te stoppen.',
			['geen gegevens van u'],
		),
	},
	statements: {
		'stopped-since': {
			says: ({ stop }) =>
				stop
					? stop.scope === 'marketing'
						? `Op ${day(stop.since)} zijn wij gestopt met alle reclame aan u.`
						: `Op ${day(stop.since)} zijn wij gestopt. Wij wachtten niet op ons besluit.`
					: blank('gestopt sinds'),
			keys: ({ stop }) => (stop ? ['gestopt', dayAs(stop.since)] : ['gestopt']),
		},
		'copies-enclosed': statement(
			({ bundle }) =>
				bundle
					? copyIn(bundle.files)
					: 'Bij een terecht bezwaar krijgt u van ons ook een kopie van uw gegevens. Wilt u die hebben? Laat het ons weten.',
			'kopie',
		),
		'still-stored': {
			says: (facts) =>
				keptText(
					facts,
					'Wij bewaren uw gegevens nog wel voor andere doelen, zoals de belasting. Waar u bezwaar tegen maakte, gebruiken wij ze niet meer voor.',
				),
			keys: (facts) => keptKeys(facts, ['bewaren', ['andere doelen', 'belasting']]),
		},
		'stop-list': statement(
			() =>
				'Uw adres staat op onze stoplijst. Daar kijken wij op voordat wij iets versturen. Wij bewaren daarvoor alleen uw adres, de datum en waar u bezwaar tegen maakte.',
			'stoplijst',
		),
	},
};
