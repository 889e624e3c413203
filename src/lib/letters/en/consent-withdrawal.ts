import type { RightWording } from '../wording.ts';
import { keptKeys, keptText } from './kept.ts';
import { blank, day, dayAs, given, statement } from './text.ts';

/** Withdrawal of consent: Article 7(3) GDPR. */
export const consentWithdrawal: RightWording<'consent-withdrawal'> = {
	request: 'your message that you withdraw your consent',
	named: ['consent'],
	outcome: {
		granted: statement(
			() => 'Your consent is withdrawn. We stopped at once (Article 7(3) GDPR).',
			['withdrawn'],
		),
		'partly-granted': statement(
			() =>
				'Your consent is withdrawn (Article 7(3) GDPR). Part of the use goes on, because it did not need your consent. You can read the reasons below.',
			['part of the use', 'partly', 'partially'],
		),
		refused: statement(
			() => 'This use did not need your consent. That is why it goes on.',
			['did not need', 'goes on'],
		),
		'nothing-held': statement(() => 'We found no data and no consent of yours.', ['no consent', 'no data']),
	},
	statements: {
		'consent-stopped': {
			says: ({ stop, consentFor }) =>
				`We no longer use your data for: ${given(consentFor, 'what the consent was for')} ` +
				(stop ? `We stopped on ${day(stop.since)}.` : blank('stopped on')),
			keys: ({ stop }) => ['no longer', ...(stop ? [dayAs(stop.since)] : [])],
		},
		'before-withdrawal': statement(
			() =>
				'What we did with your consent before that day was allowed then (Article 7(3) GDPR). That does not change.',
			['before that day', 'before you', 'was allowed'],
		),
		'still-stored': {
			says: (facts) =>
				keptText(
					facts,
					'We do still keep other data, such as your orders for tax. That does not need your consent.',
				),
			keys: (facts) =>
				keptKeys(facts, [
					['keep', 'store'],
					['other data', 'tax'],
				]),
		},
	},
};
