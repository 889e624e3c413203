import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe, downloadFrom, expect, openBook, test } from './app.ts';
import { keptByBrowser } from './stored-text.ts';

const PASSPHRASE = 'vijf losse woorden ë €';

test('a backup made in the app opens with age and unzip', async ({ page, appUrl }, info) => {
	test.skip(!has('age') || !has('unzip') || !has('script'), 'age, unzip or script is not installed');
	await openBook(page, appUrl);
	await addRequest(page, appUrl, 'Noor van den Broekhaven');
	const sealed = await savedBackup(page, appUrl, info.outputPath('backup.zip.age'), PASSPHRASE);
	const zip = info.outputPath('backup.zip');
	opened(sealed, zip, PASSPHRASE);
	execFileSync('unzip', ['-tq', zip]);
	const folder = info.outputPath('backup');
	mkdirSync(folder);
	execFileSync('unzip', ['-q', zip, '-d', folder]);
	const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as {
		counts: { streams: number };
		entries: { path: string; sha256: string }[];
	};
	expect(manifest.counts.streams).toBe(2);
	for (const { path, sha256 } of manifest.entries)
		expect(
			createHash('sha256')
				.update(readFileSync(`${folder}/${path}`))
				.digest('hex'),
		).toBe(sha256);
	const payloads = manifest.entries.filter(({ path }) => path.startsWith('payloads/'));
	const texts = payloads.map(({ path }) => readFileSync(`${folder}/${path}`, 'utf8'));
	expect(texts.join('')).toContain('Noor van den Broekhaven');
});

test('a backup is listed, tested without changing a request, put back on another device, and undone', async ({
	page,
	appUrl,
	browser,
}, info) => {
	await openBook(page, appUrl);
	await addRequest(page, appUrl, 'Noor van den Broekhaven');
	await page.goto(`${appUrl}#/`);
	const reminder = page.getByRole('region', { name: 'Is het boek veilig?' });
	await expect(reminder).toContainText('nog geen back-up gecontroleerd');
	const file = await savedBackup(page, appUrl, info.outputPath('backup.zip'), null);
	await expect(page.getByRole('heading', { name: /^Back-up van/ })).toBeVisible();
	await expect(page.getByText('nog niet getest')).toBeVisible();

	await test.step('testing it says what is in it, and that nothing would change', async () => {
		const before = await requestsOf(page);
		await look(page, file, 'Alles uit deze back-up staat al in het boek.');
		await expect(page.getByText('Uw boek is veilig.')).toBeVisible();
		await expect(page.getByText(/^getest op/)).toBeVisible();
		expect(await requestsOf(page)).toEqual(before);
		expect(await axe(page)).toEqual([]);
	});

	await test.step('another device that began apart takes it in, and lets it go again', async () => {
		const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
		const phone = await context.newPage();
		await openBook(phone, appUrl);
		await addRequest(phone, appUrl, 'Ayşe Yıldıznep');
		const before = await requestsOf(phone);
		await phone.goto(`${appUrl}#/backup`);
		await look(phone, file, '1 verzoek komt erbij.');
		await expect(phone.getByText('een boek dat apart is begonnen')).toBeVisible();
		await phone.getByRole('button', { name: 'Terugzetten', exact: true }).click();
		await expect(phone.getByText('De back-up staat in het boek.')).toBeVisible();
		expect((await requestsOf(phone)).length).toBe(before.length + 1);
		await expect(phone.getByText(/^Ongedaan maken kan tot en met/)).toBeVisible();
		expect(await axe(phone)).toEqual([]);
		await phone.reload();
		await phone.getByRole('button', { name: 'Terugzetten ongedaan maken' }).click();
		await expect(phone.getByText('Ongedaan gemaakt: het boek is weer zoals ervoor.')).toBeVisible();
		expect(await requestsOf(phone)).toEqual(before);
		await context.close();
	});

	await test.step('thrown away, it is no backup any more', async () => {
		await page.getByRole('button', { name: /is weggegooid$/ }).click();
		await expect(page.getByText('Er is nog geen back-up gecontroleerd.')).toBeVisible();
		await expect(page.getByRole('heading', { name: /^Back-up van/ })).toHaveCount(0);
	});
});

test('on an iPhone the backup goes through the share sheet, and a tab says: install first', async ({
	browser,
	appUrl,
}) => {
	const context = await browser.newContext({ locale: 'nl-NL' });
	const page = await context.newPage();
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'standalone', { value: sessionStorage.getItem('standalone') === 'yes' });
		const shared: string[] = [];
		Object.assign(window, { shared });
		navigator.canShare = () => true;
		navigator.share = async ({ files }: ShareData = {}) => {
			if (shared.length === 0) {
				shared.push('cancelled');
				throw new DOMException('', 'AbortError');
			}
			shared.push(files![0]!.name);
		};
	});
	await page.goto(appUrl);
	await expect(page.getByText(/zet de app eerst op uw beginscherm/)).toBeVisible();
	await page.evaluate(() => sessionStorage.setItem('standalone', 'yes'));
	await page.reload();
	await expect(page.getByText(/zet de app eerst op uw beginscherm/)).toHaveCount(0);
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/backup`);
	await page.getByLabel('Zonder wachtwoordzin bewaren').check();
	await page.getByRole('button', { name: 'Back-up maken' }).click();
	await page.getByRole('button', { name: 'Back-up bewaren' }).click();
	await expect(page.getByText('Niet bewaard.')).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Back-up van/ })).toHaveCount(0);
	await page.getByRole('button', { name: 'Back-up bewaren' }).click();
	await expect(page.getByRole('heading', { name: /^Back-up van/ })).toBeVisible();
	const shared = await page.evaluate(() => (window as unknown as { shared: string[] }).shared);
	expect(shared).toEqual(['cancelled', expect.stringMatching(/^verzoekboek-.*\.zip$/)]);
	await context.close();
});

async function addRequest(page: Page, appUrl: string, name: string): Promise<void> {
	await page.goto(`${appUrl}#/new`);
	await page.getByRole('button', { name: 'Zelf invullen' }).click();
	await page.getByRole('checkbox', { name: /^Inzage/ }).check();
	await page.getByLabel('Naam', { exact: true }).fill(name);
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
}

async function savedBackup(
	page: Page,
	appUrl: string,
	to: string,
	passphrase: string | null,
): Promise<string> {
	await page.goto(`${appUrl}#/backup`);
	if (passphrase === null) await page.getByLabel('Zonder wachtwoordzin bewaren').check();
	else {
		await page.getByLabel('Wachtwoordzin', { exact: true }).first().fill(passphrase);
		await page.getByLabel('Wachtwoordzin nog een keer').fill(passphrase);
	}
	await page.getByRole('button', { name: 'Back-up maken' }).click();
	const save = page.getByRole('button', { name: 'Back-up bewaren' });
	await expect(save).toBeVisible({ timeout: 60_000 });
	const download = await downloadFrom(save);
	await download.saveAs(to);
	return to;
}

async function look(page: Page, file: string, said: string): Promise<void> {
	await page.getByLabel('Back-upbestand kiezen').setInputFiles(file);
	await page.getByRole('button', { name: 'Back-up lezen' }).click();
	await expect(page.getByText('Deze back-up is goed: alles is leesbaar.')).toBeVisible();
	await expect(page.getByText(said)).toBeVisible();
}

/** The payloads of the real book, by what is kept of them. */
async function requestsOf(page: Page): Promise<string[]> {
	const kept = await keptByBrowser(page);
	return kept
		.filter(({ place, text }) => place.startsWith('OPFS /verzoekboek/payloads/') && text.includes('subject'))
		.map(({ text }) => text)
		.sort();
}

/** Opens a sealed file with age as its user would: the passphrase is typed at a terminal. */
function opened(sealed: string, to: string, passphrase: string): void {
	const input = `${to}.typed`;
	writeFileSync(input, `${passphrase}\n`);
	const command = `(sleep 2; cat '${input}'; sleep 5) | script -qec "age -d -o '${to}' '${sealed}'" /dev/null`;
	execFileSync('sh', ['-c', command]);
}

function has(program: string): boolean {
	try {
		execFileSync('sh', ['-c', `command -v ${program}`]);
		return true;
	} catch {
		return false;
	}
}
