import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { serve } from '../../.config/serve.mjs';
import { expect, openBook, test } from './app.ts';
import { KillableBrowser } from './killed-browser.ts';
import { putLockOn, unlock } from './lock-page.ts';

const PASSPHRASE = 'zes kamelen in een gangkast';
const REQUESTS = 20;
const BREACHES = 8;
const DISCLOSURES = 8;
const ADDRESSES = 15;

test('of what is typed in a locked book nothing can be read on disk, not after a kill either', async ({
	browserName: _,
}, info) => {
	test.setTimeout(280_000);
	const { server, url } = await serve();
	const profile = info.outputPath('profile');
	const flags = ['--accept-lang=nl-NL', '--lang=nl-NL'];
	try {
		const browser = await KillableBrowser.blank(profile, flags);
		const { page } = browser;
		page.setDefaultTimeout(20_000);
		await page.setViewportSize({ width: 1440, height: 900 });
		await openBook(page, url);
		const recoveryKey = await putLockOn(page, PASSPHRASE);
		const typed = await typeEverywhere(page);
		expect(typed.length).toBeGreaterThanOrEqual(200);

		// one more is being stored, and one more typed, when the browser dies
		typed.push(...(await newRequest(page)));
		const last = page.getByRole('button', { name: 'In het boek zetten' });
		await Promise.all([last.click({ noWaitAfter: true }), browser.kill()]).catch(() => undefined);
		const onDisk = allBytes(profile);

		// the search finds what was typed before the lock, so it would find the rest
		expect(found(onDisk, ['papierlampion'])).toEqual(['papierlampion']);
		expect(found(onDisk, [...typed, PASSPHRASE, recoveryKey])).toEqual([]);

		const again = await KillableBrowser.blank(profile, flags);
		await again.page.setViewportSize({ width: 1440, height: 900 });
		await again.page.goto(url);
		await unlock(again.page, PASSPHRASE);
		// the book itself has it all
		await expect(again.page.getByText(typed[0]!).first()).toBeVisible();
		await again.quit();
		expect(found(allBytes(profile), [...typed, PASSPHRASE, recoveryKey])).toEqual([]);
		console.log(`${typed.length} strings typed, 0 of them on disk`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
});

/** Fills in every form there is, again and again, and stores it; all that was typed. */
async function typeEverywhere(page: Page): Promise<string[]> {
	const typed: string[] = [];
	const menu = (name: string) => page.getByRole('link', { name }).first().click();
	for (let turn = 0; turn < REQUESTS; turn += 1) {
		typed.push(...(await newRequest(page)));
		await page.getByRole('button', { name: 'In het boek zetten' }).click();
		await expect(page.getByRole('heading', { name: 'De klok' })).toBeVisible();
	}
	for (let turn = 0; turn < BREACHES; turn += 1) {
		await menu('Datalekken');
		await page.getByRole('link', { name: 'Datalek vastleggen' }).click();
		typed.push(...(await fillIn(page.locator('main form'))));
		await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
		await page.waitForURL(/#\/incidents\/[0-9a-f]{8}-/);
	}
	for (let turn = 0; turn < DISCLOSURES; turn += 1) {
		await menu('Datalekken');
		await page.getByRole('link', { name: 'Verstrekking vastleggen' }).click();
		typed.push(...(await fillIn(page.locator('main form'))));
		await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Datalekken' })).toBeVisible();
	}
	await menu('Stoplijst');
	const form = page.locator('main form').filter({ has: page.getByRole('button', { name: 'Op de lijst' }) });
	for (let turn = 0; turn < ADDRESSES; turn += 1) {
		const [address] = await fillIn(form);
		typed.push(address!);
		await form.getByRole('button', { name: 'Op de lijst' }).click();
		await expect(form.getByRole('textbox').first()).toHaveValue('');
	}
	await menu('Instellingen');
	const shop = page.locator('main form').filter({ has: page.getByLabel('Naam van de winkel') });
	typed.push(...(await fillIn(shop)));
	await shop.getByRole('button', { name: 'Opslaan' }).click();
	await expect(page.getByText('Bewaard.')).toBeVisible();
	return typed;
}

async function newRequest(page: Page): Promise<string[]> {
	await page.getByRole('link', { name: 'Nieuw verzoek' }).first().click();
	await page.getByRole('button', { name: 'Zelf invullen' }).click();
	await page.getByRole('checkbox', { name: /^Inzage/ }).check();
	await page.getByLabel('Hoe kwam het binnen?').selectOption('email');
	await page.locator('main summary').filter({ hasText: 'Meer' }).click();
	return fillIn(page.locator('main form'));
}

/** Types a text of its own in every field of a form that takes text. */
async function fillIn(form: Locator): Promise<string[]> {
	const typed: string[] = [];
	await form.locator('input, textarea').first().waitFor();
	const fields = await form
		.locator('input:not([inputmode="numeric"]), textarea')
		.evaluateAll((all) =>
			all.map((one) => (one.checkVisibility() ? (one.getAttribute('type') ?? 'text') : 'hidden')),
		);
	for (const [index, type] of fields.entries()) {
		if (!['text', 'email', 'tel'].includes(type)) continue;
		const field = form.locator('input:not([inputmode="numeric"]), textarea').nth(index);
		const word = `g${Math.random().toString(36).slice(2, 12)}`;
		const number = `06${Math.floor(Math.random() * 1e8 + 1e8)}`.slice(0, 10);
		const { shown, secret } = {
			text: { shown: `De ${word} was het`, secret: word },
			email: { shown: `${word}@voorbeeld.example`, secret: word },
			tel: { shown: number, secret: number },
		}[type as 'text' | 'email' | 'tel'];
		await field.fill(shown);
		typed.push(secret);
	}
	return typed;
}

/** Which of the texts stand in the bytes, in either of the encodings of a browser. */
const found = (bytes: Buffer, texts: readonly string[]): string[] =>
	texts.filter((text) =>
		[text, text.toLowerCase(), `${text[0]!.toUpperCase()}${text.slice(1)}`].some(
			(one) => bytes.includes(one) || bytes.includes(Buffer.from(one, 'utf16le')),
		),
	);

/** Every byte of every file in a folder. */
function allBytes(folder: string): Buffer {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}
