import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../../.config/browser.mjs';
import { serve } from '../../.config/serve.mjs';
import { writeMailbox, writeOrders } from './generate.mjs';

const isFull = process.argv.includes('--full');
const MARK = '<!-- results -->';
const RUNS = isFull ? 5 : 3;
const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'verzoekboek-bench-'));

/**
 * What is measured: a piece of work and its baseline over the same file, in turn, in the same worker. `ratio` is how many
 * times as fast as the baseline the work is.
 */
const rows = [];

try {
	await main();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function main() {
	const out = join(folder, 'page');
	await build({
		configFile: false,
		root: join(here, 'page'),
		logLevel: 'error',
		base: './',
		worker: { format: 'es' },
		build: { outDir: out, target: 'es2023' },
	});
	const { server, url } = await serve({ root: out, headers: false });
	const browser = await chromium.launch(launchOptions());
	const page = await browser.newPage();
	await page.goto(url);
	await measureFiles(page);
	await compare(page, {
		work: ['bundle', 'a bundle of 300 MB written, with the sums of all its files'],
		baseline: ['sums-only', 'the same Blobs read once for CRC-32 and once for SHA-256'],
		goal: 0.8,
	});
	await browser.close();
	server.closeAllConnections();
	server.close();
	report();
}

/** @param {import('playwright').Page} page */
async function measureFiles(page) {
	const sizes = isFull ? [500, 2000] : [500];
	for (const megabytes of sizes) {
		const wanted = await choose(page, `mail-${megabytes}.mbox`, (path) =>
			writeMailbox(path, megabytes * 1e6),
		);
		await compare(page, {
			work: ['find', `one person found in a mailbox of ${megabytes} MB`],
			baseline: ['read', 'the same file read, doing nothing (BYOB)'],
			goal: 0.5,
			expected: wanted,
		});
		if (megabytes === 500) await block(page, 'a mailbox of 500 MB', wanted);
	}
	await compare(page, {
		work: ['sum', 'the SHA-256 of that mailbox, a reading of its own'],
		baseline: ['read', 'the same file read, doing nothing (BYOB)'],
		goal: null,
	});
	await choose(page, 'orders.csv', (path) => writeOrders(path, 200_000));
	await compare(page, {
		work: ['find', 'one person found in a table of 200,000 rows, columns guessed'],
		baseline: ['papaparse', 'the same file parsed by PapaParse, rows as arrays'],
		goal: 1,
		expected: 100,
	});
	await choose(page, 'orders.csv', (path) => writeOrders(path, 120_000));
	await block(page, 'a table of 20 MB', null);
}

/** Makes a file, lets the page choose it, and gives what its maker said. */
async function choose(page, name, make) {
	const path = join(folder, name);
	const made = await make(path);
	await page.getByLabel('File').setInputFiles(path);
	return made;
}

async function compare(page, { work, baseline, goal, expected }) {
	const times = { work: [], baseline: [] };
	for (let run = 0; run < RUNS; run++) {
		times.baseline.push((await measure(page, baseline[0])).ms);
		const { ms, result } = await measure(page, work[0]);
		if (expected !== undefined && result !== expected)
			throw new Error(`${work[1]}: ${result} instead of ${expected}`);
		times.work.push(ms);
	}
	const [workMs, baselineMs] = [median(times.work), median(times.baseline)];
	const ratio = round(baselineMs / workMs, 2);
	add({
		work: work[1],
		workMs,
		baseline: baseline[1],
		baselineMs,
		ratio,
		goal,
		met: goal === null ? null : ratio >= goal,
	});
}

/** How long the page itself stands still at most while the app searches; 50 ms is what nobody notices. */
async function block(page, what, expected) {
	const times = [];
	for (let run = 0; run < RUNS; run++) {
		const { ms, found } = await page.evaluate(() => window.longestBlock());
		if (expected !== null && found !== expected) throw new Error(`${what}: ${found} instead of ${expected}`);
		times.push(ms);
	}
	const workMs = median(times);
	const ratio = round(50 / workMs, 2);
	add({
		work: `the longest time the page stands still while ${what} is searched`,
		workMs,
		baseline: '50 ms',
		baselineMs: 50,
		ratio,
		goal: 1,
		met: ratio >= 1,
	});
}

function measure(page, work) {
	return page.evaluate((name) => window.measure(name), work);
}

function add(row) {
	rows.push({ ...row, workMs: Math.round(row.workMs), baselineMs: Math.round(row.baselineMs), runs: RUNS });
	console.log(`${row.work}: ${Math.round(row.workMs)} ms, ${row.ratio} of ${row.baseline}`);
}

function median(times) {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function round(value, digits) {
	return Number(value.toFixed(digits));
}

/** Writes the figures beside the script: as JSON, and as the table in README.md. */
function report() {
	const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
	writeFileSync(join(here, 'results.json'), JSON.stringify({ machine, rows }, null, '\t') + '\n');
	const table = [
		'| work | ms | baseline | ms | ratio | goal | met |',
		'| --- | ---: | --- | ---: | ---: | ---: | --- |',
		...rows.map((row) => {
			const goal = row.goal === null ? '–' : row.goal;
			const met = row.met === null ? '–' : row.met ? 'yes' : 'no';
			return `| ${row.work} | ${row.workMs} | ${row.baseline} | ${row.baselineMs} | ${row.ratio} | ${goal} | ${met} |`;
		}),
	];
	const readme = join(here, 'README.md');
	const text = readFileSync(readme, 'utf8');
	const before = text.slice(0, text.indexOf(MARK) + MARK.length);
	writeFileSync(readme, `${before}\n\nMedians of ${RUNS} runs on ${machine}.\n\n${table.join('\n')}\n`);
}
