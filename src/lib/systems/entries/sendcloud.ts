import type { SystemEntry } from '../system.ts';

/** Shipping labels; works on the shop's instructions, to be checked in the contract. */
export const sendcloudEntry: SystemEntry = {
	id: 'sendcloud',
	name: 'Sendcloud',
	runBy: 'Sendcloud B.V.',
	country: 'NL',
	role: 'to-be-checked',
	transfer: null,
	purposes: {
		nl: 'verzendlabels maken en uw pakket volgen',
		en: 'making shipping labels and tracking your parcel',
	},
	basis: {
		nl: 'uitvoering van de overeenkomst met de klant (artikel 6 lid 1 onder b AVG)',
		en: 'performance of the contract with the customer (Article 6(1)(b) GDPR)',
	},
	contact: {
		nl: 'de helpdesk van Sendcloud B.V.; het adres staat in uw verwerkersovereenkomst',
		en: 'the support desk of Sendcloud B.V.; its address is in your processing agreement',
	},
	categories: {
		nl: 'naam en adres van de ontvanger, e-mail, telefoon en bestelnummer',
		en: 'name and address of the recipient, e-mail, telephone and order number',
	},
	keptFor: {
		nl: 'zolang Sendcloud zendingen bewaart; bezorgbewijzen zeven jaar na het boekjaar',
		en: 'as long as Sendcloud keeps parcels; proof of delivery seven years after the financial year',
	},
	howTo: {
		export: {
			nl: [
				'Ga naar Zendingen en exporteer de lijst als CSV.',
				'Bewaart u de CSV waarmee u bestellingen hebt ingelezen? Die telt ook.',
			],
			en: [
				'Go to Shipments and export the list as CSV.',
				'Do you keep the CSV with which you imported orders? It counts as well.',
			],
		},
		erase: {
			nl: [
				'Vraag Sendcloud om de zending te anonimiseren.',
				'Verwijder de bestanden waarmee u bestellingen hebt ingelezen.',
			],
			en: ['Ask Sendcloud to anonymise the parcel.', 'Delete the files with which you imported orders.'],
		},
		correct: {
			nl: ['Verbeter een bestelling die nog geen label heeft.'],
			en: ['Correct an order that has no label yet.'],
		},
		restrict: {
			nl: ['Gebruik de zendingen niet meer en laat dit aan Sendcloud weten.'],
			en: ['No longer use the parcels and let Sendcloud know.'],
		},
	},
};
