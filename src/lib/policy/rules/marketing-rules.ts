import { anyOf } from '../any-of.ts';
import { missingWhen, says, withBefore, type Policy, type TextRule } from './rule.ts';

/** Marketing, and stopping it. */
export const marketingRules: readonly TextRule[] = [
	{
		rule: 'C-15',
		defect: 'marketing-objection-missing',
		article: '21(4)',
		broken: (policy) => missingWhen(lacksMarketingObjection(policy)),
	},
	{
		rule: 'P-14',
		defect: 'marketing-objection-missing',
		article: '21(4)',
		repeats: 'C-15',
		broken: (policy) => missingWhen(lacksMarketingObjection(policy) && policy.rights.includes('objection')),
	},
	{
		rule: 'P-20',
		defect: 'one-unsubscribe',
		article: 'TW 11.7',
		broken: (policy) =>
			policy.document.sentences.filter((sentence) => {
				const { plain } = sentence;
				if (STILL_SENT.test(plain) || !ORDER_MAIL.test(plain)) return false;
				if (UNSUBSCRIBE.test(plain) && EVERYTHING.test(plain)) return true;
				return LOST.test(plain) && UNSUBSCRIBE.test(withBefore(sentence)) && !/^(?:als|if) /.test(plain);
			}),
	},
];

/** Whether the shop sends marketing, by its words or by what it uses. */
export const sendsMarketing = (policy: Policy): boolean =>
	says(policy, MARKETING, NOT_SENDING) ||
	policy.recipients.some(({ company }) => company?.use === 'newsletter');

const MARKETING = anyOf(
	/nieuwsbrie|newsletter|reclame|\bmarketing|mailinglijst|mailing|aanbieding|promotie|advert|acties\b/,
	/special offers|promotion/,
);

/** Words that turn a sentence into its opposite. */
export const DENIED = /\b(?:geen|niet|nooit|no|not|never|nobody|niemand)\b|n't/;

const NOT_SENDING = new RegExp(`${DENIED.source}|bezwaar|\\bobject|verzet|\\bstop`);

/** Art. 21(4) AVG: the right to stop marketing is named clearly; a newsletter by consent that can be withdrawn says it too. */
function lacksMarketingObjection(policy: Policy): boolean {
	if (!sendsMarketing(policy) || policy.rights.includes('consent-withdrawal')) return false;
	return !policy.document.sentences.some((sentence) => {
		const words = withBefore(sentence);
		return (
			MARKETING.test(words) &&
			(/bezwaar|\bobject|verzet/.test(words) ||
				(STOP.test(words) && (AT_ONCE.test(words) || policy.ofRights(sentence))))
		);
	});
}

const STOP = anyOf(
	/stop|ophoud|houden .{0,40}\bop\b|niet (?:meer|langer)|geen .{0,40}\bmeer\b|no longer|no more|afmeld/,
	/uitschrijf|unsubscri|opt[ -]?out/,
);

const AT_ONCE = anyOf(
	/\baltijd\b|meteen|direct|zonder meer|op elk moment|te allen tijde|wanneer u (?:maar )?wil|\balways\b/,
	/simply|any ?time|at any|immediately|at once|straight away/,
);

const UNSUBSCRIBE = anyOf(
	/afmeld|meld(?:t|en)? (?:u|je|jij)? ?(?:zich|je)? ?(?:\S+ )?af\b/,
	/schrijf(?:t)? (?:u|je) (?:zich |je )?uit\b|afgemeld|uitschrijf|uitgeschreven|unsubscri/,
	/opt(?:ing)?[ -]?out/,
);

const ORDER_MAIL = /bestel|\border|transacti|factu|invoice|service-?(?:mail|bericht|message)/;

const EVERYTHING =
	/\balle\b|\balles\b|\book\b|\bgeen enkele\b|\ball\b|\balso\b|including|every|\bany\b|inclusief/;

/** Mail that no longer comes. */
const LOST =
	/\b(?:no longer|not|niet (?:meer|langer)|geen)\b.{0,30}\b(?:receive|get|ontvang\w{0,30}|krijg\w{0,30})\b|\b(?:receive|get|ontvang\w{0,30}|krijg\w{0,30})\b.{0,30}\b(?:no longer|niet (?:meer|langer)|geen)\b/;

const STILL_SENT = anyOf(
	/blij(?:f|ft|ven)|\bwel\b|behalve|\bniet voor\b|geen (?:invloed|gevolg)|still|continue|except/,
	/not affect|do(?:es)? not stop|apart from|alleen de nieuwsbrief|only the newsletter/,
);
