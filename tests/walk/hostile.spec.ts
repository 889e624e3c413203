import type { Page } from '@playwright/test';
import { expect, openBook, test } from './app.ts';
import {
	CANARY,
	CANARY_ADDRESS,
	hostileExport,
	hostileMail,
	hugeMail,
	lineOf,
	loading,
} from './hostile-files.ts';
import { Sink } from './sink.ts';
import { keptByBrowser, placesOf, plainBackup } from './stored-text.ts';

const SCREENS = [
	'',
	'new',
	'log',
	'stop-list',
	'systems',
	'policy',
	'incidents',
	'report',
	'backup',
	'settings',
	'silence',
	'about',
];

let sink: Sink;
let port: number;
test.beforeEach(async () => {
	sink = new Sink();
	port = (await sink.ports(['anything'])).anything;
});
test.afterEach(() => sink.close());

test('hostile mail, names, policy and export: nothing runs, nothing is asked outside, nobody is named where it stays', async ({
	page,
	appUrl,
	strayRequests,
}) => {
	const traces = watchTraces(page);
	await openBook(page, appUrl);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	// the first load is over: from here on every request is one too many
	strayRequests.length = 0;

	await test.step('a shop with a hostile name', async () => {
		await page.goto(`${appUrl}#/settings`);
		await page.getByLabel('Uw naam').fill(lineOf(port).replaceAll('\0', ''));
		await page.getByLabel('Adres', { exact: true }).fill(loading(port));
		await page.getByRole('button', { name: 'Opslaan' }).click();
		await expect(page.getByText('Bewaard.')).toBeVisible();
	});

	let requestUrl = '';
	await test.step('a hostile mail becomes a request', async () => {
		await page.goto(`${appUrl}#/new`);
		await page.getByLabel('E-mail kiezen').setInputFiles(hostileMail(port));
		await page.getByRole('heading', { level: 1, name: 'Klopt dit?' }).waitFor();
		// without what turns its letters round
		await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(CANARY);
		await page.getByRole('button', { name: 'In het boek zetten' }).click();
		await page.getByRole('heading', { level: 1, name: new RegExp(CANARY) }).waitFor();
		requestUrl = page.url();
		await page.getByText('Het bericht', { exact: true }).click();
		await expect(page.getByText('Welke gegevens hebben jullie van mij?').last()).toBeVisible();
		await expect(page.getByText(/onerror=window\.hit=1/).first()).toBeVisible();
	});

	await test.step('a hostile export is searched', async () => {
		await page.goto(`${requestUrl}/records`);
		await page.getByLabel('Exports kiezen').setInputFiles(hostileExport(port));
		await page.getByRole('button', { name: 'Klopt, zoek nu' }).click();
		await expect(page.getByText(/onerror=window\.hit=1/).first()).toBeVisible();
	});

	await test.step('a letter and a hostile policy', async () => {
		await page.goto(`${requestUrl}/answer`);
		await page.locator('h1').filter({ visible: true }).first().waitFor();
		await page.goto(`${appUrl}#/policy`);
		await page
			.getByLabel('Of plak hier de tekst')
			.fill(`<h1>Privacy</h1><p>Wij antwoorden binnen 10 dagen. ${CANARY}</p>${loading(port)}`);
		await page.getByRole('button', { name: 'Lezen', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Wat er staat' })).toBeVisible();
	});

	await test.step('every screen', async () => {
		for (const screen of SCREENS) {
			await page.goto(`${appUrl}#/${screen}`);
			await page.locator('h1').filter({ visible: true }).first().waitFor();
			expect(await planted(page), screen).toEqual([]);
		}
	});

	const backup = await plainBackup(page, appUrl);
	const manifest = backup.filter(({ place }) => !place.startsWith('backup payloads/'));
	expect(placesOf(manifest, [CANARY, CANARY_ADDRESS])).toEqual({ [CANARY]: [], [CANARY_ADDRESS]: [] });

	await test.step('she is in the two homes of the book and on the screen, and nowhere else', async () => {
		await page.goto(requestUrl);
		await page.getByRole('heading', { level: 1, name: new RegExp(CANARY) }).waitFor();
		const places = placesOf(await keptByBrowser(page), [CANARY, CANARY_ADDRESS]);
		const homes = new Set(Object.values(places).flat());
		expect(homes.size).toBeGreaterThan(2);
		expect([...homes].filter((place) => !/^(IndexedDB|OPFS) |^page$/.test(place))).toEqual([]);
		expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/kanarie|zevenslaper/i);
	});

	expect(traces.filter((trace) => /kanarie|zevenslaper/i.test(trace))).toEqual([]);
	expect(traces.length).toBeGreaterThan(SCREENS.length);
	expect([...sink.heard]).toEqual([]);
	// what the page of the attempts asks of nobody is refused before it leaves
	expect(strayRequests.filter((url) => !url.startsWith('https://verzoekboek.invalid/'))).toEqual([]);
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

/** Everything that leaves a trace beside the stores: addresses, titles, the console, names of saved files. */
function watchTraces(page: Page): string[] {
	const traces: string[] = [];
	page.on('framenavigated', (frame) => {
		traces.push(frame.url());
		void frame.title().then(
			(title) => traces.push(title),
			() => undefined,
		);
	});
	page.on('console', (message) => traces.push(message.text()));
	page.on('pageerror', (error) => traces.push(String(error.stack)));
	page.on('download', (download) => traces.push(download.suggestedFilename()));
	page.on('dialog', (dialog) => {
		traces.push(`${CANARY}: a dialog opened: ${dialog.message()}`);
		void dialog.dismiss();
	});
	return traces;
}
