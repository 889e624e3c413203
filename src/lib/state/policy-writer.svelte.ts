import { readDay } from '../core/day.ts';
import type { Language, SystemId } from '../core/ids.ts';
import { promiseOn } from '../core/shop.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { asPlainText, writePolicy, type Activity } from '../policy/write-policy.ts';
import type { App } from './app.svelte.ts';
import { linesIn } from './typed-lines.ts';
import { namedInPolicy } from './policy-systems.ts';

/** A policy made of what the book holds. */
export class PolicyWriter {
	readonly #app: App;
	language = $state<Language>('nl');
	validFrom = $state('');
	activities = $state<Activity[]>([]);
	/** One name a line. */
	marketplaces = $state('');

	constructor(app: App) {
		this.#app = app;
		this.language = app.locale.language;
		this.validFrom = app.today;
		this.activities = activitiesWith(app.register.shop.systems);
	}

	/** What the book must know first. */
	missing = $derived.by(() => {
		const shop = this.#described;
		return (['owner', 'address'] as const).filter(
			(one) => !shop?.[one === 'owner' ? 'owner' : 'postalAddress'].trim(),
		);
	});

	/** The term of the book; null when it knows none. */
	promise = $derived.by(() => promiseOn(this.#app.register.shop, this.#day));

	/** As Markdown; empty while something is missing. */
	text = $derived.by(() => {
		const shop = this.#described;
		if (!shop || this.missing.length > 0) return '';
		return writePolicy(
			{
				shop: {
					name: shop.name,
					owner: shop.owner,
					address: shop.postalAddress.replace(/(?<!\s)\s*\n\s*/g, ', '),
					email: shop.email,
					phone: shop.phone || null,
				},
				validFrom: this.#day,
				// where nothing is promised the law says when (art. 12(3) AVG)
				promise: this.promise ?? { value: 1, unit: 'month' },
				activities: this.activities,
				keptFor: {},
				systems: namedInPolicy(this.#app.register),
				marketplaces: linesIn(this.marketplaces),
			},
			this.language,
		);
	});

	/** The same without marks. */
	plainText = $derived.by(() => asPlainText(this.text));

	/** Whether the checker finds nothing in it. */
	fine = $derived.by(
		() => this.text === '' || readPolicy(this.text, { today: this.#app.today }).findings.length === 0,
	);

	choose(activity: Activity, chosen: boolean): void {
		const others = this.activities.filter((one) => one !== activity);
		this.activities = chosen ? [...others, activity] : others;
	}

	get #day() {
		return readDay(this.validFrom) ?? this.#app.today;
	}

	get #described() {
		const { register } = this.#app;
		return register.known('shop', register.shop.described);
	}
}

/** What every shop does, and what goes with its systems. */
const activitiesWith = (systems: readonly SystemId[]): Activity[] => [
	'orders',
	'invoices',
	'questions',
	...systems.flatMap((system) => WITH[system] ?? []),
];

const WITH: Readonly<Partial<Record<SystemId, Activity>>> = {
	mailchimp: 'newsletter',
	'google-analytics': 'statistics',
};
