import type { care as dutch } from '../nl/care.ts';

/** The words of the pages that keep the book, in English. */
export const care: typeof dutch = {
	log: {
		title: 'Log',
		intro:
			'Each completed request leaves one line, without name, address or day. It lets you show that you keep the rules.',
		emptyTitle: 'The log is still empty',
		emptyText: 'When you complete a request, a line without personal data appears here.',
		caption: 'Completed requests, anonymous',
		year: 'Year',
		right: 'Right',
		result: 'Result',
		inTime: 'In time',
		procedure: 'Procedure',
		results: { granted: 'granted', 'partly-or-not': 'partly or not', 'no-decision': 'no decision' },
		times: { 'within-promise': 'within the promise', 'within-law': 'within the law', late: 'late' },
		exportTitle: 'Share',
		exportIntro:
			'For the supervisory authority or your adviser. The app makes lines that are too rare coarser, so that nobody can be recognised.',
		exportCsv: 'Save as CSV',
		exportJson: 'Save as JSON',
		generalised: 'Something in this export was made coarser, because there are fewer than three equal lines.',
		seal: 'Seal',
		sealed: (entries, day) => `${entries} lines, exported on ${day}`,
		personal:
			'As long as a completed request is still kept, it is personal data. The line here is anonymous already.',
	},
	yearly: {
		title: 'The task of every year',
		intro:
			'What you had to keep for the taxes goes on 1 January, all at once. That finishes an erasure too, without the book still knowing whose.',
		job: (day, what, year) => `${day}: erase ${what} of ${year} and earlier.`,
		kinds: {
			books: 'invoices, orders and payments',
			'one-stop-shop': 'sales with VAT in another EU country',
			'immovable-property': 'papers about immovable property',
		},
	},
	retention: {
		title: 'Ready to be cleared',
		text: (count) =>
			count === 1
				? 'The term for keeping one thing has ended.'
				: `The term for keeping ${count} things has ended.`,
		parts: {
			copies: 'Copies of data',
			letters: 'The message and the letters',
			everything: 'The whole request: only an anonymous line stays',
		},
		since: (day) => `since ${day}`,
		final: 'This cannot be undone. Then make a new backup and throw old backups away.',
		button: 'Clear now',
		done: 'Cleared. Now make a new backup and throw old backups away.',
		doneLater: 'Cleared. The last clearing happens when you open the app again.',
	},
	systems: {
		title: 'Systems',
		intro: 'The places where your shop keeps personal data. The letters and the checklists use this.',
		used: 'In use',
		details: 'All about this system',
		runBy: 'By',
		role: 'Role',
		roles: {
			processor: 'processor (works for you)',
			'own-controller': 'controller of its own',
			'to-be-checked': 'still to be checked in your contract',
		},
		purposes: 'What for',
		basis: 'Legal basis',
		contact: 'Contact',
		categories: 'Which data',
		keptFor: 'How long',
		transfer: 'Outside Europe',
		noTransfer: 'no',
		edit: 'Change',
		own: 'Changed by you.',
		editHint: 'These words go into your letters, in the language of the customer. So fill in both languages.',
		company: 'Company',
		country: 'Country',
		transferAsk: 'Data also go to a country outside Europe',
		safeguard: 'Safeguard',
		contract: 'Contract',
		contractHint: 'For example: processing agreement of 3 May 2024.',
		security: 'Security',
		securityHint: 'For example: own password and two-step login.',
		toProposal: 'Back to the proposal',
		howTo: {
			export: 'How to export',
			erase: 'How to erase',
			correct: 'How to correct',
			restrict: 'How to restrict',
		},
	},
	processing: {
		title: 'Record of processing',
		intro: 'The law asks this overview of every shop (Article 30 GDPR). It comes from the systems below.',
		look: 'See the overview',
		csv: 'Save as CSV',
		json: 'Save as JSON',
		print: 'Print',
		fileName: 'record-of-processing',
		headings: {
			activity: 'Processing',
			purposes: 'Purposes',
			basis: 'Legal basis',
			people: 'Whose data',
			categories: 'Which data',
			recipients: 'Recipients',
			transfers: 'Outside Europe',
			erasedAfter: 'Kept for',
			security: 'Security',
		},
		controller: {
			name: 'Controller',
			owner: 'Contact person',
			email: 'E-mail',
			postalAddress: 'Address',
			phone: 'Telephone',
		},
		people: 'customers and visitors of the shop',
		noTransfer: 'no',
		roles: {
			processor: 'processor',
			'own-controller': 'controller of its own',
			'to-be-checked': 'role still to be checked',
		},
		thisBook: {
			activity: 'Privacy requests (Verzoekboek)',
			purposes: 'handling requests of customers about their data, and being able to show it',
			basis: 'legal duty (Article 6(1)(c) GDPR)',
			people: 'people who make a request, and who asks in their name',
			categories: 'name, address, the request, the steps, the letters and the data found',
			recipients: 'nobody; everything is on the device of the shop',
			transfers: 'no',
			erasedAfter:
				'copies two weeks after sending, letters until a complaint in court is no longer possible, the rest after five years; an erased person at once',
			security: 'on own devices only; backup encrypted with a passphrase',
		},
	},
	settings: {
		title: 'Settings',
		language: 'Language',
		languages: { nl: 'Nederlands', en: 'English' },
		theme: 'Appearance',
		themes: { system: 'Like the device', light: 'Light', dark: 'Dark' },
		shop: 'Your shop',
		promise: 'Your promise',
		promiseFrom: 'Valid from',
		storage: 'Storage',
		persisted: 'The browser has promised not to throw the book away by itself.',
		notPersisted:
			'The browser may throw the book away when the device fills up. Install the app and make backups.',
		size: (size) => `The book uses ${size}.`,
		askPersist: 'Ask for lasting storage',
		saved: 'Saved.',
	},
	about: {
		title: 'About this book',
		promise: 'What this book promises',
		promises: [
			'Everything is in this browser, on this device. There is no server.',
			'The app connects to no other address. The app enforces that itself.',
			'A file leaves the app only when you save it.',
			'You can open a backup without this app, with the programs age and unzip.',
		],
		limits: 'What it cannot do',
		limitList: [
			'Without a lock on the book, whoever gets hold of your device can read everything. You put a lock on in the settings.',
			'The browser sometimes keeps erased data on the disk for a while.',
			'This book is no legal advice.',
		],
		law: (set) => `State of the law: ${set}`,
		version: (version) => `Version ${version}`,
		licence: 'Verzoekboek is free software (MIT).',
	},
	bytes: (bytes) =>
		bytes < 1000
			? `${bytes} bytes`
			: bytes < 1_000_000
				? `${Math.round(bytes / 1000)} kB`
				: `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`,
};
