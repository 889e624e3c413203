import { listed } from '../lists.ts';
import type { RightWording } from '../wording.ts';
import { blank, day, dayAs, statement, together, told } from './text.ts';

/** Rectificatie: artikel 16 AVG. */
export const rectification: RightWording<'rectification'> = {
	request: 'uw verzoek om uw gegevens te verbeteren',
	named: ['verbeter', 'aanpas', 'aanvul', 'corrig', 'rectificatie'],
	outcome: {
		granted: statement(
			() => 'Wij hebben uw gegevens verbeterd (artikel 16 AVG).',
			['verbeterd', 'aangepast', 'gecorrigeerd'],
			'uw gegevens',
		),
		'partly-granted': statement(
			() =>
				'Wij hebben een deel van uw gegevens verbeterd. Een deel is gelijk gebleven. Hieronder leest u waarom.',
			['een deel', 'gedeeltelijk', 'deels'],
		),
		refused: statement(
			() => 'Wij hebben uw gegevens niet veranderd.',
			['niet veranderd', 'niet aangepast', 'niet verbeterd'],
		),
		'nothing-held': statement(
			() => 'Wij hebben geen gegevens van u gevonden. Er is dus niets om te verbeteren.',
			['geen gegevens van u'],
		),
	},
	statements: {
		changes: {
			says: ({ changes }) =>
				changes.length === 0
					? blank('wat er is verbeterd')
					: listed(
							'Dit hebben wij verbeterd:',
							changes.map(
								({ what, before, after, where, on }) =>
									`${what}: ${before === '' ? 'toegevoegd' : `was "${before}", is nu`} "${after}". Gedaan op ${day(on)} in ${together(where)}.`,
							),
						),
			keys: ({ changes }) =>
				changes.length === 0 ? ['verbeterd'] : changes.flatMap(({ after, on }) => [after, dayAs(on)]),
		},
		'supplement-offered': statement(
			() => 'U mag ons wel een aanvulling sturen. Die bewaren wij dan bij uw gegevens (artikel 16 AVG).',
			['aanvulling', 'aanvullende verklaring'],
		),
		'recipients-told': statement((facts) => told(facts.told, 'te verbeteren'), 'artikel 19 avg'),
	},
};
