import { listed } from '../lists.ts';
import type { RightWording } from '../wording.ts';
import { blank, day, dayAs, statement, together, told } from './text.ts';

/** Rectification: Article 16 GDPR. */
export const rectification: RightWording<'rectification'> = {
	request: 'your request to correct your data',
	named: ['correct', 'complet', 'rectif', 'chang'],
	outcome: {
		granted: statement(
			() => 'We have corrected your data (Article 16 GDPR).',
			['corrected', 'changed', 'rectified'],
			'your data',
		),
		'partly-granted': statement(
			() =>
				'We have corrected part of your data. Another part has stayed as it was. You can read the reasons below.',
			['part of your', 'partly', 'partially'],
		),
		refused: statement(() => 'We have not changed your data.', ['not changed', 'not corrected']),
		'nothing-held': statement(
			() => 'We found no data about you. So there is nothing to correct.',
			['no data about you'],
		),
	},
	statements: {
		changes: {
			says: ({ changes }) =>
				changes.length === 0
					? blank('what was corrected')
					: listed(
							'This is what we corrected:',
							changes.map(
								({ what, before, after, where, on }) =>
									`${what}: ${before === '' ? 'added' : `was "${before}", is now`} "${after}". Done on ${day(on)} in ${together(where)}.`,
							),
						),
			keys: ({ changes }) =>
				changes.length === 0 ? ['corrected'] : changes.flatMap(({ after, on }) => [after, dayAs(on)]),
		},
		'supplement-offered': statement(
			() => 'You may still send us a supplement. We will keep it with your data (Article 16 GDPR).',
			['supplement'],
		),
		'recipients-told': statement((facts) => told(facts.told, 'to correct your data'), 'article 19'),
	},
};
