import type { LetterFacts, LetterSystem } from '../facts.ts';
import { held } from '../held.ts';
import { asSentence, listed, sentences } from '../lists.ts';
import type { RightWording } from '../wording.ts';
import { blank, given, statement, together } from './text.ts';

/** Inzage: artikel 15 AVG. */
export const access: RightWording<'access'> = {
	request: 'uw verzoek om inzage in uw gegevens',
	named: ['inzage', 'kopie van uw gegevens'],
	outcome: {
		granted: statement(() => 'Wij voeren uw verzoek helemaal uit.', ['helemaal', 'volledig']),
		'partly-granted': statement(
			() =>
				'Wij voeren uw verzoek voor een deel uit. U krijgt een kopie, maar niet van alles. Hieronder leest u waarom.',
			['een deel', 'gedeeltelijk', 'deels'],
		),
		refused: statement(
			() => 'Wij voeren uw verzoek niet uit. U krijgt van ons geen kopie van uw gegevens.',
			['verzoek niet uit', 'geen kopie', 'wijzen uw verzoek af'],
		),
		'nothing-held': statement(
			() =>
				'Nee, wij gebruiken geen gegevens van u (artikel 15 lid 1 AVG). Daarom kunnen wij u geen kopie sturen.',
			['geen gegevens van u'],
		),
	},
	statements: {
		'processing-confirmed': statement(
			({ systems }) =>
				sentences(
					'Ja, wij gebruiken gegevens van u (artikel 15 lid 1 AVG).',
					held(systems).length > 0 ? `Ze staan in ${together(held(systems).map(({ name }) => name))}.` : '',
				),
			['wij gebruiken gegevens van u', 'wij verwerken gegevens van u', 'gegevens van u gebruiken'],
		),
		'copy-enclosed': statement(({ bundle }) => copyIn(bundle?.files ?? 0), 'kopie', ['zip', 'bijlage']),
		purposes: perSystem(
			'Hiervoor gebruiken wij uw gegevens (artikel 15 lid 1 onder a AVG):',
			({ purposes }) => purposes.nl,
			['hiervoor gebruiken', 'waarvoor', 'doelen'],
		),
		categories: perSystem(
			'Dit soort gegevens is het (artikel 15 lid 1 onder b AVG):',
			({ categories }) => categories.nl,
			['soort gegevens', 'soorten gegevens', 'categorie'],
		),
		recipients: {
			says: ({ systems, otherRecipients }) =>
				held(systems).length + otherRecipients.length === 0
					? 'Geen ander bedrijf krijgt uw gegevens van ons (artikel 15 lid 1 onder c AVG).'
					: listed('Deze partijen hebben gegevens van u (artikel 15 lid 1 onder c AVG):', [
							...held(systems).map(recipient),
							...otherRecipients,
						]),
			keys: ({ systems }) => [
				['hebben gegevens van u', 'geen ander bedrijf', 'ontvangers', 'delen wij'],
				...held(systems).map(({ runBy }) => runBy),
			],
		},
		transfers: statement(
			({ systems }) => {
				const abroad = held(systems).filter(({ transfer }) => transfer !== null);
				return abroad.length === 0
					? 'Wij geven uw gegevens niet door aan landen buiten Europa (artikel 15 lid 2 AVG).'
					: listed(
							'Deze gegevens kunnen buiten Europa komen. Dit beschermt ze (artikel 15 lid 2 AVG):',
							abroad.map(({ name, transfer }) => `${name}: ${transfer?.nl}`),
						);
			},
			['buiten europa', 'buiten de eer', 'buiten de europese'],
		),
		'storage-terms': perSystem(
			'Zo lang bewaren wij uw gegevens (artikel 15 lid 1 onder d AVG):',
			({ keptFor }) => keptFor.nl,
			['zo lang bewaren', 'hoe lang', 'bewaartermijn', 'bewaren wij uw gegevens'],
		),
		source: statement(
			({ systems }) => {
				const others = held(systems).filter(({ source }) => source !== null);
				return others.length === 0
					? 'Al deze gegevens kregen wij van uzelf (artikel 15 lid 1 onder g AVG).'
					: listed(
							'Deze gegevens kregen wij niet van uzelf (artikel 15 lid 1 onder g AVG):',
							others.map(({ name, source }) => `${name}: ${source?.nl}`),
						);
			},
			['van uzelf', 'herkomst', 'bron van'],
		),
		'automated-decisions': statement(
			({ automated }) =>
				automated
					? sentences(
							'Soms beslist bij ons alleen een computer over u (artikel 15 lid 1 onder h AVG).',
							`Daar gaat het om: ${given(automated.what, 'welk besluit')}`,
							`Zo werkt het: ${given(automated.logic, 'uitleg')}`,
							`Dit is het gevolg voor u: ${given(automated.consequence, 'gevolg')}`,
						)
					: 'Bij ons beslist nooit alleen een computer over u (artikel 15 lid 1 onder h AVG).',
			['computer', 'geautomatiseerd', 'automatisch'],
			['beslist', 'besluit'],
		),
		processors: {
			says: ({ systems }) => {
				const forUs = held(systems).filter(({ role }) => role === 'processor');
				return forUs.length === 0
					? 'Geen ander bedrijf werkt in onze opdracht met uw gegevens.'
					: asSentence(
							`In onze opdracht werken met uw gegevens: ${together(forUs.map(({ runBy }) => runBy))}`,
						);
			},
			keys: () => [['in onze opdracht', 'namens ons', 'verwerker']],
		},
		'category-of-each': statement(
			() => 'In index.html ziet u bij elk systeem onder welke soort uw gegevens staan.',
			['bij elk systeem', 'per systeem'],
			['soort', 'categorie'],
		),
		'machine-readable': statement(
			() => 'U krijgt de gegevens ook als CSV en JSON. Een computer kan die lezen.',
			'csv',
			'json',
		),
		'other-rights': statement(
			() =>
				'U mag ons ook vragen om uw gegevens te verbeteren, te wissen of minder te gebruiken (artikelen 16, 17 en 18 AVG). Ook mag u bezwaar maken (artikel 21 AVG).',
			['verbeteren', 'corrigeren', 'rectificatie'],
			['wissen', 'verwijderen'],
			'bezwaar',
		),
	},
};

/** How the copy comes and how to open it; `files` is 0 while the ZIP was not made yet. */
export const copyIn = (files: number): string =>
	`Bij deze brief zit een kopie van uw gegevens: één ZIP${files > 0 ? ` met ${files} bestanden` : ''} (artikel 15 lid 3 AVG). ` +
	'Pak de ZIP uit en open eerst index.html. Daar kunt u alles lezen.';

function perSystem(intro: string, say: (system: LetterSystem) => string, key: readonly string[]) {
	return {
		says: ({ systems }: LetterFacts) =>
			held(systems).length === 0
				? `${intro} ${blank('de systemen met gegevens')}`
				: listed(
						intro,
						held(systems).map((system) => `${system.name}: ${say(system) || blank(system.name)}`),
					),
		keys: ({ systems }: LetterFacts) => [key, ...held(systems).map(({ name }) => name)],
	};
}

const ROLE = {
	processor: 'werkt met uw gegevens voor ons',
	'own-controller': 'beslist zelf over zijn deel van uw gegevens',
	'to-be-checked': 'heeft uw gegevens van ons',
} as const;

const recipient = ({ name, runBy, role }: LetterSystem): string =>
	runBy === name ? `${name}. Dit bedrijf ${ROLE[role]}.` : `${runBy} (${name}). Dit bedrijf ${ROLE[role]}.`;
