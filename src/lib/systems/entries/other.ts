import type { SystemEntry } from '../system.ts';

/** Any other place; the owner knows what it is. */
export const otherEntry: SystemEntry = {
	id: 'other',
	name: 'Overig / Other',
	runBy: 'Overig / Other',
	country: '',
	role: 'to-be-checked',
	transfer: null,
	purposes: {
		nl: 'waarvoor wij dit systeem gebruiken; vul dit zelf in',
		en: 'what we use this system for; fill this in yourself',
	},
	basis: {
		nl: 'vul zelf aan welke grondslag u hebt (artikel 6 AVG)',
		en: 'fill in which legal basis you have (Article 6 GDPR)',
	},
	contact: {
		nl: 'het adres in uw contract',
		en: 'the address in your contract',
	},
	categories: {
		nl: 'de gegevens die in dit systeem staan; vul dit zelf in',
		en: 'the data in this system; fill this in yourself',
	},
	keptFor: {
		nl: 'hoe lang wij deze gegevens bewaren; vul dit zelf in',
		en: 'how long we keep these data; fill this in yourself',
	},
	howTo: {
		export: {
			nl: [
				'Zoek in het systeem naar Exporteren of Downloaden en kies CSV of Excel.',
				'Kan het systeem dat niet, vraag de leverancier dan om een export.',
			],
			en: [
				'Look in the system for Export or Download and choose CSV or Excel.',
				'If the system cannot, ask its supplier for an export.',
			],
		},
		erase: {
			nl: ['Wis de gegevens zelf of geef de leverancier opdracht (artikel 28 AVG).'],
			en: ['Erase the data yourself or instruct the supplier (Article 28 GDPR).'],
		},
		correct: {
			nl: ['Verbeter de gegevens zelf of geef de leverancier opdracht.'],
			en: ['Correct the data yourself or instruct the supplier.'],
		},
		restrict: {
			nl: ['Zet de gegevens apart en gebruik ze niet meer.'],
			en: ['Set the data apart and no longer use them.'],
		},
	},
};
