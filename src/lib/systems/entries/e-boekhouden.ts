import type { SystemEntry } from '../system.ts';

/** Bookkeeping; works on the shop's instructions, to be checked in the contract. */
export const eBoekhoudenEntry: SystemEntry = {
	id: 'e-boekhouden',
	name: 'e-Boekhouden',
	runBy: 'e-Boekhouden.nl B.V.',
	country: 'NL',
	role: 'to-be-checked',
	transfer: null,
	purposes: {
		nl: 'onze boekhouding en facturen',
		en: 'our bookkeeping and invoices',
	},
	basis: {
		nl: 'wettelijke plicht om de boekhouding te bewaren (artikel 6 lid 1 onder c AVG)',
		en: 'legal duty to keep the books (Article 6(1)(c) GDPR)',
	},
	contact: {
		nl: 'de helpdesk van e-Boekhouden.nl B.V.; het adres staat in uw verwerkersovereenkomst',
		en: 'the support desk of e-Boekhouden.nl B.V.; its address is in your processing agreement',
	},
	categories: {
		nl: 'naam, adres, e-mail, telefoon, rekeningnummer en facturen',
		en: 'name, address, e-mail, telephone, account number and invoices',
	},
	keptFor: {
		nl: 'zeven jaar na het boekjaar (artikel 52 AWR)',
		en: 'seven years after the financial year (Article 52 of the Dutch General Taxes Act)',
	},
	howTo: {
		export: {
			nl: ['Ga naar Relaties en exporteer de lijst.', 'Ga naar Facturen en exporteer die ook.'],
			en: ['Go to Relations and export the list.', 'Go to Invoices and export those too.'],
		},
		erase: {
			nl: ['Facturen moeten zeven jaar blijven.', 'Verwijder een relatie zonder facturen.'],
			en: ['Invoices must stay for seven years.', 'Delete a relation without invoices.'],
		},
		correct: {
			nl: ['Verbeter de relatie; een verzonden factuur verbetert u met een creditfactuur.'],
			en: ['Correct the relation; an invoice that was sent is corrected by a credit note.'],
		},
		restrict: {
			nl: ['Zet de relatie op niet actief: zij blijft alleen voor de belasting.'],
			en: ['Set the relation to inactive: it stays for the tax office only.'],
		},
	},
};
