import type { SystemEntry } from '../system.ts';

/** Bookkeeping; works on the shop's instructions, to be checked in the contract. */
export const moneybirdEntry: SystemEntry = {
	id: 'moneybird',
	name: 'Moneybird',
	runBy: 'Moneybird B.V.',
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
		nl: 'de helpdesk van Moneybird B.V.; het adres staat in uw verwerkersovereenkomst',
		en: 'the support desk of Moneybird B.V.; its address is in your processing agreement',
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
			nl: [
				'Ga naar Contacten > Exporteren; u krijgt een Excel-bestand.',
				'Ga naar Verkoopfacturen > Exporteren en doe hetzelfde.',
			],
			en: [
				'Go to Contacts > Export; you get an Excel file.',
				'Go to Sales invoices > Export and do the same.',
			],
		},
		erase: {
			nl: ['Facturen moeten zeven jaar blijven.', 'Archiveer of verwijder een contact zonder facturen.'],
			en: ['Invoices must stay for seven years.', 'Archive or delete a contact without invoices.'],
		},
		correct: {
			nl: ['Verbeter het contact; een verzonden factuur verbetert u met een creditfactuur.'],
			en: ['Correct the contact; an invoice that was sent is corrected by a credit note.'],
		},
		restrict: {
			nl: ['Archiveer het contact: het blijft alleen voor de belasting.'],
			en: ['Archive the contact: it stays for the tax office only.'],
		},
	},
};
