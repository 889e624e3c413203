import type { Words } from '../nl.ts';

/** Words of the page on what can get out of the app, in English. */
export const silence: Words['silence'] = {
	title: 'Nothing gets out',
	intro:
		'This book may talk to no one. Your browser enforces that. On this page the app tries anyway, so that you can see it yourself.',
	link: 'See what your browser holds back',
	linkHint: 'The app really tries, and shows what happens.',
	trying: 'The app is trying now…',
	closed: 'Nothing gets out',
	closedText: (refused) => `The app tried ${refused} ways. Your browser held back every one.`,
	open: (count) => (count === 1 ? 'One way is open' : `${count} ways are open`),
	openText:
		'The app does not use those ways, but this browser or this host does not enforce it. Below you see which, and what you can do.',
	again: 'Try again',
	tried: 'Tried just now',
	triedHint:
		'To an address that is nobody’s (verzoekboek.invalid). Even if it succeeds, nobody receives anything.',
	seen: { refused: 'Held back', 'let-through': 'Open', 'not-here': 'Cannot be tried' },
	busy: 'Trying…',
	attempts: {
		connection: { name: 'A connection', hint: 'The page asks another address for something.' },
		picture: { name: 'A picture from outside', hint: 'How e-mails follow who opens them.' },
		worker: { name: 'A connection from the background', hint: 'The part of the app that reads files.' },
		'service-worker': {
			name: 'A connection from the stored app',
			hint: 'The part that makes the app work offline.',
		},
		direct: { name: 'A direct channel', hint: 'What video calls use (WebRTC).' },
		code: { name: 'Text as a program', hint: 'Text from an e-mail or file may never do anything.' },
		markup: { name: 'Text as markup', hint: 'Text from an e-mail or file may not rebuild the screen.' },
		devices: { name: 'Camera, microphone and location', hint: 'The app cannot ask for them.' },
		windows: { name: 'Other sites looking in', hint: 'The app stands apart from every other window.' },
	},
	same: {
		title: 'Without a trial',
		closed:
			'The rule that closes the direct channel closes these ways too. They cannot be tried here: if one succeeds, you leave the app.',
		open: 'These ways are closed only by a rule that this browser does not know, or that this host does not send:',
		ways: {
			location: 'going to another address',
			'meta-refresh': 'being sent on by itself',
			'new-window': 'opening a new window',
			'web-rtc': 'a direct channel',
			preconnect: 'connecting beforehand',
			'dns-prefetch': 'looking an address up beforehand',
			form: 'a form (the connection only, no content)',
			frame: 'a frame (the connection only, no content)',
		},
	},
	help: {
		title: 'What you can do',
		reload: 'Load the app once more. From the second time on the app brings its own rules.',
		browser:
			'Use Chrome or Edge from version 152. Other browsers do not know the rule for direct channels yet.',
		host: 'Put the app on a host that sends response headers. They are in the file _headers.',
	},
	copy: (address) => `Copy ${address}`,
	copied: 'Copied.',
	limits: {
		title: 'What this does not hold back',
		list: [
			'Extensions in your browser. They can read along with every page. Use a profile without extensions for this book.',
			'The browser itself: syncing, spelling checks over the internet, or translating pages. Turn those off.',
			'Foreign program code that already runs in the app: it can still open a new window. That is why text may never become a program here.',
			'Who can look at this device, and what happens to a file that you save or share yourself.',
			'The host sees that you fetch or renew the app, as with every website. It sees nothing of the book.',
		],
	},
};
