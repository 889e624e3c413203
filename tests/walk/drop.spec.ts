import { readFileSync } from 'node:fs';
import { expect, openBook, test } from './app.ts';

test('an e-mail let go anywhere on the app becomes a new request', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	const mail = readFileSync('tests/fixtures/requests/02-remove-me.eml', 'utf8');
	const dropped = await page.evaluateHandle((text) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([text], 'mail.eml', { type: 'message/rfc822' }));
		return transfer;
	}, mail);
	await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
	await expect(page.getByRole('heading', { level: 1, name: 'Klopt dit?' })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /^Verwijdering/ })).toBeChecked();
	await expect(page.getByLabel('Taal van het antwoord')).toHaveValue('en');
});

test('a request by phone is typed in, and the clock stands', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/new`);
	await page.getByRole('button', { name: 'Zelf invullen' }).click();
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await expect(page.getByText('Kies ten minste één recht.')).toBeVisible();
	await page.getByRole('checkbox', { name: /^Bezwaar/ }).check();
	await page.getByLabel('Naam', { exact: true }).fill('Ayşe Yıldıznep');
	await page.getByLabel('Binnengekomen op').fill('2099-01-01');
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await expect(page.getByText('Deze dag is nog niet geweest.')).toBeVisible();
	await page.getByLabel('Binnengekomen op').fill('2026-01-31');
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	// 31 January: the law clamps to the end of February and comes before the promise
	await expect(
		page
			.getByRole('region', { name: 'De klok' })
			.getByText('za 28 feb 2026')
			.or(page.getByText('ma 2 mrt 2026'))
			.first(),
	).toBeVisible();
});

test('pasted text is read like a mail', async ({ page, appUrl }) => {
	await openBook(page, appUrl);
	await page.goto(`${appUrl}#/new`);
	await page
		.getByLabel('Of plak de tekst van de e-mail')
		.fill(
			'Van: Jelle Mistman <jelle@mistman.example>\nOnderwerp: nieuwsbrief\n\nWilt u mijn adres verbeteren? Ik woon nu op Nepkade 12.\n\nJelle Mistman',
		);
	await page.getByRole('button', { name: 'Tekst lezen' }).click();
	await expect(page.getByRole('checkbox', { name: /^Rectificatie/ })).toBeChecked();
	await expect(page.getByLabel('Bekend e-mailadres')).toHaveValue('jelle@mistman.example');
	await expect(page.getByText('In de e-mail staat geen datum.')).toBeVisible();
});
