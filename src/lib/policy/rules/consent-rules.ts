import { anyOf } from '../any-of.ts';
import { deniesWithdrawal } from '../promises/named-rights.ts';
import { DENIED, sendsMarketing } from './marketing-rules.ts';
import { missingWhen, says, saying, withBefore, type Policy, type TextRule } from './rule.ts';

/** Consent: given by an act of its own, and withdrawn as easily. */
export const consentRules: readonly TextRule[] = [
	{
		rule: 'C-04',
		defect: 'consent-implied',
		article: '4(11), 7',
		broken: (policy) =>
			saying(policy, IMPLIED_CONSENT, NOT_IMPLIED).filter(({ plain }) => !/cookie/.test(plain)),
	},
	{
		rule: 'C-20',
		defect: 'consent-implied',
		article: '4(11), 7',
		broken: (policy) =>
			saying(policy, IMPLIED_CONSENT, NOT_IMPLIED).filter(({ plain }) => /cookie/.test(plain)),
	},
	{
		rule: 'C-10',
		defect: 'withdrawal-missing',
		article: '13(2)(c)',
		broken: (policy) =>
			missingWhen(
				reliesOnConsent(policy) &&
					!policy.rights.includes('consent-withdrawal') &&
					!endsByUnsubscribing(policy),
			),
	},
	{
		rule: 'C-10',
		defect: 'withdrawal-denied',
		article: '7(3)',
		broken: ({ document }) => document.sentences.filter(({ plain }) => deniesWithdrawal(plain)),
	},
];

/** Consent taken from ordering, visiting or doing nothing. */
export const IMPLIED_CONSENT = anyOf(
	/\b(?:gaat|ga) (?:u|je) (?:verder|door)\b.{0,80}(?:instem|akkoord|toestemming|stemt)/,
	/(?:\b(?:door|wie|indien u|als u|als je|met (?:uw|je|het)|bij (?:het|een|elke|uw|je)|by|when (?:you )?|everyone who|everybody who|anyone who|all who|if you|whoever|customers who)\b).{0,60}\b(?:gebruik|gebruikt|gebruiken|bezoek|bezoekt|bezoeken|bestelt|bestellen|bestelling|plaatsen|aankoop|koopt|surft|surfen|rond te kijken|rondkijk\w{0,30}|look(?:s|ing)? around|us(?:e|es|ing)|visit(?:s|ing)?|plac(?:e|es|ing)|order(?:s|ing)?|continu(?:e|es|ing)|brows(?:e|es|ing)|access(?:es|ing)?|purchas(?:e|es|ing)|shop(?:s|ping)|b(?:uy|uys|uying|ought))\b.{0,100}(?:akkoord|toestemming|stemt .{0,40}\bin\b|instem|accepteert|aanvaardt|\bagrees?\b|consent|\bpermission|\baccepts?\b)/,
	/\b(?:met|door|by|with|through) (?:de|het|uw|je|een|your|the|a|any|elke) (?:aankoop|bestelling|gebruik|bezoek|purchase|order|use|visit)\b.{0,60}(?:toestemming|akkoord|consent|permission|agree)/,
	/\b(?:use|gebruik|visit|bezoek|purchase|aankoop)\b.{0,40}\b(?:means|betekent|implies|houdt in)\b.{0,60}(?:consent|agree|accept|akkoord|toestemming|permission)/,
	/\b(?:bestelt|koopt|bezoekt|gebruikt|winkelt) (?:u|je)\b.{0,60}(?:toestemming|akkoord|stemt .{0,30}\bin\b)/,
	/(?:stemt .{0,30}\bin\b|akkoord|toestemming|you (?:agree|consent|accept)).{0,40}\b(?:door|met|by|through)\b.{0,40}\b(?:bestell|kopen|koop|gebruik|bezoek|account|order|buy|visit|using|use|shop|brows)\w{0,30}/,
	/(?:vooraf aangevinkt|standaard aangevinkt|pre-?ticked|(?:automatisch|standaard) (?:aangemeld|ingeschreven|toestemming|opgenomen)|automatically (?:agree|consent|subscribed|added)|(?:automatisch|vanzelf|standaard|automatically|by default)\b.{0,40}(?:nieuwsbrie|newsletter|mailing|reclame|aanbieding|marketing)|(?:nieuwsbrie\w{0,30}|newsletters?|reclame|aanbiedingen|marketing)\b.{0,40}(?:automatisch|vanzelf|zonder dat u er ?om|automatically|by default)|deemed to (?:have )?(?:consent|agree|accept))/,
);

const NOT_IMPLIED = anyOf(
	/\b(?:met|na|zonder|with|after|without|on) (?:uw |your |je )?(?:\w{1,30} )?(?:toestemming|consent|permission)\b/,
	/(?:vragen|vraag|ask) .{0,40}(?:toestemming|consent|permission)|alleen als|only if|pas als/,
	/(?:toestemming|consent) (?:vragen|gevraagd|nodig|needed|required)/,
	/\b(?:geen|niet|nooit|not|never|no|zonder|without|n't|aanvink\w{0,30}|vinkje|klik\w{0,30}|click\w{0,30}|tick\w{0,30}|cookiebalk|banner|zelf)\b.{0,60}(?:akkoord|toestemming|consent|agree|accept|instem)/,
	/algemene voorwaarden(?!.{0,40}privacy)|terms (?:and conditions|of service)(?!.{0,40}privacy)/,
	/(?:als u|indien u|als je|if you|wanneer u) (?:\w{1,30} ){0,4}(?:toestemming|akkoord|consent|agree)/,
);

/** A newsletter by consent whose own paragraph says how to leave it. */
const endsByUnsubscribing = ({ document }: Policy): boolean =>
	document.sentences.some(
		(sentence) =>
			UNSUBSCRIBE.test(sentence.plain) &&
			CONSENT.test(withBefore(sentence)) &&
			!IMPLIED_CONSENT.test(withBefore(sentence)),
	);

const CONSENT = /toestemming|\bconsent\b|\bpermission\b|\bopt(?:ed)? in\b/;

const UNSUBSCRIBE = /afmeld|afgemeld|uitschrijf|uitgeschreven|unsubscri|opt(?:ing)? out/;

const reliesOnConsent = (policy: Policy): boolean =>
	says(policy, /toestemming|\bconsent\b|\bpermission\b|instemming/, DENIED) ||
	sendsMarketing(policy) ||
	policy.recipients.some(({ company }) => company?.use === 'statistics');
