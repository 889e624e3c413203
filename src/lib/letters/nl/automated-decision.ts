import { sentences } from '../lists.ts';
import type { RightWording } from '../wording.ts';
import { blank, day, dayAs, given, statement } from './text.ts';

/** Geautomatiseerde besluiten: artikel 22 AVG. */
export const automatedDecision: RightWording<'automated-decision'> = {
	request: 'uw verzoek om een mens te laten kijken naar een besluit van een computer',
	named: ['computer', 'automatisch', 'geautomatiseerd'],
	outcome: {
		granted: statement(
			({ automated }) =>
				automated
					? 'Een mens heeft opnieuw naar het besluit gekeken (artikel 22 lid 3 AVG).'
					: 'Wij hebben gekeken of er zo’n besluit is genomen. Dat is niet zo.',
			['mens heeft opnieuw', 'dat is niet zo'],
		),
		'partly-granted': statement(
			() =>
				'Een mens heeft opnieuw naar het besluit gekeken (artikel 22 lid 3 AVG). Een deel van het besluit blijft staan. Hieronder leest u waarom.',
			['een deel', 'gedeeltelijk', 'deels'],
		),
		refused: statement(() => 'Het besluit blijft staan.', ['blijft staan']),
		'nothing-held': statement(
			() => 'Wij hebben geen gegevens van u gevonden en ook geen besluit over u.',
			['geen gegevens van u'],
		),
	},
	statements: {
		'decisions-by-computer': statement(
			({ automated }) =>
				automated
					? sentences(
							`Dit besluit nam een computer zonder mens: ${given(automated.what, 'welk besluit')}`,
							automated.by === '' ? '' : `Dat gebeurde bij ${automated.by}.`,
						)
					: 'Bij ons beslist nooit alleen een computer over u (artikel 22 lid 1 AVG).',
			['computer', 'automatisch', 'geautomatiseerd'],
			['besluit nam', 'besluit neemt', 'nam het besluit', 'neemt het besluit', 'beslist'],
		),
		logic: statement(
			({ automated }) =>
				automated
					? `Zo werkt het: ${given(automated.logic, 'uitleg')} Dit was het gevolg voor u: ${given(automated.consequence, 'gevolg')}`
					: 'Er is dus geen werkwijze met gevolgen voor u.',
			['zo werkt', 'werkwijze'],
			'gevolg',
		),
		'human-review': {
			says: ({ automated }) =>
				automated
					? sentences(
							automated.reviewedOn
								? `Op ${day(automated.reviewedOn)} keek een mens opnieuw naar het besluit.`
								: blank('dag waarop een mens keek'),
							`De uitkomst: ${given(automated.review, 'uitkomst')}`,
						)
					: 'Een mens van onze winkel heeft uw bericht gelezen en dit voor u uitgezocht.',
			keys: ({ automated }) => [
				'mens',
				automated?.reviewedOn ? dayAs(automated.reviewedOn) : ['gelezen', 'uitgezocht'],
			],
		},
		contest: statement(
			() =>
				'Bent u het er niet mee eens? Dan mag u uw mening geven en het besluit betwisten (artikel 22 lid 3 AVG). Antwoord daarvoor op dit bericht.',
			['uw mening', 'uw standpunt'],
			['betwist', 'aanvecht'],
		),
	},
};
