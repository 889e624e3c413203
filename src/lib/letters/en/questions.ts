import type { LetterFacts } from '../facts.ts';
import { listed, sentences } from '../lists.ts';
import type { CommonStatementId } from '../statements.ts';
import type { Key, Statement } from '../wording.ts';
import { blank, day, dayAs, given, statement } from './text.ts';

/** What the letters on the way to an answer say: the term, questions, more time, a fee. */
export const questions = {
	term: {
		says: ({ receivedOn, answerBy }) =>
			`You will have our answer by ${day(answerBy)} at the latest. The term began on ${day(receivedOn)} (Article 12(3) GDPR).`,
		keys: ({ answerBy }) => [dayAs(answerBy)],
	},
	doubt: {
		says: ({ question }) =>
			sentences(
				'We are not yet sure that the request comes from you. That is why we ask for something more (Article 12(6) GDPR).',
				`This is the reason for our doubt: ${given(question?.reason ?? '', 'reason for the doubt')}`,
			),
		keys: () => [
			['doubt', 'not yet sure', 'not sure'],
			['reason', 'because'],
		],
	},
	enough: {
		says: ({ question }) =>
			listed(
				'One of these is enough:',
				question && question.enough.length > 0
					? question.enough.map((method) => ENOUGH[method])
					: [blank('what is enough')],
			),
		keys: () => [['enough', 'sufficient']],
	},
	masking: statement(
		() =>
			'We would rather not have a copy of your passport or driving licence. Do you send one all the same? Then make your citizen service number (BSN), photo, document number and the strip of characters at the bottom unreadable. The app KopieID does that.',
		['unreadable', 'mask', 'cover'],
		['bsn', 'citizen service number'],
	),
	'copy-destroyed': statement(
		() => 'We destroy a copy right after the check. We keep only that we checked, how and when.',
		['destroy', 'delete', 'erase'],
		'copy',
	),
	'term-paused': {
		says: ({ question, writtenOn }) =>
			`This question is from ${day(question?.askedOn ?? writtenOn)}. The term of one month can stand still until we have your answer.`,
		keys: ({ question, writtenOn }) => [
			'term',
			['stand still', 'stands still', 'paus', 'suspend'],
			dayAs(question?.askedOn ?? writtenOn),
		],
	},
	clarification: {
		says: ({ question }) =>
			sentences(
				'We have a lot of data about you. Which data do you mean, and over which period (Recital 63 GDPR)?',
				`This is why we ask: ${given(question?.reason ?? '', 'reason')}`,
				'Do you want everything? Then say so, and you will get everything.',
			),
		keys: () => [['which data', 'which period', 'what do you mean']],
	},
	'question-repeated': {
		says: ({ question }) =>
			`On ${question ? day(question.askedOn) : blank('day of the question')} we asked you a question. We do not have an answer yet. Please answer before ${question ? day(question.closeOn) : blank('last day')}. Otherwise we close your request.`,
		keys: ({ question }) => [
			['not have an answer', 'no answer', 'not heard'],
			...(question ? [dayAs(question.closeOn)] : []),
		],
	},
	unanswered: {
		says: ({ question }) =>
			sentences(
				`On ${question ? day(question.askedOn) : blank('day of the question')} we asked you a question. We received no answer.`,
				question?.about === 'clarification'
					? 'So we do not know which data you mean.'
					: 'So we are not sure that the request comes from you (Article 12(2) and (6) GDPR).',
				`This was our reason to ask: ${given(question?.reason ?? '', 'reason for the question')}`,
				'That is why we close your request. You receive no data now.',
			),
		keys: ({ question }) => [['no answer', 'not heard'], 'close', ...asked(question)],
	},
	reopening: statement(
		() => 'Do you answer later after all? Then we open your request again. That is always possible.',
		['again', 'reopen'],
		['later', 'after all', 'still'],
	),
	'new-date': {
		says: ({ extension }) =>
			`We need more time. You will have our answer by ${extension ? day(extension.until) : blank('new day')} at the latest. The law gives us at most two extra months for this (Article 12(3) GDPR).`,
		keys: ({ extension }) => (extension ? [dayAs(extension.until)] : ['at the latest']),
	},
	'extension-reason': {
		says: ({ extension }) =>
			sentences(
				extension?.ground === 'number'
					? 'The reason is that you sent us several requests.'
					: 'The reason is that your request is complex.',
				given(extension?.reason ?? '', 'explanation'),
			),
		keys: ({ extension }) => [
			['reason', 'because'],
			extension?.ground === 'number' ? ['requests'] : ['complex', 'complicated'],
		],
	},
	'within-the-month': {
		says: ({ writtenOn }) =>
			`We tell you this on ${day(writtenOn)}. The law asks us to do so within one month of your request (Article 12(3) GDPR).`,
		keys: () => [['within one month', 'within a month', 'first month']],
	},
	fee: {
		says: ({ fee }) =>
			sentences(
				fee
					? `For this request we ask ${euros(fee.cents)}. Those are our costs ${FEE_FOR[fee.basis]}.`
					: blank('amount'),
				`This is the reason: ${given(fee?.reason ?? '', 'reason')}`,
			),
		keys: ({ fee }) => (fee ? [[euros(fee.cents), euros(fee.cents).replace('€', 'EUR ')]] : []),
	},
	'fee-choice': {
		says: ({ fee }) =>
			`It is your choice. Tell us before ${fee ? day(fee.answerBy) : blank('day')} if you will pay this. You may also make your request smaller or withdraw it. We only begin after your answer.`,
		keys: ({ fee }) => ['withdraw', ...(fee ? [dayAs(fee.answerBy)] : [])],
	},
} satisfies Partial<Record<CommonStatementId, Statement>>;

const asked = (question: LetterFacts['question']): readonly Key[] =>
	question ? [dayAs(question.askedOn)] : [];

const ENOUGH: Readonly<Record<NonNullable<LetterFacts['question']>['enough'][number], string>> = {
	'known-address': 'You send your request from the e-mail address that we know of you.',
	'confirmed-by-known-address': 'You answer the e-mail that we sent to your known e-mail address.',
	'customer-account': 'You log in and send us a message from your account.',
	'two-facts': 'You tell us two things that only you know, such as an order number and the amount.',
	'shown-in-person':
		'You show your passport or driving licence for a moment, at our place or in a video call. We make no copy.',
	'masked-copy-destroyed':
		'You send a copy on which most is unreadable. This is only needed if the rest does not work.',
	'representative-authorised': 'You send a letter that says that you may ask on behalf of this person.',
};

const FEE_FOR = {
	'further-copy': 'for an extra copy (Article 15(3) GDPR)',
	excessive: 'for a request that you keep repeating (Article 12(5)(a) GDPR)',
} as const;

const euros = (cents: number): string =>
	`€${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
