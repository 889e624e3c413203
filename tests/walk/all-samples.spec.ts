import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import type { OracleEntry } from '../systems/oracle.ts';
import { ROWS } from '../systems/sample-rows.ts';
import { axe, downloadFrom, expect, test } from './app.ts';
import { grantInPart, tick } from './checklist.ts';
import { checkBundle, namesOthers, REQUESTER } from './sample-bundle.ts';

const FIXTURES = 'tests/fixtures';

test('all exports at once; what is the person’s goes into the ZIP, and nobody else’s', async ({
	page,
	appUrl,
	strayRequests,
}, info) => {
	test.setTimeout(240_000);
	page.setDefaultTimeout(30_000);
	const samples = unpackSamples(info.outputPath('samples'));
	await openBookOfTheSamples(page, appUrl);
	await bookRequest(page, appUrl);
	const requestUrl = page.url();

	await test.step('all files are dropped in one go, and the tables confirmed as proposed', async () => {
		await page.goto(`${requestUrl}/records`);
		await page.getByLabel('Exports kiezen').setInputFiles(samples);
		await confirmTables(page);
		await expect(page.getByRole('heading', { name: /regels gevonden/ })).toBeVisible({ timeout: 120_000 });
		await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 });
		expect(await axe(page)).toEqual([]);
		await page.setViewportSize({ width: 360, height: 740 });
		expect(await axe(page)).toEqual([]);
		await page.setViewportSize({ width: 1440, height: 900 });
	});

	await test.step('certain records are in, likely ones wait, nobody else’s is in', async () => {
		const groups = page.locator('details.card').filter({ has: page.getByRole('radio') });
		for (const group of await groups.all()) await showAll(group);
		const shown = await readRecords(groups.getByRole('listitem'));
		const decided = (entries: readonly OracleEntry[], decision: string) =>
			entries.filter((entry) => shown.some((one) => isEntry(entry, one.words) && one.decision === decision));
		const inTables = (entries: readonly OracleEntry[]) => entries.filter(({ file }) => !isMail(file));
		expect(inTables(REQUESTER.certain).length).toBeGreaterThan(50);
		expect(decided(inTables(REQUESTER.certain), 'Opnemen')).toEqual(inTables(REQUESTER.certain));
		expect(decided(inTables(REQUESTER.likely), 'Nog te beslissen')).toEqual(inTables(REQUESTER.likely));
		expect(decided(inTables(REQUESTER.must_not), 'Opnemen')).toEqual([]);
	});

	await test.step('what was searched adds up to the files', async () => {
		const table = page.getByRole('table').filter({ has: page.getByText('Niet te lezen') });
		expect(Object.fromEntries(await readSums(table))).toMatchObject(SUMS);
	});

	await test.step('the owner decides what the app left open, by what the oracle knows', async () => {
		for (const group of await page
			.locator('details.card')
			.filter({ has: page.getByRole('radio') })
			.all()) {
			await showAll(group);
			await decideGroup(group);
		}
		await expect(page.getByText(/moet u nog beslissen/)).toHaveCount(0);
	});

	await test.step('words that name others in her own mail are taken out; of tables nothing is left to the eye', async () => {
		const mails = page.getByRole('listitem').filter({ hasText: /\.(?:mbox|zip|eml)/ });
		for (const record of await mails.filter({ has: page.getByRole('radio') }).all())
			if (await record.getByLabel('Opnemen').isChecked()) await takeOthersOut(page, record);
	});

	await test.step('the request is worked through to its ZIP', async () => {
		// inside the app: a page that is loaded anew has no mailbox at hand to give messages from as they came
		await page.getByRole('link', { name: 'Terug naar het verzoek' }).click();
		for (const title of ['Controleer de dag van ontvangst', 'Lees of er nog meer wordt gevraagd'])
			await tick(page, title);
		await tick(page, 'Kijk ook buiten de systemen');
		await grantInPart(page, 'Sommige regels gingen ook over iemand anders.');
		const answer = page.locator(`a[href$="/answer"]`).first();
		if (!(await answer.isVisible()))
			await page.locator('details', { has: answer }).locator('summary').first().click();
		await answer.click();
		await page.getByRole('button', { name: 'ZIP maken' }).click();
		const download = await downloadFrom(page.getByRole('button', { name: 'ZIP bewaren' }));
		const zip = info.outputPath('bundle.zip');
		await download.saveAs(zip);
		await checkBundle(zip, info.outputPath('bundle'));
	});
	expect(strayRequests).toEqual([]);
});

/** Every export of the samples on disk, as the owner has them. */
function unpackSamples(folder: string): string[] {
	return ['ga4', 'gmail', 'mollie', 'myonlinestore', 'other', 'postnl']
		.flatMap((system) => readdirSync(join(FIXTURES, system), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && !/archive_browser|Filters/.test(entry.name))
		.map((entry) => {
			const from = join(entry.parentPath, entry.name);
			if (!from.endsWith('.gz')) return from;
			const to = join(folder, relative(FIXTURES, from)).slice(0, -'.gz'.length);
			mkdirSync(dirname(to), { recursive: true });
			writeFileSync(to, gunzipSync(readFileSync(from)));
			return to;
		});
}

/** The shop whose exports the samples are: in a thread its own address is nobody's. */
async function openBookOfTheSamples(page: Page, appUrl: string): Promise<void> {
	await page.goto(appUrl);
	await page.getByLabel('Naam van de winkel').fill('Atelier Zilvermeeuw');
	await page.getByLabel('Uw naam').fill('Marit Zilvermeeuw');
	await page.getByLabel('E-mailadres voor privacyvragen').fill('winkel@zilvermeeuw.example');
	await page.getByRole('button', { name: 'Boek openen' }).click();
	await page.getByRole('heading', { level: 1, name: 'Verzoeken' }).waitFor();
}

async function bookRequest(page: Page, appUrl: string): Promise<void> {
	const { name, email } = REQUESTER.identity_given;
	await page.goto(`${appUrl}#/new`);
	await page.getByLabel('E-mail kiezen').setInputFiles(`${FIXTURES}/requests/01-wat-heeft-u.eml`);
	await page.getByLabel('Naam', { exact: true }).fill(name);
	await page.getByLabel('Bekend e-mailadres').fill(email);
	await page.getByLabel('De vraag kwam van').fill(email);
	await page.getByRole('button', { name: 'In het boek zetten' }).click();
	await page.getByRole('heading', { level: 1, name: /Inzage/ }).waitFor();
}

/** Takes each proposal for a table as it is. */
async function confirmTables(page: Page): Promise<void> {
	const confirm = page.getByRole('button', { name: 'Klopt, zoek nu' });
	await confirm.first().waitFor({ timeout: 120_000 });
	for (let left = await confirm.count(); left > 0; left = await confirm.count()) {
		await confirm.first().click();
		await expect(confirm).not.toHaveCount(left);
	}
}

async function showAll(group: Locator): Promise<void> {
	const more = group.getByRole('button', { name: /^Nog \d+ tonen$/ });
	while ((await more.count()) > 0) await more.click();
}

/** Certain and likely records in, all others out with a reason. */
async function decideGroup(group: Locator): Promise<void> {
	const open = group
		.getByRole('listitem')
		.filter({ has: group.page().getByLabel('Nog te beslissen').and(group.page().locator(':checked')) });
	for (let left = await open.count(); left > 0; left--) {
		const record = open.first();
		const words = await record.innerText();
		if (isHers(words)) await record.getByLabel('Opnemen').check();
		else if (left > 1 && !(await hersAmong(open))) {
			await group.getByRole('button', { name: /^Alle \d+ weglaten$/ }).click();
			left = 1;
		} else await record.getByLabel('Weglaten').check();
		await expect(open).toHaveCount(left - 1);
	}
}

const hersAmong = async (open: Locator) => (await open.allInnerTexts()).some(isHers);

/** What stands in a list of records, and the choice that is made for each. */
const readRecords = (items: Locator): Promise<{ words: string; decision: string }[]> =>
	items.evaluateAll((list) =>
		list.map((item) => ({
			words: (item as HTMLElement).innerText,
			decision: item.querySelector('label:has(:checked)')?.textContent?.trim() ?? '',
		})),
	);

/** Per file of a table, by its own name: records that were read and that could not be, together. */
async function readSums(table: Locator): Promise<[string, number][]> {
	const rows = await table
		.locator('tbody tr')
		.evaluateAll((list) =>
			list.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
		);
	return rows.map(([file = '', , records, , unreadable]) => [
		file.split('\n')[0]!,
		Number(records) + Number.parseInt(unreadable ?? '', 10),
	]);
}

const isMail = (file: string) => file.startsWith('gmail/') && !file.endsWith('.csv');

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const SUMS = Object.fromEntries(Object.entries(ROWS).map(([file, rows]) => [baseName(file), rows]));

/** Whether the oracle gives a record of the list to the requester, by its file and row, or the day and subject of a message. */
const isHers = (words: string): boolean =>
	[...REQUESTER.certain, ...REQUESTER.likely].some((entry) => isEntry(entry, words));

function isEntry({ file, row, index, subject, date }: OracleEntry, words: string): boolean {
	if (subject) return words.includes(subject) && words.includes(date ?? '');
	return words.includes(baseName(file)) && words.includes(`regel ${row ?? index} `);
}

/** Blanks every field of a record in which somebody else is still named. */
async function takeOthersOut(page: Page, record: Locator): Promise<void> {
	await record.getByRole('button', { name: 'Hele regel bekijken' }).click();
	const whole = page.getByRole('region', { name: 'Hele regel bekijken' });
	await expect(whole).toBeFocused();
	const fields = whole.locator('dl > div');
	const kept = await fields.evaluateAll((list) =>
		list.map((field) =>
			[...(field.querySelector('.value')?.childNodes ?? [])]
				// what the app took out itself is struck through
				.filter(({ nodeName }) => nodeName !== 'DEL')
				.map(({ textContent }) => textContent)
				.join(''),
		),
	);
	const theirs = kept.flatMap((text, at) => (namesOthers(text).length > 0 ? [at] : []));
	for (const at of theirs) {
		await fields.nth(at).getByRole('button', { name: 'Weghalen' }).click();
		await expect(fields.nth(at).getByRole('button', { name: 'Terugzetten' })).toBeVisible();
	}
}
