import type { SystemEntry } from '../system.ts';

/** The mailbox. A processor only under the terms of Google Workspace; for a free account Google is a controller (law.md N-07). */
export const gmailEntry: SystemEntry = {
	id: 'gmail',
	name: 'Gmail',
	runBy: 'Google Ireland Limited',
	country: 'IE',
	role: 'to-be-checked',
	transfer: {
		nl: 'Google LLC in de VS staat op de lijst van het EU-VS-gegevenskader (adequaatheidsbesluit van 10 juli 2023)',
		en: 'Google LLC in the US is on the list of the EU-US Data Privacy Framework (adequacy decision of 10 July 2023)',
	},
	purposes: {
		nl: 'uw vragen beantwoorden',
		en: 'answering your questions',
	},
	basis: {
		nl: 'uitvoering van de overeenkomst met de klant (artikel 6 lid 1 onder b AVG); gerechtvaardigd belang: vragen van klanten beantwoorden (artikel 6 lid 1 onder f AVG)',
		en: 'performance of the contract with the customer (Article 6(1)(b) GDPR); legitimate interest: answering customers (Article 6(1)(f) GDPR)',
	},
	contact: {
		nl: 'de helpdesk van Google Ireland Limited; het adres staat in uw verwerkersovereenkomst',
		en: 'the support desk of Google Ireland Limited; its address is in your processing agreement',
	},
	categories: {
		nl: 'uw berichten aan ons, onze antwoorden, bijlagen en uw gegevens in ons adresboek',
		en: 'your messages to us, our answers, attachments and your details in our address book',
	},
	keptFor: {
		nl: 'twee jaar na het laatste bericht; berichten die bij een bestelling horen zeven jaar na het boekjaar',
		en: 'two years after the last message; messages that belong to an order seven years after the financial year',
	},
	howTo: {
		export: {
			nl: [
				'Ga naar takeout.google.com en kies alleen Mail en Contacten.',
				'Kies Alle e-mail, ook Spam en Prullenbak.',
				'Kies zip en de grootste bestandsgrootte.',
				'Laad de zip hier in, of pak hem uit en laad het mbox-bestand in.',
			],
			en: [
				'Go to takeout.google.com and choose only Mail and Contacts.',
				'Choose all mail, Spam and Trash too.',
				'Choose zip and the largest file size.',
				'Drop the zip here, or unpack it and drop the mbox file.',
			],
		},
		erase: {
			nl: [
				'Zoek op elk e-mailadres van de persoon, en op naam en bestelnummer.',
				'Verwijder de berichten, ook uit Verzonden, en leeg daarna de Prullenbak.',
				'Verwijder het contact in Google Contacten.',
				"Kijk ook op telefoon en computer: mailprogramma's houden kopieën.",
			],
			en: [
				'Search for each e-mail address of the person, and for the name and order number.',
				'Delete the messages, also in Sent, and then empty the Trash.',
				'Delete the contact in Google Contacts.',
				'Look on phone and computer too: mail programs keep copies.',
			],
		},
		correct: {
			nl: ['Verbeter het contact in Google Contacten.', 'Een bericht kan niet worden veranderd.'],
			en: ['Correct the contact in Google Contacts.', 'A message cannot be changed.'],
		},
		restrict: {
			nl: [
				'Geef de berichten een label Niet gebruiken en archiveer ze.',
				'Verwijder het contact uit groepen en lijsten.',
			],
			en: [
				'Give the messages a label Do not use and archive them.',
				'Remove the contact from groups and lists.',
			],
		},
	},
};
