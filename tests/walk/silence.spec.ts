import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { serve } from '../../.config/serve.mjs';
import { axe, expect, openBook, test } from './app.ts';

const TRIED = [
	'Een verbinding',
	'Een plaatje van buiten',
	'Een verbinding vanuit de achtergrond',
	'Een verbinding vanuit de bewaarde app',
	'Een rechtstreeks kanaal',
	'Tekst als programma',
	'Tekst als opmaak',
	'Camera, microfoon en plaats',
	'Meekijken door andere sites',
];

/** Goes there by the link of the settings; the names of what was refused, and of what was not. */
async function tryIt(page: Page): Promise<{ refused: string[]; open: string[] }> {
	// by the menu: an address typed by hand loads the app anew
	await page.getByRole('link', { name: 'Instellingen' }).first().click();
	await page.getByRole('link', { name: 'Bekijk wat uw browser tegenhoudt' }).click();
	await page.getByRole('heading', { level: 1, name: 'Niets naar buiten' }).waitFor();
	await expect(page.getByText('Bezig…')).toHaveCount(0);
	const named = (result: string) =>
		page
			.getByRole('listitem')
			.filter({ has: page.getByText(result, { exact: true }) })
			.locator('strong')
			.allTextContents();
	return { refused: await named('Tegengehouden'), open: await named('Open') };
}

test('what the app tries is refused, and it says so', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	expect(await tryIt(page)).toEqual({ refused: TRIED, open: [] });
	await expect(page.getByRole('status').getByText('Er komt niets naar buiten')).toBeVisible();
	expect(await axe(page)).toEqual([]);
});

test('a host without headers: the app names what is open, and brings the rules itself the second time', async ({
	page,
}) => {
	const { server, url } = await serve({ headers: false });
	await openBook(page, url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	const first = await tryIt(page);
	expect(first.open).toEqual([
		'Een verbinding vanuit de bewaarde app',
		'Een rechtstreeks kanaal',
		'Camera, microfoon en plaats',
		'Meekijken door andere sites',
	]);
	await expect(
		page.getByRole('listitem').filter({ hasText: 'een nieuw venster openen' }).first(),
	).toBeVisible();
	await page.reload();
	expect(await tryIt(page)).toEqual({
		refused: TRIED.filter((one) => one !== 'Een verbinding vanuit de bewaarde app'),
		open: ['Een verbinding vanuit de bewaarde app'],
	});
	server.closeAllConnections();
	server.close();
});

test('without the policy every attempt succeeds, and the page turns red', async ({ page }, info) => {
	const root = info.outputPath('open');
	cpSync('build', root, { recursive: true });
	for (const [file, policy] of [
		['index.html', /<meta http-equiv="content-security-policy"[^>]*>/],
		['service-worker.js', /^self\.pageHeaders = .*$/m],
	] as const) {
		const kept = readFileSync(`${root}/${file}`, 'utf8');
		expect(kept).toMatch(policy);
		writeFileSync(`${root}/${file}`, kept.replace(policy, ''));
	}
	const { server, url } = await serve({ root, headers: false });
	await openBook(page, url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	expect(await tryIt(page)).toEqual({ refused: [], open: TRIED });
	await expect(page.getByRole('status').getByText('9 wegen staan open')).toBeVisible();
	expect(await axe(page)).toEqual([]);
	server.closeAllConnections();
	server.close();
});

test('an address outside is text with a button that copies it', async ({ page, appUrl, strayRequests }) => {
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/systems`);
	const gmail = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Gmail' }) });
	await gmail.getByText('Alles over dit systeem').click();
	await gmail.getByRole('button', { name: 'takeout.google.com kopiëren' }).click();
	await expect(page.getByText('Gekopieerd.')).toBeVisible();
	const links = page.locator('a:not([href^="#"])');
	await expect(links).toHaveCount(0);
	expect(strayRequests).toEqual([]);
});
