import { mailchimpEntry } from './entries/mailchimp.ts';
import type { System } from './reader.ts';
import { tableReader } from './table-reader.ts';

/** Mailchimp: each of the files in the ZIP of an audience. */
export const mailchimp: System = {
	...mailchimpEntry,
	readers: [
		tableReader({
			id: 'audience-csv',
			system: 'mailchimp',
			kind: 'subscriber',
			signatures: [['Email Address', 'MEMBER_RATING', 'OPTIN_TIME', 'LEID', 'EUID']],
			headings: {
				'Email Address': 'email',
				OPTIN_TIME: 'date',
				OPTIN_IP: 'ip',
				CONFIRM_IP: 'ip',
				CC: 'country',
				REGION: null,
				LEID: null,
				EUID: 'customer',
				NOTES: 'free-text',
				TAGS: null,
				UNSUB_REASON: 'free-text',
				UNSUB_REASON_OTHER: 'free-text',
			},
			party: 'subject',
		}),
	],
};
