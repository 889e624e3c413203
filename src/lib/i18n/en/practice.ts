import type { Words } from '../nl.ts';

/** Words of the drill: a practice book with a made-up customer. */
export const practice: Words['practice'] = {
	enter: 'Practise first',
	enterText:
		'Practise one request from beginning to end with a made-up customer. It takes about a quarter of an hour. Your own book stays closed; afterwards the practice is wiped.',
	settingsTitle: 'Practise',
	banner: 'Practice book',
	bannerText: 'Everything here is made up and is wiped afterwards.',
	end: 'Stop and wipe',
	impossible: 'This browser cannot remember that you practise. Use an ordinary window.',
	station: (at, of) => `Practice, step ${at} of ${of}`,
	shop: {
		name: 'The Practice Shop',
		owner: 'Robin Verzinsel',
		email: 'winkel@oefenboek.example',
		postalAddress: 'Oefenlaan 1\n1234 SA Nergenshuizen',
		phone: '',
	},
	mail: {
		subject: 'My data',
		lines: [
			'Dear shop,',
			'',
			'I have ordered from you a few times. What personal data do you hold about me?',
			'Please send me a copy of all of it.',
			'',
			'Kind regards,',
			'Fenna Oefenberg',
		],
	},
	steps: {
		mail: {
			title: 'An e-mail comes in',
			text: 'Fenna asks what you know about her. Let the app read her e-mail. See that everything is right and press “Put it in the book” at the bottom.',
			action: 'Open the practice mail',
		},
		search: {
			title: 'Search for her data',
			text: 'The request now has a last day. In real life you get exports from your systems. Here are two, ready: orders and payments.',
			action: 'Search the practice exports',
		},
		work: {
			title: 'Review, and decide',
			text: 'Does the app ask what a table holds? Look and confirm. Choose for each find whether it goes along. Then work through the list of the request up to the decision. Each step says what to do.',
			action: 'To the request',
		},
		bundle: {
			title: 'Make the answer',
			text: 'The letter is ready. Make the ZIP with all the data and save it.',
			action: 'To the answer',
		},
		check: {
			title: 'Check what you saved',
			text: 'Choose the ZIP that you just saved. The app looks whether the file arrived whole. You can open it, too: begin with index.html.',
			action: 'Choose the saved ZIP',
		},
		done: {
			title: 'Done: this is how a request goes',
			text: 'The ZIP is exactly as the app made it. In real life you would now send it safely, with the letter. Stop the practice; everything of it is wiped.',
			action: 'Stop and wipe',
		},
	},
	checkHint: 'A file that ends in .zip. It is usually in the folder Downloads.',
	wrongFile: 'This is not the ZIP that you made last. Choose another file, or make it again.',
};
