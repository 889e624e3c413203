import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { nl } from '../../src/lib/i18n/nl.ts';
import { axe, downloadFrom, expect, openBook, test } from './app.ts';
import { keptByBrowser, placesOf } from './stored-text.ts';

const { request, fresh, rights, care, app, desk } = nl;
const DAY = 86_400_000;

test.beforeEach(async ({ page, appUrl }) => openBook(page, appUrl));

/** Puts a request in the book by hand; gives its address. */
async function byHand(
	page: Page,
	appUrl: string,
	right: keyof typeof rights.names,
	said = 'gevraagd aan de balie',
) {
	await page.goto(`${appUrl}#/new`);
	await page.getByRole('button', { name: fresh.byHand }).click();
	await page.getByRole('checkbox', { name: new RegExp(`^${rights.names[right].name}`) }).check();
	await page.getByLabel(fresh.name, { exact: true }).fill('Noor Broekhaven');
	await page.getByLabel(fresh.knownAddress).fill('noor@broekhaven.example');
	await page.getByLabel(fresh.notes).fill(said);
}

async function put(page: Page): Promise<string> {
	await page.getByRole('button', { name: fresh.create(1) }).click();
	await page.getByRole('heading', { name: request.steps.title }).waitFor();
	return page.url();
}

const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const opened = async (page: Page, title: string) => {
	const details = region(page, request.more).locator('details', { hasText: title });
	if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
	return details;
};

test('details are corrected, a slip is undone, and a number of a citizen is warned about', async ({
	page,
	appUrl,
}) => {
	await byHand(page, appUrl, 'access');
	await put(page);

	await test.step('who and when', async () => {
		const card = region(page, request.person);
		await card.getByRole('button', { name: request.correct }).click();
		await card.getByLabel(fresh.name, { exact: true }).fill('');
		await card.getByLabel(fresh.receivedOn).fill('2099-01-01');
		await card.getByRole('button', { name: app.save }).click();
		await expect(card.getByText(fresh.needName)).toBeVisible();
		await expect(card.getByText(fresh.futureDate)).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await card.getByLabel(fresh.name, { exact: true }).fill('Noor van Broekhaven');
		await card.getByLabel(fresh.postalAddress).fill('Veenweg 3');
		await card.getByLabel(fresh.receivedOn).fill('2026-02-02');
		await card.getByRole('button', { name: app.save }).click();
		await expect(card.getByText('Noor van Broekhaven')).toBeVisible();
		await expect(card.getByText('Veenweg 3')).toBeVisible();
		await expect(
			region(page, request.clock.title).getByText('maandag 2 maart 2026', { exact: true }),
		).toBeVisible();
	});

	await test.step('undoing takes back the last thing alone', async () => {
		await page.getByRole('button', { name: app.undo }).click();
		await expect(
			region(page, request.clock.title).getByText('maandag 2 maart 2026', { exact: true }),
		).toHaveCount(0);
		await expect(region(page, request.person).getByText('Noor van Broekhaven')).toBeVisible();
		await page.reload();
		await expect(region(page, request.person).getByText('Noor van Broekhaven')).toBeVisible();
		await expect(
			region(page, request.clock.title).getByText('maandag 2 maart 2026', { exact: true }),
		).toHaveCount(0);
	});

	await test.step('a nine-digit number that passes the eleven-test', async () => {
		const form = await opened(page, request.question.title);
		await form.getByLabel(request.question.reason).fill('Zij gaf 111222333 door.');
		await expect(page.getByRole('alert').filter({ hasText: app.citizenNumber })).toBeVisible();
		await form.getByLabel(request.question.reason).fill('Zij gaf 111222334 door.');
		await expect(page.getByRole('alert').filter({ hasText: app.citizenNumber })).toHaveCount(0);
	});
});

test('a fee is announced with its amount, and a repeat is a reminder of the first request', async ({
	page,
	appUrl,
}) => {
	await byHand(page, appUrl, 'access');
	const url = await put(page);
	const fee = await opened(page, request.fee.title);
	await fee.getByLabel(request.fee.amount).fill('veel');
	await fee.getByRole('button', { name: request.fee.record }).click();
	await expect(fee.getByText(request.fee.amountNeeded)).toBeVisible();
	await fee.getByLabel(request.fee.amount).fill('4,50');
	await fee.getByLabel(request.fee.reason).fill('Het is de derde kopie deze maand.');
	await fee.getByRole('button', { name: request.fee.record }).click();
	await fee.getByRole('link', { name: request.fee.toLetter }).click();
	await page.getByLabel(request.letter.which).selectOption(nl.letters.moments['fee-announced']);
	const letter = page.getByLabel(request.letter.text);
	await expect(letter).toHaveValue(/4,50[\s\S]*derde kopie/);
	expect(await letter.inputValue()).not.toContain('[');

	await byHand(page, appUrl, 'access', 'Waar blijft mijn kopie?');
	await expect(page.getByText(/wacht nog op antwoord op hetzelfde verzoek/)).toBeVisible();
	await expect(page.getByLabel(fresh.asReminder)).toBeChecked();
	expect(await axe(page)).toEqual([]);
	expect(await put(page)).toBe(url);
	await expect(page.getByText(/De klant herinnerde u op/)).toBeVisible();
	await page.goto(appUrl);
	await expect(page.getByText(desk.count(1))).toBeVisible();
});

test('what stands is reviewed and lifted; each recipient gets a notice of its own', async ({
	page,
	appUrl,
}) => {
	await page.goto(`${appUrl}#/systems`);
	await page.getByRole('checkbox', { name: /Mollie/ }).check();
	await byHand(page, appUrl, 'objection');
	await put(page);
	await test.step('a stop is looked at, and ended by the person', async () => {
		const stop = await opened(page, request.stop.title);
		await stop.getByRole('button', { name: request.review.stands }).click();
		await expect(stop.getByText(/Laatst nagekeken op/)).toBeVisible();
		await expect(stop.getByRole('button', { name: request.stop.keep })).toHaveCount(0);
		await stop.getByRole('button', { name: request.stop.lift }).click();
		await expect(stop.getByRole('button', { name: request.stop.start })).toBeVisible();
		await page.getByRole('button', { name: app.undo }).click();
		await expect(stop.getByRole('button', { name: request.stop.lift })).toBeVisible();
	});

	await byHand(page, appUrl, 'restriction');
	const url = await put(page);
	const restriction = await opened(page, request.restriction.title);
	await restriction.getByRole('button', { name: request.review.stands }).click();
	await expect(restriction.getByText(/Laatst nagekeken op/)).toBeVisible();
	await page.goto(`${url}/letter/recipient-notice/mollie`);
	const letter = page.getByLabel(request.letter.text);
	await expect(letter).toHaveValue(/Mollie B\.V\.[\s\S]*niet meer te gebruiken, maar wel te bewaren/);
	await expect(letter).toHaveValue(/noor@broekhaven\.example/);
	expect(await letter.inputValue()).not.toContain('[');
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: request.letter.write }).click();
	await page.reload();
	await expect(page.getByRole('button', { name: request.letter.write })).toBeDisabled();
});

test('the register is the owner’s own: letters and the record of processing use her words', async ({
	page,
	appUrl,
}) => {
	await page.goto(`${appUrl}#/systems`);
	const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Mollie' }) });
	await card.getByRole('checkbox').check();
	await card.getByText(care.systems.details).click();
	await card.getByRole('button', { name: new RegExp(care.systems.edit) }).click();
	await card.getByLabel(`${care.systems.purposes} (Nederlands)`).fill('knopen laten betalen');
	await card.getByLabel(care.systems.contract).fill('overeenkomst van 3 mei 2024');
	expect(await axe(page)).toEqual([]);
	await card.getByRole('button', { name: app.save }).click();
	await expect(card.getByText(care.systems.own)).toBeVisible();
	await page.reload();
	const record = region(page, care.processing.title);
	await record.getByText(care.processing.look).click();
	await expect(record.getByRole('row', { name: /Mollie knopen laten betalen/ })).toContainText(
		'overeenkomst van 3 mei 2024',
	);
	const download = await downloadFrom(record.getByRole('button', { name: care.processing.csv }));
	expect(download.suggestedFilename()).toMatch(/^verwerkingsregister-\d{4}-\d\d-\d\d\.csv$/);

	await byHand(page, appUrl, 'access');
	const url = await put(page);
	await region(page, request.steps.title).getByText(rights.steps['search-systems'].title).click();
	await page
		.getByRole('group', { name: 'Mollie' })
		.getByLabel(request.records.outcomes.found, { exact: true })
		.check();
	// an address typed in is a new page: it waits for what is kept
	await expect(page.getByText(app.recorded).first()).toBeVisible();
	await page.goto(`${url}/answer`);
	await page.getByLabel(request.letter.which).selectOption(nl.letters.moments.granted);
	await expect(page.getByLabel(request.letter.text)).toHaveValue(/knopen laten betalen/);
});

test('the message and the letters go at the end of their term, from every place, with one press', async ({
	page,
	appUrl,
}) => {
	const said = 'Mijn parkiet heet Zevenblad';
	await byHand(page, appUrl, 'access', said);
	const url = await put(page);
	const withdraw = await opened(page, request.withdraw.title);
	await withdraw.getByRole('button', { name: request.withdraw.button }).click();
	const cleaning = page.locator('li.next', { hasText: rights.steps['clean-up'].title });
	await cleaning.getByRole('button', { name: request.steps.finish, exact: true }).click();
	await page.getByRole('button', { name: request.close.button }).click();
	await expect(page.getByRole('button', { name: request.close.reopen })).toBeVisible();
	expect(placesOf(await keptByBrowser(page), [said])[said]).not.toEqual([]);

	await page.clock.setSystemTime(Date.now() + 200 * DAY);
	await page.goto(appUrl);
	await page.reload();
	await expect(page.getByText(desk.clearing(1))).toBeVisible();
	await page.getByRole('link', { name: desk.toClearing }).click();
	await expect(page.getByRole('heading', { name: care.retention.parts.letters })).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: care.retention.button }).click();
	await expect(page.getByText(care.retention.done)).toBeVisible();
	await expect(page.getByRole('heading', { name: care.retention.title })).toHaveCount(0);
	expect(placesOf(await keptByBrowser(page), [said])[said]).toEqual([]);
	await page.goto(url);
	await expect(page.getByText(/Bericht en brieven zijn op .* opgeruimd/)).toBeVisible();
	await expect(region(page, request.person).getByText('Noor Broekhaven')).toBeVisible();
});

test('the desk is sorted, chosen by right and searched as the owner types', async ({ page, appUrl }) => {
	await byHand(page, appUrl, 'portability');
	await put(page);
	await byHand(page, appUrl, 'access');
	await put(page);
	await page.goto(appUrl);
	const list = page.getByRole('list').filter({ has: page.getByRole('link', { name: /Noor Broekhaven/ }) });
	await expect(list.getByRole('link')).toHaveCount(2);
	await page.getByLabel(desk.order).selectOption(desk.orders.right);
	await expect(list.getByRole('link').first()).toContainText(rights.names.access.name);
	await page.getByLabel(desk.right, { exact: true }).selectOption(rights.names.portability.name);
	await expect(list.getByRole('link')).toHaveCount(1);
	await page.getByRole('searchbox').fill('broekhaven inzage');
	await expect(page.getByText(desk.noneFound)).toBeVisible();
	await page.getByLabel(desk.right, { exact: true }).selectOption(desk.everyRight);
	await expect(list.getByRole('link')).toHaveCount(1);
});

test('a letter says where it comes from, goes out as a mail, and is kept as the owner’s own wording', async ({
	page,
	appUrl,
}) => {
	await byHand(page, appUrl, 'access');
	const url = await put(page);
	await page.goto(`${url}/answer`);
	const letter = page.getByLabel(request.letter.text);
	await expect(letter).toHaveValue(/Noor Broekhaven/);
	await page.getByText(request.letter.trace).click();
	await expect(page.getByText(nl.letters.facts.receivedOn).first()).toBeVisible();
	await letter.fill(`${await letter.inputValue()}\nGroetjes van de parkiet, Noor Broekhaven!\n`);
	expect(await axe(page)).toEqual([]);

	await test.step('as a mail to the known address', async () => {
		const download = await downloadFrom(page.getByRole('button', { name: request.letter.draft }));
		expect(download.suggestedFilename()).toMatch(/^verzoek-[0-9a-f]{8}\.eml$/);
		const mail = await PostalMime.parse(readFileSync(await download.path()));
		expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
		expect(mail.to).toMatchObject([{ address: 'noor@broekhaven.example' }]);
		expect(mail.text).toContain('Groetjes van de parkiet');
	});

	await test.step('as a wording for the next customer', async () => {
		await page.getByRole('button', { name: request.letter.asWording }).click();
		const wording = page.getByLabel(request.letter.wording);
		await expect(wording).toHaveValue(/Groetjes van de parkiet, \{\{person\}\}!/);
		expect(await wording.inputValue()).not.toContain('Broekhaven');
		expect(await axe(page)).toEqual([]);
		await page.getByRole('button', { name: app.save, exact: true }).click();
		await page.getByRole('button', { name: request.letter.write }).click();

		await byHand(page, appUrl, 'access');
		await page.getByLabel(fresh.name, { exact: true }).fill('Joost Veldman');
		await page.getByLabel(fresh.knownAddress).fill('joost@veldman.example');
		await page.goto(`${await put(page)}/answer`);
		await expect(letter).toHaveValue(/Beste Joost Veldman[\s\S]*Groetjes van de parkiet, Joost Veldman!/);
		await page.getByRole('button', { name: request.letter.backToOurs }).click();
		await expect(letter).not.toHaveValue(/parkiet/);
	});
});
