import { expect, test, type Page } from '@playwright/test';
import { serveStorePage } from './served-store.ts';

const ACTIONS = process.env['SOAK'] ? 500 : 40;

/** A tab with the book of this context open. */
async function tab(page: Page, url: string): Promise<Page> {
	await page.goto(url);
	await page.waitForFunction(() => 'openBook' in window);
	await page.evaluate(() => window.openBook());
	return page;
}

test(`two tabs, ${ACTIONS} random actions each: both show the union`, async ({ context }, info) => {
	test.setTimeout(60_000 + ACTIONS * 1000);
	const { url, server } = await serveStorePage(info.outputPath('page'));
	try {
		const tabs = [await tab(await context.newPage(), url), await tab(await context.newPage(), url)];
		const done = await Promise.all(
			tabs.map((one) => one.evaluate((n) => window.shown.actRandomly(n), ACTIONS)),
		);
		const shown = () => Promise.all(tabs.map((one) => one.evaluate(() => window.shown.text())));
		await expect.poll(async () => new Set(await shown()).size, { timeout: 1000 }).toBe(1);
		const erased = new Set<string>(done.flatMap((one) => one.erased));
		const [text] = await shown();
		for (const [fact, stream] of done.flatMap((one) => one.facts).map((pair) => pair.split(' ')))
			expect(text!.includes(fact!), `${fact} of ${stream}`).toBe(!erased.has(stream!));
		const third = await tab(await context.newPage(), url);
		expect(await third.evaluate(() => window.shown.text())).toBe(text);
	} finally {
		server.close();
	}
});

test('a frozen tab blocks nobody, and shows the rest when it wakes', async ({ context }, info) => {
	const { url, server } = await serveStorePage(info.outputPath('page'));
	try {
		const [frozen, awake] = [
			await tab(await context.newPage(), url),
			await tab(await context.newPage(), url),
		];
		const session = await context.newCDPSession(frozen);
		await frozen.evaluate(() => void window.shown.actRandomly(30));
		await session.send('Page.setWebLifecycleState', { state: 'frozen' });
		const { facts } = await awake.evaluate(() => window.shown.actRandomly(20));
		expect(facts.length).toBeGreaterThan(0);
		await session.send('Page.setWebLifecycleState', { state: 'active' });
		const shown = () => Promise.all([frozen, awake].map((one) => one.evaluate(() => window.shown.text())));
		await expect.poll(async () => new Set(await shown()).size, { timeout: 20_000 }).toBe(1);
	} finally {
		server.close();
	}
});
