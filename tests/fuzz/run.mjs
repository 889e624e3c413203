import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The long form of tests/fuzz/fuzz.test.ts: `npm run fuzz`, or some readers by name, `npm run fuzz -- csv mbox`.
 * `--inputs=50000` per reader, `--seed=1`, `--from=1234 --inputs=1` for one finding again.
 */
const NAMES = 'csv mbox eml json xml html vcard workbook archive backup policy request dropped'.split(' ');
const HANG_MS = 20_000;
const MOST_MIB = 1024;
const FOUND = join(tmpdir(), 'verzoekboek-fuzz');

const asked = process.argv.slice(2);
const option = (/** @type {string} */ name, /** @type {string} */ otherwise) =>
	asked.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const seed = option('seed', '1');
const inputs = option('inputs', '50000');
const from = option('from', '0');
const names = asked.filter((word) => !word.startsWith('--'));

console.log(`seed ${seed}, ${inputs} inputs each from number ${from}`);
for (const name of names.length > 0 ? names : NAMES) {
	const started = Date.now();
	const { figures, hung } = await fuzzed(name);
	if (!figures) fault(`${name}: ${hung === null ? 'ended early' : `input ${hung} hangs`}`);
	else tell(name, figures, (Date.now() - started) / 1000);
}

/** @typedef {{ inputs: number, slowest: { ms: number, input: number }, peakMiB: number, rejected: string | null, findings: { input: number, what: string, base64: string }[] }} Figures */

/** @param {string} name @param {Figures} figures @param {number} seconds */
function tell(name, { inputs, slowest, peakMiB, rejected, findings }, seconds) {
	console.log(
		`${name}: ${inputs} inputs in ${seconds.toFixed(0)} s, slowest ${slowest.ms.toFixed(0)} ms (input ${slowest.input}), ` +
			`peak memory ${peakMiB.toFixed(0)} MiB, ${findings.length} findings`,
	);
	if (rejected !== null) fault(`${name}: a rejection that nobody took: ${rejected}`);
	if (peakMiB > MOST_MIB) fault(`${name}: more than ${MOST_MIB} MiB`);
	for (const { input, what, base64 } of findings) {
		mkdirSync(FOUND, { recursive: true });
		const path = join(FOUND, `${name}-${seed}-${input}`);
		writeFileSync(path, Buffer.from(base64, 'base64'));
		fault(`${name}: input ${input} (${path}): ${what}`);
	}
}

/** @param {string} name @returns {Promise<{ figures: Figures | null, hung: number | null }>} */
function fuzzed(name) {
	return new Promise((resolve) => {
		const child = fork(join(import.meta.dirname, 'child.mjs'), [name, seed, from, inputs]);
		let input = 0;
		/** @type {Figures | null} */
		let figures = null;
		/** @type {number | null} */
		let hung = null;
		const hang = () => {
			hung = input;
			child.kill('SIGKILL');
		};
		let watch = setTimeout(hang, 3 * HANG_MS);
		child.on('message', (/** @type {any} */ message) => {
			if ('figures' in message) figures = message.figures;
			else input = message.input;
			clearTimeout(watch);
			watch = setTimeout(hang, HANG_MS);
		});
		child.on('close', () => {
			clearTimeout(watch);
			resolve({ figures, hung });
		});
	});
}

/** @param {string} what */
function fault(what) {
	console.error(what);
	process.exitCode = 1;
}
