import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../../.config/browser.mjs';
import type { Acknowledged, Begun, Inventory } from './store-page/page.ts';

/** What was acknowledged to the outside before the browser died. */
export class Ledger {
	readonly stored = new Set<string>();
	readonly erased = new Set<string>();
	readonly #erasing = new Set<string>();

	hear(what: Acknowledged | Begun): void {
		if ('stored' in what) this.stored.add(what.stored);
		else if ('erased' in what) this.erased.add(what.erased);
		else this.#erasing.add(what.erasing);
	}

	/** Acknowledged streams that are gone though nobody erased them, and erased ones that are back. */
	compare({ streams, erased }: Inventory): { lost: string[]; back: string[] } {
		const there = new Set<string>(streams);
		const marked = new Set<string>(erased);
		const mayBeGone = (stream: string) => marked.has(stream) && this.#erasing.has(stream);
		return {
			lost: [...this.stored].filter((stream) => !there.has(stream) && !mayBeGone(stream)),
			back: [...this.erased].filter((stream) => there.has(stream) || !marked.has(stream)),
		};
	}
}

/** A browser of its own process group, which can be killed as a whole, as a phone kills an app. */
export class KillableBrowser {
	private constructor(
		readonly page: Page,
		private readonly browser: Browser,
		private readonly process: ChildProcess,
	) {}

	/** Starts it on the store's page, which tells the ledger what it stored. */
	static async start(profile: string, url: string, ledger: Ledger, flags: readonly string[] = []) {
		const started = await KillableBrowser.blank(profile, flags);
		const { page } = started;
		await page.exposeFunction('acknowledged', (what: Acknowledged | Begun) => ledger.hear(what));
		await page.goto(url);
		await page.waitForFunction(() => 'openBook' in window);
		return started;
	}

	/** Starts it on an empty page. */
	static async blank(profile: string, flags: readonly string[] = []): Promise<KillableBrowser> {
		mkdirSync(profile, { recursive: true });
		rmSync(join(profile, 'DevToolsActivePort'), { force: true });
		const { executablePath = chromium.executablePath(), args } = launchOptions();
		const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
		const logging = ['--enable-logging=stderr', '--vmodule=*indexed_db*=3'];
		const log = openSync(logFile(profile), 'w');
		const child = spawn(executablePath, [...args, ...own, ...logging, ...flags, 'about:blank'], {
			detached: true,
			stdio: ['ignore', 'ignore', log],
		});
		closeSync(log);
		const browser = await chromium.connectOverCDP(await endpoint(profile));
		const page = await browser.contexts()[0]!.newPage();
		return new KillableBrowser(page, browser, child);
	}

	/** Opens the book in the page and says what it found. */
	open(): Promise<Inventory> {
		return this.page.evaluate(() => window.openBook());
	}

	/** SIGKILL to the browser and all its children at once. */
	async kill(): Promise<void> {
		process.kill(-this.process.pid!, 'SIGKILL');
		await gone(this.process);
		await this.browser.close().catch(() => undefined);
	}

	/** Closes it as its owner would, everything written. */
	async quit(): Promise<void> {
		const session = await this.browser.newBrowserCDPSession();
		await session.send('Browser.close').catch(() => undefined);
		await gone(this.process);
	}
}

/** Whether the browser that runs on this profile says in its own log that it threw a database away. */
export const threwAway = (profile: string): boolean =>
	/Failed to open LevelDB database|corrupted \(and deleted\) database/.test(
		readFileSync(logFile(profile), 'utf8'),
	);

const logFile = (profile: string) => join(profile, 'browser.log');

/** The folder in which Chromium's default engine keeps the databases of one origin. */
export function databaseFolder(profile: string, url: string): string {
	const { port } = new URL(url);
	return join(profile, 'Default', 'IndexedDB', `http_localhost_${port}.indexeddb.leveldb`);
}

async function endpoint(profile: string): Promise<string> {
	const file = join(profile, 'DevToolsActivePort');
	for (let tries = 0; tries < 400; tries += 1) {
		const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
		if (port && path) return `ws://127.0.0.1:${port}${path}`;
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	throw new Error('the browser did not start');
}

/** Until every process of the group is gone: a browser that still runs holds its profile. */
async function gone(child: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 400; tries += 1) {
		try {
			process.kill(-child.pid!, 0);
		} catch {
			return;
		}
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	throw new Error('the browser is still there');
}
