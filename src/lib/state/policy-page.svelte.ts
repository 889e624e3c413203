import { readDay } from '../core/day.ts';
import type { PolicyVersion } from '../core/policy-version.ts';
import { questionsFor, type Question } from '../policy/questions.ts';
import { readPolicy, type PolicyReading } from '../policy/read-policy.ts';
import { checkAgainstRegister } from '../policy/register-check.ts';
import type { Finding } from '../policy/findings.ts';

import type { App } from './app.svelte.ts';
import { takeoverEntry, takeoverOf, type Takeover } from './policy-reading.ts';
import { namedInPolicy } from './policy-systems.ts';

/** The shop's own policy: reading one, taking it over, what it lacks, and its versions. */
export class PolicyPage {
	readonly #app: App;
	/** What was given, as it was given. */
	text = $state.raw('');
	reading = $state.raw<PolicyReading | null>(null);
	takeover = $state<Takeover | null>(null);
	/** The version that is looked at again; null for a text that is not in the book. */
	version = $state.raw<PolicyVersion | null>(null);

	constructor(app: App) {
		this.#app = app;
	}

	versions = $derived.by(() => this.#app.register.shop.policies.toReversed());

	/** What the text and the register show, without what says the same as another finding. */
	findings: readonly Finding[] = $derived.by(() => {
		if (!this.reading) return [];
		const known = namedInPolicy(this.#app.register);
		return [...this.reading.findings, ...checkAgainstRegister(this.reading, known)].filter(
			({ repeats }) => repeats === null,
		);
	});

	questions: readonly Question[] = $derived.by(() => (this.reading ? questionsFor(this.reading) : []));

	/** Reads a policy and offers to take it over; a text without words is none. */
	read(text: string): boolean {
		if (text.trim() === '') return false;
		const { register, today } = this.#app;
		this.text = text;
		this.version = null;
		this.reading = readPolicy(text, { today });
		this.takeover = takeoverOf(this.reading, register.shop, this.#described, today);
		return true;
	}

	/** Looks at a version in the book again. */
	async look(version: PolicyVersion): Promise<void> {
		const text = await this.textOf(version);
		if (text === null || !this.read(text)) return;
		this.version = version;
		this.takeover = null;
	}

	/** The text of a version; null when it is gone. */
	async textOf(version: PolicyVersion): Promise<string | null> {
		return (await this.#app.register.read('policy', version.text))?.text ?? null;
	}

	/** Sets up the register from what was chosen, all at once; true once it is kept. */
	async approve(): Promise<boolean> {
		const { register } = this.#app;
		const validFrom = readDay(this.takeover?.validFrom ?? '');
		if (!this.takeover || !validFrom) return false;
		const takeover = $state.snapshot(this.takeover) as Takeover;
		const entry = takeoverEntry(takeover, this.text, validFrom, this.#described, register.shop);
		const stored = await register.record([entry]);
		if (!stored.ok) {
			this.#app.report(stored.failure);
			return false;
		}
		this.takeover = null;
		this.version = register.shop.policies.find((one) => one.validFrom === validFrom) ?? null;
		return true;
	}

	/** Back to giving a text. */
	again(): void {
		this.reading = null;
		this.takeover = null;
		this.version = null;
		this.text = '';
	}

	get #described() {
		const { register } = this.#app;
		return register.known('shop', register.shop.described);
	}
}
