import type { RecordKind, Role } from '../../core/record.ts';

type Named = { one: string; many: string };

const kinds: Record<RecordKind, Named> = {
	order: { one: 'Bestelling', many: 'Bestellingen' },
	customer: { one: 'Klantgegevens', many: 'Klantgegevens' },
	subscriber: { one: 'Inschrijving', many: 'Inschrijvingen voor mail' },
	payment: { one: 'Betaling', many: 'Betalingen' },
	transaction: { one: 'Boeking', many: 'Boekingen op de rekening' },
	shipment: { one: 'Zending', many: 'Zendingen' },
	address: { one: 'Adres', many: 'Adressen' },
	message: { one: 'Bericht', many: 'Berichten' },
	contact: { one: 'Contact', many: 'Contacten' },
	event: { one: 'Bezoek aan de website', many: 'Bezoek aan de website' },
	row: { one: 'Regel', many: 'Andere gegevens' },
};

const roles: Record<Role, string> = {
	email: 'e-mailadres',
	name: 'naam',
	'first-name': 'voornaam',
	'last-name': 'achternaam',
	infix: 'tussenvoegsel',
	company: 'bedrijf',
	street: 'straat',
	'house-number': 'huisnummer',
	'house-suffix': 'toevoeging',
	postcode: 'postcode',
	city: 'plaats',
	country: 'land',
	'postal-address': 'adres',
	phone: 'telefoonnummer',
	iban: 'rekeningnummer',
	order: 'bestelnummer',
	customer: 'klantnummer',
	payment: 'betaalnummer',
	parcel: 'pakketnummer',
	'client-id': 'bezoekersnummer',
	date: 'datum',
	ip: 'IP-adres',
	amount: 'bedrag',
	'free-text': 'tekst',
};

/** Words of the pages in the ZIP for the customer. */
export const bundles = {
	title: (shop: string) => `Uw gegevens bij ${shop}`,
	letterTitle: (shop: string) => `Brief van ${shop}`,
	skip: 'Naar de inhoud',
	contents: 'Inhoud',
	asked: {
		title: 'Wat u vroeg',
		request: 'Uw vraag',
		received: 'Wij kregen dit op',
		answered: 'Wij antwoorden op',
		from: 'Dit antwoord is van',
		contact: 'Vragen? Mail of bel ons',
		letter: 'Lees onze brief',
	},
	answer: {
		title: 'Ons antwoord',
		found: (records: number, systems: number) =>
			`Wij vonden ${records} ${records === 1 ? 'onderdeel' : 'onderdelen'} met uw gegevens, in ${systems} ${systems === 1 ? 'systeem' : 'systemen'}.`,
		left: 'Waar “weggelaten” staat, gaat het over iemand anders. Ook die persoon heeft recht op privacy (artikel 15 lid 4 AVG).',
		folders:
			'In de map data/art20 staat wat u ons gaf en wat door uw bestellingen ontstond (artikel 20 AVG). In de map data/other staat wat wij verder van u hebben.',
	},
	systems: {
		title: 'Waar uw gegevens staan',
		intro: 'Per systeem leest u waarvoor wij uw gegevens gebruiken, wie ze heeft en hoe lang.',
		purposes: 'Waarvoor',
		categories: 'Soort gegevens',
		recipient: 'Wie heeft ze',
		role: {
			processor: 'werkt voor ons',
			'own-controller': 'beslist zelf over zijn deel',
			'to-be-checked': 'heeft gegevens van ons',
		},
		keptFor: 'Hoe lang',
		source: 'Van wie wij ze kregen',
		fromYou: 'van uzelf',
		transfer: 'Buiten Europa',
		noTransfer: 'nee',
		searched: 'Hoe wij zochten',
		read: (records: number, unreadable: number) =>
			`${records} onderdelen gelezen${unreadable === 0 ? '' : `, ${unreadable} niet te lezen`}`,
		byHand: (day: string) => `nagekeken op ${day}`,
		result: 'Wat wij vonden',
		found: (records: number) =>
			records === 0
				? 'gegevens over u, zie de brief'
				: `${records} ${records === 1 ? 'onderdeel' : 'onderdelen'}`,
		nothing: 'niets over u',
		notApplicable: 'niet van toepassing',
		notSearched: (reason: string) => `hier zochten wij niet${reason === '' ? '' : `, omdat: ${reason}`}`,
		noLongerHeld: (reason: string) => `niets meer over u${reason === '' ? '' : `: ${reason}`}`,
		others: 'Ook deze partijen krijgen gegevens van u:',
	},
	rights: { title: 'Uw rechten' },
	data: {
		title: 'Uw gegevens',
		intro:
			'Hier staan uw gegevens zoals ze in onze systemen staan. De namen van de kolommen komen uit die systemen.',
		nothing: 'In deze ZIP zitten geen gegevens.',
		kinds,
		roles,
		count: (records: number) => `${records}`,
		number: 'Nummer',
		column: 'Kolom',
		value: 'Waarde',
		show: (what: string, count: number) => `${what}: ${count} tonen`,
		omitted: 'weggelaten',
		scroll: 'Tabel, schuift opzij',
	},
	files: {
		title: 'Bestanden in deze ZIP',
		path: 'Bestand',
		about: 'Wat het is',
		index: 'deze bladzijde',
		letter: 'onze brief',
		searched: 'waar wij zochten, en hoeveel wij lazen en vonden',
		package: 'lijst van alle bestanden met hun kolommen, voor computers (Frictionless Data Package)',
		sums: 'controlegetallen: hiermee ziet een computer of een bestand is veranderd',
		table: (what: string, form: string) => `${what}, als ${form}`,
		mail: 'een bericht, te openen met een mailprogramma',
		attachment: 'een bestand dat bij uw gegevens hoort',
		csv: 'U opent een CSV-bestand met een rekenprogramma. Soms staat er een enkel aanhalingsteken (’) voor een waarde die met =, +, - of @ begint. Dat teken hoort niet bij uw gegevens. Het zorgt dat het rekenprogramma de waarde niet uitrekent. In de JSON-bestanden staat elke waarde precies zoals wij die hebben.',
	},
	gaps: {
		'undecided-records': 'Over een gevonden regel is nog niet beslist.',
		'no-records': 'Er gaan nog geen gegevens mee. Neem op wat van de klant is.',
		'missing-letter': 'De brief is nog leeg.',
		'unfinished-letter': 'In de brief staat nog iets dat u moet invullen.',
		'missing-contact': 'De naam of het e-mailadres van uw winkel ontbreekt. Vul dit aan bij Instellingen.',
		'unsearched-system':
			'Van een systeem is nog niet gezegd of het is doorzocht. Doe dat bij de stap “Zoek in elk systeem”.',
		'outdated-bundle': 'De ZIP is gemaakt voordat u de gegevens of de brief veranderde. Maak de ZIP opnieuw.',
		'missing-system-entry':
			'Van een systeem ontbreken het doel, de soort gegevens, de ontvanger of de bewaartermijn. Vul dit aan bij Systemen.',
	},
};

/** What every language must say in the ZIP. */
export type BundleWords = typeof bundles;
