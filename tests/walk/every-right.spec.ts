import { nl } from '../../src/lib/i18n/nl.ts';
import { axe, expect, openBook, test } from './app.ts';
import { RequestWalk, type Plan } from './request-walk.ts';
import { keptByBrowser, placesOf, plainBackup } from './stored-text.ts';

const MOLLIE = 'mollie/payments_nl_comma_utf8bom_crlf.csv';
const CUSTOMER = { name: 'Noor van den Broekhaven', email: 'noor@broekhaven.example' };

/** One request of each right. */
const PLANS: (Plan & { says: RegExp[] })[] = [
	{
		right: 'access',
		mail: 'requests-blind/01-wat-weten-jullie.eml',
		screens: 'nl',
		person: CUSTOMER,
		exported: MOLLIE,
		outcome: 'partly-granted',
		ground: 'rights-of-others',
		reason: 'In één betaling stond de naam van iemand anders.',
		details: { 'other-recipients': 'Administratiekantoor Zilverreiger' },
		says: [/Ja, wij gebruiken gegevens van u/, /Administratiekantoor Zilverreiger/, /Mollie/],
	},
	{
		right: 'rectification',
		mail: 'requests/03-huisnummer.eml',
		screens: 'nl',
		outcome: 'granted',
		empty: ['Mollie', 'Gmail', 'Google Analytics'],
		details: { 'changed-what': 'Huisnummer', 'changed-before': '12', 'changed-after': '21b' },
		says: [
			/Huisnummer: was "12", is nu "21b"\. Gedaan op .+ in MyOnlineStore en PostNL\./,
			/PostNL.*werkdagen/,
		],
	},
	{
		right: 'erasure',
		mail: 'requests-blind/08-gegevenswissing.eml',
		screens: 'nl',
		found: ['MyOnlineStore', 'Mollie', 'Gmail'],
		kept: { system: 'Mollie', what: 'invoices', until: '2033-12-31' },
		outcome: 'partly-granted',
		ground: 'legal-duty',
		reason: 'Uw twee facturen moeten wij bewaren.',
		details: { 'backups-until': '2027-01-31' },
		says: [/MyOnlineStore/, /Facturen: tot en met 31 december 2033/, /back-ups .* 31 januari 2027/],
	},
	{
		right: 'restriction',
		mail: 'requests/04-even-bevriezen.eml',
		screens: 'nl',
		outcome: 'granted',
		empty: ['PostNL', 'Google Analytics'],
		says: [/Wij zijn gestopt op/, /weer gebruiken\?/],
	},
	{
		right: 'portability',
		mail: 'requests-blind/14-breiapp.eml',
		screens: 'nl',
		person: CUSTOMER,
		exported: MOLLIE,
		outcome: 'partly-granted',
		ground: 'rights-of-others-in-copy',
		reason: 'In één betaling stond de naam van iemand anders.',
		details: { 'transfer-to': 'Breiapp Steek', 'transfer-obstacle': 'Dat bedrijf kan nog niets ontvangen' },
		says: [/data\/art20/, /direct naar Breiapp Steek/, /Dat bedrijf kan nog niets ontvangen\./],
	},
	{
		right: 'objection',
		mail: 'requests-blind/16-speciaal-voor-jou-uitgezocht.eml',
		screens: 'nl',
		person: CUSTOMER,
		scope: 'all',
		exported: MOLLIE,
		outcome: 'granted',
		details: { weighing: 'Uw rust weegt zwaarder dan onze wens om u tips te geven' },
		says: [/Uw rust weegt zwaarder dan onze wens om u tips te geven\./, /stoplijst/],
	},
	{
		right: 'automated-decision',
		mail: 'requests-blind/18-mens-van-vlees-en-bloed.eml',
		screens: 'nl',
		outcome: 'granted',
		details: {
			'decision-what': 'achteraf betalen werd geweigerd',
			'decision-by': 'de betaaldienst',
			'decision-logic': 'De computer keek naar openstaande rekeningen',
			'decision-consequence': 'U moest vooraf betalen',
			review: 'U mag toch achteraf betalen',
		},
		says: [/achteraf betalen werd geweigerd\./, /keek een mens opnieuw/, /U mag toch achteraf betalen\./],
	},
	{
		right: 'consent-withdrawal',
		mail: 'requests/08-verjaardag.eml',
		screens: 'nl',
		outcome: 'granted',
		empty: ['Mollie', 'PostNL', 'Google Analytics'],
		details: { 'consent-for': 'een kaartje op uw verjaardag' },
		says: [/niet meer voor: een kaartje op uw verjaardag\./],
	},
	{
		right: 'rectification',
		mail: 'requests-blind/10-half-of-me-is-missing.eml',
		screens: 'en',
		outcome: 'granted',
		empty: ['Mollie', 'Gmail', 'Google Analytics', 'PostNL'],
		details: { 'changed-what': 'Surname', 'changed-after': 'Featherstone-Quayle' },
		says: [/Surname/, /Featherstone-Quayle/],
	},
];

test.describe.configure({ timeout: 240_000 });

for (const plan of PLANS) {
	test.describe(`${plan.right}, ${plan.screens}`, () => {
		if (plan.screens === 'en') test.use({ viewport: { width: 360, height: 740 } });

		test('from e-mail to closed, with its line in the log', async ({ page, appUrl, strayRequests }) => {
			await openBook(page, appUrl);
			if (plan.screens === 'en') {
				await page.goto(`${appUrl}#/settings`);
				await page.getByLabel('Taal').selectOption('en');
				await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			}
			const walk = new RequestWalk(page, plan);
			await walk.takeIn(appUrl);
			await walk.work();
			for (const said of plan.says) expect(walk.letter).toMatch(said);

			await page.goto(`${appUrl}#/log`);
			const { rights } = walk.words;
			await expect(page.getByRole('row', { name: new RegExp(rights.names[plan.right].name) })).toBeVisible();
			expect(strayRequests).toEqual([]);
		});
	});
}

for (const { right, mail } of PLANS.filter((plan) => ['restriction', 'objection'].includes(plan.right))) {
	test(`${right}: on the stop list in the same moment`, async ({ page, appUrl }) => {
		await openBook(page, appUrl);
		const walk = new RequestWalk(page, { right, mail, screens: 'nl', outcome: 'granted' });
		await walk.takeIn(appUrl);
		await page.goto(`${appUrl}#/stop-list`);
		const email = right === 'restriction' ? 'jelle.mistman@example.org' : 'fenne@wilgenroosje.example';
		await expect(page.getByText(email).first()).toBeVisible();
		await expect(page.getByText(nl.rights.names[right].name).first()).toBeVisible();
	});
}

test('a restriction outlives its request: lifted after closing, told, and off the stop list', async ({
	page,
	appUrl,
}) => {
	await openBook(page, appUrl);
	const plan = PLANS.find((one) => one.right === 'restriction')!;
	const walk = new RequestWalk(page, plan);
	await walk.takeIn(appUrl);
	await walk.work();

	const { restriction, steps } = nl.request;
	await page.getByLabel(restriction.by).selectOption(restriction.bySubject);
	await page.getByRole('button', { name: restriction.lift, exact: true }).click();
	await expect(page.getByText(/^Opgeheven op/)).toBeVisible();
	const told = page.locator('li.next').filter({ hasText: nl.rights.steps['tell-lifted'].title });
	await told.getByRole('button', { name: steps.finish, exact: true }).click();
	await expect(page.locator('li.next')).toHaveCount(0);

	await page.goto(`${page.url()}/answer`);
	await page.getByLabel(nl.request.letter.which).selectOption(nl.letters.moments['restriction-lifted']);
	await expect(page.getByLabel(nl.request.letter.text, { exact: true })).toHaveValue(
		/U vroeg ons om uw gegevens weer te gebruiken\. Vanaf .+ gebruiken wij uw gegevens weer\./,
	);
	await page.goto(`${appUrl}#/stop-list`);
	await page.getByRole('heading', { level: 1, name: 'Stoplijst' }).waitFor();
	await expect(page.getByText('jelle.mistman@example.org')).toHaveCount(0);
});

test('an erasure granted in full: eight days later nothing of the person is anywhere', async ({
	page,
	appUrl,
	strayRequests,
}) => {
	const words = [
		'Appelvink',
		'santenkraam',
		'Kanariestraat',
		'0687654321',
		'geen reservekopieën sinds de brand',
		'die dienst bestaat niet meer',
	];
	await openBook(page, appUrl);
	const walk = new RequestWalk(page, {
		right: 'erasure',
		mail: 'requests-blind/06-ik-brei-niet-meer.eml',
		screens: 'nl',
		more: { postalAddress: 'Kanariestraat 7', phone: '0687654321' },
		found: ['MyOnlineStore', 'Gmail'],
		outcome: 'granted',
		skipped: { 'list-backups': 'geen reservekopieën sinds de brand' },
		unreachable: { system: 'Gmail', reason: 'die dienst bestaat niet meer' },
	});
	await walk.takeIn(appUrl);
	await walk.work();
	expect(walk.letter).toMatch(/Wij hebben al uw gegevens gewist/);
	expect(walk.letter).toMatch(/Uw verzoek en deze brief wissen wij ook\./);

	await test.step('until then all of it is kept', async () => {
		const places = placesOf(await keptByBrowser(page), words);
		for (const word of words) {
			expect(places[word], word).toContainEqual(expect.stringMatching(/^IndexedDB/));
			expect(places[word], word).toContainEqual(expect.stringMatching(/^OPFS/));
		}
		const backup = placesOf(await plainBackup(page, appUrl), words);
		for (const word of words) expect(backup[word], word).not.toEqual([]);
	});

	await test.step('not offered while the answer can still bounce', async () => {
		await page.goto(`${appUrl}#/log`);
		await expect(page.getByRole('row', { name: /Verwijdering/ })).toBeVisible();
		await expect(page.getByRole('heading', { name: nl.care.retention.title })).toHaveCount(0);
	});

	await test.step('offered after a week, and done in one press', async () => {
		await page.clock.setSystemTime(Date.now() + 8 * 86_400_000);
		await page.reload();
		await expect(page.getByRole('heading', { name: nl.care.retention.title })).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await page.getByRole('button', { name: nl.care.retention.button }).click();
		await expect(page.getByText(nl.care.retention.done)).toBeVisible();
		await expect(page.getByRole('heading', { name: nl.care.retention.title })).toHaveCount(0);
		await expect(page.getByText('Appelvink')).toHaveCount(0);
		await expect(page.getByRole('row', { name: /Verwijdering/ })).toBeVisible();
	});

	await test.step('then nothing of it is left in any store, nor in a new backup', async () => {
		const nowhere = Object.fromEntries(words.map((word) => [word, []]));
		expect(placesOf(await keptByBrowser(page), words)).toEqual(nowhere);
		expect(placesOf(await plainBackup(page, appUrl), words)).toEqual(nowhere);
		await page.reload();
		await page.getByRole('heading', { level: 1 }).first().waitFor();
		expect(placesOf(await keptByBrowser(page), words)).toEqual(nowhere);
	});
	expect(strayRequests).toEqual([]);
});
