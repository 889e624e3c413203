import type { LetterFacts } from '../facts.ts';
import { sentences } from '../lists.ts';
import type { ExtraId } from '../statements.ts';
import type { Say } from '../wording.ts';
import { blank, day } from './text.ts';

/** What makes a letter of the statements, and what helps the reader where the facts give cause. */
export const extras: Readonly<Record<ExtraId, Say>> = {
	address: ({ byPost, person, representative }) =>
		byPost ? `${representative ?? person.name}\n${person.postalAddress || blank('postal address')}` : '',
	salutation: ({ person, representative }) => `Dear ${(representative ?? person.name) || 'customer'},`,
	'notice-salutation': ({ recipient }) => `To ${recipient?.name || blank('name of the company')},`,
	closing: ({ shop }) =>
		['Kind regards,', shop.owner, shop.name || blank('name of the shop'), shop.postalAddress]
			.filter((line) => line !== '')
			.join('\n'),
	'at-once': (facts) => sentences(stopped(facts), restricted(facts)),
	password: ({ bundle }) =>
		bundle?.locked ? 'The ZIP has a password. We send it separately, so not with this letter.' : '',
	'others-removed': ({ othersRemoved }) =>
		othersRemoved
			? 'We took out data about other people. They have a right to privacy too (Article 15(4) GDPR).'
			: '',
	'request-file': ({ fileKeptUntil }) =>
		fileKeptUntil
			? `We keep your request up to and including ${day(fileKeptUntil)}. That way we can show that we follow the law (Article 5(2) GDPR).`
			: '',
	'address-last': ({ fileKeptUntil }) =>
		fileKeptUntil ? '' : 'We first send you this message. Then we erase your e-mail address as well.',
	'erasure-choice': ({ kept }) =>
		kept.length > 0
			? ''
			: 'Do you also want us to erase your data? Let us know. You may ask for that (Article 17(1) GDPR).',
	'lifting-objection': ({ shop }) =>
		`Do you disagree? Then let us know before that day, at ${shop.email || blank('e-mail address of the shop')}.`,
	'breach-advice': ({ breach }) =>
		breach && breach.advice !== '' ? `This is what you can do yourself: ${breach.advice}` : '',
	'policy-choice': () =>
		'Do you disagree? You may object (Article 21 GDPR). You may also ask us to erase your data (Article 17 GDPR).',
};

function stopped({ stop }: LetterFacts): string {
	if (!stop) return '';
	return stop.scope === 'marketing'
		? `We have already stopped: since ${day(stop.since)} we send you no more advertising.`
		: `We have already stopped: since ${day(stop.since)} we do not use your data, until we have decided.`;
}

const restricted = ({ restriction }: LetterFacts): string =>
	restriction ? `Since ${day(restriction.since)} we do not use your data any more. We only store it.` : '';
