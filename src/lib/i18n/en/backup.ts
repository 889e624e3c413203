import type { Words } from '../nl.ts';

/** Words of the backup screen and of everything that reminds of it. */
export const backup: Words['backup'] = {
	title: 'Backup',
	intro: 'A backup is one file with the whole book. You keep it yourself, for example on a USB stick.',
	standing: {
		last: (day, days) =>
			days === 0
				? `Last checked backup: today (${day}).`
				: days === 1
					? `Last checked backup: ${day}, 1 day old.`
					: `Last checked backup: ${day}, ${days} days old.`,
		never: 'No backup has been checked yet. If this device is lost, so is the book.',
		fine: 'Your book is safe.',
		due: 'Time for a new backup.',
		late: 'Your backup is old. Everything since then is on this device only.',
		urgent: 'Your last backup has expired. Make a new one today.',
		testDue: 'You have not tested a backup for a month. Choose the file below and see that it still opens.',
		badge: 'new backup needed',
	},
	risk: {
		title: 'Is the book safe?',
		age: (days) => `The last checked backup is ${days} days old.`,
		testDue: 'Time for a test: does your backup still open?',
		notKept:
			'The browser does not promise to keep the book for ever. Install the app, or make backups more often.',
		iosTab:
			'You are working in a tab of Safari. Put the app on your home screen and go on there with a backup.',
		test: 'Test a backup',
		later: 'Later',
	},
	make: 'Make a backup',
	passphrase: 'Passphrase',
	passphraseHint: 'At least 12 characters, for example five words. Without it you cannot open the backup.',
	passphraseAgain: 'Passphrase once more',
	passphraseShort: 'This passphrase is too short. Use at least 12 characters.',
	passphraseDiffers: 'The two are not the same. Type them again.',
	plain: 'Save without a passphrase',
	plainWarning: 'Anybody who finds this file can read everything.',
	making: 'Making and checking the backup…',
	made: (size) => `Made and read back: ${size}. Keep the file in a safe place.`,
	lost: (count) =>
		count === 1
			? 'Mind: 1 piece of the book was lost before and is not in the backup.'
			: `Mind: ${count} pieces of the book were lost before and are not in the backup.`,
	save: 'Save the backup',
	notSaved: 'Not saved. The backup is still ready: choose “Save the backup” again.',
	thenCheck: 'Choose the file below once more to see that it was saved well. Then it counts as checked.',
	restoreTitle: 'Test or put back a backup',
	restoreIntro:
		'The app reads the file and checks everything. Nothing changes until you press “Put back”. What is here stays. Who was erased stays erased.',
	choose: 'Choose a backup file',
	chooseHint: 'A file that ends in .age or .zip.',
	open: 'Read the backup',
	reading: 'Reading the backup…',
	checked: 'This backup is good: everything can be read.',
	contents: (requests, facts) =>
		`It has ${requests === 1 ? '1 request' : `${requests} requests`} and ${facts} lines. Nothing has changed yet.`,
	madeOn: (day) => `Made on ${day}`,
	preview: {
		title: 'What putting it back does',
		newRequests: (count) => (count === 1 ? '1 request is added.' : `${count} requests are added.`),
		grownRequests: (count) =>
			count === 1 ? '1 request that is here is completed.' : `${count} requests that are here are completed.`,
		sameRequests: (count) =>
			count === 1 ? '1 request is here already, just so.' : `${count} requests are here already, just so.`,
		newAuditEntries: (count) =>
			count === 1 ? '1 anonymous line comes into the log.' : `${count} anonymous lines come into the log.`,
		nothing: 'Everything in this backup is in the book already.',
		erasedThere: (count) =>
			count === 1
				? '1 part of this book was erased on the other device. It goes here too, for good.'
				: `${count} parts of this book were erased on the other device. They go here too, for good.`,
		stillHeld: (count) =>
			count === 1
				? 'This file still holds 1 part that was erased here. It stays erased. Throw the file away afterwards.'
				: `This file still holds ${count} parts that were erased here. They stay erased. Throw the file away afterwards.`,
		isOlder: 'Somebody was erased here after this backup was made. They stay erased.',
		forks: (count) =>
			`${count === 1 ? '1 line is' : `${count} lines are`} different here from what the backup says. The app does not choose: what is here stays.`,
		ahead: 'The clock of the device that made this backup ran ahead. Look at the dates.',
		isOther:
			'This backup comes from a book that was begun apart, for example on your phone. Putting it back joins the two books.',
		expired: 'This backup has expired. It may hold data of people who were erased since.',
		unknowing: (day) =>
			`This book is empty and does not know who was erased after ${day}. Erase those people again afterwards.`,
		understood: 'I have read this and want to put it back all the same',
	},
	restore: 'Put back',
	restoring: 'Putting the backup back and looking it over…',
	restored: 'The backup is in the book. Everything was looked over.',
	undo: {
		title: 'Put back',
		row: (made, on) => `Backup of ${made}, put back on ${on}`,
		until: (day) =>
			`Can be undone until ${day}. Who was erased stays erased. Requests that you worked on since stay.`,
		button: 'Undo putting back',
		done: 'Undone: the book is as it was before.',
		kept: (count) =>
			count === 1
				? 'Undone. 1 request stayed, because you worked on it.'
				: `Undone. ${count} requests stayed, because you worked on them.`,
	},
	files: {
		title: 'Your backup files',
		intro: 'The book remembers which backups there are. Throw a file away everywhere, and say so here.',
		made: (day) => `Backup of ${day}`,
		expires: (day) => `Keep until ${day}`,
		checked: (day) => `tested on ${day}`,
		unchecked: 'not tested yet',
		plain: 'without a passphrase',
		expired: 'expired: throw away',
		holdsErased: (day) =>
			`Somebody was erased after this backup. They may still be in it, until ${day} at the latest. Make a new backup and throw this one away.`,
		throwAway: 'Thrown away',
		throwAwayOf: (day) => `Backup of ${day} is thrown away`,
		othersHint: 'Copies that the app has never seen are not in this list.',
	},
	failures: {
		'not-a-backup':
			'This is not a backup of Verzoekboek. Choose the file that you made here. Nothing has changed.',
		empty: 'This file is empty. Choose another backup. Nothing has changed.',
		'passphrase-needed': 'This backup is sealed. Fill in the passphrase. Nothing has changed.',
		'wrong-passphrase': 'The passphrase is wrong. Mind capitals and spaces. Nothing has changed.',
		'no-passphrase-file':
			'This file is sealed with a key, not with a passphrase. Choose a backup that you made here.',
		'work-factor': 'This backup asks too much computing. It was not made with this app. Nothing has changed.',
		cut: 'This backup is not complete. Copy the file again or choose another. Nothing has changed.',
		'damaged-header': 'The beginning of this backup is damaged. Choose another. Nothing has changed.',
		damaged: 'This backup is damaged. Choose another. Nothing has changed.',
		'too-large': 'This file is too large for a backup. Nothing has changed.',
		'too-many-entries': 'There is too much in this file. It was not made with this app. Nothing has changed.',
		'refused-entry': 'There is something in this file that cannot be trusted. Nothing has changed.',
		'newer-version':
			'This backup comes from a newer version of the app. Load the new version first. Nothing has changed.',
		'invalid-manifest': 'The table of contents of this backup is wrong. Choose another. Nothing has changed.',
		'missing-entry': 'Something is missing in this backup. Choose another. Nothing has changed.',
		'extra-entry':
			'There is something in this backup that does not belong there. Choose another. Nothing has changed.',
		'changed-entry': 'This backup was changed after it was made. Choose another. Nothing has changed.',
		'invalid-entry':
			'This backup says something that the app does not understand. Choose another. Nothing has changed.',
		inconsistent: 'The parts of this backup do not fit together. Choose another. Nothing has changed.',
		'gave-up': 'The browser had too little memory. Close other tabs and try again. Nothing has changed.',
		'not-verified': 'The backup could not be read back. Make it again.',
		'practice-backup':
			'This is a backup of the practice book. It does not belong in your real book. Nothing has changed.',
		'real-backup':
			'This is a backup of your real book. Practising is done with made-up data. Nothing has changed.',
		'not-restored': 'The backup is not in the book as a whole. Undo it below and try again.',
	},
};
