import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Language, RightId } from '../../src/lib/core/ids.ts';
import type { Outcome, StepKind } from '../../src/lib/core/right.ts';
import { rightOf, type DetailId, type GroundId, type StepId } from '../../src/lib/core/rights/index.ts';
import { en } from '../../src/lib/i18n/en.ts';
import { nl, type Words } from '../../src/lib/i18n/nl.ts';
import { axe, downloadFrom, expect } from './app.ts';

/** One request as its owner works through it: what came in, what she finds, and what she decides. */
export type Plan = {
	right: RightId;
	/** The labelled mail under tests/fixtures. */
	mail: string;
	/** The language of the screens. */
	screens: Language;
	/** Typed over what the mail says, to meet the customer of the exports. */
	person?: { name: string; email: string };
	more?: { postalAddress: string; phone: string };
	scope?: 'marketing' | 'all';
	/** An export to search in; what is found in it goes along. */
	exported?: string;
	/** Systems where something is found by hand. */
	found?: readonly string[];
	/** Systems of a right without a search where nothing is held. */
	empty?: readonly string[];
	/** What stays in a system. */
	kept?: { system: string; what: keyof Words['rights']['kept']; until: string };
	/** A recipient that cannot be told, and why. */
	unreachable?: { system: string; reason: string };
	/** Why a step is passed over, by its id. */
	skipped?: Readonly<Partial<Record<StepId, string>>>;
	outcome: Outcome;
	ground?: GroundId;
	reason?: string;
	/** What the steps ask to be written down, one row. */
	details?: Partial<Record<DetailId, string>>;
	sentOn?: string;
};

/** Takes one request from its e-mail to closed through the screens, as its plan says. */
export class RequestWalk {
	readonly page: Page;
	readonly plan: Plan;
	readonly words: Words;
	url = '';
	/** The letter as it was sent. */
	letter = '';

	constructor(page: Page, plan: Plan) {
		this.page = page;
		this.plan = plan;
		this.words = plan.screens === 'nl' ? nl : en;
	}

	/** The mail is read, its right proposed, and the request put in the book. */
	async takeIn(appUrl: string): Promise<void> {
		const { page, plan } = this;
		const { fresh, rights, request } = this.words;
		await page.goto(`${appUrl}#/new`);
		await page.getByLabel(fresh.dropLabel).setInputFiles(`tests/fixtures/${plan.mail}`);
		await expect(page.getByRole('heading', { level: 1, name: fresh.readTitle })).toBeVisible();
		const proposed = page.getByRole('checkbox', { name: new RegExp(`^${rights.names[plan.right].name}`) });
		await expect(proposed).toBeChecked();
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
		if (plan.scope) await page.getByLabel(request.stop.scopes[plan.scope]).check();
		if (plan.person) {
			await page.getByLabel(fresh.name, { exact: true }).fill(plan.person.name);
			await page.getByLabel(fresh.knownAddress).fill(plan.person.email);
			await page.getByLabel(fresh.askedFrom).fill(plan.person.email);
		}
		if (plan.more) {
			await page.getByText(this.words.app.nav.more, { exact: true }).last().click();
			await page.getByLabel(fresh.postalAddress).fill(plan.more.postalAddress);
			await page.getByLabel(fresh.phone).fill(plan.more.phone);
		}
		await this.#accessible();
		await page.getByRole('button', { name: fresh.create(1) }).click();
		await expect(page.getByText(request.steps.title)).toBeVisible();
		this.url = page.url();
	}

	/** Does one step after the other until none is open, and closes the request. */
	async work(): Promise<void> {
		await this.#accessible();
		const seen: string[] = [];
		for (let title = await this.#next(); title !== null; title = await this.#next()) {
			expect(seen, `${title} stays open`).not.toContain(title);
			seen.push(title);
			await this.#do(title);
			await expect(this.page.locator('li.next .title').getByText(title, { exact: true })).toHaveCount(0);
		}
		const { close } = this.words.request;
		await this.#accessible();
		await this.page.getByRole('button', { name: close.button }).click();
		await expect(this.page.getByRole('button', { name: close.reopen })).toBeVisible();
		await this.#accessible();
	}

	/** As tall as the page: what the menu at the foot covers is only scrolled away, not too small to touch. */
	async #accessible(): Promise<void> {
		const { page } = this;
		const size = page.viewportSize()!;
		const height = await page.evaluate(() => document.documentElement.scrollHeight + 200);
		await page.setViewportSize({ width: size.width, height });
		expect(await axe(page)).toEqual([]);
		const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wider, 'scrolls sideways').toBeLessThanOrEqual(0);
		await page.setViewportSize(size);
	}

	async #next(): Promise<string | null> {
		await this.page.getByRole('heading', { name: this.words.request.steps.title }).waitFor();
		const title = this.page.locator('li.next .title');
		return (await title.count()) === 0 ? null : title.innerText();
	}

	async #do(title: string): Promise<void> {
		const row = this.page.locator('li.next');
		await expect(row.locator('details').first()).toHaveAttribute('open');
		const step = rightOf(this.plan.right).steps.find(
			(one) => this.words.rights.steps[one.id].title === title,
		);
		const skip = this.plan.skipped?.[step!.id];
		if (skip) return this.#skip(row, skip);
		await this.#by[step!.kind](row, step!.asks?.details.map((one) => one.id as DetailId) ?? []);
	}

	async #skip(row: Locator, reason: string): Promise<void> {
		const { steps } = this.words.request;
		await row.getByRole('button', { name: steps.skip, exact: true }).click();
		await row.getByLabel(steps.skipReason).fill(reason);
		await row.getByRole('button', { name: steps.skip, exact: true }).click();
	}

	readonly #by: Record<StepKind, (row: Locator, details: readonly DetailId[]) => Promise<void>> = {
		tick: async (row, details) => {
			const { rights, request } = this.words;
			for (const id of details.filter((one) => this.plan.details?.[one])) {
				await row.getByLabel(rights.details[id].label).fill(this.plan.details?.[id] ?? '');
			}
			await row.getByRole('button', { name: request.steps.finish, exact: true }).click();
		},
		search: async (row) => {
			const { outcomes } = this.words.request.records;
			if (this.plan.exported) return this.#searchExport(this.plan.exported);
			for (const system of await groupsIn(row)) {
				const label = this.plan.found?.includes(system) ? outcomes.found : outcomes.nothing;
				await choose(row, system, label);
			}
		},
		review: async () => {
			throw new Error('nothing is left to review after the search');
		},
		identity: async () => {
			throw new Error('the known address asked, so nobody is to be identified');
		},
		decide: (row) => this.#decide(row),
		'carry-out': async (row) => {
			const { results } = this.words.request.carryOut;
			for (const system of await groupsIn(row)) {
				if (system === this.plan.kept?.system) await this.#keepPart(row, this.plan.kept);
				else
					await choose(
						row,
						system,
						this.plan.empty?.includes(system) ? results['nothing-held'] : results.done,
					);
			}
		},
		bundle: async () => {
			const { bundle } = this.words.request;
			await this.#toAnswer();
			await this.page.getByRole('button', { name: bundle.make }).click();
			const download = await downloadFrom(this.page.getByRole('button', { name: bundle.save }));
			expect(
				readFileSync(await download.path())
					.subarray(0, 2)
					.toString(),
			).toBe('PK');
			await this.page.goto(this.url);
		},
		answer: () => this.#answer(),
		notify: async (row) => {
			const { states, reason } = this.words.request.recipients;
			const { unreachable } = this.plan;
			for (const system of await groupsIn(row)) {
				await choose(row, system, system === unreachable?.system ? states.impossible : states.sent);
				if (system !== unreachable?.system) continue;
				await row.getByLabel(reason).fill(unreachable.reason);
				await row.getByRole('button', { name: this.words.app.save }).click();
				await expect(row.getByLabel(reason)).toHaveCount(0);
			}
		},
	};

	async #searchExport(file: string): Promise<void> {
		const { records, toRequest } = this.words.request;
		const { page } = this;
		await page.goto(`${this.url}/records`);
		await page.getByLabel(records.dropLabel).setInputFiles(`tests/fixtures/${file}`);
		await expect(page.getByRole('heading', { name: records.searched })).toBeVisible();
		const included = page.getByLabel(records.decideIn);
		await expect(included.first()).toBeVisible();
		for (const one of await included.all()) await one.check();
		await this.#accessible();
		await page.getByRole('link', { name: toRequest }).click();
		const row = page.locator('li.next');
		for (const system of await groupsIn(row)) {
			const group = row.getByRole('group', { name: system, exact: true });
			if ((await group.getByRole('radio', { checked: true }).count()) === 0) {
				await choose(row, system, records.outcomes.nothing);
			}
		}
	}

	async #keepPart(row: Locator, kept: NonNullable<Plan['kept']>): Promise<void> {
		const { carryOut } = this.words.request;
		await row
			.getByRole('group', { name: kept.system, exact: true })
			.getByLabel(carryOut.results['kept-in-part'])
			.check();
		await row.getByLabel(carryOut.what).selectOption(this.words.rights.kept[kept.what]);
		await row.getByLabel(carryOut.until).fill(kept.until);
		await row.getByRole('button', { name: this.words.app.save }).click();
		await expect(row.getByLabel(carryOut.what)).toHaveCount(0);
	}

	async #decide(row: Locator): Promise<void> {
		const { rights, request } = this.words;
		const { outcome, ground, reason } = this.plan;
		await row.getByLabel(rights.outcomes[outcome], { exact: true }).check();
		if (ground) {
			await row.getByLabel(new RegExp(rights.grounds[ground].name)).check();
			await row.getByLabel(request.decision.reason).fill(reason ?? '');
		}
		await this.#accessible();
		await row.getByRole('button', { name: request.decision.record }).click();
	}

	async #toAnswer(): Promise<void> {
		await this.page.goto(`${this.url}/answer`);
		await expect(this.page.getByLabel(this.words.request.letter.text, { exact: true })).not.toHaveValue('');
	}

	async #answer(): Promise<void> {
		const { page } = this;
		const { answer, letter } = this.words.request;
		await this.#toAnswer();
		this.letter = await page.getByLabel(letter.text, { exact: true }).inputValue();
		expect(this.letter).not.toMatch(/\[|undefined|null/);
		await expect(page.getByText(letter.missing)).toHaveCount(0);
		await this.#accessible();
		if (this.plan.sentOn) await page.getByLabel(answer.sentOn).fill(this.plan.sentOn);
		await page.getByRole('button', { name: answer.record }).click();
		await expect(page.locator('.notice.fine')).toBeVisible();
		await page.goto(this.url);
	}
}

async function groupsIn(row: Locator): Promise<string[]> {
	const names = row.locator('fieldset > legend');
	await names.first().waitFor();
	return names.allInnerTexts();
}

async function choose(row: Locator, system: string, label: string): Promise<void> {
	const choice = row.getByRole('group', { name: system, exact: true }).getByLabel(label, { exact: true });
	// the last one may close the step, and with it the row that this locator follows
	await choice.check({ timeout: 5000, noWaitAfter: true }).catch(async (error: unknown) => {
		if ((await choice.count()) > 0) throw error;
	});
}
