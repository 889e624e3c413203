import type { RightId } from '../../src/lib/core/ids.ts';
import type { GroundId } from '../../src/lib/core/rights/index.ts';
import { letterFacts, type LetterFacts, type LetterSystem } from '../../src/lib/letters/facts.ts';
import type { LetterMoment } from '../../src/lib/letters/moments.ts';

const words = (nl: string, en: string) => ({ nl, en });

const SHOP: LetterSystem = {
	name: 'MyOnlineStore',
	runBy: 'MyOnlineStore B.V.',
	role: 'processor',
	purposes: words(
		'uw bestellingen afhandelen en uw account bijhouden',
		'handling your orders and keeping your account',
	),
	categories: words(
		'naam, adres, e-mail, telefoon en bestellingen',
		'name, address, e-mail, telephone and orders',
	),
	keptFor: words('zeven jaar na het boekjaar', 'seven years after the financial year'),
	source: null,
	transfer: null,
	searched: 'found',
};

const PAYMENTS: LetterSystem = {
	name: 'Mollie',
	runBy: 'Mollie B.V.',
	role: 'own-controller',
	purposes: words('uw betalingen verwerken', 'processing your payments'),
	categories: words('naam, rekeningnummer, bedrag en datum', 'name, account number, amount and date'),
	keptFor: words('zeven jaar na het boekjaar', 'seven years after the financial year'),
	source: words('uw bank gaf ons de naam bij uw rekening', 'your bank gave us the name on your account'),
	transfer: null,
	searched: 'found',
};

const MAIL: LetterSystem = {
	name: 'Gmail',
	runBy: 'Google Ireland Ltd.',
	role: 'processor',
	purposes: words('uw vragen beantwoorden', 'answering your questions'),
	categories: words('uw berichten aan ons en onze antwoorden', 'your messages to us and our answers'),
	keptFor: words('twee jaar na het laatste bericht', 'two years after the last message'),
	source: null,
	transfer: words(
		'Google is aangesloten bij het privacykader tussen de EU en de VS',
		'Google takes part in the data privacy framework between the EU and the US',
	),
	searched: 'found',
};

const PARCELS: LetterSystem = {
	...PAYMENTS,
	name: 'PostNL',
	runBy: 'PostNL N.V.',
	purposes: words('uw pakketten bezorgen', 'delivering your parcels'),
	categories: words('naam, adres en bezorgmoment', 'name, address and time of delivery'),
	source: null,
	searched: 'nothing',
};

/** What differs between rights in the examples: the facts that a request of that kind would have. */
const OF_RIGHT: Readonly<Record<RightId, Partial<LetterFacts>>> = {
	access: { bundle: { files: 14, locked: true }, fileKeptUntil: '2031-12-18' },
	rectification: {
		changes: [
			{
				what: 'Huisnummer',
				before: '12',
				after: '21',
				where: ['MyOnlineStore', 'PostNL'],
				on: '2026-12-10',
			},
			{ what: 'Telefoon', before: '', after: '06 12 34 56 78', where: ['MyOnlineStore'], on: '2026-12-11' },
		],
		told: [
			{ name: 'Mollie', state: 'confirmed', on: '2026-12-11', reason: '' },
			{ name: 'PostNL', state: 'sent', on: '2026-12-12', reason: '' },
		],
		fileKeptUntil: '2031-12-18',
	},
	erasure: {
		erasedFrom: ['MyOnlineStore', 'Gmail'],
		backupsGoneOn: '2027-03-18',
		told: [
			{ name: 'Mollie', state: 'sent', on: '2026-12-12', reason: '' },
			{ name: 'PostNL', state: 'impossible', on: '2026-12-12', reason: 'PostNL bewaart dit al niet meer' },
		],
	},
	restriction: {
		restriction: { since: '2026-12-03', covers: '' },
		told: [{ name: 'Mollie', state: 'sent', on: '2026-12-12', reason: '' }],
		fileKeptUntil: '2031-12-18',
	},
	portability: {
		bundle: { files: 11, locked: false },
		portability: {
			leftOut: ['Onze eigen notities over u', 'De groep waarin wij u hebben ingedeeld'],
			direct: {
				receiver: 'Garenhuis',
				possible: false,
				reason: 'Garenhuis kan geen bestanden van ons ontvangen.',
			},
		},
		fileKeptUntil: '2031-12-18',
	},
	objection: {
		stop: { since: '2026-12-03', scope: 'all' },
		bundle: { files: 9, locked: false },
		objection: {
			weighing: 'U wilt niet dat wij uw bestellingen vergelijken. Voor ons is dat handig, maar niet nodig.',
			resumeOn: null,
		},
		fileKeptUntil: '2031-12-18',
	},
	'automated-decision': {
		automated: {
			what: 'uw bestelling van 1 december is geweigerd',
			by: 'de achterafbetaaldienst Laterbetalen',
			logic: 'De dienst kijkt naar uw eerdere betalingen bij die dienst.',
			consequence: 'U kon niet achteraf betalen.',
			reviewedOn: '2026-12-14',
			review: 'U kunt nu wel achteraf betalen.',
		},
		fileKeptUntil: '2031-12-18',
	},
	'consent-withdrawal': {
		stop: { since: '2026-12-03', scope: 'marketing' },
		consentFor: 'onze nieuwsbrief',
		fileKeptUntil: '2031-12-18',
	},
};

/** What a partial answer of each right would hold back. */
const IN_PART: Readonly<Record<RightId, Partial<LetterFacts>>> = {
	access: {
		othersRemoved: true,
		reasons: [
			{
				ground: 'rights-of-others',
				item: 'Een mail van uw buurvrouw',
				explanation: 'Zij schreef over haar gezondheid.',
			},
		],
	},
	rectification: {
		reasons: [{ ground: 'truthful-record', item: 'Uw klacht van 2 mei', explanation: '' }],
	},
	erasure: {
		reasons: [{ ground: 'legal-duty', item: 'Facturen en betalingen', explanation: '' }],
		kept: [
			{ what: 'invoices', ground: 'legal-duty', until: '2033-12-31' },
			{ what: 'claim-file', ground: 'legal-claims', until: null },
		],
		fileKeptUntil: '2027-01-29',
	},
	restriction: {
		reasons: [
			{
				ground: 'listed-interest',
				item: 'Een openstaande rekening',
				explanation: 'Die vordering loopt nog.',
			},
		],
		restriction: { since: '2026-12-03', covers: 'al uw gegevens, behalve de openstaande rekening' },
	},
	portability: {
		reasons: [{ ground: 'not-provided-by-person', item: 'De groep waarin wij u indeelden', explanation: '' }],
	},
	objection: {
		reasons: [{ ground: 'contract-or-duty', item: 'Uw bestelling van 20 november', explanation: '' }],
	},
	'automated-decision': {
		reasons: [
			{ ground: 'upheld-after-review', item: 'Het bedrag waarvoor u achteraf kunt betalen', explanation: '' },
		],
	},
	'consent-withdrawal': {
		reasons: [{ ground: 'other-basis', item: 'Berichten over uw bestelling', explanation: '' }],
	},
};

/** The facts of one request, the same for every letter about it; a moment adds its own. */
export function exampleFacts(moment: LetterMoment, right: RightId): LetterFacts {
	const base = letterFacts({
		shop: {
			name: 'Knopenkast',
			owner: 'Aleid Knoopsma',
			email: 'avg@knopenkast.example',
			postalAddress: 'Garenpad 3, 8877 SA Naaldwoud',
			phone: '06 05 55 01 42',
		},
		person: { name: 'Sanne de Vries', postalAddress: 'Dorpsstraat 21\n8877 SB Naaldwoud' },
		right,
		receivedOn: '2026-12-03',
		writtenOn: '2026-12-18',
		answerBy: '2027-01-02',
		systems: [SHOP, PAYMENTS, MAIL, PARCELS],
		otherRecipients: ['Boekhoudkantoor Naald (onze boekhouder)'],
		...OF_RIGHT[right],
	});
	return { ...base, ...OF_MOMENT[moment](right) };
}

const nothing = (): Partial<LetterFacts> => ({});

const QUESTION: LetterFacts['question'] = {
	about: 'identity',
	askedOn: '2026-12-07',
	reason: 'uw mail kwam van een adres dat wij niet kennen',
	enough: ['confirmed-by-known-address', 'customer-account', 'two-facts', 'shown-in-person'],
	closeOn: '2026-12-21',
};

const RECIPIENT: LetterFacts['recipient'] = {
	name: 'Mollie',
	operation: 'erase',
	identifiers: ['bestelnummer 10042', 'account sanne@voorbeeld.example'],
	from: '2026-12-18',
	confirmBy: '2027-01-08',
};

const OPERATION_OF = {
	access: 'erase',
	rectification: 'correct',
	erasure: 'erase',
	restriction: 'restrict',
	portability: 'erase',
	objection: 'stop',
	'automated-decision': 'erase',
	'consent-withdrawal': 'stop',
} as const;

/** A ground that can carry a refusal of each right; a withdrawal of consent cannot be refused. */
const REFUSED_FOR: Readonly<Record<RightId, GroundId>> = {
	access: 'excessive',
	rectification: 'data-correct',
	erasure: 'legal-duty',
	restriction: 'no-ground-to-restrict',
	portability: 'conditions-not-met',
	objection: 'compelling-grounds',
	'automated-decision': 'upheld-after-review',
	'consent-withdrawal': 'other-basis',
};

const OF_MOMENT: Readonly<Record<LetterMoment, (right: RightId) => Partial<LetterFacts>>> = {
	acknowledgement: nothing,
	'identity-question': () => ({ question: QUESTION }),
	clarification: () => ({
		question: { ...QUESTION!, about: 'clarification', reason: 'u bent al tien jaar klant', enough: [] },
	}),
	reminder: () => ({ question: QUESTION }),
	'closed-unanswered': () => ({ question: QUESTION }),
	extension: () => ({
		extension: {
			until: '2027-03-03',
			ground: 'complexity',
			reason: 'Wij moeten ook oude mails op papier nakijken.',
		},
	}),
	'fee-announced': (right) => ({
		fee: {
			basis: right === 'access' ? 'further-copy' : 'excessive',
			cents: 1250,
			reason: 'U kreeg deze kopie al op 1 december.',
			answerBy: '2027-01-04',
		},
	}),
	granted: nothing,
	'partly-granted': (right) => IN_PART[right],
	refused: (right) => ({
		reasons: [
			{
				ground: REFUSED_FOR[right],
				item: '',
				explanation: '',
			},
		],
		explanation: 'Wij hebben dit per gegeven bekeken.',
		kept: right === 'erasure' ? [{ what: 'invoices', ground: 'legal-duty', until: '2033-12-31' }] : [],
		erasedFrom: [],
		bundle: null,
		objection: { weighing: 'Zonder deze gegevens kunnen wij fraude niet stoppen.', resumeOn: '2027-02-01' },
		lifting: { on: '2027-02-01', by: 'shop', reason: 'geen van de redenen uit de wet is er' },
	}),
	'nothing-held': (right) => ({
		systems: [SHOP, PAYMENTS, MAIL, PARCELS].map((system) => ({ ...system, searched: 'nothing' as const })),
		bundle: null,
		automated: null,
		erasedFrom: [],
		fileKeptUntil: right === 'erasure' ? null : '2031-12-18',
	}),
	'not-identifiable': () => ({
		explanation: 'Wij hebben alleen een bezoekersnummer en dat hoort niet bij een naam.',
	}),
	'outside-gdpr': () => ({ reasons: [{ ground: 'no-personal-data', item: '', explanation: '' }] }),
	withdrawn: () => ({ withdrawnOn: '2026-12-16' }),
	'restriction-lifted': () => ({
		restriction: { since: '2026-12-03', covers: '' },
		lifting: { on: '2027-01-04', by: 'shop', reason: 'wij hebben nagekeken dat uw gegevens kloppen' },
	}),
	'objection-resumed': () => ({
		objection: { weighing: 'Zonder deze gegevens kunnen wij fraude niet stoppen.', resumeOn: '2027-02-01' },
	}),
	'recipient-notice': (right) => ({ recipient: { ...RECIPIENT!, operation: OPERATION_OF[right] } }),
	'processor-request': () => ({ recipient: { ...RECIPIENT!, name: 'MyOnlineStore' } }),
	'breach-notice': () => ({
		breach: {
			noticedOn: '2026-12-15',
			what: 'Een mail met uw naam en adres ging naar een andere klant.',
			consequences: 'Die klant kent nu uw naam en adres.',
			measures: 'Wij hebben die klant gevraagd de mail te wissen. Dat is gedaan.',
			advice: 'Krijgt u vreemde post? Laat het ons weten.',
		},
	}),
	'policy-change': () => ({
		policy: {
			from: '2027-02-01',
			changes: ['Wij gebruiken een nieuwe dienst voor onze nieuwsbrief.'],
			where: 'knopenkast.example/privacy',
		},
	}),
};

/** Requests whose facts are the other way round: what is not there is said as well as what is. */
export const VARIANTS: readonly {
	readonly name: string;
	readonly moment: LetterMoment;
	readonly right: RightId;
	readonly change: Partial<LetterFacts>;
}[] = [
	{
		name: 'marketing',
		moment: 'granted',
		right: 'objection',
		change: { stop: { since: '2026-12-03', scope: 'marketing' }, bundle: null },
	},
	{
		name: 'still-to-tell',
		moment: 'partly-granted',
		right: 'erasure',
		change: {
			told: [
				{ name: 'Mollie B.V.', state: 'sent', on: '2026-12-12', reason: '' },
				{ name: 'PostNL N.V.', state: 'to-come', on: '2026-12-12', reason: '' },
			],
			kept: [{ what: 'other', ground: 'legal-claims', until: null, item: 'De foto van de schade' }],
		},
	},
	{ name: 'nobody-to-tell', moment: 'granted', right: 'erasure', change: { told: [], backupsGoneOn: null } },
	{
		name: 'no-other-company',
		moment: 'granted',
		right: 'access',
		change: {
			systems: [{ ...SHOP, role: 'own-controller' }],
			otherRecipients: [],
			bundle: { files: 0, locked: false },
		},
	},
	{
		name: 'with-decisions-by-computer',
		moment: 'granted',
		right: 'access',
		change: { automated: OF_RIGHT['automated-decision'].automated ?? null },
	},
	{
		name: 'no-decision-by-computer',
		moment: 'granted',
		right: 'automated-decision',
		change: { automated: null },
	},
	{
		name: 'nothing-left-out',
		moment: 'granted',
		right: 'portability',
		change: { portability: { leftOut: [], direct: null }, bundle: null },
	},
	{
		name: 'lifted-by-the-person',
		moment: 'restriction-lifted',
		right: 'restriction',
		change: { lifting: { on: '2027-01-04', by: 'subject', reason: '' } },
	},
	{
		name: 'many-requests',
		moment: 'extension',
		right: 'access',
		change: {
			extension: { until: '2027-03-03', ground: 'number', reason: 'U stuurde er acht in één week.' },
		},
	},
	{
		name: 'what-was-meant',
		moment: 'reminder',
		right: 'access',
		change: {
			question: { ...QUESTION!, about: 'clarification', reason: 'u bent al tien jaar klant', enough: [] },
		},
	},
	{
		name: 'by-post-to-a-representative',
		moment: 'granted',
		right: 'rectification',
		change: { representative: 'mr. J. Bewind', byPost: true, to: 'other-address' },
	},
	{
		name: 'deceased',
		moment: 'outside-gdpr',
		right: 'access',
		change: { reasons: [{ ground: 'deceased', item: '', explanation: '' }] },
	},
];
