import { expect, test } from '@playwright/test';
import { serveStorePage } from './served-store.ts';

test('a full store says so, keeps all it acknowledged, and goes on when there is room', async ({
	context,
}, info) => {
	const { url, server } = await serveStorePage(info.outputPath('page'));
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const quota = (quotaSize?: number) =>
			session.send('Storage.overrideQuotaForOrigin', {
				origin: new URL(url).origin,
				...(quotaSize !== undefined && { quotaSize }),
			});
		await page.goto(url);
		await page.waitForFunction(() => 'openBook' in window);
		await page.evaluate(() => window.openBook());
		await quota(5_000_000);
		const { stored, failure } = await page.evaluate(() => window.fillUp(400_000, 50));
		expect(failure).toBe('quota');
		expect(stored.length).toBeGreaterThan(0);

		// what was acknowledged is there, the write that failed is not there in part
		const other = await context.newPage();
		await other.goto(url);
		await other.waitForFunction(() => 'openBook' in window);
		const found = await other.evaluate(() => window.openBook());
		expect(new Set(found.streams)).toEqual(new Set(stored));
		expect(found.half).toEqual([]);

		await quota();
		expect(await page.evaluate(() => window.fillUp(400_000, 3))).toMatchObject({ failure: null });
	} finally {
		server.close();
	}
});
