import type { app as dutch } from '../nl/app.ts';

/** The frame's words in English. */
export const app: typeof dutch = {
	name: 'Verzoekboek',
	tagline: 'The book of your privacy requests',
	skipToContent: 'Skip to content',
	opening: 'Opening the book…',
	nav: {
		label: 'Main menu',
		desk: 'Requests',
		fresh: 'New request',
		freshShort: 'New',
		log: 'Log',
		stopList: 'Stop list',
		systems: 'Systems',
		policy: 'Policy',
		report: 'Yearly report',
		incidents: 'Data breaches',
		backup: 'Backup',
		settings: 'Settings',
		about: 'About this book',
		more: 'More',
	},
	close: 'Close',
	cancel: 'Cancel',
	save: 'Save',
	saved: 'Saved on this device.',
	recorded: 'Recorded.',
	exportFirst: 'Now open the request of this customer and choose “Search and review”. The file comes along.',
	citizenNumber:
		'This text has a number that may be a Dutch citizen service number (BSN). You may not keep it. Take it out here.',
	undo: 'Undo',
	back: 'Back',
	today: 'today',
	optional: 'optional',
	update: { ready: 'A new version is ready.', load: 'Load now', unsaved: 'Save what you are typing first.' },
	offlineReady: 'The book now works without internet too.',
	first: {
		title: 'Welcome to your Verzoekboek',
		intro:
			'In this book you keep what customers ask about their data: access, correction, erasure and more. It shows which right it is, until when you have time, and what to do step by step.',
		points: [
			[
				'Everything stays on this device',
				'There is no server and no account. Your data are in this browser.',
			],
			['Nothing goes out by itself', 'You save or send a file yourself. The app never sends anything.'],
			['It works without internet', 'After this first visit you need no connection.'],
			[
				'You make your own backup',
				'If the browser data are cleared, the book is gone. So save a backup every month.',
			],
		],
		shopTitle: 'Your shop',
		shopIntro: 'These details go into the letters to your customers.',
		shopName: 'Name of the shop',
		owner: 'Your name',
		email: 'E-mail address for privacy questions',
		address: 'Address',
		addressHint: 'Street, postcode and town. It goes above the letter.',
		phone: 'Phone',
		promiseTitle: 'Your promise',
		promiseIntro:
			'Does your privacy policy say how soon you answer? The law gives you one month. Your own promise may be shorter.',
		promise: 'I answer within',
		promiseNone: 'I name no term',
		units: { day: 'days', 'working-day': 'working days', week: 'weeks', month: 'months' },
		systemsTitle: 'Where are customer data kept?',
		systemsIntro: 'Choose the systems you use. You can change this later.',
		start: 'Open the book',
		restore: 'I have a backup',
		iosFirst:
			'On an iPhone or iPad: put the app on your home screen first (Share button, then “Add to Home Screen”) and open it there. The app on the home screen does not see what you fill in here, and Safari clears it after seven days without a visit.',
		kept: {
			granted: (size) => `Saved on this device (${size}). The browser promised to keep the book.`,
			denied: (size) =>
				`Saved on this device (${size}). The browser does not promise yet to keep the book for ever: make a backup.`,
			unsupported: (size) =>
				`Saved on this device (${size}). This browser cannot promise to keep the book: make a backup.`,
		},
		needName: 'Fill in the name of your shop. It stands under every letter.',
		needEmail: 'Fill in an e-mail address, for example privacy@yourshop.com.',
		needTerm: 'Fill in a number from 1 to 366, for example 30.',
	},
	recovery: {
		title: 'Your book is no longer here',
		text: 'There was a book on this device, but the browser has thrown it away. Do not start again: put back your last backup first.',
		lastSeen: (count) => `There were ${count} lines in the book.`,
		restore: 'Put back a backup',
		startNew: 'Start with an empty book anyway',
	},
	healed: (count) =>
		`The browser had lost part of the book. It was restored from the second copy (${count} lines).`,
	weaker: 'This browser keeps only one copy of the book. Make backups more often.',
	newer: 'A newer version of the app wrote this book. You can read, not write. Load the new version.',
	failures: {
		title: 'The book does not open',
		quota: 'There is no room left on this device. Free some space and try again. Nothing has changed.',
		aborted: 'The browser could not save this. Nothing has changed. Try again.',
		'connection-lost': 'The connection to the storage is gone. Nothing has changed. Reload the app.',
		blocked: 'Another tab is holding the book. Close the other Verzoekboek tabs and try again.',
		'no-answer': 'The browser’s storage does not answer. Check whether it was saved, and try again if not.',
		erased: 'This request was erased meanwhile, in another tab or on another device. Nothing was saved.',
		broken: 'The browser’s storage gives an error. Nothing has changed. Close the browser and open it again.',
		unsupported:
			'This browser cannot keep the book. Use an ordinary window (not a private one) of a recent browser.',
		'read-only': 'A newer version wrote this book. Load the new version of the app first.',
		locked:
			'The book is locked, or its lock was changed in another tab. Nothing was saved. Unlock the book and try again.',
		retry: 'Try again',
	},
	crash: {
		title: 'Something went wrong in the app',
		text: 'What you saved is still there. Reload the app. If it happens again, make a backup.',
		reload: 'Reload',
	},
	missing: 'This page does not exist.',
};
