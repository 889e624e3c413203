import type { RightWording } from '../wording.ts';
import { blank, day, dayAs, statement, told } from './text.ts';

/** Restriction: Article 18 GDPR. */
export const restriction: RightWording<'restriction'> = {
	request: 'your request to stop using your data for the time being',
	named: ['for the time being', 'restrict', 'stop using'],
	outcome: {
		granted: statement(
			() => 'We no longer use your data. The law calls this restriction (Article 18 GDPR).',
			['no longer', 'restrict'],
		),
		'partly-granted': statement(
			() =>
				'We no longer use part of your data (Article 18 GDPR). For another part that is not possible. You can read the reasons below.',
			['part of your', 'partly', 'partially'],
		),
		refused: statement(() => 'We do not stop using your data.', ['do not stop', 'go on', 'not restrict']),
		'nothing-held': statement(
			() => 'We found no data about you. So there is no use that we could stop.',
			['no data about you'],
		),
	},
	statements: {
		'restricted-since': {
			says: ({ restriction: current }) =>
				current
					? `We stopped on ${day(current.since)}. This covers ${current.covers || 'all your data'}.`
					: blank('since when'),
			keys: ({ restriction: current }) => (current ? [dayAs(current.since), 'stopped'] : ['stopped']),
		},
		'still-allowed': statement(
			() =>
				'We do still store your data, also for tax. Beyond that we only act if you agree, or if a court case or the protection of others calls for it (Article 18(2) GDPR).',
			['article 18(2)'],
		),
		'until-you-lift': statement(
			() => 'We only start again when you yourself say that we may.',
			['when you yourself', 'until you yourself', 'until you say'],
		),
		'told-before-lifting': statement(
			() =>
				'Do we want to start again ourselves after all? Then we tell you beforehand (Article 18(3) GDPR).',
			['beforehand', 'in advance', 'article 18(3)'],
		),
		'how-to-lift': statement(
			({ shop }) =>
				`Do you want us to use your data again? Send a message to ${shop.email || blank('e-mail address of the shop')}. You need not give a reason.`,
			['use your data again', 'lift'],
			['message', 'mail', 'call'],
		),
		'recipients-told': statement((facts) => told(facts.told, 'to stop using your data'), 'article 19'),
	},
};
