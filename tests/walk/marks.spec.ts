import type { Page } from '@playwright/test';
import { expect, openBook, test } from './app.ts';

const mark = (n: number, expiresOn: string) => ({
	stream: `request/00000001-0000-4000-8000-00000000000${n}`,
	entries: [],
	expiresOn,
});

/** Does something to the marks in the database, and gives the streams of those that are there then. */
const marks = (page: Page, put: readonly object[] = []): Promise<string[]> =>
	page.evaluate(
		(rows) =>
			new Promise<string[]>((resolve, reject) => {
				const request = indexedDB.open('verzoekboek');
				request.onerror = () => reject(request.error);
				request.onsuccess = () => {
					const store = request.result.transaction('tombstones', 'readwrite').objectStore('tombstones');
					for (const row of rows) store.put(row);
					const all = store.getAllKeys();
					all.onsuccess = () => {
						request.result.close();
						resolve(all.result.map(String));
					};
				};
			}),
		put,
	);

test('the mark of an erased request goes at an opening after its last day, and not before', async ({
	page,
	appUrl,
}) => {
	await openBook(page, appUrl);
	const [ended, lasting] = [mark(1, '2020-01-01'), mark(2, '2199-01-01')];
	expect(await marks(page, [ended, lasting])).toHaveLength(2);
	await page.reload();
	await expect.poll(() => marks(page)).toEqual([lasting.stream]);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await marks(page)).toEqual([lasting.stream]);
});
