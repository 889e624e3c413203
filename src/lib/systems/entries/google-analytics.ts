import type { SystemEntry } from '../system.ts';

/** Visitor statistics. A processor if data sharing is off and the terms were accepted (law.md N-07); nobody can be singled out without the cookie (art. 11 AVG). */
export const googleAnalyticsEntry: SystemEntry = {
	id: 'google-analytics',
	name: 'Google Analytics',
	runBy: 'Google Ireland Limited',
	country: 'IE',
	role: 'to-be-checked',
	transfer: {
		nl: 'Google LLC in de VS staat op de lijst van het EU-VS-gegevenskader (adequaatheidsbesluit van 10 juli 2023)',
		en: 'Google LLC in the US is on the list of the EU-US Data Privacy Framework (adequacy decision of 10 July 2023)',
	},
	purposes: {
		nl: 'meten hoe bezoekers onze website gebruiken',
		en: 'measuring how visitors use our website',
	},
	basis: {
		nl: 'toestemming (artikel 6 lid 1 onder a AVG)',
		en: 'consent (Article 6(1)(a) GDPR)',
	},
	contact: {
		nl: 'de helpdesk van Google Ireland Limited; het adres staat in uw verwerkersovereenkomst',
		en: 'the support desk of Google Ireland Limited; its address is in your processing agreement',
	},
	categories: {
		nl: "een willekeurig nummer in een cookie, bekeken pagina's, apparaat en globale plaats",
		en: 'a random number in a cookie, pages viewed, device and rough location',
	},
	keptFor: {
		nl: 'twee of veertien maanden, zoals in Google Analytics is ingesteld',
		en: 'two or fourteen months, as set in Google Analytics',
	},
	howTo: {
		export: {
			nl: [
				'Zonder de waarde van de _ga-cookie kunt u niemand aanwijzen: vraag de persoon daarom (artikel 11 AVG).',
				'Ga naar Verkennen > Gebruikersverkenning en zoek het nummer.',
				'Exporteer als CSV.',
				'Hebt u een koppeling met BigQuery, exporteer dan ook de gebeurtenissen (JSON).',
			],
			en: [
				'Without the value of the _ga cookie you cannot single anybody out: ask the person for it (Article 11 GDPR).',
				'Go to Explore > User explorer and look up the number.',
				'Export as CSV.',
				'If you have a link to BigQuery, export the events as well (JSON).',
			],
		},
		erase: {
			nl: [
				'Open de gebruiker in Gebruikersverkenning en kies Gebruiker verwijderen.',
				'Binnen 72 uur is de gebruiker uit de verkenning weg, binnen twee maanden van de servers.',
				'Wis de gebeurtenissen in BigQuery zelf: Google doet dat niet mee.',
			],
			en: [
				'Open the user in User explorer and choose Delete user.',
				'Within 72 hours the user is gone from the exploration, within two months from the servers.',
				'Erase the events in BigQuery yourself: Google does not include them.',
			],
		},
		correct: {
			nl: ['Metingen kunnen niet worden verbeterd; wis ze als ze onjuist zijn.'],
			en: ['Measurements cannot be corrected; erase them if they are incorrect.'],
		},
		restrict: {
			nl: [
				'Laat de persoon weten hoe de cookie geweigerd wordt.',
				'Sluit het nummer uit met een filter of wis het.',
			],
			en: ['Tell the person how to refuse the cookie.', 'Exclude the number with a filter, or erase it.'],
		},
	},
};
