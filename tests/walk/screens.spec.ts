import { axe, expect, openBook, test } from './app.ts';

const SCREENS = [
	'/',
	'/new',
	'/log',
	'/stop-list',
	'/systems',
	'/policy',
	'/incidents',
	'/report',
	'/backup',
	'/settings',
	'/silence',
	'/about',
];

for (const [name, viewport] of [
	['phone', { width: 360, height: 740 }],
	['desktop', { width: 1440, height: 900 }],
] as const) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`every screen is accessible and fits: ${name}, ${colorScheme}`, async ({ page, appUrl }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			await openBook(page, appUrl);
			for (const language of ['nl', 'en'] as const) {
				await page.goto(`${appUrl}#/settings`);
				await page.getByLabel(/^(Taal|Language)$/).selectOption(language);
				await expect(page.locator('html')).toHaveAttribute('lang', language);
				for (const screen of SCREENS) {
					await page.goto(`${appUrl}#${screen}`);
					await page.locator('h1').first().waitFor();
					// as tall as the page: what the menu at the foot covers is only scrolled away, not too small to touch
					const height = await page.evaluate(() => document.documentElement.scrollHeight + 200);
					await page.setViewportSize({ width: viewport.width, height });
					expect(await axe(page), `${screen} ${language}`).toEqual([]);
					await page.setViewportSize(viewport);
					const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					expect(wider, `${screen} ${language} scrolls sideways`).toBeLessThanOrEqual(0);
				}
			}
		});
	}
}

test('English where the browser asks for it', async ({ browser, appUrl }) => {
	const context = await browser.newContext({ locale: 'en-GB' });
	const page = await context.newPage();
	await page.goto(appUrl);
	await expect(page.getByRole('heading', { name: 'Welcome to your Verzoekboek' })).toBeVisible();
	await context.close();
});
