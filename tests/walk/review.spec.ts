import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe, downloadFrom, expect, openBook, test } from './app.ts';
import { grantInPart, tick } from './checklist.ts';

const NOOR = 'Noor van den Broekhaven <noor@broekhaven.example>';
const SHOP = 'Papierlampion <balie@papierlampion.example>';
const JOOST = 'Joost Pietersen <joost.p@elders.example>';
const has7z = spawnSync('7z', ['i']).status === 0;

test('a large review goes by keyboard, what is about others can be put back, and the ZIP is locked', async ({
	page,
	appUrl,
}, info) => {
	test.setTimeout(300_000);
	await openBook(page, appUrl);
	await bookRequest(page, appUrl);
	const requestUrl = page.url();
	await page.goto(`${requestUrl}/records`);
	await page.getByLabel('Exports kiezen').setInputFiles({
		name: 'mail.mbox',
		mimeType: 'application/mbox',
		buffer: Buffer.from(mailbox(5000)),
	});
	await expect(page.getByRole('heading', { name: '5000 regels gevonden' })).toBeVisible({ timeout: 120_000 });

	await test.step('keys decide, one after the other', async () => {
		const items = page.getByRole('listitem').filter({ has: page.getByRole('radio') });
		await items.first().getByLabel('Opnemen').focus();
		await watchLongTasks(page);
		await page.keyboard.press('j');
		await page.keyboard.press('o');
		await expect(items.nth(1).getByLabel('Weglaten')).toBeChecked();
		await expect(items.nth(1).getByLabel('Waarom laat u deze weg?')).toHaveValue('Gaat over iemand anders');
		for (let at = 0; at < 60; at++) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('i');
		await expect(items.nth(61).getByLabel('Opnemen')).toBeFocused();
		await page.keyboard.press('k');
		await expect(items.nth(60).getByLabel('Opnemen')).toBeFocused();
		await page.mouse.wheel(0, 4000);
		await page.mouse.wheel(0, -8000);
		info.annotations.push({ type: 'long tasks (ms)', description: (await longTasks(page)).join(' ') });
		await page.reload();
		await expect(items.nth(1).getByLabel('Weglaten')).toBeChecked();
	});

	await test.step('what was taken out is told with its reason, and can be put back', async () => {
		const first = page
			.getByRole('listitem')
			.filter({ has: page.getByRole('radio') })
			.first();
		await first.getByRole('button', { name: 'Hele regel bekijken' }).click();
		const whole = page.getByRole('region', { name: 'Hele regel bekijken' });
		await whole.getByText(/keer iets weggehaald/).click();
		const log = whole.locator('details').getByRole('listitem');
		await expect(log.filter({ hasText: 'naam van iemand anders' }).first()).toBeVisible();
		await expect(log.filter({ hasText: 'telefoonnummer van iemand anders' })).toContainText('06-87654321');
		await whole.getByRole('button', { name: 'Terugzetten: 06-87654321' }).click();
		await expect(whole.getByRole('button', { name: 'Weer weghalen: 06-87654321' })).toBeVisible();
		await whole.getByRole('button', { name: 'Weer weghalen: 06-87654321' }).click();
		expect(await axe(page)).toEqual([]);
		await shots(page, info.outputPath('review'));
	});

	await test.step('a system that was not searched is said, with the reason', async () => {
		await page.getByText('Systemen zonder bestand').click();
		for (const name of ['MyOnlineStore', 'Mollie', 'Google Analytics'])
			await page.getByRole('group', { name }).getByLabel('Niets gevonden').check();
		const parcels = page.getByRole('group', { name: 'PostNL' });
		await parcels.getByLabel('Niet doorzocht').check();
		await parcels.getByLabel('Waarom niet doorzocht?').fill('het account is gesloten');
		await parcels.getByRole('button', { name: 'Reden vastleggen' }).click();
		await expect(parcels.getByRole('button', { name: 'Reden vastleggen' })).toBeDisabled();
		expect(await axe(page)).toEqual([]);
		await shots(page, info.outputPath('searched'));
	});

	await test.step('the ZIP opens with its password in 7-Zip, and with no other', async () => {
		await page.goto(requestUrl);
		for (const title of ['Controleer de dag van ontvangst', 'Lees of er nog meer wordt gevraagd'])
			await tick(page, title);
		await tick(page, 'Kijk ook buiten de systemen');
		await grantInPart(page, 'In uw berichten stond ook iemand anders.');
		await page.goto(`${requestUrl}/answer`);
		await page.getByLabel('Met wachtwoord').check();
		const password = await page.getByRole('status', { name: 'Wachtwoord van de ZIP' }).innerText();
		await expect(page.getByLabel('Tekst', { exact: true })).toHaveValue(/wachtwoord/);
		expect(await page.getByLabel('Tekst', { exact: true }).inputValue()).not.toContain(password);
		expect(await axe(page)).toEqual([]);
		await shots(page, info.outputPath('answer'));
		await page.getByRole('button', { name: 'ZIP maken' }).click();
		const download = await downloadFrom(page.getByRole('button', { name: 'ZIP bewaren' }));
		const zip = info.outputPath('locked.zip');
		await download.saveAs(zip);
		if (!has7z)
			return (
				info.annotations.push({ type: 'skipped', description: '7z is not on this machine' }),
				undefined
			);
		expect(spawnSync('7z', ['t', '-pfout', zip]).status).not.toBe(0);
		execFileSync('7z', ['x', `-p${password}`, `-o${info.outputPath('opened')}`, zip]);
		const folder = info.outputPath('opened');
		execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder });
		const data = readFileSync(`${folder}/data/gmail/message.json`, 'utf8');
		expect(data).not.toMatch(/joost|pietersen|elders|87654321/i);
		expect(readFileSync(`${folder}/searched.json`, 'utf8')).toContain('het account is gesloten');
	});

	await test.step('a change after the ZIP was made is named, and nothing is sent before a new one', async () => {
		await page.getByLabel('Tekst', { exact: true }).press('End');
		await page.getByLabel('Tekst', { exact: true }).pressSequentially(' Dank.');
		await page.getByRole('button', { name: 'Brief bewaren' }).click();
		await expect(page.getByText(/De ZIP is gemaakt voordat u/)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Vastleggen: verstuurd' })).toBeDisabled();
	});
});

async function bookRequest(page: Page, appUrl: string): Promise<void> {
	await page.goto(`${appUrl}#/new`);
	await page.getByLabel('E-mail kiezen').setInputFiles('tests/fixtures/requests/01-wat-heeft-u.eml');
	await page.getByLabel('Naam', { exact: true }).fill('Noor van den Broekhaven');
	await page.getByLabel('Bekend e-mailadres').fill('noor@broekhaven.example');
	await page.getByLabel('De vraag kwam van').fill('noor@broekhaven.example');
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await page.getByRole('heading', { level: 1, name: /Inzage/ }).waitFor();
}

/** Messages of one customer, each with somebody else in copy and named. */
const mailbox = (count: number): string =>
	Array.from({ length: count }, (_, at) =>
		[
			'From 1@xxx Tue Mar 03 10:00:00 +0000 2026',
			`From: ${NOOR}`,
			`To: ${SHOP}`,
			`Cc: ${JOOST}`,
			`Subject: Vraag ${at + 1}`,
			`Date: Tue, 3 Mar 2026 10:00:${String(at % 60).padStart(2, '0')} +0100`,
			`Message-ID: <m${at}@broekhaven.example>`,
			'Content-Type: text/plain; charset=utf-8',
			'',
			'Dag, bel Joost Pietersen op 06-87654321 als het pakje er is.',
			'Groet, Noor',
			'',
			'',
		].join('\r\n'),
	).join('');

type Watched = typeof globalThis & { longTasks: number[] };

const watchLongTasks = (page: Page) =>
	page.evaluate(() => {
		const tasks: number[] = ((globalThis as Watched).longTasks = []);
		new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => duration)),
		).observe({
			type: 'longtask',
		});
	});

/** Tasks of more than 50 ms, to be read by whoever measures: other work on the machine makes every task longer. */
const longTasks = (page: Page) => page.evaluate(() => (globalThis as Watched).longTasks);

async function shots(page: Page, folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	for (const [name, width, height] of [
		['phone', 360, 740],
		['desk', 1440, 900],
	] as const) {
		await page.setViewportSize({ width, height });
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		await page.screenshot({ path: `${folder}/${name}.png` });
	}
}
