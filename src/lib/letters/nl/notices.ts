import type { Operation } from '../../core/right.ts';
import type { Change } from '../facts.ts';
import { listed, sentences } from '../lists.ts';
import type { CommonStatementId } from '../statements.ts';
import type { Key, Statement } from '../wording.ts';
import { blank, day, dayAs, given, statement } from './text.ts';

/** What letters after the answer, to other companies, and beside all requests say. */
export const notices = {
	weighing: {
		says: ({ stop, objection: { weighing } }) =>
			stop?.scope === 'marketing'
				? 'Tegen reclame mag u altijd bezwaar maken. Een reden is niet nodig (artikel 21 lid 2 AVG).'
				: sentences(
						'Wij hebben uw belang en ons belang tegen elkaar afgewogen (artikel 21 lid 1 AVG).',
						`Dit is onze afweging: ${given(weighing, 'afweging')}`,
					),
		keys: ({ stop }) =>
			stop?.scope === 'marketing'
				? [['altijd bezwaar', 'geen reden', 'artikel 21 lid 2']]
				: [['afgewogen', 'afweging']],
	},
	lifting: {
		says: ({ lifting }) =>
			sentences(
				lifting?.by === 'subject'
					? 'U vroeg ons om uw gegevens weer te gebruiken.'
					: 'Wij melden u dit voordat wij weer beginnen (artikel 18 lid 3 AVG).',
				`Vanaf ${lifting ? day(lifting.on) : blank('dag')} gebruiken wij uw gegevens weer.`,
				lifting?.by === 'subject' ? '' : `Dit is de reden: ${given(lifting?.reason ?? '', 'reden')}`,
			),
		keys: ({ lifting }) => ['weer', ...(lifting ? [dayAs(lifting.on)] : [])],
	},
	resumption: {
		says: ({ objection: { resumeOn } }) =>
			`Tot ${resumeOn ? day(resumeOn) : blank('dag')} blijft dit gebruik van uw gegevens gestopt. Vanaf die dag gaan wij ermee door. Zo hebt u tijd om naar de rechter te gaan.`,
		keys: ({ objection: { resumeOn } }) => [
			['door', 'weer', 'hervat'],
			...(resumeOn ? [dayAs(resumeOn)] : []),
		],
	},
	operation: {
		says: ({ recipient, changes }) => {
			if (!recipient) return blank('wat het bedrijf moet doen');
			const asked = `Wij vragen u om gegevens van een klant ${OPERATION[recipient.operation]} (artikel 19 AVG). Dit geldt vanaf ${day(recipient.from)}.`;
			return recipient.operation === 'correct'
				? listed(`${asked} Dit moet anders:`, changes.map(corrected))
				: asked;
		},
		keys: ({ recipient }) =>
			recipient ? [VERB[recipient.operation], dayAs(recipient.from)] : ['artikel 19'],
	},
	identifiers: {
		says: ({ recipient }) =>
			listed(
				'Zo vindt u de gegevens:',
				recipient && recipient.identifiers.length > 0
					? recipient.identifiers
					: [blank('bestelnummer of e-mailadres van het account')],
			),
		keys: ({ recipient }) => recipient?.identifiers ?? [],
	},
	'confirm-by': {
		says: ({ recipient }) =>
			`Bevestig ons dit uiterlijk op ${recipient ? day(recipient.confirmBy) : blank('dag')}. Moet u iets bewaren door een eigen wettelijke plicht? Laat ons dan weten wat en waarom.`,
		keys: ({ recipient }) => [
			['bevestig', 'laat ons weten'],
			...(recipient ? [dayAs(recipient.confirmBy)] : []),
		],
	},
	'help-asked': statement(
		() =>
			'Wij vragen uw hulp bij een privacyverzoek van een klant. U werkt met de gegevens in onze opdracht (artikel 28 lid 3 onder e AVG). Stuur ons alle gegevens die u over deze persoon hebt, in een vorm die een computer kan lezen. Stuur ze beveiligd en alleen aan ons.',
		['alle gegevens', 'stuur ons'],
		'artikel 28',
	),
	'breach-nature': {
		says: ({ breach }) =>
			sentences(
				'Er ging iets mis met uw gegevens. Wij zijn verplicht u dat te vertellen (artikel 34 AVG).',
				`Wij merkten het op ${breach ? day(breach.noticedOn) : blank('dag')}.`,
				`Dit gebeurde er: ${given(breach?.what ?? '', 'wat er gebeurde')}`,
			),
		keys: ({ breach }) => [
			['gebeurde', 'ging iets mis', 'datalek'],
			...(breach ? [dayAs(breach.noticedOn)] : []),
		],
	},
	'breach-consequences': {
		says: ({ breach }) => `Dit kan het voor u betekenen: ${given(breach?.consequences ?? '', 'gevolgen')}`,
		keys: () => [['voor u betekenen', 'gevolg']],
	},
	'breach-measures': {
		says: ({ breach }) => `Dit hebben wij gedaan: ${given(breach?.measures ?? '', 'maatregelen')}`,
		keys: () => [['hebben wij gedaan', 'maatregel']],
	},
	'policy-changes': {
		says: ({ policy }) =>
			listed(
				'Wij veranderen onze privacyverklaring. Dit wordt anders:',
				policy && policy.changes.length > 0 ? policy.changes : [blank('wat er verandert')],
			),
		keys: ({ policy }): readonly Key[] => ['privacyverklaring', ...(policy?.changes ?? [])],
	},
	'policy-from': {
		says: ({ policy }) =>
			`De nieuwe tekst geldt vanaf ${policy ? day(policy.from) : blank('dag')}. U leest hem op ${policy?.where || blank('vindplaats')}.`,
		keys: ({ policy }) => (policy ? [dayAs(policy.from)] : ['geldt vanaf']),
	},
} satisfies Partial<Record<CommonStatementId, Statement>>;

const corrected = ({ what, before, after }: Change): string =>
	before === '' ? `${what}: voeg "${after}" toe.` : `${what}: "${before}" moet "${after}" zijn.`;

const OPERATION: Readonly<Record<Operation, string>> = {
	correct: 'te verbeteren',
	erase: 'te wissen',
	restrict: 'niet meer te gebruiken, maar wel te bewaren',
	'restriction-lifted': 'weer te gebruiken, want de beperking is voorbij',
	stop: 'niet meer te gebruiken voor reclame',
};

const VERB: Readonly<Record<Operation, readonly string[]>> = {
	correct: ['verbeter', 'aanpas', 'corrig'],
	erase: ['wis', 'verwijder'],
	restrict: ['niet meer', 'beperk'],
	'restriction-lifted': ['weer'],
	stop: ['niet meer', 'stop'],
};
