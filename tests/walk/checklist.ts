import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

/** Opens a step of the checklist of a request. */
export async function openStep(page: Page, title: string): Promise<Locator> {
	const row = page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
	const details = row.locator('details').first();
	// the next step opens by itself once the one before it is stored
	await expect(async () => {
		if ((await details.getAttribute('open')) === null) await row.locator('summary').first().click();
		await expect(details).toHaveAttribute('open', { timeout: 500 });
	}).toPass();
	return row;
}

/** Decides an access request: granted in part, for the rights of others. */
export async function grantInPart(page: Page, explanation: string): Promise<void> {
	const decide = await openStep(page, 'Neem een besluit');
	await decide.getByLabel('Deels toegewezen').check();
	await decide.getByLabel(/Rechten van anderen/).check();
	await decide.getByLabel('Uitleg voor de klant').fill(explanation);
	await decide.getByRole('button', { name: 'Besluit vastleggen' }).click();
	await expect(decide.getByText(/besloten op/)).toBeAttached();
}

/** Ticks a step off. */
export async function tick(page: Page, title: string): Promise<void> {
	const row = await openStep(page, title);
	await row.getByRole('button', { name: 'Klaar' }).click();
	await expect(
		row
			.getByText(/^gedaan op/)
			.or(row.getByRole('button', { name: 'Weer openen' }))
			.first(),
	).toBeAttached();
}
