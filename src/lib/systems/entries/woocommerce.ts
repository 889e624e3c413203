import type { SystemEntry } from '../system.ts';

/** A shop on one's own website; whoever hosts the site is a processor. */
export const woocommerceEntry: SystemEntry = {
	id: 'woocommerce',
	name: 'WooCommerce',
	runBy: 'WooCommerce (hosting)',
	country: 'NL',
	role: 'to-be-checked',
	transfer: null,
	purposes: {
		nl: 'uw bestellingen afhandelen en uw account bijhouden',
		en: 'handling your orders and keeping your account',
	},
	basis: {
		nl: 'uitvoering van de overeenkomst met de klant (artikel 6 lid 1 onder b AVG); wettelijke plicht om de boekhouding te bewaren (artikel 6 lid 1 onder c AVG)',
		en: 'performance of the contract with the customer (Article 6(1)(b) GDPR); legal duty to keep the books (Article 6(1)(c) GDPR)',
	},
	contact: {
		nl: 'de helpdesk van WooCommerce (hosting); het adres staat in uw verwerkersovereenkomst',
		en: 'the support desk of WooCommerce (hosting); its address is in your processing agreement',
	},
	categories: {
		nl: 'naam, adres, e-mail, telefoon, bestellingen, opmerkingen en IP-adres',
		en: 'name, address, e-mail, telephone, orders, comments and IP address',
	},
	keptFor: {
		nl: 'bestellingen zeven jaar na het boekjaar (artikel 52 AWR); uw account tot u het opzegt',
		en: 'orders seven years after the financial year (Article 52 of the Dutch General Taxes Act); your account until you close it',
	},
	howTo: {
		export: {
			nl: [
				'Ga in WordPress naar Gereedschap > Persoonlijke gegevens exporteren en vul het e-mailadres in.',
				'Of exporteer alle bestellingen en klanten als CSV met uw exportplug-in.',
			],
			en: [
				'In WordPress go to Tools > Export personal data and enter the e-mail address.',
				'Or export all orders and customers as CSV with your export plug-in.',
			],
		},
		erase: {
			nl: [
				'Ga naar Gereedschap > Persoonlijke gegevens wissen en vul het e-mailadres in.',
				'Bestellingen voor de belasting blijven staan; maak de opmerkingen leeg.',
				'Denk aan back-ups van de website.',
			],
			en: [
				'Go to Tools > Erase personal data and enter the e-mail address.',
				'Orders for the tax office stay; empty their comments.',
				'Remember backups of the website.',
			],
		},
		correct: {
			nl: ['Open de klant en open bestellingen en verbeter de gegevens.'],
			en: ['Open the customer and open orders and correct the data.'],
		},
		restrict: {
			nl: ['Zet het account uit en schrijf uit voor mailings.'],
			en: ['Disable the account and unsubscribe from mailings.'],
		},
	},
};
