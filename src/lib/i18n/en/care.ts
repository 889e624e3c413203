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
	backup: {
		title: 'Backup',
		intro: 'A backup is one file with the whole book. You keep it yourself, for example on a USB stick.',
		make: 'Make a backup',
		passphrase: 'Passphrase',
		passphraseHint: 'At least 12 characters, for example five words. Without it you cannot open the backup.',
		passphraseAgain: 'Passphrase once more',
		passphraseShort: 'This passphrase is too short. Use at least 12 characters.',
		passphraseDiffers: 'The two passphrases differ. Type them again.',
		plain: 'Save without a passphrase',
		plainWarning: 'Anybody who finds this file can read everything.',
		making: 'Making and checking the backup…',
		made: (size) => `Made and read back: ${size}. Keep the file in a safe place.`,
		save: 'Save the backup',
		last: (day) => `Last checked backup: ${day}`,
		never: 'No backup has been checked yet.',
		restoreTitle: 'Put back a backup',
		restoreIntro: 'What is in the backup is added. What is here stays. Who was erased stays erased.',
		choose: 'Choose a backup file',
		chooseHint: 'A file that ends in .age or .zip.',
		open: 'Read the backup',
		reading: 'Reading the backup…',
		preview: (requests, facts) =>
			`This backup has ${requests} requests and ${facts} lines. Nothing has changed yet.`,
		madeOn: (day) => `Made on ${day}`,
		expired: 'This backup has expired. It may hold data of people who were erased since.',
		restore: 'Put back',
		restored: 'The backup is in the book.',
		check: 'Check only',
		checked: 'This backup is good: everything can be read.',
		forgotten: 'Forgotten the passphrase? Then nobody can open this file. Choose another backup.',
		thenCheck: 'Choose the file below once more to see that it was saved well. Then it counts as checked.',
		failures: {
			'not-a-backup':
				'This is not a backup of Verzoekboek. Choose the file that you made here. Nothing has changed.',
			empty: 'This file is empty. Choose another backup. Nothing has changed.',
			'passphrase-needed': 'This backup is sealed. Fill in the passphrase. Nothing has changed.',
			'wrong-passphrase': 'The passphrase is wrong. Mind capitals and spaces. Nothing has changed.',
			'no-passphrase-file':
				'This file is sealed with a key, not with a passphrase. Choose a backup that you made here.',
			'work-factor':
				'This backup asks too much computing. It was not made with this app. Nothing has changed.',
			cut: 'This backup is not complete. Copy the file again or choose another. Nothing has changed.',
			'damaged-header': 'The beginning of this backup is damaged. Choose another. Nothing has changed.',
			damaged: 'This backup is damaged. Choose another. Nothing has changed.',
			'too-large': 'This file is too large for a backup. Nothing has changed.',
			'too-many-entries':
				'There is too much in this file. It was not made with this app. Nothing has changed.',
			'refused-entry': 'There is something in this file that cannot be trusted. Nothing has changed.',
			'newer-version':
				'This backup comes from a newer version of the app. Load the new version first. Nothing has changed.',
			'invalid-manifest':
				'The table of contents of this backup is wrong. Choose another. Nothing has changed.',
			'missing-entry': 'Something is missing in this backup. Choose another. Nothing has changed.',
			'extra-entry':
				'There is something in this backup that does not belong there. Choose another. Nothing has changed.',
			'changed-entry': 'This backup was changed after it was made. Choose another. Nothing has changed.',
			'invalid-entry':
				'This backup says something that the app does not understand. Choose another. Nothing has changed.',
			inconsistent: 'The parts of this backup do not fit together. Choose another. Nothing has changed.',
			'gave-up': 'The browser had too little memory. Close other tabs and try again. Nothing has changed.',
			'not-verified': 'The backup could not be read back. Make it again.',
		},
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
		howTo: {
			export: 'How to export',
			erase: 'How to erase',
			correct: 'How to correct',
			restrict: 'How to restrict',
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
			'Without a password on your device, whoever gets hold of it can read everything.',
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
