import type { Operation } from '../../core/right.ts';
import type { Change } from '../facts.ts';
import { listed, sentences } from '../lists.ts';
import type { CommonStatementId } from '../statements.ts';
import type { Key, Statement } from '../wording.ts';
import { blank, day, dayAs, given, statement } from './text.ts';

/** What letters after the answer, to other companies, and beside all requests say. */
export const notices = {
	weighing: {
		says: ({ stop, objection: { weighing } }) =>
			stop?.scope === 'marketing'
				? 'You may always object to advertising. You need not give a reason (Article 21(2) GDPR).'
				: sentences(
						'We have weighed your interest and ours against each other (Article 21(1) GDPR).',
						`This is how we weighed them: ${given(weighing, 'weighing')}`,
					),
		keys: ({ stop }) =>
			stop?.scope === 'marketing'
				? [['always object', 'no reason', 'article 21(2)']]
				: [['weighed', 'weighing']],
	},
	lifting: {
		says: ({ lifting }) =>
			sentences(
				lifting?.by === 'subject'
					? 'You asked us to use your data again.'
					: 'We tell you this before we start again (Article 18(3) GDPR).',
				`From ${lifting ? day(lifting.on) : blank('day')} we use your data again.`,
				lifting?.by === 'subject' ? '' : `This is the reason: ${given(lifting?.reason ?? '', 'reason')}`,
			),
		keys: ({ lifting }) => ['again', ...(lifting ? [dayAs(lifting.on)] : [])],
	},
	resumption: {
		says: ({ objection: { resumeOn } }) =>
			`Until ${resumeOn ? day(resumeOn) : blank('day')} this use of your data remains stopped. From that day we go on with it. This gives you time to go to court.`,
		keys: ({ objection: { resumeOn } }) => [
			['go on', 'again', 'resume'],
			...(resumeOn ? [dayAs(resumeOn)] : []),
		],
	},
	operation: {
		says: ({ recipient, changes }) => {
			if (!recipient) return blank('what the company must do');
			const asked = `We ask you ${OPERATION[recipient.operation]} (Article 19 GDPR). This applies from ${day(recipient.from)}.`;
			return recipient.operation === 'correct'
				? listed(`${asked} This must change:`, changes.map(corrected))
				: asked;
		},
		keys: ({ recipient }) =>
			recipient ? [VERB[recipient.operation], dayAs(recipient.from)] : ['article 19'],
	},
	identifiers: {
		says: ({ recipient }) =>
			listed(
				'This is how you find the data:',
				recipient && recipient.identifiers.length > 0
					? recipient.identifiers
					: [blank('order number or e-mail address of the account')],
			),
		keys: ({ recipient }) => recipient?.identifiers ?? [],
	},
	'confirm-by': {
		says: ({ recipient }) =>
			`Please confirm this by ${recipient ? day(recipient.confirmBy) : blank('day')} at the latest. Do you have to keep anything by a legal duty of your own? Then tell us what and why.`,
		keys: ({ recipient }) => [['confirm', 'let us know'], ...(recipient ? [dayAs(recipient.confirmBy)] : [])],
	},
	'help-asked': statement(
		() =>
			'We ask for your help with a privacy request of a customer. You work with the data on our instructions (Article 28(3)(e) GDPR). Send us all data that you have about this person, in a form that a computer can read. Send it securely and only to us.',
		['all data', 'send us'],
		'article 28',
	),
	'breach-nature': {
		says: ({ breach }) =>
			sentences(
				'Something went wrong with your data. We have a duty to tell you (Article 34 GDPR).',
				`We noticed it on ${breach ? day(breach.noticedOn) : blank('day')}.`,
				`This is what happened: ${given(breach?.what ?? '', 'what happened')}`,
			),
		keys: ({ breach }) => [
			['happened', 'went wrong', 'breach'],
			...(breach ? [dayAs(breach.noticedOn)] : []),
		],
	},
	'breach-consequences': {
		says: ({ breach }) =>
			`This is what it can mean for you: ${given(breach?.consequences ?? '', 'consequences')}`,
		keys: () => [['mean for you', 'consequence']],
	},
	'breach-measures': {
		says: ({ breach }) => `This is what we have done: ${given(breach?.measures ?? '', 'measures')}`,
		keys: () => [['we have done', 'measure']],
	},
	'policy-changes': {
		says: ({ policy }) =>
			listed(
				'We are changing our privacy policy. This will be different:',
				policy && policy.changes.length > 0 ? policy.changes : [blank('what changes')],
			),
		keys: ({ policy }): readonly Key[] => ['privacy policy', ...(policy?.changes ?? [])],
	},
	'policy-from': {
		says: ({ policy }) =>
			`The new text applies from ${policy ? day(policy.from) : blank('day')}. You can read it at ${policy?.where || blank('where')}.`,
		keys: ({ policy }) => (policy ? [dayAs(policy.from)] : ['applies from']),
	},
} satisfies Partial<Record<CommonStatementId, Statement>>;

const corrected = ({ what, before, after }: Change): string =>
	before === '' ? `${what}: add "${after}".` : `${what}: "${before}" must be "${after}".`;

const OPERATION: Readonly<Record<Operation, string>> = {
	correct: 'to correct data about a customer',
	erase: 'to erase data about a customer',
	restrict: 'to stop using data about a customer, but to keep storing it',
	'restriction-lifted': 'to use data about a customer again, because the restriction is over',
	stop: 'to stop using data about a customer for advertising',
};

const VERB: Readonly<Record<Operation, readonly string[]>> = {
	correct: ['correct', 'change'],
	erase: ['erase', 'delete'],
	restrict: ['stop using', 'restrict'],
	'restriction-lifted': ['again'],
	stop: ['stop'],
};
