import type { SystemEntry } from '../system.ts';

/** The payment service; a controller of its own for payments (law.md N-07, to be checked in the contract). */
export const mollieEntry: SystemEntry = {
	id: 'mollie',
	name: 'Mollie',
	runBy: 'Mollie B.V.',
	country: 'NL',
	role: 'own-controller',
	transfer: null,
	purposes: {
		nl: 'uw betalingen ontvangen en terugbetalen',
		en: 'receiving and refunding your payments',
	},
	basis: {
		nl: 'uitvoering van de overeenkomst met de klant (artikel 6 lid 1 onder b AVG); wettelijke plicht om de boekhouding te bewaren (artikel 6 lid 1 onder c AVG)',
		en: 'performance of the contract with the customer (Article 6(1)(b) GDPR); legal duty to keep the books (Article 6(1)(c) GDPR)',
	},
	contact: {
		nl: 'de privacy-afdeling van Mollie B.V.; het adres staat in hun privacyverklaring',
		en: 'the privacy department of Mollie B.V.; its address is in their privacy policy',
	},
	categories: {
		nl: 'naam van de rekeninghouder, rekeningnummer, bedrag, datum en omschrijving',
		en: 'name of the account holder, account number, amount, date and description',
	},
	keptFor: {
		nl: 'zeven jaar na het boekjaar (artikel 52 AWR)',
		en: 'seven years after the financial year (Article 52 of the Dutch General Taxes Act)',
	},
	howTo: {
		export: {
			nl: [
				'Log in op Mollie en ga naar Betalingen.',
				'Kies de hele periode en exporteer als CSV.',
				'Ga naar Rapporten > Uitbetalingen en download elke uitbetaling als CSV.',
				'Hebt u een zakelijke rekening bij Mollie, download dan ook het afschrift als CSV.',
			],
			en: [
				'Log in to Mollie and go to Payments.',
				'Choose the whole period and export as CSV.',
				'Go to Reports > Settlements and download each settlement as CSV.',
				'If you have a business account at Mollie, download its statement as CSV too.',
			],
		},
		erase: {
			nl: [
				'U kunt betalingen bij Mollie niet zelf wissen.',
				'Laat Mollie weten om welke betaling het gaat (artikel 19 AVG).',
				'Zeg de klant dat Mollie betalingen moet bewaren en daar zelf over beslist.',
			],
			en: [
				'You cannot erase payments at Mollie yourself.',
				'Tell Mollie which payment it is about (Article 19 GDPR).',
				'Tell the person that Mollie must keep payments and decides on that itself.',
			],
		},
		correct: {
			nl: ['Een betaling kan niet worden veranderd.', 'Laat Mollie weten wat onjuist is (artikel 19 AVG).'],
			en: ['A payment cannot be changed.', 'Tell Mollie what is incorrect (Article 19 GDPR).'],
		},
		restrict: {
			nl: [
				'Gebruik de betalingen alleen nog voor de boekhouding.',
				'Laat Mollie weten dat u de gegevens niet verder gebruikt.',
			],
			en: ['Use the payments for bookkeeping only.', 'Tell Mollie that you no longer use the data.'],
		},
	},
};
