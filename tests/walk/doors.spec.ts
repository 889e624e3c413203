import { axe, expect, openBook, test } from './app.ts';
import type { Page } from '@playwright/test';

const file = (name: string, content: string | Buffer) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content),
});

/** An archive with no file in it. */
const EMPTY_ZIP = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');

/** Everything that is kept, so that "nothing has changed" can be seen. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const names = (await indexedDB.databases()).map((one) => one.name ?? '').sort();
		const rows: unknown[] = [];
		for (const name of names) rows.push(name, await readAll(name));
		return JSON.stringify(rows);

		function readAll(name: string): Promise<unknown[]> {
			return new Promise((resolve, reject) => {
				const opening = indexedDB.open(name);
				opening.onerror = () => reject(opening.error ?? new Error(name));
				opening.onsuccess = () => {
					const database = opening.result;
					const stores = [...database.objectStoreNames];
					const reading = database.transaction(stores).objectStore(stores[0]!);
					const all = stores.map((store) => reading.transaction.objectStore(store).getAll());
					reading.transaction.oncomplete = () => {
						database.close();
						resolve(all.map((one) => one.result));
					};
				};
			});
		}
	});

test('what is no mail gets a sentence and changes nothing', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/new`);
	const choose = page.getByLabel('E-mail kiezen');
	await choose.waitFor({ state: 'attached' });
	const before = await kept(page);

	await choose.setInputFiles(file('leeg.eml', ''));
	await expect(page.getByRole('alert')).toContainText('Dit bestand is leeg.');
	await choose.setInputFiles(file('foto.eml', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])));
	await expect(page.getByRole('alert')).toContainText('Dit is geen e-mail.');
	await choose.setInputFiles(file('groot.eml', Buffer.alloc(27 * 1024 * 1024, 'From: a@b.example\r\n')));
	await expect(page.getByRole('alert')).toContainText('te groot');
	expect(await axe(page)).toEqual([]);
	expect(await kept(page)).toBe(before);
});

test('what is no export gets a sentence, the others go on, and nothing is recorded of it', async ({
	page,
	appUrl,
}) => {
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/new`);
	await page.getByRole('button', { name: 'Zelf invullen' }).click();
	await page.getByRole('checkbox', { name: /^Inzage/ }).check();
	await page.getByLabel('Naam', { exact: true }).fill('Noor van den Broekhaven');
	await page.getByLabel('Bekend e-mailadres').fill('noor@broekhaven.example');
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await page.getByRole('heading', { level: 1, name: /Inzage/ }).waitFor();
	await page.goto(`${page.url()}/records`);
	const choose = page.getByLabel('Exports kiezen');
	await choose.waitFor({ state: 'attached' });
	const before = await kept(page);

	await choose.setInputFiles([
		file('leeg.csv', ''),
		file('niets.zip', EMPTY_ZIP),
		file('alleen-koppen.csv', 'Datum,Betaalmethode,Valuta,Bedrag,Status,ID,Omschrijving,Naam consument\r\n'),
		file('recept.csv', 'gerecht;smaak\r\nsoep;zout\r\ntaart;zoet\r\n'),
	]);
	for (const [name, sentence] of [
		['leeg.csv', 'Dit bestand is leeg.'],
		['niets.zip', 'In deze ZIP zit geen bestand dat de app kan lezen.'],
		['recept.csv', 'De app herkent dit bestand niet.'],
	] as const) {
		await expect(page.getByRole('alert').filter({ hasText: name })).toContainText(sentence);
	}
	expect(await axe(page)).toEqual([]);
	expect(await kept(page)).toBe(before);

	// a good file beside them is searched
	await choose.setInputFiles('tests/fixtures/mollie/payments_nl_comma_utf8bom_crlf.csv');
	await expect(page.getByRole('rowheader', { name: /payments_nl/ })).toBeVisible();
});

test('a first page without a name says what is missing', async ({ page, appUrl }) => {
	await page.goto(appUrl);
	await page.getByRole('button', { name: 'Boek openen' }).click();
	await expect(page.getByText('Vul de naam van uw winkel in.')).toBeVisible();
	await expect(page.getByLabel('Naam van de winkel')).toBeFocused();
	await expect(page.getByLabel('Naam van de winkel')).toHaveAccessibleDescription(/Vul de naam/);
	expect(await axe(page)).toEqual([]);
});

test('what is no backup is refused with its reason', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/backup`);
	await page.getByRole('heading', { level: 1, name: 'Back-up' }).waitFor();
	const before = await kept(page);
	for (const [content, sentence] of [
		['', 'Dit bestand is leeg.'],
		['geen back-up', 'Dit is geen back-up van Verzoekboek.'],
		['age-encryption.org/v1\n-> scrypt abc 30\nxyz\n--- mac\n', /rekenkracht|beschadigd|geen back-up/],
	] as const) {
		await page.getByLabel('Back-upbestand kiezen').setInputFiles(file('iets.age', content));
		await page.getByLabel('Wachtwoordzin', { exact: true }).last().fill('een wachtwoordzin');
		await page.getByRole('button', { name: 'Back-up lezen' }).click();
		await expect(page.getByRole('alert')).toContainText(sentence);
	}
	expect(await kept(page)).toBe(before);
});
