import { test as base, type BrowserContext, type Download, type Locator, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { serve } from '../../.config/serve.mjs';

type Served = {
	/** The production build, served on the loopback with its own headers until the test ends. */
	appUrl: string;
	/** Requests that left the app's own address; must stay empty. */
	strayRequests: string[];
};

/** Playwright's test with the built app beside it. */
export const test = base.extend<Served>({
	appUrl: async ({}, use) => {
		const { server, url } = await serve();
		await use(url);
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	},
	strayRequests: async ({ appUrl, context }, use) => {
		const stray: string[] = [];
		watch(context, new URL(appUrl).origin, stray);
		await use(stray);
	},
});

export { expect } from '@playwright/test';

/** Notes every request to another address than the app's own. */
export function watch(context: BrowserContext, origin: string, stray: string[]): void {
	context.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:')) stray.push(url);
	});
}

/** Fills in the first page of an empty book. */
export async function openBook(page: Page, appUrl: string): Promise<void> {
	await page.goto(appUrl);
	await page.getByLabel('Naam van de winkel').fill('Papierlampion');
	await page.getByLabel('Uw naam').fill('Wendel Lampmaker');
	await page.getByLabel('E-mailadres voor privacyvragen').fill('balie@papierlampion.example');
	await page.getByRole('button', { name: 'Boek openen' }).click();
	await page.getByRole('heading', { level: 1, name: 'Verzoeken' }).waitFor();
}

/** What axe finds on the screen as it stands, by rule and place. */
export async function axe(page: Page): Promise<string[]> {
	// the list beside a request has a heading of its own, which a phone does not show
	await page.locator('h1').filter({ visible: true }).first().waitFor();
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** The file that a press on this button saves. */
export async function downloadFrom(button: Locator): Promise<Download> {
	const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
	return download;
}
