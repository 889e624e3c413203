import type { Page } from '@playwright/test';
import { expect, openBook, test } from './app.ts';

test('what is wrong in a form is said beside its field and tied to it', async ({ page, appUrl }) => {
	await page.goto(appUrl);
	await refuse(page, 'Boek openen', 2);
	await openBook(page, appUrl);
	const forms: readonly (readonly [screen: string, button: string, problems: number, open?: string])[] = [
		['/new', 'In het boek zetten', 2, 'Zelf invullen'],
		['/stop-list', 'Op de lijst zetten', 1],
		['/backup', 'Back-up maken', 1],
		['/incidents/new', 'Vastleggen', 1],
	];
	for (const [screen, button, problems, open] of forms) {
		await page.goto(`${appUrl}#${screen}`);
		await page.locator('h1').filter({ visible: true }).first().waitFor();
		if (open) await page.getByText(open, { exact: true }).click();
		await refuse(page, button, problems);
	}
});

/** Presses the button of a form that lacks something: so many fields say what, in words that are tied to them. */
async function refuse(page: Page, button: string, problems: number): Promise<void> {
	await page.getByRole('button', { name: button, exact: true }).last().click();
	await expect(page.locator('.error').first()).toBeVisible();
	const { tied, loose } = await page.evaluate(() => {
		const said = [...document.querySelectorAll('.error')];
		const isTied = (error: Element) =>
			[...document.querySelectorAll(`[aria-describedby~="${error.id}"]`)].some(
				(field) => field.getAttribute('aria-invalid') === 'true' || field.matches('fieldset'),
			);
		return {
			tied: said.filter(isTied).length,
			loose: said.filter((error) => !isTied(error)).map((error) => error.textContent),
		};
	});
	expect(loose, `${button}: said, but tied to no field`).toEqual([]);
	expect(tied, button).toBeGreaterThanOrEqual(problems);
	await expect(page.locator('[aria-invalid="true"], [data-invalid]').first()).toBeFocused();
}
