import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { axe, downloadFrom, expect, openBook, test } from './app.ts';

const policy = (file: string) => readFile(`tests/fixtures/policies/${file}`, 'utf8');

test('a pasted policy sets up the register, and judges the requests', async ({ page, appUrl }) => {
	await page.clock.setFixedTime('2026-11-22T10:00:00+01:00');
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/policy`);
	await page.getByLabel('Of plak hier de tekst').fill(await policy('own/garenkist.md'));
	await page.getByRole('button', { name: 'Lezen', exact: true }).click();

	await test.step('what was read stands with its place', async () => {
		await expect(page.getByRole('heading', { name: 'Wat er staat' })).toBeFocused();
		await expect(page.getByRole('checkbox', { name: '4 weken' })).toBeChecked();
		await expect(page.getByText('Binnen vier weken hebt u mijn antwoord').first()).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'Een verzoek is gratis' })).toBeChecked();
		expect(await axe(page)).toEqual([]);
	});

	await test.step('what was ticked is in the book, and what was not is not', async () => {
		const named = page.getByRole('checkbox', { name: /^Naam van de winkel/ });
		await expect(named).not.toBeChecked();
		await page.getByLabel('Geldt vanaf').first().fill('2026-01-01');
		await page.getByRole('button', { name: 'Overnemen in het boek' }).click();
		await expect(page.getByText('Overgenomen.')).toBeVisible();
		await expect(page.getByText('Antwoord binnen 4 weken · 1 andere belofte')).toBeVisible();
		await page.goto(`${appUrl}#/settings`);
		await expect(page.getByLabel('Ik reageer binnen').first()).toHaveValue('4');
		await expect(page.getByLabel('Naam van de winkel')).toHaveValue('Papierlampion');
	});

	await test.step('a request has the term of the version in force, and its promises', async () => {
		await request(page, appUrl, '2026-11-02');
		await expect(page.getByRole('heading', { name: 'Uw beloften' })).toBeVisible();
		await expect(page.getByText('geldt vanaf 1 januari 2026')).toBeVisible();
		await expect(page.getByText('ma 30 nov 2026').first()).toBeVisible();
		await expect(termKept(page)).toContainText('loopt nog');
	});

	await test.step('a version that came into the book later judges it too', async () => {
		await page.goto(`${appUrl}#/policy`);
		await page
			.getByLabel('Of plak hier de tekst')
			.fill('# Privacy\n\n## Uw rechten\n\nWij antwoorden op een verzoek binnen 10 dagen.');
		await page.getByRole('button', { name: 'Lezen', exact: true }).click();
		await page.getByLabel('Geldt vanaf').first().fill('2026-10-01');
		await page.getByLabel(/raakt gegevens die u al had/).check();
		await page.getByRole('button', { name: 'Overnemen in het boek' }).click();
		await expect(page.getByText('Overgenomen.')).toBeVisible();
		await page.goto(`${appUrl}#/`);
		await page.getByRole('link', { name: /Noor/ }).click();
		await expect(page.getByText('geldt vanaf 1 oktober 2026')).toBeVisible();
		await expect(termKept(page)).toContainText('niet nagekomen');
		await page.goto(`${appUrl}#/report`);
		await expect(page.getByText('0 van 1 belofte nagekomen.')).toBeVisible();
		expect(await axe(page)).toEqual([]);
	});

	await test.step('customers are told, and that is kept with the version', async () => {
		await page.goto(`${appUrl}#/policy`);
		await expect(page.getByText('Vertel het uw klanten.')).toBeVisible();
		await page.getByRole('button', { name: 'Vastleggen dat het is verstuurd' }).click();
		await expect(page.getByText('Vul eerst in wat er verandert.')).toBeVisible();
		await page.getByLabel('Wat verandert er?').fill('Wij antwoorden sneller.');
		await expect(page.getByText('Wij antwoorden sneller.').last()).toBeVisible();
		await page.getByRole('button', { name: 'Vastleggen dat het is verstuurd' }).click();
		await expect(page.getByText('Klanten kregen bericht op 22 november 2026.')).toBeVisible();
		await page.reload();
		await expect(page.getByText('Klanten kregen bericht op 22 november 2026.')).toBeVisible();
	});
});

test('a policy made of the register passes the check, and is saved as a file', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/settings`);
	await page.getByLabel('Adres', { exact: true }).fill('Lampionlaan 3\n1234 AB Lichtstad');
	await page.getByRole('button', { name: 'Opslaan' }).click();
	await expect(page.getByRole('status').getByText('Bewaard.')).toBeVisible();
	await page.goto(`${appUrl}#/policy`);
	await page.getByText('Maak een verklaring uit uw register').click();
	for (const language of ['nl', 'en']) {
		await page.getByLabel('Taal', { exact: true }).selectOption(language);
		await expect(page.getByText('vond niets dat ontbreekt')).toBeVisible();
	}
	const file = await downloadFrom(page.getByRole('button', { name: 'Bewaren als .md' }));
	expect(file.suggestedFilename()).toBe('privacyverklaring.md');
	expect(await readFile(await file.path(), 'utf8')).toContain('Papierlampion');
	await page.getByRole('button', { name: 'Deze tekst als versie opnemen' }).click();
	await expect(page.getByText('De app vond niets dat ontbreekt of niet klopt.')).toBeVisible();
	expect(await axe(page)).toEqual([]);
});

test('a policy fills in the first page', async ({ page, appUrl }) => {
	await page.goto(appUrl);
	await page.getByText('Plak uw privacyverklaring: dan vult de app dit in.').click();
	await page.getByLabel('Of plak hier de tekst').fill(await policy('goed.txt'));
	await page.getByRole('button', { name: 'Invullen' }).click();
	await expect(page.getByText('Ingevuld. Kijk hieronder na of het klopt.')).toBeVisible();
	await expect(page.getByLabel('Naam van de winkel')).not.toHaveValue('');
	await page.getByRole('button', { name: 'Boek openen' }).click();
	await page.getByRole('heading', { level: 1, name: 'Verzoeken' }).waitFor();
	await page.goto(`${appUrl}#/policy`);
	await expect(page.getByText('geldt nu')).toBeVisible();
});

test('the calendar file tells days and nothing of the person', async ({ page, appUrl }) => {
	await page.clock.setFixedTime('2026-11-22T10:00:00+01:00');
	await openBook(page, appUrl);
	await request(page, appUrl, '2026-11-02');
	const saved = await downloadFrom(page.getByRole('button', { name: 'Zet in mijn agenda' }));
	const text = await readFile(await saved.path(), 'utf8');
	const events = new ICAL.Component(ICAL.parse(text) as never)
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));
	expect(events.map(({ startDate }) => String(startDate))).toEqual(['2026-12-02', '2026-12-02']);
	expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
	for (const word of ['Noor', 'broekhaven', 'nzage', 'ccess']) expect(text).not.toContain(word);
	expect(text).toMatch(/SUMMARY:Verzoek [A-Z]\d{1,3}: /);
});

/** The line of the promised term on the page of a request. */
const termKept = (page: Page) =>
	page.getByRole('listitem').filter({ hasText: 'Antwoord binnen de beloofde termijn' });

/** Puts a request by hand in the book and stays on its page. */
async function request(page: Page, appUrl: string, receivedOn: string): Promise<void> {
	await page.goto(`${appUrl}#/new`);
	await page.getByRole('button', { name: 'Zelf invullen' }).click();
	await page.getByRole('checkbox', { name: /^Inzage/ }).check();
	await page.getByLabel('Naam', { exact: true }).fill('Noor van den Broekhaven');
	await page.getByLabel('Bekend e-mailadres').fill('noor@broekhaven.example');
	await page.getByLabel('Binnengekomen op').fill(receivedOn);
	await page.getByLabel('Hoe kwam het binnen?').selectOption('email');
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await page.getByRole('heading', { name: 'De klok' }).waitFor();
}
