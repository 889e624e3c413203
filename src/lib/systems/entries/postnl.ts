import type { SystemEntry } from '../system.ts';

/** The carrier; a controller of its own for carriage (law.md N-07, to be checked in the contract). */
export const postnlEntry: SystemEntry = {
	id: 'postnl',
	name: 'PostNL',
	runBy: 'PostNL N.V.',
	country: 'NL',
	role: 'own-controller',
	transfer: null,
	purposes: {
		nl: 'uw pakketten bezorgen',
		en: 'delivering your parcels',
	},
	basis: {
		nl: 'uitvoering van de overeenkomst met de klant (artikel 6 lid 1 onder b AVG)',
		en: 'performance of the contract with the customer (Article 6(1)(b) GDPR)',
	},
	contact: {
		nl: 'de privacy-afdeling van PostNL N.V.; het adres staat in hun privacyverklaring',
		en: 'the privacy department of PostNL N.V.; its address is in their privacy policy',
	},
	categories: {
		nl: 'naam en adres van de ontvanger, zendingnummer, bezorgmoment en soms e-mail of telefoon',
		en: 'name and address of the recipient, parcel number, time of delivery and sometimes e-mail or telephone',
	},
	keptFor: {
		nl: 'zolang PostNL zendingen in het portaal toont; bezorgbewijzen zeven jaar na het boekjaar',
		en: 'as long as PostNL shows parcels in the portal; proof of delivery seven years after the financial year',
	},
	howTo: {
		export: {
			nl: [
				'Ga naar MijnPostNL Zakelijk > Zendingen > Zending overzicht.',
				'Kies de langste periode en download de lijst.',
				'Ga naar Adresboek en download ook dat.',
				'Bewaart u de CSV waarmee u zendingen hebt aangemeld? Die telt ook.',
				'Zendingen die niet meer in het portaal staan, heeft u niet meer: zeg dat zo.',
			],
			en: [
				'Go to MijnPostNL Zakelijk > Shipments > Overview.',
				'Choose the longest period and download the list.',
				'Go to Address book and download that too.',
				'Do you keep the CSV with which you announced parcels? It counts as well.',
				'You no longer hold parcels that have left the portal: say so.',
			],
		},
		erase: {
			nl: [
				'Verwijder het adres uit het adresboek.',
				'Verwijder de bestanden waarmee u zendingen hebt aangemeld.',
				'Laat PostNL weten om welke zending het gaat (artikel 19 AVG); PostNL beslist zelf.',
			],
			en: [
				'Delete the address from the address book.',
				'Delete the files with which you announced parcels.',
				'Tell PostNL which parcel it is about (Article 19 GDPR); PostNL decides itself.',
			],
		},
		correct: {
			nl: [
				'Verbeter het adres in het adresboek.',
				'Een zending die al weg is, kan niet worden veranderd; laat PostNL weten wat onjuist is.',
			],
			en: [
				'Correct the address in the address book.',
				'A parcel that has left cannot be changed; tell PostNL what is incorrect.',
			],
		},
		restrict: {
			nl: [
				'Verwijder het adres uit het adresboek en gebruik de zendingen niet meer.',
				'Laat dit aan PostNL weten.',
			],
			en: ['Remove the address from the address book and no longer use the parcels.', 'Let PostNL know.'],
		},
	},
};
