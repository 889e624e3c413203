import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../../.config/browser.mjs';
import { serve } from '../../.config/serve.mjs';
import { writeMailbox, writeOrders, writeZipOf } from './generate.mjs';
import { rendererMemory } from './memory.mjs';
import { report } from './report.mjs';
import { longestTaskInReview } from './review.mjs';

// `--quick`: a look at one's own change, without the mailbox of 2 GB and with fewer runs; writes nothing
const isQuick = process.argv.includes('--quick');
// `--only=mailbox`: the measurements with this word in their name
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';
const RUNS = isQuick ? 3 : 5;
const folder = mkdtempSync(join(tmpdir(), 'verzoekboek-bench-'));

/** @type {import('./report.mjs').Row[]} */
const rows = [];

async function main() {
	const out = join(folder, 'page');
	await build({
		configFile: false,
		root: join(import.meta.dirname, 'page'),
		logLevel: 'error',
		base: './',
		worker: { format: 'es' },
		build: { outDir: out, target: 'es2023' },
	});
	const { server, url } = await serve({ root: out, headers: false });
	try {
		for (const [name, measurement] of Object.entries(MEASUREMENTS))
			if (name.includes(only)) await inFreshBrowser(url, measurement);
	} finally {
		server.closeAllConnections();
		server.close();
	}
	if (!isQuick && !only) await report(rows);
}

/** What one measurement leaves in memory is no burden to the next. */
async function inFreshBrowser(url, measurement) {
	const browser = await chromium.launch(launchOptions());
	try {
		const page = await browser.newPage();
		await page.goto(url);
		await measurement(page, browser);
	} finally {
		await browser.close();
	}
}

/** @type {Record<string, (page: import('playwright').Page, browser: import('playwright').Browser) => Promise<void>>} */
const MEASUREMENTS = {
	'mailbox of 500 MB': (page, browser) => mailbox(page, browser, 500, RUNS),
	'mailbox of 2 GB': async (page, browser) => {
		if (!isQuick) await mailbox(page, browser, 2000, 3);
	},
	async 'packed mailbox'(page, browser) {
		const mail = join(folder, 'mail.mbox');
		const wanted = await writeMailbox(mail, 500e6);
		const packed = join(folder, 'takeout.zip');
		await writeZipOf(packed, mail, 'Takeout/Mail/All mail Including Spam and Trash.mbox');
		rmSync(mail);
		await choose(page, packed);
		await flat(page, browser, 'find', 'a mailbox of 500 MB inside its ZIP is searched');
		const baseline = 'the same ZIP inflated by the browser, doing nothing';
		await compare(page, {
			work: ['scan-packed', `all ${wanted} messages found in a mailbox of 500 MB inside its Takeout ZIP`],
			baselines: [['inflate', baseline, 0.7]],
			expected: wanted,
		});
		await compare(page, {
			work: ['find', `the same, with each of the ${wanted} messages read and judged`],
			baselines: [['inflate', baseline, null]],
			expected: wanted,
		});
		rmSync(packed);
	},
	async table(page) {
		const path = join(folder, 'orders.csv');
		await writeOrders(path, 200_000);
		await choose(page, path);
		await measure(page, 'confirm');
		await compare(page, {
			work: [
				'find',
				'one person found in a table of 200,000 rows, read twice: what the first reading taught, too',
			],
			// at most 1.5 times its time
			baselines: [['papaparse', 'the same file parsed by PapaParse, rows as arrays', 1 / 1.5]],
			expected: 100,
		});
		await block(page, 'a table of 200,000 rows', 100);
		rmSync(path);
	},
	async bundle(page, browser) {
		await measure(page, 'warm-up');
		await flat(page, browser, 'bundle', 'a bundle of 300 MB is written');
		await compare(page, {
			work: ['bundle', 'a bundle of 300 MB written, with the sums of all its files'],
			baselines: [['sums-only', 'the same Blobs read once for CRC-32 and once for SHA-256', 0.8]],
		});
		await compare(page, {
			work: ['zip', 'the same 300 MB as one ZIP, without sums'],
			baselines: [
				['client-zip', 'client-zip, to a Blob', 1],
				['zip.js', 'zip.js, stored, to a Blob', 1],
				['fflate', 'fflate, stored, to a Blob', 1],
			],
		});
	},
	async review(_page, browser) {
		const app = fileURLToPath(new URL('../../build', import.meta.url));
		if (!existsSync(app)) execFileSync('npx', ['vite', 'build', '--logLevel', 'error']);
		const { server, url } = await serve({ root: app });
		const times = [];
		for (let run = 0; run < (isQuick ? 1 : 3); run++) {
			const context = await browser.newContext({ locale: 'nl-NL' });
			times.push(await longestTaskInReview(await context.newPage(), url));
			await context.close();
		}
		server.closeAllConnections();
		server.close();
		const work =
			'the longest task over 50 ms while 30 of 5,000 records found are decided on by keyboard (0: there is none)';
		const ratio = round(50 / Math.max(1, median(times)));
		add({ work, times, baseline: '50 ms', baselineTimes: [50], ratio, goal: 1 });
	},
	'text bundle': (page) =>
		compare(page, {
			work: ['text-bundle', 'a bundle of 5 MB of text in 200 files'],
			baselines: [['text-fflate', 'the same files packed by fflate', 1]],
		}),
};

async function mailbox(page, browser, megabytes, runs) {
	const path = join(folder, `mail-${megabytes}.mbox`);
	const wanted = await writeMailbox(path, megabytes * 1e6);
	await choose(page, path);
	const size = megabytes < 1000 ? `${megabytes} MB` : `${megabytes / 1000} GB`;
	await flat(page, browser, 'find', `a mailbox of ${size} is searched`);
	await compare(page, {
		work: ['scan', `all ${wanted} messages about one person found in a mailbox of ${size}`],
		baselines: [['read', 'the same file read, doing nothing (BYOB)', 0.5]],
		expected: wanted,
		runs,
	});
	await compare(page, {
		work: ['find', `the same, with each of the ${wanted} messages read and judged`],
		baselines: [['read', 'the same file read, doing nothing (BYOB)', null]],
		expected: wanted,
		runs,
	});
	if (megabytes === 500) {
		await block(page, 'a mailbox of 500 MB', wanted);
		await compare(page, {
			work: ['sum', 'the SHA-256 of that mailbox, a reading of its own'],
			baselines: [['read', 'the same file read, doing nothing (BYOB)', null]],
			runs: 3,
		});
	}
	rmSync(path);
}

const choose = (page, path) => page.getByLabel('File').setInputFiles(path);

const measure = (page, work) => page.evaluate((name) => window.measure(name), work);

/** Does a piece of work and its baselines in turn, and adds a row for each of them. */
async function compare(page, { work: [work, what], baselines, expected, runs = RUNS }) {
	const times = new Map([work, ...baselines.map(([name]) => name)].map((name) => [name, []]));
	for (let run = 0; run < runs; run++)
		for (const [name, taken] of times) {
			const { ms, result } = await measure(page, name);
			if (name === work && expected !== undefined && result !== expected)
				throw new Error(`${what}: ${result} instead of ${expected}`);
			taken.push(ms);
		}
	for (const [name, baseline, goal] of baselines) {
		const ratio = round(median(times.get(name)) / median(times.get(work)));
		add({ work: what, times: times.get(work), baseline, baselineTimes: times.get(name), ratio, goal });
	}
}

/** Whether the page itself stands still while the app searches: 50 ms is what nobody notices. */
async function block(page, what, expected) {
	const times = [];
	for (let run = 0; run < 3; run++) {
		const { ms, found } = await page.evaluate(() => window.longestTask());
		if (found !== expected) throw new Error(`${what}: ${found} instead of ${expected}`);
		times.push(ms);
	}
	const work = `the page's longest task over 50 ms while ${what} is searched (0: there is none)`;
	const ratio = round(50 / Math.max(1, median(times)));
	add({ work, times, baseline: '50 ms', baselineTimes: [50], ratio, goal: 1 });
}

/** The most memory that the renderer takes for a piece of work, in a browser that did nothing else yet. */
async function flat(page, browser, name, what) {
	const memory = await rendererMemory(browser);
	await measure(page, name);
	const megabytes = memory.peak();
	if (megabytes === null) return;
	const work = `the renderer's memory at its peak while ${what} (${memory.before} MB before)`;
	const row = { work, times: [megabytes], baseline: '300 MB', baselineTimes: [300], unit: 'MB' };
	add({ ...row, ratio: round(300 / megabytes), goal: 1 });
}

function add({ times, baselineTimes, ...row }) {
	const { ratio, goal } = row;
	rows.push({
		...{ unit: 'ms', ...row, met: goal === null ? null : ratio >= goal, runs: times.length },
		...{ value: Math.round(median(times)), spread: [Math.min(...times), Math.max(...times)].map(Math.round) },
		baselineValue: Math.round(median(baselineTimes)),
	});
	const { work, value, unit, spread, baseline, baselineValue } = rows.at(-1);
	console.log(`${work}: ${value} ${unit} (${spread.join('–')}), ${baseline}: ${baselineValue}; ${ratio}`);
}

function median(times) {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

const round = (value) => Number(value.toFixed(2));

try {
	await main();
} finally {
	rmSync(folder, { recursive: true, force: true });
}
