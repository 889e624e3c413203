import { sentences } from '../lists.ts';
import type { RightWording } from '../wording.ts';
import { blank, day, dayAs, given, statement } from './text.ts';

/** Automated decisions: Article 22 GDPR. */
export const automatedDecision: RightWording<'automated-decision'> = {
	request: 'your request to have a person look at a decision by a computer',
	named: ['computer', 'automat'],
	outcome: {
		granted: statement(
			({ automated }) =>
				automated
					? 'A person has looked at the decision again (Article 22(3) GDPR).'
					: 'We have checked if such a decision was taken. It was not.',
			['person has looked', 'it was not'],
		),
		'partly-granted': statement(
			() =>
				'A person has looked at the decision again (Article 22(3) GDPR). Part of the decision stands. You can read the reasons below.',
			['part of the decision', 'partly', 'partially'],
		),
		refused: statement(() => 'The decision stands.', ['stands']),
		'nothing-held': statement(
			() => 'We found no data about you, and no decision about you either.',
			['no data about you'],
		),
	},
	statements: {
		'decisions-by-computer': statement(
			({ automated }) =>
				automated
					? sentences(
							`A computer alone took this decision: ${given(automated.what, 'which decision')}`,
							automated.by === '' ? '' : `That happened at ${automated.by}.`,
						)
					: 'With us, a computer alone never decides about you (Article 22(1) GDPR).',
			['computer', 'automat'],
			['took', 'takes', 'taken', 'decide'],
		),
		logic: statement(
			({ automated }) =>
				automated
					? `This is how it works: ${given(automated.logic, 'explanation')} This was the consequence for you: ${given(automated.consequence, 'consequence')}`
					: 'So there is no method with consequences for you.',
			['how it works', 'method'],
			'consequence',
		),
		'human-review': {
			says: ({ automated }) =>
				automated
					? sentences(
							automated.reviewedOn
								? `On ${day(automated.reviewedOn)} a person looked at the decision again.`
								: blank('day on which a person looked'),
							`The outcome: ${given(automated.review, 'outcome')}`,
						)
					: 'A person of our shop has read your message and looked into this for you.',
			keys: ({ automated }) => [
				'person',
				automated?.reviewedOn ? dayAs(automated.reviewedOn) : ['has read', 'looked into'],
			],
		},
		contest: statement(
			() =>
				'Do you disagree? You may give your view and contest the decision (Article 22(3) GDPR). Reply to this message to do so.',
			['your view', 'your point of view'],
			['contest', 'challenge'],
		),
	},
};
