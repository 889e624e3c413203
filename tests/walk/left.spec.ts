import { expect, test, type JSHandle, type Page } from '@playwright/test';
import { serveStorePage } from './served-store.ts';

/** Opens the book on a page of its own. */
async function visit(page: Page, url: string) {
	await page.goto(url);
	await page.waitForFunction(() => 'openBook' in window);
	return page.evaluate(() => window.openBook());
}

/** Holds the database from another page so that a write reaches the journal and waits there; gives how to let go. */
const hold = (page: Page): Promise<JSHandle<() => void>> =>
	page.evaluateHandle(
		() =>
			new Promise<() => void>((resolve) => {
				const request = indexedDB.open('verzoekboek');
				request.onsuccess = () => {
					let held = true;
					// what a write changes and does not read before
					const audit = request.result.transaction('audit', 'readwrite').objectStore('audit');
					const wait = () => void (held && (audit.get('').onsuccess = wait));
					wait();
					resolve(() => {
						held = false;
						request.result.close();
					});
				};
			}),
	);

/** How many bytes the journal has. */
const journalBytes = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		const home = await (await navigator.storage.getDirectory()).getDirectoryHandle('verzoekboek');
		let bytes = 0;
		for await (const entry of home.values())
			if (entry.kind === 'file') bytes += (await (entry as FileSystemFileHandle).getFile()).size;
		return bytes;
	});

for (const { name, writes } of [
	{ name: 'first', writes: 0 },
	{ name: 'fourth', writes: 3 },
])
	test(`a tab that is left in the middle of its ${name} write: the next one has the write, and tells of no loss`, async ({
		context,
	}, info) => {
		const { url, server } = await serveStorePage(info.outputPath('page'));
		try {
			const [left, other] = [await context.newPage(), await context.newPage()];
			await left.exposeFunction('acknowledged', () => undefined);
			expect((await visit(left, url)).found).toEqual({ type: 'fresh' });
			await left.evaluate((count) => window.writeSome(count), writes);
			await other.goto(url);
			const release = await hold(other);
			const before = await journalBytes(other);
			await left.evaluate(() => void window.writeOne());
			await expect.poll(() => journalBytes(other)).toBeGreaterThan(before);
			await left.goto('about:blank');
			await release.evaluate((letGo) => letGo());
			const { found, streams, broken } = await visit(other, url);
			expect(found).toEqual({ type: 'opened' });
			expect(streams).toHaveLength(writes + 1);
			expect(broken).toEqual([]);
			expect((await visit(other, url)).found).toEqual({ type: 'opened' });
		} finally {
			server.close();
		}
	});
