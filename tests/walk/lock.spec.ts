import type { Page } from '@playwright/test';
import { axe, expect, openBook, test } from './app.ts';
import { lockCard, putLockOn, shownKey, unlock } from './lock-page.ts';

const PASSPHRASE = 'vijf kamelen zoeken één oase';
const PERSON = 'Zeldzame Zegveld';

/** Goes by the menu: an address typed by hand loads the app anew, and that locks the book. */
async function typeRequest(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Nieuw verzoek' }).first().click();
	await page.getByRole('button', { name: 'Zelf invullen' }).click();
	await page.getByRole('checkbox', { name: /^Inzage/ }).check();
	await page.getByLabel('Naam', { exact: true }).fill(PERSON);
}

const lockedHeading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Het boek is op slot' });

/** Nothing of what the book holds may stand in a locked page. */
async function expectNothingPersonal(page: Page): Promise<void> {
	await expect(lockedHeading(page)).toBeVisible();
	const shown = await page.evaluate(() => [
		document.documentElement.outerHTML,
		...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
		document.title,
		location.href,
	]);
	for (const secret of [PERSON, 'Papierlampion', 'balie@papierlampion.example', 'Wendel'])
		expect(shown.join('\n')).not.toContain(secret);
	await expect(page).toHaveTitle('Verzoekboek');
}

test('a lock is put on, tried, closed and opened by passphrase and by recovery key', async ({
	page,
	appUrl,
}) => {
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/settings`);
	const form = lockCard(page);
	const [first, again] = [
		form.getByLabel('Wachtwoordzin', { exact: true }),
		form.getByLabel('Wachtwoordzin nog een keer'),
	];
	await first.fill('te kort');
	await form.getByRole('button', { name: 'Verder' }).click();
	await expect(form.getByText('Deze wachtwoordzin is te kort')).toBeVisible();
	await first.fill(PASSPHRASE);
	await expect(form.getByText('Sterk', { exact: false }).last()).toBeVisible();
	await again.fill(`${PASSPHRASE}s`);
	await form.getByRole('button', { name: 'Verder' }).click();
	await expect(form.getByText('De twee zinnen zijn niet gelijk')).toBeVisible();
	await again.fill(PASSPHRASE);
	await form.getByRole('button', { name: 'Verder' }).click();
	const recoveryKey = await shownKey(page);
	expect(recoveryKey).toMatch(/^([A-Z2-9]{4}-){7}[A-Z2-9]{4}$/);
	expect(await axe(page)).toEqual([]);

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Herstelsleutel van Verzoekboek')).toBeVisible();
	await expect(page.getByLabel('Naam van de winkel')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });

	// what was printed is tried before the lock is on
	const typed = form.getByLabel('Typ de herstelsleutel over');
	await typed.fill(recoveryKey.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
	await form.getByRole('button', { name: 'Slot erop zetten' }).click();
	await expect(form.getByText('Dit is niet de herstelsleutel')).toBeVisible();
	await typed.fill(recoveryKey);
	await form.getByRole('button', { name: 'Slot erop zetten' }).click();
	await expect(form.getByText('Er zit een slot op het boek.')).toBeVisible();
	expect(await axe(page)).toEqual([]);

	await typeRequest(page);
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await expect(page.getByRole('heading', { level: 1, name: PERSON })).toBeVisible();
	await expect(page).not.toHaveTitle(new RegExp(PERSON));
	await page.getByRole('button', { name: 'Vergrendel nu' }).click();
	await expectNothingPersonal(page);
	expect(await axe(page)).toEqual([]);

	await unlock(page, 'vijf kamelen zoeken een oase');
	await expect(page.getByText('Deze wachtwoordzin of herstelsleutel klopt niet')).toBeVisible();
	await expect(page.getByLabel('Wachtwoordzin of herstelsleutel')).toBeFocused();
	await expectNothingPersonal(page);
	await unlock(page, recoveryKey.replaceAll('-', ' ').toLowerCase());
	await expect(page.getByRole('heading', { level: 1, name: PERSON })).toBeVisible();

	await page.reload();
	await expectNothingPersonal(page);
	await unlock(page, PASSPHRASE.normalize('NFD'));
	await expect(page.getByRole('heading', { level: 1, name: PERSON })).toBeVisible();
});

test('what is being typed waits behind the lock, and is there again', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	await putLockOn(page, PASSPHRASE);
	await typeRequest(page);
	await page.keyboard.press('Alt+Shift+L');
	await expectNothingPersonal(page);
	await expect(page.getByText('Wat u aan het typen was, staat er nog')).toBeVisible();
	await unlock(page, PASSPHRASE);
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(PERSON);
	await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await expect(page.getByRole('heading', { level: 1, name: PERSON })).toBeVisible();
});

test('every tab locks at once; what one stored meanwhile the other shows', async ({
	page,
	context,
	appUrl,
}) => {
	await openBook(page, appUrl);
	await putLockOn(page, PASSPHRASE);
	const other = await context.newPage();
	await other.goto(appUrl);
	await expectNothingPersonal(other);
	await unlock(other, PASSPHRASE);
	await typeRequest(other);
	await page.getByRole('link', { name: 'Verzoeken' }).first().click();
	await page.getByRole('heading', { level: 1, name: 'Verzoeken' }).waitFor();
	await page.getByRole('button', { name: 'Vergrendel nu' }).click();
	await expectNothingPersonal(page);
	await expectNothingPersonal(other);
	await unlock(page, PASSPHRASE);
	await page.getByRole('heading', { level: 1, name: 'Verzoeken' }).waitFor();
	await unlock(other, PASSPHRASE);
	await other.getByRole('button', { name: 'In het boek zetten' }).click();
	await expect(page.getByText(PERSON).first()).toBeVisible();
});

test('the book locks itself when nobody uses it, also while something is being typed', async ({
	page,
	appUrl,
}) => {
	await page.clock.install();
	await openBook(page, appUrl);
	await putLockOn(page, PASSPHRASE);
	await expect(page.getByLabel('Vanzelf op slot na')).toHaveValue('15');
	await page.getByLabel('Vanzelf op slot na').selectOption('5');
	await typeRequest(page);
	await page.clock.fastForward('04:50');
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(PERSON);
	// a key that is pressed begins the time anew
	await page.keyboard.press('Tab');
	await page.clock.fastForward('04:50');
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(PERSON);
	await page.clock.fastForward('00:15');
	await expectNothingPersonal(page);
	await unlock(page, PASSPHRASE);
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(PERSON);
});

test('the passphrase changes, and the lock comes off again', async ({ page, context, appUrl }) => {
	await openBook(page, appUrl);
	await putLockOn(page, PASSPHRASE);
	const other = await context.newPage();
	await other.goto(appUrl);
	await expectNothingPersonal(other);
	const form = lockCard(page);
	await form.getByText('Wachtwoordzin wijzigen').click();
	await form.getByLabel('Wachtwoordzin van nu, of de herstelsleutel').first().fill(PASSPHRASE);
	await form.getByLabel('Nieuwe wachtwoordzin').fill('zes olifanten in een kast');
	await form.getByLabel('Wachtwoordzin nog een keer').fill('zes olifanten in een kast');
	await form.getByRole('button', { name: 'Wijzigen', exact: true }).click();
	await expect(page.getByText('De nieuwe wachtwoordzin geldt vanaf nu.')).toBeVisible();
	await unlock(other, PASSPHRASE);
	await expect(other.getByText('klopt niet')).toBeVisible();

	await form.getByText('Slot eraf halen').first().click();
	await form
		.getByLabel('Wachtwoordzin van nu, of de herstelsleutel')
		.last()
		.fill('zes olifanten in een kast');
	await form.getByRole('button', { name: 'Slot eraf halen' }).click();
	await expect(page.getByText('Het slot is eraf.')).toBeVisible();
	// the other tab needs no passphrase any more
	await expect(other.getByRole('heading', { level: 1, name: 'Verzoeken' })).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Naam van de winkel')).toHaveValue('Papierlampion');
});
