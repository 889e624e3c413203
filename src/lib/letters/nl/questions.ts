import type { LetterFacts } from '../facts.ts';
import { listed, sentences } from '../lists.ts';
import type { CommonStatementId } from '../statements.ts';
import type { Key, Statement } from '../wording.ts';
import { blank, day, dayAs, given, statement } from './text.ts';

/** What the letters on the way to an answer say: the term, questions, more time, a fee. */
export const questions = {
	term: {
		says: ({ receivedOn, answerBy }) =>
			`U hebt uiterlijk op ${day(answerBy)} ons antwoord. De termijn begon op ${day(receivedOn)} (artikel 12 lid 3 AVG).`,
		keys: ({ answerBy }) => [dayAs(answerBy)],
	},
	doubt: {
		says: ({ question }) =>
			sentences(
				'Wij weten nog niet zeker dat het verzoek van u komt. Daarom vragen wij iets extra’s (artikel 12 lid 6 AVG).',
				`Dit is de reden van onze twijfel: ${given(question?.reason ?? '', 'reden van twijfel')}`,
			),
		keys: () => [
			['twijfel', 'niet zeker'],
			['reden', 'omdat', 'want'],
		],
	},
	enough: {
		says: ({ question }) =>
			listed(
				'Eén van deze dingen is genoeg:',
				question && question.enough.length > 0
					? question.enough.map((method) => ENOUGH[method])
					: [blank('wat genoeg is')],
			),
		keys: () => [['genoeg', 'voldoende']],
	},
	masking: statement(
		() =>
			'Stuur liever geen kopie van uw paspoort of rijbewijs. Doet u dat toch? Maak dan uw BSN, foto, documentnummer en de cijferstrook onderaan onleesbaar. Dat kan met de app KopieID.',
		['onleesbaar', 'afschermen', 'afdekken'],
		['bsn', 'burgerservicenummer'],
	),
	'copy-destroyed': statement(
		() =>
			'Een kopie vernietigen wij direct na de controle. Wij bewaren alleen dat wij hebben gecontroleerd, hoe en wanneer.',
		['vernietig', 'verwijder', 'wissen'],
		'kopie',
	),
	'term-paused': {
		says: ({ question, writtenOn }) =>
			`Deze vraag is van ${day(question?.askedOn ?? writtenOn)}. De termijn van een maand kan stilstaan tot uw antwoord er is.`,
		keys: ({ question, writtenOn }) => [
			'termijn',
			['stilstaan', 'stil'],
			dayAs(question?.askedOn ?? writtenOn),
		],
	},
	clarification: {
		says: ({ question }) =>
			sentences(
				'Wij hebben veel gegevens van u. Welke gegevens bedoelt u, en over welke periode (overweging 63 AVG)?',
				`Dit is waarom wij het vragen: ${given(question?.reason ?? '', 'reden')}`,
				'Wilt u alles? Zeg dat dan. Dan krijgt u alles.',
			),
		keys: () => [['welke gegevens', 'welke periode', 'wat bedoelt u']],
	},
	'question-repeated': {
		says: ({ question }) =>
			`Op ${question ? day(question.askedOn) : blank('dag van de vraag')} stelden wij u een vraag. Wij hebben nog geen antwoord. Antwoord alstublieft voor ${question ? day(question.closeOn) : blank('uiterste dag')}. Anders sluiten wij uw verzoek.`,
		keys: ({ question }) => [
			['geen antwoord', 'niets gehoord'],
			...(question ? [dayAs(question.closeOn)] : []),
		],
	},
	unanswered: {
		says: ({ question }) =>
			sentences(
				`Op ${question ? day(question.askedOn) : blank('dag van de vraag')} stelden wij u een vraag. Wij kregen geen antwoord.`,
				question?.about === 'clarification'
					? 'Wij weten nu niet welke gegevens u bedoelt.'
					: 'Wij weten nu niet zeker dat het verzoek van u komt (artikel 12 lid 2 en 6 AVG).',
				`Dit was onze reden om te vragen: ${given(question?.reason ?? '', 'reden van de vraag')}`,
				'Daarom sluiten wij uw verzoek. U krijgt nu geen gegevens.',
			),
		keys: ({ question }) => [['geen antwoord', 'niets gehoord'], 'sluiten', ...asked(question)],
	},
	reopening: statement(
		() => 'Antwoordt u later toch? Dan openen wij uw verzoek weer. Dat kan altijd.',
		['weer', 'opnieuw', 'heropen'],
		['later', 'alsnog', 'toch'],
	),
	'new-date': {
		says: ({ extension }) =>
			`Wij hebben meer tijd nodig. U hebt uiterlijk op ${extension ? day(extension.until) : blank('nieuwe dag')} ons antwoord. De wet geeft ons daarvoor hoogstens twee maanden extra (artikel 12 lid 3 AVG).`,
		keys: ({ extension }) => (extension ? [dayAs(extension.until)] : ['uiterlijk']),
	},
	'extension-reason': {
		says: ({ extension }) =>
			sentences(
				extension?.ground === 'number'
					? 'De reden is dat u ons meer verzoeken hebt gestuurd.'
					: 'De reden is dat uw verzoek ingewikkeld is.',
				given(extension?.reason ?? '', 'uitleg'),
			),
		keys: ({ extension }) => [
			['reden', 'omdat', 'want'],
			extension?.ground === 'number' ? ['verzoeken'] : ['ingewikkeld', 'complex'],
		],
	},
	'within-the-month': {
		says: ({ writtenOn }) =>
			`Wij melden u dit op ${day(writtenOn)}. De wet vraagt dat wij dit binnen een maand na uw verzoek doen (artikel 12 lid 3 AVG).`,
		keys: () => [['binnen een maand', 'binnen één maand', 'eerste maand']],
	},
	fee: {
		says: ({ fee }) =>
			sentences(
				fee
					? `Voor dit verzoek vragen wij ${euros(fee.cents)}. Dat zijn onze kosten ${FEE_FOR[fee.basis]}.`
					: blank('bedrag'),
				`Dit is de reden: ${given(fee?.reason ?? '', 'reden')}`,
			),
		keys: ({ fee }) => (fee ? [[euros(fee.cents), euros(fee.cents).replace('€', 'EUR')]] : []),
	},
	'fee-choice': {
		says: ({ fee }) =>
			`U kiest zelf. Laat ons voor ${fee ? day(fee.answerBy) : blank('dag')} weten of u dit betaalt. U mag uw verzoek ook kleiner maken of intrekken. Wij beginnen pas na uw antwoord.`,
		keys: ({ fee }) => ['intrekken', ...(fee ? [dayAs(fee.answerBy)] : [])],
	},
} satisfies Partial<Record<CommonStatementId, Statement>>;

const asked = (question: LetterFacts['question']): readonly Key[] =>
	question ? [dayAs(question.askedOn)] : [];

const ENOUGH: Readonly<Record<NonNullable<LetterFacts['question']>['enough'][number], string>> = {
	'known-address': 'U stuurt uw verzoek vanaf het e-mailadres dat wij van u kennen.',
	'confirmed-by-known-address': 'U antwoordt op de mail die wij naar uw bekende e-mailadres stuurden.',
	'customer-account': 'U logt in en stuurt ons een bericht vanuit uw account.',
	'two-facts': 'U noemt twee dingen die alleen u weet, zoals een bestelnummer en het bedrag.',
	'shown-in-person':
		'U laat uw paspoort of rijbewijs even zien, bij ons of via beeldbellen. Wij maken geen kopie.',
	'masked-copy-destroyed':
		'U stuurt een kopie waarop het meeste onleesbaar is. Dit is alleen nodig als de rest niet lukt.',
	'representative-authorised': 'U stuurt een brief waarin staat dat u namens deze persoon mag vragen.',
};

const FEE_FOR = {
	'further-copy': 'voor een extra kopie (artikel 15 lid 3 AVG)',
	excessive: 'voor een verzoek dat u steeds herhaalt (artikel 12 lid 5 onder a AVG)',
} as const;

const euros = (cents: number): string =>
	`€\u00a0${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
