import { chromium } from 'playwright';
import { launchOptions } from '../.config/browser.mjs';
import { serve } from '../.config/serve.mjs';

/** Renews the pictures of the README and of the install dialog: `npm run build && npm run screenshots`. */
const PEOPLE = [
	['Noor van den Broekhaven', 'noor@broekhaven.example', 'Inzage', 27],
	['José Pérez Winterdijk', 'jose.winterdijk@example.com', 'Verwijdering', 12],
	['Ayşe Yıldıznep', 'ayse@yildiznep.example', 'Bezwaar', 3],
];

const { server, url } = await serve();
const browser = await chromium.launch(launchOptions());
for (const [form, viewport, colorScheme] of /** @type {const} */ ([
	['wide', { width: 1440, height: 900 }, 'light'],
	['narrow', { width: 360, height: 740 }, 'light'],
])) {
	const context = await browser.newContext({
		viewport,
		colorScheme,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
	});
	const page = await context.newPage();
	await page.goto(url);
	await page.getByLabel('Naam van de winkel').fill('Papierlampion');
	await page.getByLabel('E-mailadres voor privacyvragen').fill('balie@papierlampion.example');
	await page.getByRole('button', { name: 'Boek openen' }).click();
	for (const [name, email, right, daysAgo] of PEOPLE) {
		await page
			.getByRole('link', { name: /^Nieuw/ })
			.first()
			.click();
		await page.getByRole('button', { name: 'Zelf invullen' }).click();
		await page.getByRole('checkbox', { name: new RegExp(`^${right}`) }).check();
		await page.getByLabel('Naam', { exact: true }).fill(String(name));
		await page.getByLabel('Bekend e-mailadres').fill(String(email));
		await page.getByLabel('Binnengekomen op').fill(daysBefore(Number(daysAgo)));
		await page.getByLabel('Hoe kwam het binnen?').selectOption('email');
		await page.getByRole('button', { name: 'In het boek zetten' }).click();
		await page.getByRole('heading', { name: 'De klok' }).waitFor();
		await page.getByRole('button', { name: 'Sluiten' }).first().click();
	}
	await page.goto(`${url}#/`);
	await page.getByRole('heading', { level: 1, name: 'Verzoeken' }).waitFor();
	await page.screenshot({ path: `static/screenshots/desk-${form}.png` });
	await page.getByRole('link', { name: /Noor/ }).click();
	await page.getByRole('heading', { name: 'De klok' }).waitFor();
	await page.screenshot({ path: `static/screenshots/request-${form}.png` });
	await context.close();
}
await browser.close();
server.close();

/** @param {number} days */
function daysBefore(days) {
	return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
