import { listed, sentences } from '../lists.ts';
import type { RightWording } from '../wording.ts';
import { given, statement } from './text.ts';

/** Portability: Article 20 GDPR. */
export const portability: RightWording<'portability'> = {
	request: 'your request to take your data with you',
	named: ['take your data', 'portab', 'transfer'],
	outcome: {
		granted: statement(
			() => 'You receive your data in a form that you can take to another company.',
			['take to', 'take with you', 'portab'],
			['form', 'format', 'file'],
		),
		'partly-granted': statement(
			() =>
				'You receive part of your data in a form that you can take with you. Another part we do not give. You can read the reasons below.',
			['part of your', 'partly', 'partially'],
		),
		refused: statement(
			() => 'We do not give you a file with data to take with you.',
			['do not give', 'no file'],
		),
		'nothing-held': statement(
			() => 'We found no data about you. So there is nothing to take with you.',
			['no data about you'],
		),
	},
	statements: {
		contents: statement(
			({ bundle }) =>
				`One ZIP${bundle && bundle.files > 0 ? ` with ${bundle.files} files` : ''} comes with this letter. In the folder data/art20 is what you gave us yourself and what came from your orders (Article 20(1) GDPR). In the folder data/other is what else we have about you.`,
			'art20',
		),
		format: statement(
			() =>
				'Every file with data is there twice: as CSV and as JSON. Other programs can read those. In datapackage.json you find what each column is. Do you want to read it yourself? Open index.html.',
			'csv',
			'json',
		),
		'left-out': statement(
			({ portability: { leftOut } }) =>
				leftOut.length === 0
					? 'We left nothing out.'
					: listed('This is not part of the data that you can take with you:', leftOut),
			['left nothing out', 'left out', 'not part of'],
		),
		'direct-transfer': statement(
			({ portability: { direct } }) =>
				direct
					? sentences(
							`You asked us to send the data straight to ${direct.receiver} (Article 20(2) GDPR).`,
							direct.possible
								? 'That is technically possible. We do it.'
								: 'That is technically not possible.',
							direct.possible ? direct.reason : given(direct.reason, 'reason'),
						)
					: 'Do you want us to send the data straight to another company? Tell us which company. We will see if that is technically possible (Article 20(2) GDPR).',
			['straight', 'direct'],
			['article 20(2)', 'another company'],
		),
		'access-offered': statement(
			() =>
				'You can still get a copy of all your data (Article 15 GDPR). Reply to this message if you want it.',
			['copy', 'access'],
			'article 15',
		),
		'nothing-ends': statement(
			() => 'Nothing ends through this request. You remain a customer and we erase nothing.',
			['nothing ends', 'remain a customer', 'erase nothing'],
		),
	},
};
