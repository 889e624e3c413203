import type { LetterFacts, LetterSystem } from '../facts.ts';
import { held } from '../held.ts';
import { asSentence, listed, sentences } from '../lists.ts';
import type { RightWording } from '../wording.ts';
import { blank, given, statement, together } from './text.ts';

/** Access: Article 15 GDPR. */
export const access: RightWording<'access'> = {
	request: 'your request for access to your data',
	named: ['access', 'copy of your data'],
	outcome: {
		granted: statement(() => 'We carry out your request in full.', ['in full', 'fully']),
		'partly-granted': statement(
			() =>
				'We carry out your request in part. You receive a copy, but not of everything. You can read the reasons below.',
			['in part', 'partly', 'partially'],
		),
		refused: statement(
			() => 'We do not carry out your request. You do not receive a copy of your data from us.',
			['do not carry out', 'no copy', 'not receive a copy'],
		),
		'nothing-held': statement(
			() =>
				'No, we do not use any data about you (Article 15(1) GDPR). So there is no copy that we could send you.',
			['any data about you', 'no data about you'],
		),
	},
	statements: {
		'processing-confirmed': statement(
			({ systems }) =>
				sentences(
					'Yes, we use data about you (Article 15(1) GDPR).',
					held(systems).length > 0 ? `It is in ${together(held(systems).map(({ name }) => name))}.` : '',
				),
			['we use data about you', 'we process data about you', 'we hold data about you'],
		),
		'copy-enclosed': statement(({ bundle }) => copyIn(bundle?.files ?? 0), 'copy', ['zip', 'attach']),
		purposes: perSystem(
			'This is what we use your data for (Article 15(1)(a) GDPR):',
			({ purposes }) => purposes.en,
			['use your data for', 'purpose'],
		),
		categories: perSystem(
			'These are the kinds of data (Article 15(1)(b) GDPR):',
			({ categories }) => categories.en,
			['kinds of data', 'categor'],
		),
		recipients: {
			says: ({ systems, otherRecipients }) =>
				held(systems).length + otherRecipients.length === 0
					? 'No other company receives your data from us (Article 15(1)(c) GDPR).'
					: listed('These parties have data about you (Article 15(1)(c) GDPR):', [
							...held(systems).map(recipient),
							...otherRecipients,
						]),
			keys: ({ systems }) => [
				['have data about you', 'no other company', 'recipients', 'share'],
				...held(systems).map(({ runBy }) => runBy),
			],
		},
		transfers: statement(
			({ systems }) => {
				const abroad = held(systems).filter(({ transfer }) => transfer !== null);
				return abroad.length === 0
					? 'We do not pass your data on to countries outside Europe (Article 15(2) GDPR).'
					: listed(
							'This data can leave Europe. This is what protects it (Article 15(2) GDPR):',
							abroad.map(({ name, transfer }) => `${name}: ${transfer?.en}`),
						);
			},
			['outside europe', 'leave europe', 'outside the eea', 'outside the european'],
		),
		'storage-terms': perSystem(
			'This is how long we keep your data (Article 15(1)(d) GDPR):',
			({ keptFor }) => keptFor.en,
			['how long', 'keep your data', 'storage period', 'retention'],
		),
		source: statement(
			({ systems }) => {
				const others = held(systems).filter(({ source }) => source !== null);
				return others.length === 0
					? 'We received all of this data from you yourself (Article 15(1)(g) GDPR).'
					: listed(
							'We did not receive this data from you yourself (Article 15(1)(g) GDPR):',
							others.map(({ name, source }) => `${name}: ${source?.en}`),
						);
			},
			['from you yourself', 'source of'],
		),
		'automated-decisions': statement(
			({ automated }) =>
				automated
					? sentences(
							'With us, sometimes a computer alone decides about you (Article 15(1)(h) GDPR).',
							`This is what it decides: ${given(automated.what, 'which decision')}`,
							`This is how it works: ${given(automated.logic, 'explanation')}`,
							`This is what it means for you: ${given(automated.consequence, 'consequence')}`,
						)
					: 'With us, a computer alone never decides about you (Article 15(1)(h) GDPR).',
			['computer', 'automated'],
			['decide', 'decision'],
		),
		processors: {
			says: ({ systems }) => {
				const forUs = held(systems).filter(({ role }) => role === 'processor');
				return forUs.length === 0
					? 'No other company works with your data on our instructions.'
					: asSentence(
							`These work with your data on our instructions: ${together(forUs.map(({ runBy }) => runBy))}`,
						);
			},
			keys: () => [['on our instructions', 'on our behalf', 'processor']],
		},
		'category-of-each': statement(
			() => 'In index.html you see, for each system, under which kind your data is stored.',
			['each system', 'per system'],
			['kind', 'categor'],
		),
		'machine-readable': statement(
			() => 'You also receive the data as CSV and JSON. A computer can read those.',
			'csv',
			'json',
		),
		'other-rights': statement(
			() =>
				'You may also ask us to correct your data, to erase it or to use less of it (Articles 16, 17 and 18 GDPR). You may object as well (Article 21 GDPR).',
			['correct', 'rectif'],
			['erase', 'delet'],
			'object',
		),
	},
};

/** How the copy comes and how to open it; `files` is 0 while the ZIP was not made yet. */
export const copyIn = (files: number): string =>
	`A copy of your data comes with this letter: one ZIP${files > 0 ? ` with ${files} files` : ''} (Article 15(3) GDPR). ` +
	'Unpack the ZIP and open index.html first. There you can read everything.';

function perSystem(intro: string, say: (system: LetterSystem) => string, key: readonly string[]) {
	return {
		says: ({ systems }: LetterFacts) =>
			held(systems).length === 0
				? `${intro} ${blank('the systems that hold data')}`
				: listed(
						intro,
						held(systems).map((system) => `${system.name}: ${say(system) || blank(system.name)}`),
					),
		keys: ({ systems }: LetterFacts) => [key, ...held(systems).map(({ name }) => name)],
	};
}

const ROLE = {
	processor: 'works with your data for us',
	'own-controller': 'decides for itself about its part of your data',
	'to-be-checked': 'has your data from us',
} as const;

const recipient = ({ name, runBy, role }: LetterSystem): string =>
	runBy === name ? `${name}. This company ${ROLE[role]}.` : `${runBy} (${name}). This company ${ROLE[role]}.`;
