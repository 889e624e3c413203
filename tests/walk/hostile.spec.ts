import type { Page } from '@playwright/test';
import { expect, openBook, test } from './app.ts';
import { hostileExport, hostileMail, hugeMail, lineOf, loading, PERSON } from './hostile-files.ts';
import { Sink } from './sink.ts';

let sink: Sink;
let port: number;
test.beforeEach(async () => {
	sink = new Sink();
	port = (await sink.ports(['anything'])).anything;
});
test.afterEach(() => sink.close());

test('a shop, a mail and an export full of markup: nothing runs, and nothing is asked outside', async ({
	page,
	appUrl,
	strayRequests,
}) => {
	await openBook(page, appUrl);

	await test.step('a shop with a hostile name', async () => {
		await page.goto(`${appUrl}#/settings`);
		await page.getByLabel('Uw naam').fill(lineOf(port).replaceAll('\0', ''));
		await page.getByLabel('Adres', { exact: true }).fill(loading(port));
		await page.getByRole('button', { name: 'Opslaan' }).click();
		await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
	});

	let requestUrl = '';
	await test.step('a hostile mail becomes a request', async () => {
		await page.goto(`${appUrl}#/new`);
		await page.getByLabel('E-mail kiezen').setInputFiles(hostileMail(port));
		await page.getByRole('heading', { level: 1, name: 'Klopt dit?' }).waitFor();
		// without what turns its letters round
		await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(PERSON);
		await page.getByRole('checkbox', { name: /^Inzage/ }).check();
		await page.getByRole('button', { name: 'In het boek zetten' }).click();
		await page.getByRole('heading', { level: 1, name: new RegExp(PERSON) }).waitFor();
		requestUrl = page.url();
		await page.getByText('Het bericht', { exact: true }).click();
		await expect(page.getByText('Welke gegevens hebben jullie van mij?').last()).toBeVisible();
		await expect(page.getByText(/onerror=window\.hit=1/).first()).toBeVisible();
		expect(await planted(page)).toEqual([]);
	});

	await test.step('a hostile export is searched', async () => {
		await page.goto(`${requestUrl}/records`);
		await page.getByLabel('Exports kiezen').setInputFiles(hostileExport(port));
		await expect(page.getByText(/onerror=window\.hit=1/).first()).toBeVisible();
		expect(await planted(page)).toEqual([]);
	});

	expect([...sink.heard]).toEqual([]);
	expect(strayRequests).toEqual([]);
});

test('a mail of ten million characters is read or refused, and the app goes on', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/new`);
	await page.getByLabel('E-mail kiezen').setInputFiles(hugeMail());
	await expect(page.getByRole('heading', { name: 'Klopt dit?' }).or(page.getByRole('alert'))).toBeVisible({
		timeout: 30_000,
	});
	expect(await planted(page)).toEqual([]);
	await page.goto(`${appUrl}#/log`);
	await expect(page.getByRole('heading', { level: 1, name: 'Logboek' })).toBeVisible();
});

/** What came to life of hostile markup: a script that ran, or an element that loads or leads outside. */
const planted = (page: Page): Promise<string[]> =>
	page.evaluate(() => [
		...('hit' in window ? ['a script ran'] : []),
		...[...document.querySelectorAll('iframe, object, embed, base, video, audio, meta[http-equiv="refresh"]')]
			.concat([...document.querySelectorAll('[src], [href], [action], [ping], [srcset], [style*="url"]')])
			.map((one) => one.outerHTML)
			.filter((markup) => /127\.0\.0\.1|javascript:|<(iframe|object|embed|base|video|audio)/.test(markup)),
	]);
