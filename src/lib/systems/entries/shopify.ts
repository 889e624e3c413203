import type { SystemEntry } from '../system.ts';

/** A shop system; works on the shop's instructions, to be checked in the contract. */
export const shopifyEntry: SystemEntry = {
	id: 'shopify',
	name: 'Shopify',
	runBy: 'Shopify International Limited',
	country: 'IE',
	role: 'to-be-checked',
	transfer: {
		nl: 'Shopify geeft gegevens door aan Canada (adequaatheidsbesluit) en de VS (modelcontract van de EU); kijk dit na in uw contract',
		en: 'Shopify passes data to Canada (adequacy decision) and the US (EU model clauses); check this in your contract',
	},
	purposes: {
		nl: 'uw bestellingen afhandelen en uw account bijhouden',
		en: 'handling your orders and keeping your account',
	},
	basis: {
		nl: 'uitvoering van de overeenkomst met de klant (artikel 6 lid 1 onder b AVG); wettelijke plicht om de boekhouding te bewaren (artikel 6 lid 1 onder c AVG)',
		en: 'performance of the contract with the customer (Article 6(1)(b) GDPR); legal duty to keep the books (Article 6(1)(c) GDPR)',
	},
	contact: {
		nl: 'de helpdesk van Shopify International Limited; het adres staat in uw verwerkersovereenkomst',
		en: 'the support desk of Shopify International Limited; its address is in your processing agreement',
	},
	categories: {
		nl: 'naam, adres, e-mail, telefoon, bestellingen en opmerkingen',
		en: 'name, address, e-mail, telephone, orders and comments',
	},
	keptFor: {
		nl: 'bestellingen zeven jaar na het boekjaar (artikel 52 AWR); uw account tot u het opzegt',
		en: 'orders seven years after the financial year (Article 52 of the Dutch General Taxes Act); your account until you close it',
	},
	howTo: {
		export: {
			nl: [
				'Ga naar Bestellingen > Exporteren en kies alle bestellingen als CSV.',
				'Ga naar Klanten > Exporteren en kies alle klanten.',
				'Bij meer dan 50 bestellingen komt het bestand per e-mail.',
			],
			en: [
				'Go to Orders > Export and choose all orders as CSV.',
				'Go to Customers > Export and choose all customers.',
				'With more than 50 orders the file comes by e-mail.',
			],
		},
		erase: {
			nl: [
				'Open de klant en kies Persoonlijke gegevens wissen.',
				'Shopify wacht daarmee als er nog recente bestellingen zijn.',
			],
			en: [
				'Open the customer and choose Erase personal data.',
				'Shopify waits with this while there are recent orders.',
			],
		},
		correct: {
			nl: ['Open de klant en verbeter de gegevens, ook in open bestellingen.'],
			en: ['Open the customer and correct the data, also in open orders.'],
		},
		restrict: {
			nl: ['Schrijf de klant uit voor marketing en zet het account uit.'],
			en: ['Unsubscribe the customer from marketing and disable the account.'],
		},
	},
};
