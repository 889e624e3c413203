import type { LetterFacts } from '../facts.ts';
import { sentences } from '../lists.ts';
import type { ExtraId } from '../statements.ts';
import type { Say } from '../wording.ts';
import { blank, day } from './text.ts';

/** What makes a letter of the statements, and what helps the reader where the facts give cause. */
export const extras: Readonly<Record<ExtraId, Say>> = {
	address: ({ byPost, person, representative }) =>
		byPost ? `${representative ?? person.name}\n${person.postalAddress || blank('postadres')}` : '',
	salutation: ({ person, representative }) => `Beste ${(representative ?? person.name) || 'klant'},`,
	'notice-salutation': ({ recipient }) =>
		`Beste medewerker van ${recipient?.name || blank('naam van het bedrijf')},`,
	closing: ({ shop }) =>
		['Met vriendelijke groet,', '', shop.owner, shop.name || blank('naam van de winkel'), shop.postalAddress]
			.filter((line) => line !== '')
			.join('\n'),
	'at-once': (facts) => sentences(stopped(facts), restricted(facts)),
	password: ({ bundle }) =>
		bundle?.locked ? 'De ZIP heeft een wachtwoord. Dat sturen wij u apart, dus niet met deze brief mee.' : '',
	'others-removed': ({ othersRemoved }) =>
		othersRemoved
			? 'Gegevens over andere mensen hebben wij weggehaald. Ook zij hebben recht op privacy (artikel 15 lid 4 AVG).'
			: '',
	'request-file': ({ fileKeptUntil }) =>
		fileKeptUntil
			? `Uw verzoek bewaren wij tot en met ${day(fileKeptUntil)}. Zo kunnen wij laten zien dat wij de wet volgen (artikel 5 lid 2 AVG).`
			: '',
	'address-last': ({ fileKeptUntil }) =>
		fileKeptUntil ? '' : 'Wij sturen u eerst dit bericht. Daarna wissen wij ook uw e-mailadres.',
	'erasure-choice': ({ kept }) =>
		kept.length > 0
			? ''
			: 'Wilt u ook dat wij uw gegevens wissen? Laat het ons weten. U mag dat vragen (artikel 17 lid 1 AVG).',
	'lifting-objection': ({ shop }) =>
		`Bent u het er niet mee eens? Laat het ons dan voor die dag weten, op ${shop.email || blank('e-mailadres van de winkel')}.`,
	'breach-advice': ({ breach }) =>
		breach && breach.advice !== '' ? `Dit kunt u zelf doen: ${breach.advice}` : '',
	'policy-choice': () =>
		'Bent u het er niet mee eens? U mag bezwaar maken (artikel 21 AVG). U mag ook vragen om uw gegevens te wissen (artikel 17 AVG).',
};

function stopped({ stop }: LetterFacts): string {
	if (!stop) return '';
	return stop.scope === 'marketing'
		? `Wij zijn al gestopt: sinds ${day(stop.since)} sturen wij u geen reclame meer.`
		: `Wij zijn al gestopt: sinds ${day(stop.since)} gebruiken wij uw gegevens niet meer, tot wij hebben besloten.`;
}

const restricted = ({ restriction }: LetterFacts): string =>
	restriction
		? `Sinds ${day(restriction.since)} gebruiken wij uw gegevens niet meer. Wij bewaren ze alleen.`
		: '';
