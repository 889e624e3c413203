import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../.config/browser.mjs';
import { serve } from '../../.config/serve.mjs';
import { unpackChecked } from '../engines/unpack-checked.mjs';
import { axe, downloadFrom, expect, openBook, test, watch } from './app.ts';
import { openStep, tick } from './checklist.ts';

const FIXTURES = 'tests/fixtures';
const EXPORTS = [
	`${FIXTURES}/mollie/payments_nl_comma_utf8bom_crlf.csv`,
	`${FIXTURES}/myonlinestore/orders_nl_semicolon_cp1252_crlf.csv`,
];
const PASSPHRASE = 'vijf losse woorden ë €';

test('from e-mail to an anonymous line, without a network, and back from a backup', async ({}, info) => {
	test.setTimeout(240_000);
	const profile = info.outputPath('profile');
	const { server, url } = await serve();
	const stray: string[] = [];
	const open = async (folder: string) => {
		const context = await chromium.launchPersistentContext(folder, {
			...launchOptions(),
			locale: 'nl-NL',
			timezoneId: 'America/New_York',
			viewport: { width: 1440, height: 900 },
			acceptDownloads: true,
		});
		watch(context, new URL(url).origin, stray);
		context.setDefaultTimeout(20_000);
		return { context, page: context.pages()[0] ?? (await context.newPage()) };
	};

	let { context, page } = await open(profile);
	const errors = complaints(page);
	await openBook(page, url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

	// from here on there is no network: the server is gone
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));

	await test.step('a deep link opens offline', async () => {
		await page.goto(`${url}#/settings`);
		// a reload in the middle of the router's own navigation is given up by the browser
		await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
		await page.reload();
		await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible();
	});

	await test.step('the e-mail becomes a request', async () => {
		await page.goto(`${url}#/new`);
		await page.getByLabel('E-mail kiezen').setInputFiles(`${FIXTURES}/requests/01-wat-heeft-u.eml`);
		await expect(page.getByRole('heading', { name: 'Klopt dit?' })).toBeVisible();
		await expect(page.getByRole('checkbox', { name: /^Inzage/ })).toBeChecked();
		await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Doutzen Grasveld');
		await expect(page.getByLabel('Binnengekomen op')).toHaveValue('2026-02-05');
		// the customer of the exports asks in this walk
		await page.getByLabel('Naam', { exact: true }).fill('Noor van den Broekhaven');
		await page.getByLabel('Bekend e-mailadres').fill('noor@broekhaven.example');
		await page.getByLabel('De vraag kwam van').fill('noor@broekhaven.example');
		await page.getByRole('button', { name: 'In het boek zetten' }).click();
		await expect(page.getByRole('heading', { level: 1, name: /Inzage · Noor/ })).toBeVisible();
	});
	const requestUrl = page.url();

	await test.step('its clock says which date governs and why', async () => {
		const clock = page.getByRole('region', { name: 'De klok' });
		await expect(clock.getByText('donderdag 5 maart 2026', { exact: true })).toBeVisible();
		await expect(clock.getByText('za 7 mrt 2026')).toBeVisible();
		await expect(clock.getByText('De wet is eerder dan uw belofte.')).toBeVisible();
		await clock.getByText('Waarom deze datum?').click();
		await expect(clock.getByRole('listitem')).not.toHaveCount(0);
		expect(await axe(page)).toEqual([]);
	});

	await test.step('one customer is found in two exports, by e-mail and then by order number', async () => {
		await page.goto(`${requestUrl}/records`);
		await page.getByLabel('Exports kiezen').setInputFiles(EXPORTS);
		await page.getByRole('button', { name: 'Klopt, zoek nu' }).click();
		await expect(page.getByText('MyOnlineStore: Bestellingen')).toBeVisible();
		const paid = page.getByRole('listitem').filter({ hasText: 'Bestelling 1076' });
		await expect(paid).toContainText('zelfde ordernummer');
		await expect(paid.getByLabel('Opnemen')).toBeChecked();
		expect(await axe(page)).toEqual([]);
		await decideTheRest(page);
	});

	await test.step('the checklist is worked through to the decision', async () => {
		await page.getByRole('link', { name: 'Terug naar het verzoek' }).click();
		for (const title of ['Controleer de dag van ontvangst', 'Lees of er nog meer wordt gevraagd']) {
			await tick(page, title);
		}
		await tick(page, 'Kijk ook buiten de systemen');
		const search = await openStep(page, 'Zoek in elk systeem');
		for (const system of ['PostNL', 'Gmail', 'Google Analytics']) {
			await search.getByRole('group', { name: system }).getByLabel('Niets gevonden').check();
		}
		const decide = await openStep(page, 'Neem een besluit');
		await decide.getByLabel('Deels toegewezen').check();
		await decide.getByLabel(/Rechten van anderen/).check();
		await decide
			.getByLabel('Uitleg voor de klant')
			.fill('In één bestelling stond ook de naam van uw partner.');
		await decide.getByRole('button', { name: 'Besluit vastleggen' }).click();
		await expect(decide.getByText(/besloten op/)).toBeAttached();
	});

	await test.step('letter and ZIP are made; unzip and sha256sum agree', async () => {
		await page.goto(`${requestUrl}/answer`);
		const letter = page.getByLabel('Tekst', { exact: true });
		await expect(letter).toHaveValue(/Autoriteit Persoonsgegevens/);
		await expect(letter).toHaveValue(/partner/);
		expect(await axe(page)).toEqual([]);
		await page.getByRole('button', { name: 'ZIP maken' }).click();
		const download = await downloadFrom(page.getByRole('button', { name: 'ZIP bewaren' }));
		const zip = info.outputPath('bundle.zip');
		await download.saveAs(zip);
		expect(download.suggestedFilename()).not.toMatch(/noor|broekhaven/i);
		checkBundle(zip, info.outputPath('bundle'));
	});

	await test.step('the answer is sent and the request completed', async () => {
		await page.goto(requestUrl);
		for (const title of ['Lees de brief na', 'Kies een veilige manier van versturen'])
			await tick(page, title);
		await page.goto(`${requestUrl}/answer`);
		await page.getByRole('button', { name: 'Vastleggen: verstuurd' }).click();
		await expect(page.getByText(/Verstuurd op .+ · E-mail/)).toBeVisible();
		await page.goto(requestUrl);
		await tick(page, 'Ruim tijdelijke bestanden op');
		await page.getByRole('button', { name: 'Verzoek afronden' }).click();
		await expect(page.getByText(/^Afgerond op/)).toBeVisible();
	});

	await test.step('the log has its line, and leaves the app generalised', async () => {
		await page.goto(`${url}#/log`);
		await expect(page.getByRole('row', { name: /Inzage deels of niet te laat/ })).toBeVisible();
		const csv = await saved(page, 'Bewaren als CSV');
		// the same again on the same day is sealed again, and shown beside it
		expect(await saved(page, 'Bewaren als CSV')).toBe(csv);
		await expect(page.getByRole('heading', { level: 1, name: 'Logboek' })).toBeVisible();
		// one line of its kind would tell who asked: only the total leaves
		expect(csv).toBe('total\r\n<3\r\n');
		expect(JSON.parse(await saved(page, 'Bewaren als JSON'))).toMatchObject({ total: '<3', entries: [] });
		expect(await axe(page)).toEqual([]);
	});

	let backup = '';
	await test.step('a backup is made, read back and saved', async () => {
		await page.goto(`${url}#/backup`);
		await page.getByLabel('Wachtwoordzin', { exact: true }).fill(PASSPHRASE);
		await page.getByLabel('Wachtwoordzin nog een keer').fill(PASSPHRASE);
		await page.getByRole('button', { name: 'Back-up maken' }).click();
		const save = page.getByRole('button', { name: 'Back-up bewaren' });
		await expect(save).toBeVisible({ timeout: 60_000 });
		const download = await downloadFrom(save);
		backup = info.outputPath(download.suggestedFilename());
		await download.saveAs(backup);
	});

	await test.step('closed and opened again without a network, all is there', async () => {
		await context.close();
		({ context, page } = await open(profile));
		await page.goto(url);
		await page.getByRole('button', { name: 'Afgerond' }).click();
		await expect(page.getByRole('link', { name: /Noor van den Broekhaven/ })).toBeVisible();
		await context.close();
	});
	expect(stray).toEqual([]);
	expect(errors).toEqual([]);

	await test.step('an empty profile takes the backup back', async () => {
		const again = await serve();
		({ context, page } = await open(info.outputPath('other-profile')));
		await page.goto(again.url);
		await page.getByRole('button', { name: 'Ik heb een back-up' }).click();
		await page.getByLabel('Back-upbestand kiezen').setInputFiles(backup);
		await page.getByLabel('Wachtwoordzin').fill('een andere zin die niet past');
		await page.getByRole('button', { name: 'Back-up lezen' }).click();
		await expect(page.getByText('De wachtwoordzin klopt niet.')).toBeVisible({ timeout: 60_000 });
		await page.getByLabel('Wachtwoordzin').fill(PASSPHRASE);
		await page.getByRole('button', { name: 'Back-up lezen' }).click();
		await page.getByRole('button', { name: 'Terugzetten' }).click({ timeout: 60_000 });
		await page.getByRole('button', { name: 'Afgerond' }).click();
		await page.getByRole('link', { name: /Noor van den Broekhaven/ }).click();
		await expect(page.getByText(/^Afgerond op/)).toBeVisible();
		await context.close();
		again.server.closeAllConnections();
		again.server.close();
	});
});

/** Everything that the console or the policy complains of. */
function complaints(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
	});
	return errors;
}

/** Takes every record in that the app left open. */
async function decideTheRest(page: Page): Promise<void> {
	const open = page
		.getByRole('listitem')
		.filter({ has: page.getByLabel('Nog te beslissen').and(page.locator(':checked')) });
	for (let left = await open.count(); left > 0; left--) {
		await open.first().getByLabel('Opnemen').check();
		await expect(open).toHaveCount(left - 1);
	}
}

async function saved(page: Page, button: string): Promise<string> {
	const download = await downloadFrom(page.getByRole('button', { name: button }));
	return readFileSync(await download.path(), 'utf8');
}

function checkBundle(zip: string, folder: string): void {
	unpackChecked(zip, folder);
	const files = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).trim().split('\n');
	expect(files).toEqual(
		expect.arrayContaining(['index.html', 'letter.html', 'datapackage.json', 'searched.json', 'SHA256SUMS']),
	);
	const described = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')) as {
		resources: { path: string }[];
	};
	expect(described.resources.map((one) => one.path)).toEqual(
		expect.arrayContaining(files.filter((one) => one.startsWith('data/'))),
	);
	const orders = files.find((one) => /data\/myonlinestore\/.*\.json$/.test(one));
	expect(readFileSync(`${folder}/${orders}`, 'utf8')).toContain('noor@broekhaven.example');
}
