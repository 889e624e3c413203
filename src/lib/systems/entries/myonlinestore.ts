import type { SystemEntry } from '../system.ts';

/** The shop system; works on the shop's instructions (law.md N-07, to be checked in the contract). */
export const myonlinestoreEntry: SystemEntry = {
	id: 'myonlinestore',
	name: 'MyOnlineStore',
	runBy: 'MyOnlineStore B.V.',
	country: 'NL',
	role: 'processor',
	transfer: null,
	purposes: {
		nl: 'uw bestellingen afhandelen, uw account bijhouden en de nieuwsbrief sturen',
		en: 'handling your orders, keeping your account and sending the newsletter',
	},
	basis: {
		nl: 'uitvoering van de overeenkomst met de klant (artikel 6 lid 1 onder b AVG); wettelijke plicht om de boekhouding te bewaren (artikel 6 lid 1 onder c AVG); voor de nieuwsbrief toestemming (artikel 6 lid 1 onder a AVG)',
		en: 'performance of the contract with the customer (Article 6(1)(b) GDPR); legal duty to keep the books (Article 6(1)(c) GDPR); for the newsletter consent (Article 6(1)(a) GDPR)',
	},
	contact: {
		nl: 'de helpdesk van MyOnlineStore B.V.; het adres staat in uw verwerkersovereenkomst',
		en: 'the support desk of MyOnlineStore B.V.; its address is in your processing agreement',
	},
	categories: {
		nl: 'naam, adres, e-mail, telefoon, bestellingen, opmerkingen en inschrijving voor de nieuwsbrief',
		en: 'name, address, e-mail, telephone, orders, comments and newsletter subscription',
	},
	keptFor: {
		nl: 'bestellingen zeven jaar na het boekjaar (artikel 52 AWR); uw account tot u het opzegt; de nieuwsbrief tot u zich uitschrijft',
		en: 'orders seven years after the financial year (Article 52 of the Dutch General Taxes Act); your account until you close it; the newsletter until you unsubscribe',
	},
	howTo: {
		export: {
			nl: [
				'Ga naar Bezoekers > Orders.',
				'Kies ook de lijsten Archief en Niet afgerond: een export van alleen de open lijst mist bestellingen.',
				'Vink alle bestellingen aan en exporteer ze (CSV of Excel).',
				'Doe hetzelfde met klanten en nieuwsbrief, als uw pakket dat kan.',
				'Kan het niet, vraag de helpdesk dan om een export.',
			],
			en: [
				'Go to Visitors > Orders.',
				'Also take the lists Archive and Not completed: an export of the open list alone misses orders.',
				'Tick all orders and export them (CSV or Excel).',
				'Do the same for customers and newsletter, if your package can.',
				'If it cannot, ask the help desk for an export.',
			],
		},
		erase: {
			nl: [
				'Verwijder het klantaccount en de inschrijving voor de nieuwsbrief.',
				'Laat bestellingen staan die u voor de belasting moet bewaren; maak de opmerkingen leeg.',
				'Kunt u iets niet zelf wissen, geef MyOnlineStore dan opdracht (artikel 28 AVG).',
			],
			en: [
				'Delete the customer account and the newsletter subscription.',
				'Leave orders that you must keep for the tax office; empty their comments.',
				'What you cannot erase yourself, instruct MyOnlineStore to erase (Article 28 GDPR).',
			],
		},
		correct: {
			nl: [
				'Open de klant en verbeter de gegevens.',
				'Verbeter ook open bestellingen die nog verstuurd worden.',
			],
			en: ['Open the customer and correct the data.', 'Also correct open orders that are still to be sent.'],
		},
		restrict: {
			nl: [
				'Zet het account op niet actief en schrijf uit voor de nieuwsbrief.',
				'Zet in de interne opmerking: niet gebruiken.',
			],
			en: [
				'Set the account to inactive and unsubscribe from the newsletter.',
				'Write in the internal comment: do not use.',
			],
		},
	},
};
