import type { RightWording } from '../wording.ts';
import { copyIn } from './access.ts';
import { keptKeys, keptText } from './kept.ts';
import { blank, day, dayAs, statement } from './text.ts';

/** Objection: Article 21 GDPR. */
export const objection: RightWording<'objection'> = {
	request: 'your objection to the use of your data',
	named: ['object'],
	outcome: {
		granted: statement(
			({ stop }) =>
				stop?.scope === 'marketing'
					? 'You will not receive advertising from us any more. It stays that way (Article 21(3) GDPR).'
					: 'We follow your objection (Article 21(1) GDPR). We stop this use of your data for good.',
			['not receive advertising', 'follow your objection', 'for good'],
		),
		'partly-granted': statement(
			() =>
				'We follow your objection in part (Article 21 GDPR). Part of the use goes on. You can read the reasons below.',
			['in part', 'partly', 'partially'],
		),
		refused: statement(
			() => 'We do not follow your objection (Article 21(1) GDPR).',
			['do not follow', 'reject your objection'],
		),
		'nothing-held': statement(
			() => 'We found no data about you. So there is no use that we could stop.',
			['no data about you'],
		),
	},
	statements: {
		'stopped-since': {
			says: ({ stop }) =>
				stop
					? stop.scope === 'marketing'
						? `On ${day(stop.since)} we stopped all advertising to you.`
						: `We stopped on ${day(stop.since)}. We did not wait for our decision.`
					: blank('stopped since'),
			keys: ({ stop }) => (stop ? ['stopped', dayAs(stop.since)] : ['stopped']),
		},
		'copies-enclosed': statement(
			({ bundle }) =>
				bundle
					? copyIn(bundle.files)
					: 'When an objection is right, you also get a copy of your data from us. Do you want it? Let us know.',
			'copy',
		),
		'still-stored': {
			says: (facts) =>
				keptText(
					facts,
					'We do still keep your data for other purposes, such as tax. We no longer use it for what you objected to.',
				),
			keys: (facts) =>
				keptKeys(facts, [
					['keep', 'store'],
					['other purposes', 'tax'],
				]),
		},
		'stop-list': statement(
			() =>
				'Your address is on our stop list. We look at it before we send anything. For that we keep only your address, the date and what you objected to.',
			'stop list',
		),
	},
};
