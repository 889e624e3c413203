import type { RightId } from '../../core/ids.ts';
import { rightOf } from '../../core/rights/index.ts';
import type { LetterFacts, Reason } from '../facts.ts';
import { groundOf } from '../grounds.ts';
import { asSentence, listed, sentences } from '../lists.ts';
import type { CommonStatementId } from '../statements.ts';
import type { Decision, Key, Statement } from '../wording.ts';
import { GROUNDS } from './grounds.ts';
import { RIGHTS_EN } from './rights.ts';
import { article, blank, day, dayAs, firstArticle, given, statement, together } from './text.ts';

/** What every answer says in the same way: M1–M8 and the block of law.md A-10, word for word. */
export const answers = {
	receipt: {
		says: ({ receivedOn, right, representative, person }) =>
			sentences(
				`On ${day(receivedOn)} we received ${RIGHTS_EN[right].request}.`,
				representative === null ? '' : `You asked on behalf of ${person.name || blank('name')}.`,
				`This right is in privacy law (${article(rightOf(right).article)}).`,
			),
		keys: ({ receivedOn, right }) => [dayAs(receivedOn), RIGHTS_EN[right].named],
	},
	granted: decided('granted'),
	'partly-granted': decided('partly-granted'),
	refused: decided('refused'),
	'nothing-held': decided('nothing-held'),
	contact: {
		says: ({ writtenOn, shop }) =>
			sentences(
				`We wrote this on ${day(writtenOn)}.`,
				`Do you have a question? E-mail us at ${shop.email || blank('e-mail address of the shop')}${shop.phone === '' ? '' : ` or call ${shop.phone}`}.`,
			),
		keys: ({ writtenOn, shop }) => [dayAs(writtenOn), reachable(shop)],
	},
	'free-of-charge': statement(
		() => 'This costs you nothing (Article 12(5) GDPR).',
		['costs you nothing', 'free of charge', 'no charge', 'no cost'],
	),
	reasons: {
		says: ({ reasons, explanation, right }) =>
			[reasonsList(right, reasons), asSentence(explanation)].filter((text) => text !== '').join('\n'),
		keys: ({ reasons, right }) => [
			['reason', 'because'],
			...reasons.map(({ ground }) => firstArticle(groundOf(right, ground)?.source ?? '')),
		],
	},
	remedies: statement(
		() =>
			'You may lodge a complaint with the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl, Postbus 93374, 2509 AJ Den Haag). You may also, within six weeks of receiving this answer, ask the district court in writing to order us to grant your request (Article 35 UAVG). You do not need a lawyer.',
		'complain',
		['autoriteit persoonsgegevens', 'autoriteitpersoonsgegevens.nl'],
		'court',
		['six weeks', '6 weeks'],
	),
	'known-address': statement(
		({ to }) =>
			to === 'known-address'
				? 'We send this answer to the address that we know of you.'
				: 'We send this answer to another address than the one we knew of you. We first made sure that it is you.',
		['address that we know', 'another address', 'known address'],
	),
	'all-data': statement(
		({ reasons, othersRemoved }) =>
			reasons.length === 0 && !othersRemoved
				? 'This is all the data that we found about you.'
				: 'This is all the data that we found about you, except for what we name in this letter.',
		['all the data', 'all your data'],
	),
	searched: {
		says: ({ systems }) => {
			const names = systems.filter(({ searched }) => searched !== 'not-applicable').map(({ name }) => name);
			return names.length === 0
				? blank('where was searched')
				: `We searched ${together(names)}. All that we have is your request itself.`;
		},
		keys: ({ systems }) => [
			'searched',
			...systems.filter(({ searched }) => searched !== 'not-applicable').map(({ name }) => name),
		],
	},
	'not-identifiable': {
		says: ({ explanation }) =>
			sentences(
				'We cannot tell which data is yours. That is why we cannot carry out your request (Article 11(2) and Article 12(2) GDPR).',
				`This is the reason: ${given(explanation, 'why not')}`,
			),
		keys: () => [['cannot tell', 'cannot identify', 'cannot find'], 'article 11'],
	},
	'more-information': statement(
		() => 'Do you know more that would help us to find you? Send it to us. Then we look again.',
		['know more', 'more information', 'send it to us'],
	),
	'outside-gdpr': {
		says: ({ reasons, explanation, right }) =>
			sentences(
				'Privacy law (the GDPR) does not apply to your request. That is why we do not carry it out.',
				...reasons.map((reason) => groundText(right, reason)),
				reasons.length === 0 ? given(explanation, 'reason') : asSentence(explanation),
			),
		keys: () => ['not apply', ['gdpr', 'privacy law']],
	},
	withdrawn: {
		says: ({ withdrawnOn }) =>
			`On ${withdrawnOn ? day(withdrawnOn) : blank('day')} you let us know that you withdraw your request. We do not go on with it. You can always ask again later.`,
		keys: ({ withdrawnOn }) => ['withdraw', ...(withdrawnOn ? [dayAs(withdrawnOn)] : [])],
	},
} satisfies Partial<Record<CommonStatementId, Statement>>;

/** One list item per ground: what, why, article, and the owner's explanation. */
function reasonsList(right: RightId, reasons: readonly Reason[]): string {
	const items = reasons.map((reason) =>
		sentences(
			`${reason.item === '' ? '' : `${reason.item}: `}${groundText(right, reason)}`,
			asSentence(reason.explanation),
		),
	);
	return listed('These are our reasons:', items.length > 0 ? items : [blank('reason with its article')]);
}

/** The ground as a sentence that ends with its article. */
function groundText(right: RightId, { ground }: Reason): string {
	const place = article(groundOf(right, ground)?.source ?? '');
	return place === '' ? GROUNDS[ground] : GROUNDS[ground].replace(/\.$/, ` (${place}).`);
}

const reachable = ({ email, phone }: LetterFacts['shop']): Key => [email, phone].filter((way) => way !== '');

function decided(decision: Decision): Statement {
	return {
		says: (facts) => RIGHTS_EN[facts.right].outcome[decision].says(facts),
		keys: (facts) => RIGHTS_EN[facts.right].outcome[decision].keys(facts),
	};
}
