import type { Page } from '@playwright/test';
import { expect, openBook, test } from './app.ts';

/** Throws away one home of the book, or both, as a browser does while the app is closed. */
async function lose(
	page: Page,
	appUrl: string,
	homes: readonly ('database' | 'second home')[],
): Promise<void> {
	// a page of the app's origin without the app
	await page.goto(`${appUrl}icon.svg`);
	await page.evaluate(async (gone) => {
		if (gone.includes('database'))
			await new Promise((resolve, reject) => {
				const request = indexedDB.deleteDatabase('verzoekboek');
				request.onsuccess = resolve;
				request.onerror = reject;
			});
		if (gone.includes('second home')) {
			const root = await navigator.storage.getDirectory();
			await root.removeEntry('verzoekboek', { recursive: true });
		}
	}, homes);
	await page.goto(appUrl);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const healed = (page: Page) => page.getByText('Het is hersteld uit de tweede kopie');

test('a book that is gone from both homes is never greeted as a new one', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	await lose(page, appUrl, ['database', 'second home']);
	await expect(heading(page, 'Uw boek is hier niet meer')).toBeVisible();
	await page.reload();
	await expect(heading(page, 'Uw boek is hier niet meer')).toBeVisible();
});

test('a book that one home lost is whole, and the owner hears it once', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	await lose(page, appUrl, ['database']);
	await expect(heading(page, 'Verzoeken')).toBeVisible();
	await expect(healed(page)).toBeVisible();
	await page.goto(`${appUrl}#/settings`);
	await expect(page.getByLabel('Naam van de winkel')).toHaveValue('Papierlampion');
	await page.reload();
	await expect(page.getByLabel('Naam van de winkel')).toHaveValue('Papierlampion');
	await expect(healed(page)).toBeHidden();
});

test('without a second home the book works, and the app says what is weaker', async ({ page, appUrl }) => {
	await page.addInitScript(() => {
		Worker.prototype.postMessage = function (this: Worker, message: { id: number }) {
			const data = { id: message.id, error: 'SecurityError' };
			queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
		};
	});
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/settings`);
	await expect(page.getByText('Deze browser bewaart maar één kopie van het boek.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Naam van de winkel')).toHaveValue('Papierlampion');
});

test('the browser is asked to keep the book in the click of the first save, and its answer is shown', async ({
	page,
	appUrl,
}) => {
	await page.addInitScript(() => {
		const asked: boolean[] = [];
		Object.assign(window, { asked });
		navigator.storage.persist = () => {
			asked.push(navigator.userActivation.isActive);
			return Promise.resolve(true);
		};
	});
	await openBook(page, appUrl);
	await expect(page.getByText('De browser heeft beloofd het boek te bewaren.')).toBeVisible();
	expect(await page.evaluate(() => (window as unknown as { asked: boolean[] }).asked)).toEqual([true]);
});
