import type { Day } from '../core/day.ts';
import type { Term } from '../core/fact.ts';
import type { Language, SystemId } from '../core/ids.ts';
import { dayText } from '../i18n/dates.ts';
import { policy as english } from '../i18n/en/policy.ts';
import { policy as dutch, type PolicyWords } from '../i18n/nl/policy.ts';

/** What a shop does with data, each with its purpose and legal basis in the words of i18n. */
export const ACTIVITIES = [
	'orders',
	'invoices',
	'questions',
	'newsletter',
	'statistics',
	'security',
] as const;

/** One thing that a shop does with data. */
export type Activity = (typeof ACTIVITIES)[number];

type Both = Readonly<Record<Language, string>>;

/** A system of the register, as far as a policy tells of it. */
export type WrittenSystem = {
	readonly id: SystemId;
	readonly name: string;
	readonly runBy: string;
	readonly country: string;
	readonly role: 'processor' | 'own-controller' | 'to-be-checked';
	/** The safeguard for a transfer outside the EEA; null when there is none. */
	readonly transfer: Both | null;
	readonly purposes: Both;
};

/** All that a policy is written from. */
export type PolicyFacts = {
	readonly shop: {
		readonly name: string;
		readonly owner: string;
		readonly address: string;
		readonly email: string;
		readonly phone: string | null;
	};
	readonly validFrom: Day;
	readonly promise: Term;
	readonly activities: readonly Activity[];
	/** How long the data of each activity is kept; law.md B-01 and B-06 where the shop says nothing of its own. */
	readonly keptFor: Readonly<Partial<Record<Activity, KeptFor>>>;
	readonly systems: readonly WrittenSystem[];
	/** Sales channels that hand orders to the shop (art. 14 AVG). */
	readonly marketplaces: readonly string[];
};

/** A length of time that data is kept. */
export type KeptFor = { readonly value: number; readonly unit: Term['unit'] | 'year' };

/** The terms of keeping that the app proposes: seven book years for invoices (art. 52(4) AWR), the rest by need. */
export const USUAL_TERMS: Readonly<Record<Activity, KeptFor>> = {
	orders: { value: 2, unit: 'year' },
	invoices: { value: 7, unit: 'year' },
	questions: { value: 1, unit: 'year' },
	newsletter: { value: 1, unit: 'month' },
	statistics: { value: 14, unit: 'month' },
	security: { value: 30, unit: 'day' },
};

/** A privacy policy as Markdown, made of what the register holds; `readPolicy` finds nothing amiss in it. */
export function writePolicy(facts: PolicyFacts, language: Language): string {
	const words = WORDS[language].written;
	const sections = [
		`# ${words.title(facts.shop.name)}`,
		words.since(dayText(facts.validFrom, language)),
		...who(facts, words),
		...purposes(facts, words),
		...recipients(facts, words, language),
		...retention(facts, words),
		...rights(facts, words),
		`## ${words.complaint}`,
		words.complaintText,
		...cookies(facts, words),
		`## ${words.changes}`,
		words.changesText,
	];
	return `${sections.join('\n\n')}\n`;
}

/** The same policy without the marks of Markdown, for a site that shows them. */
export const asPlainText = (markdown: string): string => markdown.replace(/^#{1,6} /gm, '');

const WORDS: Record<Language, PolicyWords> = { nl: dutch, en: english };
type Written = PolicyWords['written'];

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

const who = ({ shop }: PolicyFacts, words: Written) => [
	`## ${words.who}`,
	`${words.whoText(shop.name, shop.owner, shop.address)} ${words.reach(shop.email, shop.phone)}`,
];

const purposes = ({ activities, marketplaces }: PolicyFacts, words: Written) => [
	`## ${words.purposes}`,
	list(ACTIVITIES.filter((one) => activities.includes(one)).map((one) => words.activities[one])),
	...marketplaces.map((name) => words.marketplace(name)),
];

function recipients({ systems }: PolicyFacts, words: Written, language: Language): string[] {
	const abroad = systems.flatMap(({ name, transfer }) =>
		transfer ? [words.abroad(name, transfer[language])] : [],
	);
	const items = systems.map(({ name, runBy, country, purposes: purpose, role }) =>
		[`${words.recipient(name, runBy, country, ended(purpose[language]))}`, words.roles[role]]
			.filter(Boolean)
			.join(' '),
	);
	return [
		`## ${words.recipients}`,
		...(items.length > 0 ? [list(items), words.authorities] : [words.noRecipients]),
		...(abroad.length > 0 ? abroad : [words.notAbroad]),
	];
}

/** With a full stop at the end. */
const ended = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

const retention = ({ activities, keptFor }: PolicyFacts, words: Written) => [
	`## ${words.retention}`,
	list(
		ACTIVITIES.filter((one) => activities.includes(one)).map((one) => {
			const { value, unit } = keptFor[one] ?? USUAL_TERMS[one];
			return words.kept[one](words.term(value, unit));
		}),
	),
];

const rights = ({ promise }: PolicyFacts, words: Written) => [
	`## ${words.rights}`,
	words.rightsLead,
	list(words.rightsList),
	words.objection,
	`${words.answer(words.term(promise.value, promise.unit))} ${words.extension}`,
	words.identity,
	words.automated,
];

const cookies = ({ activities }: PolicyFacts, words: Written) => [
	`## ${words.cookies}`,
	activities.includes('statistics')
		? `${words.cookiesNeeded} ${words.cookiesStatistics}`
		: words.cookiesNeeded,
];
