import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserContext, type Page, type TestInfo } from '@playwright/test';
import { launchOptions } from '../../.config/browser.mjs';
import { serve } from '../../.config/serve.mjs';
import { OPEN_WAYS } from '../../src/lib/state/ways-out.ts';
import { expect, test } from './app.ts';
import { Sink } from './sink.ts';
import { LEAVING_WAYS, PAGE_WAYS, SERVICE_WORKER_WAYS, WORKER_WAYS, type Ways } from './ways-out.ts';

const ALL_PAGE_WAYS = [...Object.keys(PAGE_WAYS), ...Object.keys(LEAVING_WAYS)];

/** By place: the ways by which something arrived outside. */
type Heard = Record<'page' | 'frame' | 'worker' | 'service-worker', string[]>;

/** What the app names of a frame that a script makes; how much of it arrives differs by the moment. */
const NAMED: readonly string[] = OPEN_WAYS.frame;

const SILENCE = { page: [], worker: [], 'service-worker': [] };

test('with the headers nothing gets out: not by the page, a worker or the service worker', async ({}, info) => {
	const { frame, ...heard } = await tryAll(info, { headers: true, installed: true });
	expect(heard).toEqual(SILENCE);
	expect(frame.filter((way) => !NAMED.includes(way))).toEqual([]);
});

test('a host without headers leaves open what the app names, the first time', async ({}, info) => {
	const heard = await tryAll(info, { headers: false, installed: false });
	expect(heard.page).toEqual([...OPEN_WAYS.page].sort());
	expect(heard.worker).toEqual([...OPEN_WAYS.worker].sort());
});

test('from the second time on the service worker brings the headers of a host that sends none', async ({}, info) => {
	const { frame, ...heard } = await tryAll(info, { headers: false, installed: true });
	expect(heard).toEqual({ ...SILENCE, 'service-worker': [...OPEN_WAYS['service-worker']].sort() });
	expect(frame.filter((way) => !NAMED.includes(way))).toEqual([]);
});

/**
 * Tries every way out of the served app, and then every one in a page that nothing holds back, in the same browser:
 * when all of those arrived, what the app let out has arrived too.
 */
async function tryAll(
	info: TestInfo,
	{ headers, installed }: { headers: boolean; installed: boolean },
): Promise<Heard> {
	const log = info.outputPath('net-log.json');
	const { server, url } = await serve({ headers });
	const open = await serveOpenPage();
	const context = await launch(info.outputPath('profile'), log, installed);
	const sinks = {
		page: new Sink(),
		frame: new Sink(),
		worker: new Sink(),
		'service-worker': new Sink(),
	};
	const outside = new Sink();
	try {
		if (installed) await install(context, url);
		await tryPage(context, url, sinks.page);
		const page = await opened(context, url);
		await expect.poll(() => page.workers().length).toBeGreaterThan(0);
		await tryWays(page.workers()[0]!, WORKER_WAYS, sinks.worker);
		await tryFrame(await opened(context, url), sinks.frame);
		const serviceWorker = context.serviceWorkers().find((one) => one.url().startsWith(url));
		if (serviceWorker) await tryWays(serviceWorker, SERVICE_WORKER_WAYS, sinks['service-worker']);

		await tryPage(context, open.url, outside);
		await expect
			.poll(() => [...outside.heard].sort())
			.toEqual(ALL_PAGE_WAYS.filter((way) => way !== 'dns-prefetch').sort());
		await context.close();
		// names are asked of the system, not of the sink: the browser's own log tells
		const asked = readFileSync(log, 'utf8');
		for (const sink of [outside, ...Object.values(sinks)]) sink.readNames(asked);
		expect([...outside.heard].sort()).toEqual(ALL_PAGE_WAYS.sort());
		return Object.fromEntries(
			Object.entries(sinks).map(([place, sink]) => [place, [...sink.heard].sort()]),
		) as Heard;
	} finally {
		await context.close();
		for (const sink of [outside, ...Object.values(sinks)]) sink.close();
		for (const one of [server, open.server]) {
			one.closeAllConnections();
			one.close();
		}
	}
}

/** A profile of its own: a private one makes no connection beforehand, and Playwright turns that off too. */
function launch(profile: string, log: string, installed: boolean): Promise<BrowserContext> {
	const quiet = '--disable-background-networking';
	const { args, ...rest } = launchOptions();
	return chromium.launchPersistentContext(profile, {
		...rest,
		args: [...args.filter((one) => one !== quiet), `--log-net-log=${log}`],
		ignoreDefaultArgs: [quiet],
		serviceWorkers: installed ? 'allow' : 'block',
	});
}

async function serveOpenPage() {
	const server = createServer((_request, response) =>
		response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><h1>Open</h1>'),
	);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

async function install(context: BrowserContext, url: string): Promise<void> {
	const page = await opened(context, url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.close();
}

async function opened(context: BrowserContext, url: string) {
	const page = await context.newPage();
	await page.goto(url);
	await page.locator('h1').first().waitFor();
	return page;
}

async function tryPage(context: BrowserContext, url: string, sink: Sink): Promise<void> {
	const page = await opened(context, url);
	await tryWays(page, PAGE_WAYS, sink);
	for (const [way, go] of Object.entries(LEAVING_WAYS)) {
		await tryWays(await opened(context, url), { [way]: go }, sink);
	}
}

/** An empty frame: the only one that anybody can make in the app. */
async function tryFrame(page: Page, sink: Sink): Promise<void> {
	await page.evaluate(() => document.body.append(document.createElement('iframe')));
	await tryWays(page.frames().at(-1)!, PAGE_WAYS, sink);
}

type Place = { evaluate(way: (port: number) => void, port: number): Promise<unknown> };

async function tryWays(place: Place, ways: Ways, sink: Sink): Promise<void> {
	const ports = await sink.ports(Object.keys(ways));
	for (const [way, go] of Object.entries(ways)) {
		// what is refused may throw, or end the page
		await place.evaluate(go, ports[way]!).catch(() => undefined);
	}
}
