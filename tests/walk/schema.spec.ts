import type { Page } from '@playwright/test';
import { expect, openBook, test } from './app.ts';
import { KillableBrowser, Ledger } from './killed-browser.ts';
import { serveTwoVersions } from './served-store.ts';
import { keptByBrowser, type Kept } from './stored-text.ts';

const KILLS = process.env['SOAK'] ? 50 : 3;
const SENTENCE_MS = 2000;

/** Opens the store's page of one version; the book is not open yet. */
async function visit(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.waitForFunction(() => 'openBook' in window);
}

/** How opening ends, and after how many milliseconds. */
const opening = (page: Page) =>
	page.evaluate(async () => {
		const began = performance.now();
		const end = await window.openBook().then(
			({ found }) => found.type,
			(error: Error) => (JSON.parse(error.message) as { type: string }).type,
		);
		return { end, ms: performance.now() - began };
	});

test.describe('an upgrade with a tab of the version before', () => {
	let served: Awaited<ReturnType<typeof serveTwoVersions>>;
	// Playwright's own flags switch the back/forward cache off
	let browser: KillableBrowser;
	let old: Page;
	let fresh: Page;

	test.beforeEach(async ({ browserName: _ }, info) => {
		served = await serveTwoVersions(info.outputPath('pages'));
		browser = await KillableBrowser.blank(info.outputPath('profile'));
		old = browser.page;
		await visit(old, `${served.url}old/`);
		await opening(old);
		expect(await old.evaluate(() => window.writeOne())).toBeNull();
		fresh = await old.context().newPage();
		await visit(fresh, `${served.url}new/`);
	});

	test.afterEach(async () => {
		await browser.kill();
		served.server.close();
	});

	test('in the background goes on at once; the old tab lets go and may only read', async () => {
		expect(await opening(fresh)).toMatchObject({ end: 'opened' });
		expect(await old.evaluate(() => window.isOutdated())).toBe(true);
		expect(await old.evaluate(() => window.writeOne())).toBe('read-only');
		expect(await fresh.evaluate(() => window.writeOne())).toBeNull();
	});

	test('that does not answer says so within two seconds, and goes on when it does', async () => {
		// a connection that nobody closes, as of a page that hangs
		const released = await old.evaluateHandle(
			() =>
				new Promise<() => void>((resolve) => {
					const request = indexedDB.open('verzoekboek');
					request.onsuccess = () => resolve(() => request.result.close());
				}),
		);
		for (let tries = 0; tries < 2; tries += 1) {
			const { end, ms } = await opening(fresh);
			expect(end).toBe('blocked');
			expect(ms).toBeLessThan(SENTENCE_MS);
		}
		await released.evaluate((release) => release());
		await expect.poll(async () => (await opening(fresh)).end).toBe('opened');
		expect(await old.evaluate(() => window.writeOne())).toBe('read-only');
	});

	test('that is frozen says so or goes on, and never hangs', async () => {
		const session = await old.context().newCDPSession(old);
		await session.send('Page.setWebLifecycleState', { state: 'frozen' });
		const { end, ms } = await opening(fresh);
		expect(['opened', 'blocked']).toContain(end);
		expect(ms).toBeLessThan(SENTENCE_MS);
		await session.send('Page.setWebLifecycleState', { state: 'active' });
		await expect.poll(async () => (await opening(fresh)).end).toBe('opened');
		expect(await old.evaluate(() => window.writeOne())).toBe('read-only');
	});

	test('in the back/forward cache says so or goes on, and never hangs', async () => {
		await old.goto('about:blank');
		const { end, ms } = await opening(fresh);
		expect(['opened', 'blocked']).toContain(end);
		expect(ms).toBeLessThan(SENTENCE_MS);
		await expect.poll(async () => (await opening(fresh)).end).toBe('opened');
		await old.goBack({ waitUntil: 'commit' });
		await old.waitForFunction(() => 'openBook' in window);
		// whether it came back from the cache or was loaded anew, it does not write what it no longer understands
		const written = await old.evaluate(async () => {
			await window.openBook().catch(() => undefined);
			return window.writeOne();
		});
		expect(written).toBe('read-only');
	});
});

test(`an upgrade killed ${KILLS} times is resumed, and nothing is lost`, async ({ browserName: _ }, info) => {
	test.setTimeout(120_000 + KILLS * 6000);
	const { url, server } = await serveTwoVersions(info.outputPath('pages'));
	const profile = info.outputPath('profile');
	const ledger = new Ledger();
	try {
		const before = await KillableBrowser.start(profile, `${url}old/`, ledger);
		await before.open();
		await before.page.evaluate(() => window.writeSome(40));
		await before.quit();
		for (let kill = 0; kill < KILLS; kill += 1) {
			const upgrading = await KillableBrowser.start(profile, `${url}new/`, ledger);
			void upgrading.open().catch(() => undefined);
			await new Promise((resolve) => setTimeout(resolve, 20 + ((kill * 53) % 300)));
			await upgrading.kill();
		}
		const after = await KillableBrowser.start(profile, `${url}new/`, ledger);
		// what the killed browser held open may take a moment to be let go: the app says so, and the owner tries again
		let inventory: Awaited<ReturnType<typeof after.open>> | undefined;
		await expect(async () => (inventory = await after.open())).toPass({ timeout: 30_000 });
		if (!inventory) return expect(inventory).toBeDefined();
		expect(ledger.compare(inventory)).toEqual({ lost: [], back: [] });
		expect([inventory.half, inventory.broken]).toEqual([[], []]);
		expect(await after.page.evaluate(() => window.writeOne())).toBeNull();
		await after.quit();
	} finally {
		server.close();
	}
});

test('a book of a newer version is read, and not a byte of it is touched', async ({ context }, info) => {
	const { url, server } = await serveTwoVersions(info.outputPath('pages'));
	try {
		const page = await context.newPage();
		await page.exposeFunction('acknowledged', () => undefined);
		await visit(page, `${url}new/`);
		await opening(page);
		await page.evaluate(() => window.writeSome(8));
		await visit(page, `${url}old/`);
		const before = await stored(page);
		const inventory = await page.evaluate(() => window.openBook());
		expect(inventory.found).toEqual({ type: 'newer' });
		expect(inventory.streams).toHaveLength(7);
		expect(await page.evaluate(() => window.writeOne())).toBe('read-only');
		await visit(page, `${url}old/`);
		expect(await stored(page)).toEqual(before);
	} finally {
		server.close();
	}
});

/** A page of the app's origin without the app: what another version of it holds can be put there. */
const bare = (appUrl: string) => `${appUrl}icon.svg`;

test('the app says in two seconds that another tab holds the book, and opens it when asked again', async ({
	context,
	appUrl,
}) => {
	const [other, page] = [await context.newPage(), await context.newPage()];
	await other.goto(bare(appUrl));
	await other.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const request = indexedDB.open('verzoekboek', 5);
				request.onsuccess = () => {
					Object.assign(window, { held: request.result });
					resolve();
				};
			}),
	);
	await page.goto(appUrl);
	await expect(page.getByRole('alert')).toContainText('Een ander tabblad houdt het boek vast', {
		timeout: SENTENCE_MS + 2000,
	});
	await other.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
	await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Welkom in uw Verzoekboek' })).toBeVisible();
});

test('the app says that a newer version wrote the book, shows it, and changes nothing', async ({
	page,
	appUrl,
}) => {
	await openBook(page, appUrl);
	await page.goto(bare(appUrl));
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const request = indexedDB.open('verzoekboek', 990);
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
			}),
	);
	const before = await stored(page);
	await page.goto(`${appUrl}#/settings`);
	await expect(page.getByText('Een nieuwere versie van de app heeft dit boek geschreven.')).toBeVisible();
	await expect(page.getByLabel('Naam van de winkel')).toHaveValue('Papierlampion');
	await page.getByLabel('Naam van de winkel').fill('Anders');
	await page.getByRole('button', { name: 'Opslaan' }).click();
	await expect(page.getByText('Dit boek is geschreven door een nieuwere versie.')).toBeVisible();
	await page.goto(bare(appUrl));
	expect(await stored(page)).toEqual(before);
});

/** What lies in the database and the second home, byte for byte. */
async function stored(page: Page): Promise<Kept[]> {
	const kept = await keptByBrowser(page);
	return kept
		.filter(({ place }) => /^(IndexedDB|OPFS)/.test(place))
		.sort((a, b) => (a.place < b.place ? -1 : 1));
}
