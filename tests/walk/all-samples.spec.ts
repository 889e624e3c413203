import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { parseMail } from '../../src/lib/formats/eml.ts';
import type { OracleEntry, OraclePerson } from '../systems/oracle.ts';
import { axe, expect, test } from './app.ts';
import { openStep, tick } from './checklist.ts';

const FIXTURES = 'tests/fixtures';
const NUMBERS = Array.from({ length: 15 }, (_, at) => `p${String(at + 1).padStart(2, '0')}`);
const [REQUESTER, ...OTHERS] = NUMBERS.map(read) as [OraclePerson, ...OraclePerson[]];

test('all exports at once; what is the person’s goes into the ZIP, and nobody else’s', async ({
	page,
	appUrl,
	strayRequests,
}, info) => {
	test.setTimeout(600_000);
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

	await test.step('words that name others inside her own records are taken out', async () => {
		for (const group of await page
			.locator('details.card')
			.filter({ has: page.getByRole('radio') })
			.all())
			for (const record of await group.getByRole('listitem').all())
				if (await record.getByLabel('Opnemen').isChecked()) await takeOthersOut(page, record);
	});

	await test.step('the request is worked through to its ZIP', async () => {
		// inside the app: a page that is loaded anew has no mailbox at hand to give messages from as they came
		await page.getByRole('link', { name: 'Terug naar het verzoek' }).click();
		for (const title of ['Controleer de dag van ontvangst', 'Lees of er nog meer wordt gevraagd'])
			await tick(page, title);
		await tick(page, 'Kijk ook buiten de systemen');
		const decide = await openStep(page, 'Neem een besluit');
		await decide.getByLabel('Deels toegewezen').check();
		await decide.getByLabel(/Rechten van anderen/).check();
		await decide.getByLabel('Uitleg voor de klant').fill('Sommige regels gingen ook over iemand anders.');
		await decide.getByRole('button', { name: 'Besluit vastleggen' }).click();
		await expect(decide.getByText(/besloten op/)).toBeAttached();
		const answer = page.locator(`a[href$="/answer"]`).first();
		if (!(await answer.isVisible()))
			await page.locator('details', { has: answer }).locator('summary').first().click();
		await answer.click();
		await page.getByRole('button', { name: 'ZIP maken' }).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'ZIP bewaren' }).click(),
		]);
		const zip = info.outputPath('bundle.zip');
		await download.saveAs(zip);
		await checkBundle(zip, info.outputPath('bundle'));
	});
	expect(strayRequests).toEqual([]);
});

function read(person: string): OraclePerson {
	return JSON.parse(
		gunzipSync(readFileSync(`${FIXTURES}/oracle/${person}.json.gz`)).toString(),
	) as OraclePerson;
}

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

/** Whether the oracle gives a record of the list to the requester, by its file and row, or the day and subject of a message. */
const isHers = (words: string): boolean =>
	[...REQUESTER.certain, ...REQUESTER.likely].some(({ file, row, index, subject, date }) => {
		const name = file.slice(file.lastIndexOf('/') + 1);
		if (subject) return words.includes(subject) && words.includes(date ?? '');
		return words.includes(name) && words.includes(`regel ${row ?? index} `);
	});

/** Blanks every field of a record in which somebody else is still named. */
async function takeOthersOut(page: Page, record: Locator): Promise<void> {
	await record.getByRole('button', { name: 'Hele regel bekijken' }).click();
	const whole = page.getByRole('region', { name: 'Hele regel bekijken' });
	await expect(whole).toBeFocused();
	const theirs = whole
		.locator('dl > div')
		.filter({ has: page.locator('dd > span:not(.badge)', { hasText: NAMED }) });
	for (let left = await theirs.count(); left > 0; left--) {
		await theirs.first().getByRole('button', { name: 'Weghalen' }).click();
		await expect(theirs).toHaveCount(left - 1);
	}
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const NAMED = new RegExp(
	OTHERS.flatMap((one) => [one.name, one.identity_given.email])
		.filter(Boolean)
		.map(escaped)
		.join('|'),
	'i',
);

async function checkBundle(zip: string, folder: string): Promise<void> {
	execFileSync('unzip', ['-q', zip, '-d', folder]);
	execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder });
	const texts = await Promise.all(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(async (entry) => {
				const bytes = readFileSync(join(entry.parentPath, entry.name));
				return entry.name.endsWith('.eml')
					? `${bytes.toString()}\n${await decoded(bytes)}`
					: bytes.toString();
			}),
	);
	const all = texts.join('\n').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
	const missing = REQUESTER.certain.filter((entry) => !all.includes(keyOf(entry)));
	expect(missing).toEqual([]);
	// her own request is in it with its own bytes, as the mailbox has them
	expect(
		texts.filter((text) => text.includes('X-GM-THRID:') && text.includes('<p01-inzage.6@mail.example>')),
	).toHaveLength(1);
	const lower = all.toLowerCase();
	const home = REQUESTER.identity_given.postcode;
	for (const { name, identity_given: other } of OTHERS) {
		const theirs = [name, other.email, ...(other.postcode === home ? [] : [other.postcode])].filter(Boolean);
		expect(theirs.filter((text) => lower.includes(text.toLowerCase()))).toEqual([]);
	}
}

/** What the file itself calls the record: the oracle counts the lines of an order, and says which book an address is in. */
const keyOf = ({ key, messageId }: OracleEntry): string =>
	messageId ??
	String(key ?? '')
		.replace(/ line \d+$/, '')
		.replace(/^[a-z]+:/, '');

async function decoded(bytes: Uint8Array): Promise<string> {
	const { text, html, from, to, cc, attachments } = await parseMail(bytes);
	return JSON.stringify([text, html, from, to, cc, attachments.map(({ name }) => name)]);
}
