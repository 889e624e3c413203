import type { lock as dutch } from '../nl/lock.ts';

/** The words of the lock, in English. */
export const lock: typeof dutch = {
	title: 'Lock on the book',
	intro:
		'With a lock nobody can read the book without your passphrase, not even who gets hold of this device. Everything about people is kept encrypted.',
	before:
		'Put the lock on at once if you can. Of what you typed before the lock, the browser may keep remains on disk for a while.',
	passphrase: 'Passphrase',
	passphraseHint:
		'At least 12 characters. Five separate words are easy to remember and hard to guess. Do not let the browser keep this passphrase.',
	again: 'Passphrase once more',
	short: 'This passphrase is too short or too simple. Use at least 12 characters.',
	differs: 'The two passphrases are not the same. Type them again.',
	strength: 'Strength',
	strengths: {
		short: 'Still too short or too simple',
		fair: 'Good enough. One more word makes it stronger.',
		good: 'Strong',
	},
	next: 'Next',
	working: 'One moment…',
	key: {
		title: 'Your recovery key',
		text: 'If you forget the passphrase, only this key opens the book. You see it this once. Print it or copy it by hand, and keep it in another place than this device.',
		warning: 'If you lose both, nobody can open the book any more. Only a backup helps then.',
		print: 'Print',
		sheetTitle: 'Recovery key of Verzoekboek',
		sheetText:
			'With this key you open the book when you no longer know the passphrase: fill it in on the first screen. Keep this sheet where nobody else can get at it.',
		typeBack: 'Type the recovery key',
		typeBackHint: 'So that you know it is right. Capitals and hyphens do not matter.',
		wrong: 'This is not the recovery key that stands above. Compare it letter by letter.',
		putOn: 'Put the lock on',
	},
	on: 'There is a lock on the book. Everything about people is kept encrypted on this device.',
	putOnDone: 'The lock is on.',
	idle: 'Lock by itself after',
	minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
	idleHint: 'This long without doing anything. What you were typing stays until you open the book again.',
	closeNow: 'Lock now',
	closeNowShort: 'Lock',
	change: 'Change the passphrase',
	changeIntro: 'The recovery key stays the same. The book need not be encrypted again.',
	current: 'Passphrase of now, or the recovery key',
	fresh: 'New passphrase',
	changeButton: 'Change',
	changed: 'The new passphrase holds from now on.',
	off: 'Take the lock off',
	offIntro: 'After that everybody who opens this device can read the book again.',
	offButton: 'Take the lock off',
	offDone: 'The lock is off.',
	wrong: 'This passphrase or recovery key is not right. Mind capitals and spaces, and try again.',
	closed: {
		title: 'The book is locked',
		secret: 'Passphrase or recovery key',
		show: 'Show what I type',
		open: 'Open',
		opening: 'The lock is opening…',
		waiting: 'What you were typing is still there when you open the book. Do not close this tab.',
		forgotten: 'Forgotten the passphrase?',
		forgottenText:
			'Fill in the recovery key that you printed when you put the lock on. If you no longer have it, nobody can open this book. What is in a backup is not lost: open the file with the passphrase of the backup on another device.',
	},
};
