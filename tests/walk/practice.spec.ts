import { execFileSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import { axe, downloadFrom, expect, openBook, test } from './app.ts';
import { keptByBrowser, savePlainBackup } from './stored-text.ts';

/** Words that only the drill uses. */
const MADE_UP = ['Fenna', 'oefenberg', 'Verzinstraat', 'Bedachtman', 'De Oefening'];

test('the drill goes from an e-mail to a checked ZIP and leaves no trace in the real book', async ({
	page,
	appUrl,
	strayRequests,
}, info) => {
	await openBook(page, appUrl);
	const before = await realBook(page);
	expect(before.length).toBeGreaterThan(0);

	await test.step('from the empty desk into a book that is visibly another', async () => {
		await page.getByRole('button', { name: 'Eerst oefenen' }).click();
		const guide = page.getByRole('complementary', { name: 'Oefenboek' });
		await expect(guide.getByText('Oefening, stap 1 van 6')).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('data-practice', '');
		expect(await axe(page)).toEqual([]);
	});

	await test.step('the made-up mail becomes a request', async () => {
		await page.getByRole('button', { name: 'Oefenmail openen' }).click();
		await expect(page.getByRole('checkbox', { name: /^Inzage/ })).toBeChecked();
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
		await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Fenna Oefenberg');
		await page.getByRole('button', { name: 'In het boek zetten' }).click();
		await expect(page.getByRole('heading', { level: 1, name: /Inzage · Fenna/ })).toBeVisible();
	});

	await test.step('her data is found in the two exports', async () => {
		await page.getByRole('button', { name: 'Oefenexports doorzoeken' }).click();
		await page.getByRole('button', { name: 'Klopt, zoek nu' }).click();
		await expect(page.getByRole('listitem').filter({ hasText: 'Bestelling 2003' }).first()).toBeVisible();
		await expect(page.getByText('Oefening, stap 3 van 6')).toBeVisible();
		await decideTheRest(page);
	});

	await test.step('the list of the request, to the decision', async () => {
		await page.getByRole('button', { name: 'Naar het verzoek' }).click();
		await workToDecision(page);
		await expect(page.getByText('Oefening, stap 4 van 6')).toBeVisible();
	});

	const zip = await test.step('the ZIP is made and saved', async () => {
		await page.getByRole('button', { name: 'Naar het antwoord' }).click();
		await page.getByRole('button', { name: 'ZIP maken' }).click();
		const download = await downloadFrom(page.getByRole('button', { name: 'ZIP bewaren' }));
		const path = info.outputPath('oefening.zip');
		await download.saveAs(path);
		execFileSync('unzip', ['-tq', path]);
		return path;
	});

	await test.step('another file is not the ZIP; the ZIP is', async () => {
		const choose = page.getByLabel('Bewaarde ZIP kiezen');
		await choose.setInputFiles('tests/fixtures/released/1/backup.zip');
		await expect(page.getByText('Dit is niet de ZIP')).toBeVisible();
		await choose.setInputFiles(zip);
		await expect(page.getByText('Oefening, stap 6 van 6')).toBeVisible();
		expect(await axe(page)).toEqual([]);
	});

	const backup = await test.step('its backup is marked', async () => {
		const download = await savePlainBackup(page, appUrl);
		expect(download.suggestedFilename()).toContain('oefenen');
		const path = info.outputPath('oefenen.zip');
		await download.saveAs(path);
		return path;
	});

	await test.step('wiped at the end: nothing made up is left anywhere, and the real book is as it was', async () => {
		await page.getByRole('button', { name: 'Stoppen en wissen' }).first().click();
		await expect(page.getByRole('heading', { level: 1, name: 'Verzoeken' })).toBeVisible();
		await expect(page.getByRole('complementary', { name: 'Oefenboek' })).toHaveCount(0);
		expect(await realBook(page)).toEqual(before);
		const kept = (await keptByBrowser(page)).filter(({ place }) => !place.startsWith('cache'));
		for (const word of MADE_UP)
			expect(kept.filter(({ text }) => text.includes(word)).map(({ place }) => place)).toEqual([]);
		expect(kept.filter(({ place }) => /practi[sc]/.test(place))).toEqual([]);
	});

	await test.step('the real book refuses its backup with a sentence', async () => {
		await page.goto(`${appUrl}#/backup`);
		await page.getByLabel('Back-upbestand kiezen').setInputFiles(backup);
		await page.getByRole('button', { name: 'Back-up lezen' }).click();
		await expect(page.getByRole('alert')).toContainText('back-up van het oefenboek');
		expect(await realBook(page)).toEqual(before);
	});
	expect(strayRequests).toEqual([]);
});

test('a practice book that was left is wiped when the real one opens again', async ({
	page,
	appUrl,
	context,
}) => {
	await page.goto(appUrl);
	await page.getByRole('button', { name: 'Eerst oefenen' }).click();
	await page.getByRole('button', { name: 'Oefenmail openen' }).click();
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /Inzage · Fenna/ })).toBeVisible();

	// while this tab practises, the other one opens the real book and leaves the practice alone
	const other = await context.newPage();
	await other.goto(appUrl);
	await expect(other.getByRole('heading', { level: 1, name: 'Welkom in uw Verzoekboek' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('link', { name: /Fenna/ }).first()).toBeVisible();

	await page.close();
	await other.reload();
	const practice = () =>
		other.evaluate(
			async () => (await indexedDB.databases()).filter(({ name }) => name?.includes('practice')).length,
		);
	await expect.poll(practice).toBe(0);
});

/** Everything in the real book's stores, as it lies. */
async function realBook(page: Page) {
	const kept = await keptByBrowser(page);
	return kept.filter(({ place }) => /^(IndexedDB|OPFS) \/?verzoekboek\//.test(place));
}

async function decideTheRest(page: Page): Promise<void> {
	const open = page
		.getByRole('listitem')
		.filter({ has: page.getByLabel('Nog te beslissen').and(page.locator(':checked')) });
	// what is said of one record can count for others of its kind
	for (let left = await open.count(); left > 0; left = await open.count()) {
		await open.first().getByLabel('Opnemen').check();
		await expect.poll(() => open.count()).toBeLessThan(left);
	}
}

/** Does what each next step asks, as its own words say. */
async function workToDecision(page: Page): Promise<void> {
	const row = page.locator('li.next');
	for (let turns = 0; turns < 12; turns += 1) {
		await row.locator('details[open]').first().waitFor();
		const title = await row.locator('.title').innerText();
		if (title === 'Neem een besluit') break;
		await one(row);
		await expect(page.locator('li.next .title').getByText(title, { exact: true })).toHaveCount(0);
	}
	await row.getByLabel('Toegewezen', { exact: true }).check();
	await row.getByRole('button', { name: 'Besluit vastleggen' }).click();
}

async function one(row: Locator): Promise<void> {
	await row.getByRole('button', { name: 'Klaar', exact: true }).click();
}
