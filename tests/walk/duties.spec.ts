import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { axe, downloadFrom, expect, openBook, test } from './app.ts';
import { bookFile, YEAR, yearOfRequests } from './duties-book.ts';

test.beforeEach(async ({ page, appUrl }) => openBook(page, appUrl));

test('the stop list answers, takes people on and off, and cleans a list', async ({ page, appUrl }) => {
	await restore(page, appUrl);
	await page.goto(`${appUrl}#/stop-list`);
	const question = page.getByRole('textbox', { name: 'E-mailadres', exact: true });
	const ask = async (address: string) => {
		await question.fill(address);
		await question.press('Enter');
	};

	await test.step('who objected, was restricted or is free', async () => {
		await ask('noor@broekhaven.example');
		await expect(page.getByText('Nee. Stuur geen reclame.')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Verzoek: Bezwaar, Noor' }).first()).toBeVisible();
		await ask('Sanne+nieuws@Broekhaven.example');
		await expect(page.getByText('Waarschijnlijk niet.')).toBeVisible();
		await ask('n0or@broekhaven.example');
		await expect(page.getByText('lijkt erg op: noor@broekhaven.example')).toBeVisible();
		await ask('els@winkel.example');
		await expect(page.getByText('Ja. Dit adres staat niet op de stoplijst.')).toBeVisible();
		await ask('els@winkel');
		await expect(question).toBeFocused();
		await expect(page.getByText('Dit is geen e-mailadres.')).toBeVisible();
	});

	await test.step('an address by hand, off with consent, and back as easily', async () => {
		const form = page.locator('form', { has: page.getByRole('heading', { name: 'Een adres erbij zetten' }) });
		const address = form.getByLabel('E-mailadres voor op de lijst');
		await address.fill('els@winkel.example');
		await address.press('Enter');
		await expect(page.getByText('4 personen')).toBeVisible();
		await address.fill('ELS@winkel.example');
		await address.press('Enter');
		await expect(form.getByText('Dit adres staat al op de lijst.')).toBeVisible();
		await address.clear();

		const row = page.getByRole('listitem').filter({ hasText: 'els@winkel.example' });
		await row.getByText('Van de lijst halen').first().click();
		await row.getByRole('button', { name: 'Van de lijst halen' }).click();
		await expect(row.getByText('Schrijf de woorden van de toestemming op.')).toBeVisible();
		await row.getByLabel('De woorden van de toestemming').fill('Mogen we u mailen? Ja, graag.');
		expect(await axe(page)).toEqual([]);
		await row.getByRole('button', { name: 'Van de lijst halen' }).click();
		await ask('els@winkel.example');
		await expect(page.getByText('Ja. Deze persoon gaf toestemming op')).toBeVisible();
		await expect(page.getByRole('status').getByText('Mogen we u mailen? Ja, graag.')).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await page.getByRole('button', { name: 'Toestemming ingetrokken' }).click();
		await expect(page.getByText('Nee. Stuur geen reclame.')).toBeVisible();
	});

	await test.step('a newsletter list without those who are stopped', async () => {
		await page.getByLabel('Lijst kiezen').setInputFiles({
			name: 'nieuwsbrief.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(newsletter()),
		});
		await expect(page.getByText('4 van de 5004 regels: op de stoplijst.')).toBeVisible();
		const hits = page.getByRole('table', { name: 'Wie op de stoplijst staat' });
		await expect(hits.getByRole('row')).toHaveCount(5);
		await expect(hits.getByRole('row', { name: /^5001 Noor@Broekhaven/ })).toContainText('zeker');
		await expect(hits.getByRole('row', { name: /^5003 cadeau/ })).toContainText('genoemd in een tekst');
		expect(await axe(page)).toEqual([]);

		const all = await saved(page.getByRole('button', { name: 'Schone lijst bewaren (5000 regels)' }));
		expect(all).toContain("'=1+1");
		expect(all).not.toMatch(/noor|sanne|els@winkel/i);
		await page.getByLabel('Haal ook weg wie er waarschijnlijk op staat').uncheck();
		const sure = await saved(page.getByRole('button', { name: 'Schone lijst bewaren (5002 regels)' }));
		expect(sure).toContain('Sanne+nieuws@broekhaven.example');

		// who only wants no advertising may have an order handled
		await page.getByLabel('Wat gaat u met deze lijst doen?').selectOption('use');
		await expect(page.getByText('2 van de 5004 regels: op de stoplijst.')).toBeVisible();
	});

	await test.step('a file that is no list, or empty, gets a sentence', async () => {
		const choose = (name: string, text: string) =>
			page
				.getByLabel('Lijst kiezen')
				.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
		await choose('leeg.csv', '');
		await expect(page.getByText('Dit bestand is leeg. Maak de lijst opnieuw.')).toBeVisible();
		await choose(
			'brief.eml',
			'From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nDate: Mon, 1 Jun 2026 10:00:00 +0200\r\n\r\nhallo',
		);
		await expect(page.getByText('In dit bestand staat geen tabel.')).toBeVisible();
	});

	await test.step('an own entry goes for good', async () => {
		const row = page.getByRole('listitem').filter({ hasText: 'els@winkel.example' });
		await row.getByText('Van de lijst halen').first().click();
		await row.getByText('Helemaal wissen').click();
		await row.getByRole('button', { name: 'Nu wissen' }).click();
		await expect(page.getByText('3 personen')).toBeVisible();
		await page.reload();
		await expect(page.getByText('3 personen')).toBeVisible();
	});
});

test('a breach keeps its 72 hours, and what was given to an authority is kept', async ({ page, appUrl }) => {
	await page.goto(`${appUrl}#/incidents`);
	await expect(page.getByRole('heading', { name: 'Geen datalekken vastgelegd' })).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('link', { name: 'Datalek vastleggen' }).click();

	await test.step('bad input gets a sentence', async () => {
		await page.getByLabel('Wanneer ontdekte u het?', { exact: true }).fill('2099-01-01');
		await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
		await expect(page.getByText('Dit moment is nog niet geweest.')).toBeVisible();
		await expect(page.getByText('Schrijf op wat er is gebeurd.')).toBeVisible();
		await expect(page.getByLabel('Wanneer ontdekte u het?', { exact: true })).toBeFocused();
		expect(await axe(page)).toEqual([]);
	});

	await test.step('the clock says until when, also over the change to summer time', async () => {
		await page.getByLabel('Wanneer ontdekte u het?', { exact: true }).fill('2026-03-27');
		await page.getByLabel('Wanneer ontdekte u het? Tijd').fill('10:00');
		await page.getByLabel('Wat is er gebeurd?').fill('Een bundel ging naar een verkeerd adres.');
		await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Datalek van 27 maart 2026' })).toBeVisible();
		await expect(page.getByText('Uiterlijk maandag 30 maart 2026 om 11:00 uur')).toBeVisible();
		await expect(page.getByText('De 72 uur zijn voorbij.')).toBeVisible();
		expect(await axe(page)).toEqual([]);
	});

	await test.step('it cannot be closed before it was decided to report or not', async () => {
		await page.getByLabel('Maatregelen').fill('Het adres is verbeterd.');
		await page.getByRole('button', { name: 'Datalek afsluiten' }).click();
		await expect(page.getByText('Leg eerst vast of u het lek meldt, of waarom niet.')).toBeVisible();
		await page.getByText('Niet melden').click();
		await page.getByRole('button', { name: 'Reden vastleggen' }).click();
		await expect(page.getByText('Schrijf op waarom er geen risico is.')).toBeVisible();
		await page.getByLabel('Gemeld op', { exact: true }).fill('2026-03-26');
		await page.getByRole('button', { name: 'Melding vastleggen' }).click();
		await expect(page.getByText('Dit is vóór het moment waarop u het lek ontdekte.')).toBeVisible();
		await page.getByLabel('Gemeld op', { exact: true }).fill('2026-03-30');
		await page.getByLabel('Gemeld op Tijd').fill('10:59');
		await page.getByRole('button', { name: 'Melding vastleggen' }).click();
		await expect(page.getByText('Gemeld op maandag 30 maart 2026 om 10:59 uur.')).toBeVisible();
		await expect(page.getByText('op tijd gemeld')).toBeVisible();
	});

	await test.step('the people are told, more becomes known, and it is closed', async () => {
		await page.getByLabel('Wat hebt u gedaan?').fill('Wij lieten de bundel wissen.');
		await page.getByLabel('Wat kunnen de mensen zelf doen?').fill('Let op vreemde e-mail.');
		await expect(
			page.getByText(/Een bundel ging naar een verkeerd adres[\s\S]*Wij lieten de bundel wissen/),
		).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await page.getByLabel('Verteld op').fill('2026-03-31');
		await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
		await expect(page.getByText('Verteld op 31 maart 2026.')).toBeVisible();
		await page.getByRole('button', { name: 'Aanvullen of verbeteren' }).click();
		await page.getByLabel('Om wie en welke gegevens gaat het?').fill('Eén klant, zes bestellingen.');
		await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
		await expect(page.getByText('Eén klant, zes bestellingen.')).toBeVisible();
		await page.getByRole('button', { name: 'Datalek afsluiten' }).click();
		await expect(page.getByText('Het datalek blijft in het boek staan.')).toBeVisible();
		expect(await axe(page)).toEqual([]);
	});

	await test.step('what an authority got', async () => {
		await page.getByRole('link', { name: 'Alle datalekken' }).click();
		await page.getByRole('link', { name: 'Verstrekking vastleggen' }).click();
		await page.getByLabel('Aan welke autoriteit?').fill('Belastingdienst');
		await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
		await expect(page.getByText('Vul in op welke wet de vraag steunt.')).toBeVisible();
		await page.getByLabel('Op welke grond?').fill('art. 47 AWR');
		await page.getByLabel('Wat gaf u?').fill('De facturen van 2025');
		await page.getByLabel('Kon u weigeren of minder geven?').fill('Nee: het is een plicht.');
		await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
	});

	await test.step('both are still there after a reload', async () => {
		await page.getByRole('heading', { level: 1, name: 'Datalekken' }).waitFor();
		await page.reload();
		await expect(
			page.getByRole('link', { name: /Datalek van 27 maart 2026 afgesloten Een bundel/ }),
		).toBeVisible();
		await page.locator('summary', { hasText: 'Belastingdienst' }).click();
		await expect(page.getByText('Nee: het is een plicht.')).toBeVisible();
		expect(await axe(page)).toEqual([]);
	});
});

test('the yearly report counts, hides small numbers to be shared, and prints on one page', async ({
	page,
	appUrl,
}) => {
	await page.goto(`${appUrl}#/report`);
	await expect(page.getByRole('heading', { name: /^Geen verzoeken in/ })).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await restore(page, appUrl);
	await page.goto(`${appUrl}#/report`);
	await page.getByLabel('Jaar', { exact: true }).selectOption(String(YEAR));
	const table = (right: string) => page.getByRole('table', { name: `${right} in ${YEAR}` });

	await test.step('for the owner every number is exact', async () => {
		await expect(page.getByRole('heading', { level: 1, name: `Privacyverzoeken in ${YEAR}` })).toBeVisible();
		expect(await numbers(table('Inzage'))).toEqual(['4', '4', '1', '0', '0', '0', '10']);
		expect(await numbers(table('Verwijdering'))).toEqual(['3', '0', '0', '0', '0', '0', '5']);
		expect(await numbers(table('Bezwaar'))).toEqual(['1', '0', '0', '1', '0', '0', '3']);
		expect(await axe(page)).toEqual([]);
	});

	await test.step('to be shared no number counts one or two people', async () => {
		await page.getByRole('button', { name: 'Om te delen' }).click();
		expect(await numbers(table('Bezwaar'))).toContain('<3');
		const cells = await page.getByRole('table').getByRole('cell').allInnerTexts();
		expect(cells.filter((cell) => /^[12]$/.test(cell.trim()))).toEqual([]);
		expect(await axe(page)).toEqual([]);
		const csv = await saved(page.getByRole('button', { name: 'Bewaren als CSV' }));
		expect(csv.split('\r\n')[0]).toMatch(/^year,right,received,/);
		expect(csv).not.toMatch(/,[12],/);
	});

	await test.step('every right together prints on one page', async () => {
		await expect(page.getByRole('table')).toHaveCount(8);
		for (const version of ['Voor uzelf', 'Om te delen']) {
			await page.getByRole('button', { name: version }).click();
			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
		}
	});
});

test('the three screens fit a phone, in both languages', async ({ page, appUrl }) => {
	// high enough that the bar at the foot covers nothing: axe would measure what is left of a button behind it
	await page.setViewportSize({ width: 360, height: 3000 });
	await restore(page, appUrl);
	for (const language of ['nl', 'en']) {
		await page.goto(`${appUrl}#/settings`);
		await page.getByRole('combobox').first().selectOption(language);
		for (const screen of ['stop-list', 'incidents', 'incidents/new', 'incidents/disclosure', 'report']) {
			await page.goto(`${appUrl}#/${screen}`);
			await page.locator('h1').waitFor();
			expect(await axe(page)).toEqual([]);
			const { wide, screenWide } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth,
				screenWide: document.documentElement.clientWidth,
			}));
			expect(wide, screen).toBe(screenWide);
		}
	}
});

async function restore(page: Page, appUrl: string): Promise<void> {
	await page.goto(`${appUrl}#/backup`);
	await page.getByLabel('Back-upbestand kiezen').setInputFiles({
		name: 'boek.zip',
		mimeType: 'application/zip',
		buffer: await bookFile(yearOfRequests()),
	});
	await page.getByRole('button', { name: 'Back-up lezen' }).click();
	await page.getByRole('button', { name: 'Terugzetten', exact: true }).click();
	await page.getByText('De back-up staat in het boek.').waitFor();
}

/** Five thousand who may be mailed, and after them four who may not, or probably not. */
function newsletter(): string {
	const free = Array.from({ length: 5000 }, (_, at) => `Klant ${at},klant${at}@lijst.example,=1+1`);
	return [
		'Naam,E-mail,Opmerking',
		...free,
		'Noor,Noor@Broekhaven.example,',
		'Els,els@winkel.example,',
		'Gift,x@lijst.example,cadeau voor sanne@broekhaven.example',
		'Sanne,Sanne+nieuws@broekhaven.example,',
	].join('\r\n');
}

async function saved(button: Locator): Promise<string> {
	const download = await downloadFrom(button);
	return readFile(await download.path(), 'utf8');
}

/** The numbers of a table from top to bottom. */
const numbers = async (table: Locator): Promise<string[]> =>
	(await table.getByRole('cell').allInnerTexts()).map((cell) => cell.trim());
