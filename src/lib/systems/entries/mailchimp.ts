import type { SystemEntry } from '../system.ts';

/** Newsletters; works on the shop's instructions, to be checked in the contract. */
export const mailchimpEntry: SystemEntry = {
	id: 'mailchimp',
	name: 'Mailchimp',
	runBy: 'Intuit Inc. (Mailchimp)',
	country: 'US',
	role: 'to-be-checked',
	transfer: {
		nl: 'Intuit in de VS: EU-VS-gegevenskader of het modelcontract van de EU; kijk dit na in uw contract',
		en: 'Intuit in the US: EU-US Data Privacy Framework or the EU model clauses; check this in your contract',
	},
	purposes: {
		nl: 'de nieuwsbrief sturen',
		en: 'sending the newsletter',
	},
	basis: {
		nl: 'toestemming (artikel 6 lid 1 onder a AVG)',
		en: 'consent (Article 6(1)(a) GDPR)',
	},
	contact: {
		nl: 'de helpdesk van Intuit Inc. (Mailchimp); het adres staat in uw verwerkersovereenkomst',
		en: 'the support desk of Intuit Inc. (Mailchimp); its address is in your processing agreement',
	},
	categories: {
		nl: 'e-mail, naam, moment en IP-adres van inschrijving, globale plaats en labels',
		en: 'e-mail, name, time and IP address of subscription, rough location and tags',
	},
	keptFor: {
		nl: 'tot u zich uitschrijft; daarna alleen uw adres, om u niet opnieuw te mailen',
		en: 'until you unsubscribe; after that only your address, so as not to mail you again',
	},
	howTo: {
		export: {
			nl: [
				'Ga naar Audience > All contacts > Export Audience.',
				'Laad de hele zip in: uitgeschreven en geweigerde adressen zitten in aparte bestanden.',
			],
			en: [
				'Go to Audience > All contacts > Export Audience.',
				'Drop the whole zip: unsubscribed and cleaned addresses are in files of their own.',
			],
		},
		erase: {
			nl: ['Open het contact en kies Permanently delete.', 'Archiveren is geen wissen.'],
			en: ['Open the contact and choose Permanently delete.', 'Archiving is not erasing.'],
		},
		correct: {
			nl: ['Open het contact en verbeter de gegevens.'],
			en: ['Open the contact and correct the data.'],
		},
		restrict: {
			nl: ['Schrijf het contact uit.'],
			en: ['Unsubscribe the contact.'],
		},
	},
};
