/**
 * Books a request, finds five thousand messages for it, and reviews some by keyboard: the longest task of the page
 * while it does, in milliseconds; 0 where none took more than 50.
 * @param {import('playwright').Page} page
 * @param {string} url of the app
 */
export async function longestTaskInReview(page, url) {
	await bookRequest(page, url);
	const found = page.getByRole('heading', { name: '5000 regels gevonden' });
	await page.goto(`${page.url()}/records`);
	const file = { name: 'mail.mbox', mimeType: 'application/mbox', buffer: Buffer.from(mailbox(5000)) };
	await page.getByLabel('Exports kiezen').setInputFiles(file);
	await found.waitFor({ timeout: 120_000 });
	await page.getByRole('radio', { name: 'Opnemen' }).first().focus();
	await page.evaluate(() => {
		window.longest = 0;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
		}).observe({ type: 'longtask' });
	});
	for (let turn = 0; turn < 30; turn++) for (const key of 'oj') await page.keyboard.press(key);
	await page.getByRole('radio', { name: 'Weglaten', checked: true }).nth(29).waitFor();
	return page.evaluate(() => window.longest);
}

/** @param {import('playwright').Page} page @param {string} url */
async function bookRequest(page, url) {
	await page.goto(url);
	await page.getByLabel('Naam van de winkel').fill('Papierlampion');
	await page.getByLabel('Uw naam').fill('Wendel Lampmaker');
	await page.getByLabel('E-mailadres voor privacyvragen').fill('balie@papierlampion.example');
	await page.getByRole('button', { name: 'Boek openen' }).click();
	await page.getByRole('heading', { level: 1, name: 'Verzoeken' }).waitFor();
	await page.goto(`${url}#/new`);
	await page.getByLabel('E-mail kiezen').setInputFiles('tests/fixtures/requests/01-wat-heeft-u.eml');
	await page.getByLabel('Naam', { exact: true }).fill('Noor van den Broekhaven');
	await page.getByLabel('Bekend e-mailadres').fill('noor@broekhaven.example');
	await page.getByLabel('De vraag kwam van').fill('noor@broekhaven.example');
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await page.getByRole('heading', { level: 1, name: /Inzage/ }).waitFor();
}

/** Messages of the customer, each with somebody else in copy. @param {number} count */
const mailbox = (count) =>
	Array.from({ length: count }, (_, at) =>
		[
			'From 1@xxx Tue Mar 03 10:00:00 +0000 2026',
			'From: Noor van den Broekhaven <noor@broekhaven.example>',
			'To: Papierlampion <balie@papierlampion.example>',
			'Cc: Joost Pietersen <joost.p@elders.example>',
			`Subject: Vraag ${at + 1}`,
			'Date: Tue, 3 Mar 2026 10:00:00 +0100',
			`Message-ID: <m${at}@broekhaven.example>`,
			'Content-Type: text/plain; charset=utf-8',
			'',
			'Dag, bel Joost Pietersen op 06-87654321 als het pakje er is.',
			'',
			'',
		].join('\r\n'),
	).join('');
