import { anyOf } from '../any-of.ts';
import { says, saying, type Policy, type TextRule } from './rule.ts';
import { hasSafeguard } from './transfer-rules.ts';

/** Mailboxes and statistics that somebody else runs, Google mostly. */
export const googleRules: readonly TextRule[] = [
	{
		rule: 'P-10',
		defect: 'mailbox-unread',
		article: '5(1)(a)',
		broken: (policy) => saying(policy, MAILBOX_UNREAD),
	},
	{ rule: 'P-10', defect: 'consumer-mailbox', article: '28(3)', broken: consumerMailbox },
	{
		rule: 'P-11',
		defect: 'analytics-not-explained',
		article: '13(1)(f), TW 11.7a',
		broken: analyticsNotExplained,
	},
];

const MAILBOX_UNREAD = anyOf(
	/(?:gmail|google|outlook|microsoft|provider|mailbox|postvak|postbus|mailbedrijf).{0,80}(?:geen (?:enkele )?(?:toegang|inzage)|kan niet (?:mee)?lezen|leest niet mee|leest .{0,30}\bniet\b|\b(?:nooit|niet) (?:mee)?lezen|no access|(?:cannot|can't|never|not) (?:read|see|look)|never reads?|does not (?:read|have access))/,
	/(?:niemand|nobody|no one) .{0,30}(?:gmail|google|microsoft|provider).{0,30}(?:lee?st|meelee?s|mee|reads|can read|has access)/,
);

/** A free mailbox has no processing contract: Gmail without Workspace, or a free address to write to (law.md P-10). */
function consumerMailbox(policy: Policy) {
	const { document, contact, recipients } = policy;
	const at = contact.email && FREE.test(contact.email) ? document.text.indexOf(contact.email) : -1;
	if (at >= 0) return [{ start: at, end: at + contact.email!.length }];
	if (says(policy, /workspace|g suite|gsuite|google apps/)) return [];
	const gmail = recipients.find((one) => one.id === 'gmail');
	const place =
		gmail?.sentences.find((sentence) => !MAILBOX_UNREAD.test(sentence.plain)) ?? gmail?.sentences[0];
	const paragraph = document.sentences.filter(({ block }) => block === place?.block);
	return !place || paragraph.some(({ plain }) => BUSINESS.test(plain)) ? [] : [place];
}

const BUSINESS = anyOf(
	/verwerkersovereenkomst|zakelijk|processing (?:agreement|contract)/,
	/business (?:account|version|edition)|data processing/,
);

const FREE = /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|msn)\.[a-z.]{2,6}$/i;

/** Google Analytics without a safeguard for the United States, or without consent or limits (law.md P-11). */
function analyticsNotExplained(policy: Policy) {
	const analytics = policy.recipients.find((one) => one.id === 'google-analytics');
	if (!analytics || (hasSafeguard(policy) && says(policy, CONSENT_OR_LIMITS))) return [];
	return analytics.sentences.slice(0, 1);
}

const CONSENT_OR_LIMITS = anyOf(
	/cookie.{0,160}(?:toestemming|consent|balk|banner|\bja\b|accept|weiger|keuze|voorkeur|akkoord|choice|choose|preference|refuse|decline|agree)/,
	/(?:toestemming|consent|accept|weiger|keuze|akkoord|choice|agree|\bja\b).{0,160}(?:cookie|analytics|statisti|meten|bezoek)/,
	/analytics.{0,160}(?:toestemming|consent|accept|permission)/,
	/(?:ip-?adres|ip address|octet).{0,60}(?:ingekort|anoniem|gemaskeerd|afgekapt|geanonim|anonymi|truncat|mask)/,
	/(?:gemaskeerd|geanonim|anonymi|masked|truncat).{0,40}(?:ip-?adres|ip address)|opt-?out|uitzetten/,
);
