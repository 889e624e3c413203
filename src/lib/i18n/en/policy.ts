import type { PolicyWords } from '../nl/policy.ts';

/** The words for the reading of a privacy policy, in English. */
export const policy: PolicyWords = {
	article: (reference) =>
		reference
			.split(', ')
			.map((one) => {
				const [law, place] = one.includes(' ') ? (one.split(' ') as [string, string]) : ['GDPR', one];
				return `Art. ${place} ${law === 'TW' ? 'Telecommunications Act (NL)' : law}`;
			})
			.join(' and '),
	checklist: {
		'C-01': 'Who you are and how to reach you',
		'C-02': 'Data protection officer, if there is one',
		'C-03': 'What you use data for',
		'C-04': 'The legal basis of each use',
		'C-05': 'The interest, if you rely on one',
		'C-06': 'Who receives the data',
		'C-07': 'Transfers outside Europe and their safeguard',
		'C-08': 'How long you keep data',
		'C-09': 'The six rights',
		'C-10': 'Withdrawing consent',
		'C-11': 'Complaining to the supervisory authority',
		'C-12': 'Whether data must be given, and what happens otherwise',
		'C-13': 'Decisions by a computer',
		'C-14': 'Use for another purpose',
		'C-15': 'Objecting to marketing',
		'C-16': 'Which kinds of data',
		'C-17': 'Where data comes from that people did not give you themselves',
		'C-18': 'Shown in time',
		'C-19': 'Plain language',
		'C-20': 'Cookies',
		'C-21': 'Date and earlier versions',
	},
	defects: {
		placeholder: {
			title: 'Something is still to be filled in here',
			why: 'The text comes from a template. Readers cannot know which company or detail you mean.',
			offer: 'Fill in the name or detail, or take the sentence out.',
		},
		'empty-section': {
			title: 'There is nothing under this heading',
			why: 'A heading without text leaves readers guessing. A recipient may be missing.',
			offer: 'Write here what you do, or take the heading out.',
		},
		'security-not-described': {
			title: 'Security is announced, but not described',
			why: 'The text promises to tell how you secure data. Nothing about it follows.',
			offer:
				'Our shop uses an encrypted connection (https). Only those who need access have it, with a password and a second step.',
		},
		'hard-to-read': {
			title: 'The sentences are very long',
			why: 'The law asks for a text that customers understand. This is the longest sentence.',
			offer: 'Make shorter sentences of it, with one subject each.',
		},
		'controller-missing': {
			title: 'The text does not say who you are or how to reach you',
			why: 'Customers must know who uses their data and where to turn.',
			offer:
				'(name of your shop) is the web shop of (your name), (address). You can reach us at (email address).',
		},
		'address-missing': {
			title: 'There is no complete address',
			why: 'A name and an email address say little. Street, postcode and town tell customers who you are.',
			offer: 'Our address is (street and number), (postcode and town).',
		},
		'date-missing': {
			title: 'There is no date',
			why: 'Without a date nobody can see which version held when a request came in.',
			offer: 'This policy is effective from 1 January 2026.',
		},
		'date-ambiguous': {
			title: 'This date can be read in two ways',
			why: 'With numbers only, the first can be a day or a month. Write the month in full.',
			offer: 'This policy is effective from 1 January 2026.',
		},
		'text-too-old': {
			title: 'This text is more than five years old',
			why: 'Your systems and the law change in that time. Review the text every year.',
			offer: 'This policy was reviewed on 1 January 2026.',
		},
		'old-law': {
			title: 'This law or authority no longer exists as such',
			why: 'The GDPR applies since 25 May 2018. The Dutch authority is the Autoriteit Persoonsgegevens.',
			offer: 'We follow the General Data Protection Regulation (GDPR).',
		},
		'purposes-missing': {
			title: 'The text does not say what you use data for',
			why: 'The law asks for each purpose.',
			offer: 'We use your name and address to deliver your order.',
		},
		'basis-missing': {
			title: 'The text does not say why you may use the data',
			why: 'Each use needs a legal basis: contract, legal obligation, consent or legitimate interest.',
			offer: 'We need these details to perform our contract with you (legal basis: contract).',
		},
		'consent-implied': {
			title: 'This is no valid consent',
			why: 'Consent is given freely and by a clear act. Ordering or browsing is not one.',
			offer: 'We send you the newsletter only if you sign up for it yourself.',
		},
		'interest-missing': {
			title: 'The text does not say which interest you have',
			why: 'If you use data for your own interest, you must name that interest.',
			offer:
				'We keep IP addresses for a short time, because we have a legitimate interest in keeping the shop safe.',
		},
		'duty-to-give-missing': {
			title: 'The text does not say whether data must be given',
			why: 'Customers must know what is required and what happens if they do not give it.',
			offer: 'Without your name and address we cannot deliver. The other fields are optional.',
		},
		'any-purpose': {
			title: 'Use for any purpose is not allowed',
			why: 'You use data for the purpose that you name. If you want to do something else, you say so first.',
			offer: 'If we want to use your data for something else, we will tell you beforehand.',
		},
		'categories-missing': {
			title: 'The text does not say which data you use',
			why: 'Customers must know which kinds of data are concerned.',
			offer: 'When you order we ask for your name, address, email address and way of paying.',
		},
		'citizen-number': {
			title: 'A web shop may not use the citizen service number (BSN)',
			why: 'Only those whom the law allows to may ask for it or keep it.',
			offer: 'We never ask for your citizen service number.',
		},
		'recipients-missing': {
			title: 'The text does not say who receives the data',
			why: 'Name the companies that you work with, or at least which kinds of companies.',
			offer: 'Mollie handles the payments and PostNL delivers the parcels.',
		},
		'never-shared': {
			title: 'This contradicts the companies that you name',
			why: 'The text says that nobody receives the data, but names companies that do.',
			offer: 'We give your data only to the companies listed here, and only what they need.',
		},
		'transfer-missing': {
			title: 'The text does not say whether data leaves Europe',
			why: 'If data goes to a country outside the EEA, name the safeguard. Otherwise say that it stays within the EEA.',
			offer: 'We do not transfer data outside the European Economic Area (EEA).',
		},
		'stays-in-europe': {
			title: 'Not everything stays in Europe',
			why: 'The text names an American company. Find out where it keeps data and name the safeguard.',
			offer: 'This company may process data in the United States, under the EU-US Data Privacy Framework.',
		},
		'privacy-shield': {
			title: 'The Privacy Shield is no longer valid',
			why: 'The EU Court of Justice struck it down in July 2020. Name the safeguard that holds now.',
			offer: 'The transfer to the United States is covered by the EU-US Data Privacy Framework.',
		},
		'mailbox-unread': {
			title: 'You cannot promise this',
			why: 'You cannot check who at a mail company can reach the mail.',
			offer: 'Our mail is kept by a company with which we have a data processing agreement.',
		},
		'consumer-mailbox': {
			title: 'A free mailbox has no data processing agreement',
			why: 'For mail of customers you need a business mailbox, with a data processing agreement.',
			offer: 'Our mail is kept in Google Workspace, for which we have a data processing agreement.',
		},
		'analytics-not-explained': {
			title: 'Google Analytics needs more explanation',
			why: 'Name the consent or the settings you chose, how long figures stay, and the safeguard for the United States.',
			offer:
				'We use Google Analytics only with your consent. The figures stay for 14 months. The transfer is covered by the EU-US Data Privacy Framework.',
		},
		'source-missing': {
			title: 'The text does not say that a marketplace gives you data',
			why: 'If you receive data from somebody other than the customer, name the source.',
			offer: 'If you order through a marketplace, we receive your name, address and order from it.',
		},
		'retention-missing': {
			title: 'The text does not say how long you keep data',
			why: '“No longer than necessary” tells a customer nothing. Name a period for each kind of data.',
			offer:
				'We keep orders for two years, invoices for seven years after the financial year and emails for one year after the last message.',
		},
		'kept-for-ever': {
			title: 'Keeping data for ever is not allowed',
			why: 'Data is kept no longer than the purpose needs.',
			offer: 'We erase your customer data two years after your last order.',
		},
		'kept-until-asked': {
			title: 'Whoever says nothing is kept for ever',
			why: 'A customer need not do anything to be erased. Set a period yourself.',
			offer: 'We erase your customer data two years after your last order, also if we do not hear from you.',
		},
		'fiscal-term-wrong': {
			title: 'The law does not ask to keep it for that long',
			why: 'You keep invoices for seven years. For sales to other EU countries under the one-stop shop it is ten.',
			offer: 'We keep invoices for seven years after the financial year, because tax law asks for it.',
		},
		'leaving-is-erasure': {
			title: 'Leaving as a customer is not yet a request for erasure',
			why: 'The customer may still want a warranty. Ask first what is meant.',
			offer: 'If you tell us that you are no longer a customer, we ask whether to erase your data.',
		},
		'identifier-not-personal': {
			title: 'This is personal data',
			why: 'An IP address or a number that belongs to one person or device is personal data.',
			offer: 'We treat an IP address as personal data too.',
		},
		'cookie-not-personal': {
			title: 'Cookies can be personal data too',
			why: 'A number in a cookie singles out one visitor. Even without a name that is personal data.',
			offer: 'We treat what cookies record about you as personal data.',
		},
		'cookies-not-explained': {
			title: 'The choice about cookies is missing',
			why: 'Cookies that count or follow visitors mostly need consent. Write how people choose.',
			offer: 'We place cookies that measure visits only if you give consent in the cookie notice.',
		},
		'one-unsubscribe': {
			title: 'Opting out of marketing may not stop mails about orders',
			why: 'Stopping marketing must be easy and free of drawbacks. Keep order mails out of it.',
			offer: 'The link stops the newsletter. You will still get messages about your order.',
		},
		'rights-missing': {
			title: 'Not all rights are in the text',
			why: 'Customers have six rights. The law asks you to name all six.',
			offer:
				'You have the right of access, to rectification, to erasure, to restriction and to data portability, and you can object.',
		},
		'right-denied': {
			title: 'You cannot exclude this right',
			why: 'Each request is judged by itself. Only a reason in the law lets you refuse something.',
			offer: 'You can ask us to erase your data. Only what the law makes us keep will stay.',
		},
		'withdrawal-missing': {
			title: 'The text does not say that consent can be withdrawn',
			why: 'Whoever gave consent may withdraw it at any time. You must say so.',
			offer: 'You can withdraw your consent at any time, with the link in each mail or with a message to us.',
		},
		'withdrawal-denied': {
			title: 'Consent can always be withdrawn',
			why: 'Withdrawing must be as easy as giving. You cannot exclude it.',
			offer: 'You can withdraw your consent at any time, with the link in each mail or with a message to us.',
		},
		'complaint-missing': {
			title: 'The text does not say where to complain',
			why: 'Every customer may complain to the supervisory authority.',
			offer:
				'You can lodge a complaint with the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl).',
		},
		'complaint-hindered': {
			title: 'Complaining to the authority is always allowed',
			why: 'You may ask people to complain to you first, but not demand it.',
			offer:
				'Tell us if you are not satisfied. You can also lodge a complaint with the Autoriteit Persoonsgegevens.',
		},
		'automated-missing': {
			title: 'Nothing is said about decisions by a computer',
			why: 'Even if a computer decides nothing, it is clear to say so.',
			offer: 'No decision about you is taken by a computer alone.',
		},
		'marketing-objection-missing': {
			title: 'Objecting to marketing is not set apart',
			why: 'Objecting to marketing always works. The law asks you to say so clearly and separately.',
			offer: 'You can object to marketing at any time. We will stop at once.',
		},
		'portability-wrong': {
			title: 'This is not what portability is',
			why: 'Customers get their own data in a file that a computer can read, and may take it along.',
			offer: 'You can get your own data in a commonly used file, for yourself or for another company.',
		},
		'service-ends': {
			title: 'Taking data along may not cost the customer the service',
			why: 'Whoever takes data along can stay a customer. This sentence keeps people from using their right.',
			offer: 'You can stay a customer afterwards.',
		},
		'restriction-without-grounds': {
			title: 'Restriction works differently',
			why: 'This right exists in four cases, and storing is still allowed. You promise more than the law asks.',
			offer:
				'You can ask us not to use your data for a while, for example while we check whether it is right. We then only store it.',
		},
		'term-too-long': {
			title: 'This term is longer than the law allows',
			why: 'You answer within a month of receipt. Only with a reason can two months be added.',
			offer: 'We answer within one month of receiving your request.',
		},
		'extension-too-long': {
			title: 'You may not extend by that much',
			why: 'For a complex request at most two months can be added.',
			offer:
				'If your request is complex, two further months can be added at most. You will hear so within the first month, with the reason.',
		},
		fee: {
			title: 'A request is free of charge',
			why: 'You may ask for money only if a request is clearly excessive, and for further copies.',
			offer: 'A request costs you nothing.',
		},
		'identity-copy': {
			title: 'You may not ask for a copy of an identity document by default',
			why: 'You may ask for more only if you have reasonable doubts, and then as little as possible.',
			offer:
				'Only if we doubt that it is you, we ask for something extra. A copy of your passport is never needed.',
		},
		'form-demanded': {
			title: 'A request needs no form',
			why: 'An ordinary mail counts too. You may not demand a letter or a form.',
			offer: 'An email or a message is enough; no form is needed.',
		},
		'internal-format': {
			title: 'A copy must be readable for the customer',
			why: 'The format of your own systems does not count. A copy has a commonly used format.',
			offer: 'You get your data as a readable page and as a CSV file.',
		},
		'used-not-named': {
			title: 'You use this system, but the text does not name it',
			why: 'Customers must know who receives their data.',
			offer: 'Name the company and what you use it for.',
		},
		'named-not-used': {
			title: 'The text names this company, but your list of systems does not',
			why: 'If you use it, put it in your list. If not, take it out of the text.',
			offer: 'Take the name out, or add the system to your list.',
		},
		'controller-as-processor': {
			title: 'This company does not only work for you',
			why: 'It also uses data for duties of its own, for which it is responsible itself.',
			offer: 'This company is itself responsible for the data that it receives from us.',
		},
	},
	questions: {
		officer: {
			title: 'Do you have a data protection officer?',
			why: 'If so, the contact address belongs in the text.',
		},
		'shown-in-time': {
			title: 'Can customers read this text before they fill anything in?',
			why: 'Put a link at the order form, at the sign-up and at the foot of each page.',
		},
		'new-purposes': {
			title: 'Do you now use data for something else than when you received it?',
			why: 'Then you tell the customer beforehand.',
		},
		'versions-kept': {
			title: 'Do you keep earlier versions of this text?',
			why: 'A request is judged by the version that held at the time.',
		},
		'notice-recorded': {
			title: 'Do you record that you told customers of a change?',
			why: 'The text promises that notice. With a note you can show it.',
		},
		'copies-by-mail': {
			title: 'Do you send a copy of all data safely?',
			why: 'A plain mail can end up in the wrong hands. A protected file with a separate password does not.',
		},
		employees: {
			title: 'Do you employ people?',
			why: 'The text speaks of employees. If there are none, take those sentences out.',
		},
		'not-mentioned': {
			title: 'Is anybody or anything still missing?',
			why: 'Think of children, gifts for somebody else, marketplaces, your bookkeeper, the hosting company and paying later.',
		},
	},
	written: {
		title: (shop) => `Privacy policy of ${shop}`,
		since: (day) => `This policy is effective from ${day}.`,
		who: 'Who we are',
		whoText: (shop, owner, address) =>
			`${shop} is the web shop of ${owner}, ${address}. We are responsible for the use of your data.`,
		reach: (email, phone) =>
			phone ? `You can reach us at ${email} or on ${phone}.` : `You can reach us at ${email}.`,
		purposes: 'What we use data for, and why we may',
		activities: {
			orders:
				'Orders: your name, address, email address, what you buy and how you pay. We need this to perform our contract with you (legal basis: contract). Without these details we cannot deliver.',
			invoices:
				'Invoices: your name, address and order. Tax law obliges us to keep these (legal basis: legal obligation).',
			questions:
				'Questions and complaints: your message and your email address. We use these to answer you (legal basis: our legitimate interest in helping customers).',
			newsletter:
				'Newsletter: your email address, only with your consent. You can withdraw your consent at any time, with the link in each mail or with a message to us.',
			statistics:
				'Visitor figures: your IP address and the pages that you view, only with your consent in the cookie notice. You can withdraw that consent at any time.',
			security:
				'Security: the IP address of attempts to log in. We use it to prevent abuse (legal basis: our legitimate interest in keeping the shop safe). We treat an IP address as personal data too.',
		},
		marketplace: (name) =>
			`If you order through ${name}, we receive your name, address and order from ${name}.`,
		recipients: 'Who receives data',
		noRecipients:
			'We give data to others only if the law requires it. Nobody else sees it, because we work without other companies.',
		recipient: (name, runBy, country, purpose) =>
			name === runBy ? `${name} (${country}): ${purpose}` : `${name} (by ${runBy}, ${country}): ${purpose}`,
		roles: {
			processor: 'This company works for us; we have a data processing agreement.',
			'own-controller':
				'This company is itself responsible for the data it receives: a controller in its own right.',
			'to-be-checked': '',
		},
		authorities: 'We also give data to an authority if the law requires it, and no more than we must.',
		abroad: (name, safeguard) =>
			`${name} may process data outside the European Economic Area (EEA), with appropriate safeguards: ${safeguard}. You can ask us for a copy of these.`,
		notAbroad: 'We transfer nothing outside the European Economic Area (EEA).',
		retention: 'How long we keep data',
		kept: {
			orders: (term) => `Orders: ${term} after delivery.`,
			invoices: (term) => `Invoices: ${term} after the end of the financial year.`,
			questions: (term) => `Questions and complaints: ${term} after the last message.`,
			newsletter: () => 'The address for the newsletter: until you unsubscribe.',
			statistics: (term) => `Visitor figures: ${term}.`,
			security: (term) => `Attempts to log in: ${term}.`,
		},
		term: (value, unit) =>
			`${value} ${unit === 'working-day' ? 'working day' : unit}${value === 1 ? '' : 's'}`,
		rights: 'Your rights',
		rightsLead: 'You can ask us for:',
		rightsList: [
			'access: you hear which data we have about you and get a copy;',
			'rectification: we correct what is wrong;',
			'erasure: we delete what the law does not make us keep;',
			'restriction: we do not use your data for a time, for example while we look into something;',
			'data portability: you get your own data in a commonly used file, for yourself or for another company.',
		],
		objection:
			'If a use rests on our interest, you can object to it. Objecting to marketing always works: we stop at once.',
		answer: (term) =>
			`You will get our answer within ${term} of our receiving your request. It costs you nothing. An email is enough.`,
		extension:
			'If your request is complex, two further months can be added at most. We will tell you so in the first month, with the reason.',
		identity:
			'Only if we doubt that it is you, we ask for something extra to recognise you. We never ask for a copy of your passport.',
		automated: 'No decision about you is taken by a computer alone and we make no profiles.',
		complaint: 'Complaints',
		complaintText:
			'If you are not satisfied, please tell us. You can also lodge a complaint with the Dutch supervisory authority, the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl).',
		cookies: 'Cookies',
		cookiesNeeded:
			'Our shop uses cookies that are needed for ordering. They disappear when you close the browser.',
		cookiesStatistics:
			'We place cookies that measure visits only if you give consent in the cookie notice. You can change your choice at any time.',
		changes: 'Changes',
		changesText:
			'If this policy changes, the new text is here with a new date. If that affects data we already had, we tell you beforehand. Earlier versions are available on request.',
	},
};
