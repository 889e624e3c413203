import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { serve } from '../../.config/serve.mjs';
import { expect, openBook, test } from './app.ts';
import { keptByBrowser } from './stored-text.ts';

test('works in a folder of a host, also offline and by a deep link', async ({ context, page }) => {
	const { server, url } = await serve({ base: '/winkel/boek/' });
	await openBook(page, url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	const other = await context.newPage();
	await other.goto(`${url}#/log`);
	await expect(other.getByRole('heading', { level: 1, name: 'Logboek' })).toBeVisible();
	await other.reload();
	await expect(other.getByRole('heading', { level: 1, name: 'Logboek' })).toBeVisible();
});

test('a new version waits for its button, and what is being typed keeps it from reloading', async ({
	page,
}, info) => {
	const root = info.outputPath('deployed');
	cpSync('build', root, { recursive: true });
	const { server, url } = await serve({ root });
	await openBook(page, url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

	// the next version: another service worker with another cache
	const worker = `${root}/service-worker.js`;
	writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(/verzoekboek-app-/g, 'verzoekboek-app-9'));
	await page.goto(`${url}#/new`);
	await page.getByRole('button', { name: 'Zelf invullen' }).click();
	await page.getByLabel('Naam', { exact: true }).fill('Half getypt');
	await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()));
	const load = page.getByRole('button', { name: 'Nu laden' });
	await expect(load).toBeVisible({ timeout: 20_000 });
	await load.click();
	await expect(page.getByText('Sla eerst op wat u typt.')).toBeVisible();
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Half getypt');

	await page.getByRole('status').getByRole('button', { name: 'Sluiten' }).first().click();
	await page.getByRole('button', { name: 'Annuleren' }).click();
	await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Nu laden' }).click()]);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	server.closeAllConnections();
	server.close();
});

test('the manifest can be installed', async ({ page, appUrl }) => {
	await page.goto(appUrl);
	const manifest = (await (await page.request.get(`${appUrl}manifest.webmanifest`)).json()) as {
		id: string;
		start_url: string;
		display: string;
		icons: { src: string; sizes: string; purpose?: string }[];
	};
	expect(manifest).toMatchObject({ id: './', start_url: './', display: 'standalone', lang: 'nl' });
	for (const icon of manifest.icons) {
		expect((await page.request.get(`${appUrl}${icon.src}`)).status()).toBe(200);
	}
	expect(manifest.icons.map((icon) => icon.sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
	expect(manifest.icons.some((icon) => icon.purpose === 'maskable')).toBe(true);
});

test('what another app shares comes in, and is kept nowhere on the way', async ({
	context,
	page,
	appUrl,
}) => {
	await openBook(page, appUrl);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	const elsewhere = await context.newPage();
	const form = (field: string) =>
		`<form method="post" enctype="multipart/form-data" action="${appUrl}share">${field}<button>Delen</button></form>`;
	await elsewhere.setContent(
		form(
			'<textarea name="text">Ik wil weten welke gegevens jullie van mij hebben. Noor Zevenblad</textarea>',
		),
	);
	await elsewhere.getByRole('button', { name: 'Delen' }).click();
	await expect(elsewhere.getByRole('heading', { level: 1, name: 'Klopt dit?' })).toBeVisible();
	await expect(elsewhere.getByRole('checkbox', { name: /^Inzage/ })).toBeChecked();
	const caches = await keptByBrowser(elsewhere);
	expect(caches.filter(({ place, text }) => place !== 'page' && text.includes('Zevenblad'))).toEqual([]);

	await elsewhere.goto('about:blank');
	await elsewhere.setContent(form('<input type="file" name="files">'));
	await elsewhere.locator('input').setInputFiles('tests/fixtures/requests/02-remove-me.eml');
	await elsewhere.getByRole('button', { name: 'Delen' }).click();
	await expect(elsewhere.getByRole('checkbox', { name: /^Verwijdering/ })).toBeChecked();
});

const FILES = readdirSync('build', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => relative('build', join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** What the browser is told with each response, the policy apart. */
const HEADERS = {
	'connection-allowlist': '(response-origin)',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	'permissions-policy': expect.stringMatching(/\bcamera=\(\), microphone=\(\).* geolocation=\(\)/),
	'referrer-policy': 'no-referrer',
	'strict-transport-security': 'max-age=63072000; includeSubDomains',
	'x-content-type-options': 'nosniff',
};

const POLICY = [
	"default-src 'none'",
	"connect-src 'none'",
	"form-action 'none'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
];

test('every response carries the headers, also of scripts and of what is not there', async ({
	page,
	appUrl,
}) => {
	for (const path of ['', 'not-there', ...FILES]) {
		const headers = (await page.request.get(`${appUrl}${path}`)).headers();
		expect(headers, path).toMatchObject(HEADERS);
		const policy = headers['content-security-policy']!.split('; ');
		const worker = path === 'service-worker.js';
		// the service worker alone fetches: the app's own files, from its own host
		const own = worker
			? POLICY.map((one) => one.replace("connect-src 'none'", "connect-src 'self'"))
			: POLICY;
		expect(policy, path).toEqual(expect.arrayContaining(own));
		expect(policy.join(' '), path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
	}
});

test('on a host without headers the service worker puts them on all that it serves, and the browser keeps to them', async ({
	page,
}) => {
	const { server, url } = await serve({ headers: false });
	await openBook(page, url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	const kept = () =>
		page.evaluate(() => ({
			isolated: crossOriginIsolated,
			camera: (document as Document & { featurePolicy: FeaturePolicy }).featurePolicy.allowsFeature('camera'),
		}));
	expect(await kept()).toEqual({ isolated: false, camera: true });
	const served: [string, Record<string, string>][] = [];
	page.on('response', (response) => {
		if (response.fromServiceWorker()) served.push([response.url(), response.headers()]);
	});
	await page.reload();
	await page.locator('h1').first().waitFor();
	expect(served.length).toBeGreaterThan(10);
	for (const [from, headers] of served) {
		expect(headers, from).toMatchObject(HEADERS);
		expect(headers['content-security-policy']!.split('; '), from).toEqual(expect.arrayContaining(POLICY));
	}
	expect(await kept()).toEqual({ isolated: true, camera: false });
	server.closeAllConnections();
	server.close();
});

type FeaturePolicy = { allowsFeature(name: string): boolean };
