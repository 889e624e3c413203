import type { details as dutchDetails, steps as dutchSteps } from '../nl/rights-steps.ts';

/** The steps of all checklists. */
export const steps: typeof dutchSteps = {
	'check-receipt': {
		title: 'Check the day of receipt',
		help: 'The day counts on which the request came in, even if you read it later. Also see whether your promise held on that day.',
		law: 'The month starts with the receipt of the request (Art. 12(3) GDPR).',
	},
	'check-all-rights': {
		title: 'Read whether more is asked',
		help: 'One message can ask for access and for erasure. Make a request for each right, with the same day of receipt.',
		law: 'You help the customer to use each right; no form and no article number is needed (Art. 12(2) GDPR).',
	},
	identity: {
		title: 'Find out who asks',
		help: 'If the customer writes from the address that you know, that is enough. Ask for more only if you really doubt, and write down why. Never ask for an identity document as a rule.',
		law: 'Asking for more information is allowed only on reasonable doubt (Art. 12(6) GDPR).',
	},
	acknowledge: {
		title: 'Send an acknowledgement',
		help: 'Write that the request has come in and by which day you answer. It is not compulsory, but it reassures the customer.',
		law: 'Not compulsory; the European supervisors advise it (EDPB, Guidelines 01/2022).',
	},
	'search-systems': {
		title: 'Search every system',
		help: 'Go past all systems. Choose for each what you found. Did you not search somewhere? Then say why.',
		law: 'You must be able to show that you looked everywhere (Art. 5(2) GDPR).',
	},
	'look-beyond-systems': {
		title: 'Look outside the systems too',
		help: 'Think of paper, your phone, notes about the customer and this request itself. A backup counts only if it holds something that is gone elsewhere.',
		law: 'The right covers all data about the customer, wherever they are (Art. 15(1) GDPR).',
	},
	'review-records': {
		title: 'Review what was found',
		help: 'Include what is about this customer. Leave out what is about somebody else, or blank only that part.',
		law: 'A copy may not harm the rights of others (Art. 15(4) and Art. 20(4) GDPR).',
	},
	decide: {
		title: 'Take a decision',
		help: 'Choose the outcome. If you hold something back or refuse, choose the reason too and explain it.',
		law: 'You say what you did, or why you do not do it (Art. 12(3) and (4) GDPR).',
	},
	'make-bundle': {
		title: 'Make the file for the customer',
		help: 'The app makes one ZIP file with a readable page and with the data as CSV and JSON.',
		law: 'The customer gets the data in a commonly used electronic form (Art. 12(3), Art. 15(3) and Art. 20(1) GDPR).',
	},
	'check-letter': {
		title: 'Read the letter once more',
		help: 'Does it say all that it must, in plain words? Write in the language of the customer.',
		law: 'You answer briefly, clearly and in plain language (Art. 12(1) GDPR).',
	},
	'agree-safe-delivery': {
		title: 'Choose a safe way to send',
		help: 'Put a password on the file. Give the password by another way, for instance by phone or text message, never in the same e-mail.',
		law: 'You secure the data, also on their way (Art. 32 GDPR).',
	},
	'send-answer': {
		title: 'Send the answer',
		help: 'Send the answer to the known address and record here when. Only then does the clock stop. Ready? Do not wait for the last day.',
		law: 'You answer as soon as you can, and in any case within a month (Art. 12(3) GDPR).',
	},
	'tell-recipients': {
		title: 'Tell everybody who got the data',
		help: 'Report it to each company that has the data from you. Give only what is needed to find the customer, such as an order number. If it cannot be done, write down why.',
		law: 'You tell each recipient, unless that is impossible or takes too much effort (Art. 19 GDPR).',
	},
	'clean-up': {
		title: 'Clear away temporary files',
		help: 'Throw away the downloaded files, the ZIP and the loose copies. Then empty the bin as well.',
		law: 'You do not keep data longer than needed (Art. 5(1)(e) GDPR).',
	},
	'compare-values': {
		title: 'Compare old and new',
		help: 'Write down what it says now and what it must become. Ask for proof only if you really need it.',
		law: 'The customer can have wrong data corrected and incomplete data completed (Art. 16 GDPR).',
	},
	'correct-in-systems': {
		title: 'Correct it in every system',
		help: 'Change it in the shop, your contacts, the address book of the carrier and the bookkeeping. Never change an invoice that was sent: make a credit note and a new invoice.',
		law: 'You correct without undue delay (Art. 16 GDPR).',
	},
	'recompute-derived': {
		title: 'Update what came from the old data',
		help: 'Think of customer groups, duplicate customers and shipping labels that are still waiting.',
		law: 'Data must be accurate and where necessary kept up to date (Art. 5(1)(d) GDPR).',
	},
	'confirm-meaning': {
		title: 'Ask whether the customer wants everything gone',
		help: 'Did the customer only write “I am no longer a customer”? Then ask once what is meant. The clock runs on.',
		law: 'Your privacy policy takes such a message as a request for erasure. The law does not say so.',
	},
	'send-copy-first': {
		title: 'Send the copy that was asked first',
		help: 'This customer asked for a copy too. Send it first and erase afterwards. If the customer no longer wants a copy, skip this step and write that down.',
		law: 'What is erased can no longer be given (Art. 15(3) and Art. 20(1) GDPR).',
	},
	'choose-what-stays': {
		title: 'Choose what goes and what stays',
		help: 'You keep invoices and what the tax office needs for seven years, for one-stop-shop sales ten years. Profile, newsletter, chat and statistics go.',
		law: 'Keeping is allowed where the law asks it or for a legal claim; the rest you erase (Art. 17(3) GDPR, Art. 52 AWR).',
	},
	'erase-in-systems': {
		title: 'Erase the data in every system',
		help: 'Erase in each system what must go. If something stays, note what, why and until which day. Erase the mail address for the answer last.',
		law: 'You erase without undue delay (Art. 17(1) GDPR).',
	},
	'list-backups': {
		title: 'See which backups still hold the customer',
		help: 'Note until when those backups exist. The letter then says on which day the last copy is gone.',
		law: 'A backup is keeping too; hiding is not erasing (Art. 17(1) GDPR).',
	},
	'ask-others-to-unlink': {
		title: 'Ask others to take away public data',
		help: 'Is the name with a review or on another site? Ask that site to remove the name and the links.',
		law: 'For data that were made public you do what is reasonable to warn others (Art. 17(2) GDPR).',
	},
	'erase-mail-traces': {
		title: 'Erase the e-mails of this customer',
		help: 'Erase inbox, sent mail, drafts and contacts, this request and your answer too. Empty the bin. Do this only when the answer has arrived well.',
		law: 'The mailbox holds personal data as well (Art. 17(1) GDPR).',
	},
	'erase-beyond-systems': {
		title: 'Erase paper, phone and downloads',
		help: 'Shred paper. Erase contacts in your phone, downloaded exports and ZIP files that were made.',
		law: 'The right covers all data, wherever they are (Art. 17(1) GDPR).',
	},
	'restrict-in-systems': {
		title: 'Freeze the data in every system',
		help: 'Give the customer a label in the shop, unsubscribe the customer from the newsletter and move mails to a folder “restricted”. You may keep them, not use them.',
		law: 'While the restriction lasts you may only store the data (Art. 18(1) and (2) GDPR).',
	},
	'settle-open-orders': {
		title: 'See whether an order is still running',
		help: 'Is an order still running? Ask the customer whether you may use the data to deliver. If nothing is running, this step is done.',
		law: 'With consent of the customer you may use restricted data (Art. 18(2) GDPR).',
	},
	'tell-lifted': {
		title: 'Tell that the restriction is over',
		help: 'Report it to the customer and to each company that had frozen the data for you.',
		law: 'You tell the customer before the restriction ends (Art. 18(3) GDPR); the recipients heard of the restriction too (Art. 19 GDPR).',
	},
	'split-provided-data': {
		title: 'Separate what the customer gave from the rest',
		help: 'The folder “art20” gets what the customer gave or what came from use: account, addresses, orders, messages. Your own notes, scores and groups go to the other folder.',
		law: 'The right covers data that the customer gave, on the basis of consent or a contract (Art. 20(1) GDPR).',
	},
	'check-direct-transfer': {
		title: 'See whether the customer wants it sent directly',
		help: 'Does the customer ask you to send it to another company? Then check that address and say whether it can be done technically. Otherwise this step is done.',
		law: 'You send it directly where that is technically feasible (Art. 20(2) GDPR).',
	},
	'stop-in-systems': {
		title: 'Stop first, in every system',
		help: 'The customer is on the stop list already. Now unsubscribe the customer from the newsletter and stop the use in the other systems. Deciding comes after that.',
		law: 'After an objection you no longer use the data, unless your interest weighs more (Art. 21(1) GDPR). For marketing you always stop (Art. 21(3) GDPR).',
	},
	'weigh-interests': {
		title: 'Weigh your interest against that of the customer',
		help: 'Write down why you use the data, what is special about the customer, and which weighs more. You must be able to prove it.',
		law: 'You may go on only for compelling reasons, or for a legal claim (Art. 21(1) GDPR).',
	},
	'erase-or-keep': {
		title: 'Ask whether the data may go',
		help: 'After a founded objection the customer may ask for erasure too. Ask what the customer wants. If it is erasure, make a request for erasure.',
		law: 'A founded objection is a reason to erase (Art. 17(1)(c) GDPR).',
	},
	'plan-resuming': {
		title: 'Wait before you use the data again',
		help: 'The customer can still go to court for six weeks. Go on only after that, and tell the customer first.',
		law: 'You tell it before you start again (Art. 18(3) GDPR); the court can be asked within six weeks (Art. 35(2) UAVG).',
	},
	'find-automatic-decisions': {
		title: 'Look for decisions that a computer takes alone',
		help: 'Think of refusing an order, a credit check for paying later, a fraud block or a price per customer. If another company does this for you, write down which one.',
		law: 'The customer need not accept a decision with big consequences from a computer alone (Art. 22(1) GDPR).',
	},
	'hear-and-review': {
		title: 'Hear the customer and look at it yourself',
		help: 'Ask what the customer thinks of it. Then look at the decision again yourself and write down what you decide.',
		law: 'The customer has a right to a human, to an own view and to contest the decision (Art. 22(3) GDPR).',
	},
	'end-in-systems': {
		title: 'Stop at once, in every system',
		help: 'Unsubscribe the customer and stop everything for which consent was given. This cannot wait for the answer.',
		law: 'Withdrawing is always allowed and must be as easy as giving (Art. 7(3) GDPR).',
	},
	'record-consent-ended': {
		title: 'Record which consent ended',
		help: 'Note what the consent was for and since which day it no longer holds.',
		law: 'You must be able to show when there was consent and when not (Art. 7(1) GDPR).',
	},
	'erase-what-rested-on-consent': {
		title: 'Erase what rested on the consent alone',
		help: 'Do you have data that you could have only with consent? Erase them. What you need for an order may stay.',
		law: 'Without consent and without another reason you erase the data (Art. 17(1)(b) GDPR).',
	},
};

/** What a step asks to be written down: its label, and what to write. The letter takes it over word for word. */
export const details: typeof dutchDetails = {
	'other-recipients': {
		label: 'Who else was given the data?',
		hint: 'Your bookkeeper, for example. One on each line. Nobody? Leave it empty.',
	},
	'changed-what': { label: 'What changes?', hint: 'For example: house number' },
	'changed-before': { label: 'What it said', hint: 'Empty if it was not there yet' },
	'changed-after': { label: 'What it should say', hint: '' },
	'backups-until': {
		label: 'Until which day is the customer still in a backup?',
		hint: 'After it the last copy is gone too. The app counts the backups of Verzoekboek itself. No other backups? Leave it empty.',
	},
	'left-out': {
		label: 'What does not go along?',
		hint: 'One on each line, with the reason. Does everything go along? Leave it empty.',
	},
	'transfer-to': {
		label: 'To which company does the customer want it sent?',
		hint: 'Empty if the customer did not ask for this.',
	},
	'transfer-obstacle': {
		label: 'Why is that technically not possible?',
		hint: 'Empty if it is possible.',
	},
	weighing: {
		label: 'Your weighing',
		hint: 'What is your interest? What is the customer’s? Which weighs more, and why? This goes into the letter.',
	},
	'consent-for': {
		label: 'What was the consent for?',
		hint: 'For example: the newsletter. This goes into the letter.',
	},
	'decision-what': {
		label: 'Which decision did the computer take?',
		hint: 'Does a computer alone never decide in your shop? Then leave everything empty.',
	},
	'decision-by': { label: 'Where did that happen?', hint: 'For example: at the payment service' },
	'decision-logic': {
		label: 'How does the decision come about?',
		hint: 'In plain words: what does the computer look at?',
	},
	'decision-consequence': { label: 'What did it mean for the customer?', hint: '' },
	review: {
		label: 'What did you decide when you looked at it yourself?',
		hint: 'Was there no decision by a computer? Leave it empty.',
	},
};
