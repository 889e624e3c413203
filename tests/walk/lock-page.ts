import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

/** The card of the settings that says everything about the lock. */
export const lockCard = (page: Page): Locator => page.getByRole('region', { name: 'Slot op het boek' });

/** Puts a lock on the open book in the settings; gives its recovery key. */
export async function putLockOn(page: Page, passphrase: string): Promise<string> {
	await page.getByRole('link', { name: 'Instellingen' }).first().click();
	const card = lockCard(page);
	await card.getByLabel('Wachtwoordzin', { exact: true }).fill(passphrase);
	await card.getByLabel('Wachtwoordzin nog een keer').fill(passphrase);
	await card.getByRole('button', { name: 'Verder' }).click();
	const recoveryKey = await shownKey(page);
	await card.getByLabel('Typ de herstelsleutel over').fill(recoveryKey.toLowerCase());
	await card.getByRole('button', { name: 'Slot erop zetten' }).click();
	await expect(card.getByText('Er zit een slot op het boek.')).toBeVisible();
	return recoveryKey;
}

/** The recovery key as it is shown, once. */
export async function shownKey(page: Page): Promise<string> {
	await expect(lockCard(page).getByRole('heading', { name: 'Uw herstelsleutel' })).toBeFocused();
	return (await lockCard(page).locator('.key span').allInnerTexts()).join('-');
}

/** Types the passphrase or the recovery key on the locked page. */
export async function unlock(page: Page, secret: string): Promise<void> {
	await page.getByLabel('Wachtwoordzin of herstelsleutel').fill(secret);
	await page.getByRole('button', { name: 'Openen' }).click();
}
