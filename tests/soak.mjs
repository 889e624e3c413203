import { spawn } from 'node:child_process';

/**
 * The long forms of what `npm test` shows in short: `npm run soak`, or a part of it by name, `npm run soak -- kills`.
 * KILLS sets the number of kills per storage engine (350).
 */
const KILLS = process.env.KILLS ?? '350';

const walk = (/** @type {string} */ spec) => [
	'playwright',
	'test',
	'--config',
	'.config/playwright.config.ts',
	`tests/walk/${spec}.spec.ts`,
];
const inBrowser = (/** @type {string} */ test) => [
	'vitest',
	'run',
	'--project',
	'browser',
	`tests/store/${test}.browser.test.ts`,
];

/** @type {Record<string, { args: string[], env: Record<string, string> }[]>} */
const PARTS = {
	kills: ['default', 'sqlite'].map((ENGINE) => ({ args: walk('kill'), env: { KILLS, ENGINE } })),
	wipes: [{ args: walk('wipe'), env: {} }],
	tabs: [{ args: walk('two-tabs'), env: { SOAK: '1' } }],
	upgrades: [{ args: walk('schema'), env: { SOAK: '1' } }],
	faults: ['faults', 'faults-opening'].map((test) => ({ args: inBrowser(test), env: { VITE_SOAK: '1' } })),
	undo: [{ args: inBrowser('undo'), env: { VITE_SOAK: '1' } }],
};

const asked = process.argv.slice(2);
let failed = 0;
for (const [name, runs] of Object.entries(PARTS)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	for (const { args, env } of runs) {
		const started = Date.now();
		console.log(`\n== ${name} ${Object.values(env).join(' ')}`);
		const code = await run(args, env);
		console.log(
			`-- ${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(0)} s`,
		);
		if (code !== 0) failed += 1;
	}
}
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string[]} args @param {Record<string, string>} env @returns {Promise<number>} */
function run(args, env) {
	return new Promise((resolve) => {
		const child = spawn('npx', args, {
			stdio: 'inherit',
			shell: process.platform === 'win32',
			env: { ...process.env, ...env },
		});
		child.on('close', (code) => resolve(code ?? 1));
	});
}
