import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The long form of tests/fuzz/fuzz.test.ts: `npm run fuzz`, or some readers by name, `npm run fuzz -- csv mbox`.
 * `--inputs=50000` per reader, `--seed=1`; `--from=1234 --inputs=1` reads one finding again.
 */
const NAMES = 'csv mbox eml json xml html vcard workbook archive backup policy request dropped'.split(' ');
/** Also for the start, which may be slow. */
const HANG_MS = 60_000;
const MOST_MIB = 1024;
const FOUND = join(tmpdir(), 'verzoekboek-fuzz');

/** @typedef {{ inputs: number, slowest: { ms: number, input: number }, peakMiB: number, rejected: string | null, findings: { input: number, what: string, base64: string }[] }} Figures */

const asked = process.argv.slice(2);
const seed = option('seed', '1');
const inputs = Number(option('inputs', '50000'));
const from = Number(option('from', '0'));
const names = asked.filter((word) => !word.startsWith('--'));

mkdirSync(FOUND, { recursive: true });
console.log(`seed ${seed}, ${inputs} inputs each from number ${from}`);
for (const name of names.length > 0 ? names : NAMES) await whole(name, from);

/** A reader that hangs is stopped, and goes on with the next input. @param {string} name @param {number} first */
async function whole(name, first) {
	const started = Date.now();
	const { figures, at } = await fuzzed(name, first);
	if (figures) return tell(name, first, figures, (Date.now() - started) / 1000);
	if (at === null) return fault(`${name}: did not start`);
	fault(`${name}: input ${at} hangs, or ends the process`);
	if (at + 1 < from + inputs) await whole(name, at + 1);
}

/** @param {string} name @param {number} first @param {Figures} figures @param {number} seconds */
function tell(name, first, { inputs, slowest, peakMiB, rejected, findings }, seconds) {
	console.log(
		`${name}: ${inputs} inputs from ${first} in ${seconds.toFixed(0)} s, slowest ${slowest.ms.toFixed(0)} ms ` +
			`(input ${slowest.input}), peak memory ${peakMiB.toFixed(0)} MiB, ${findings.length} findings`,
	);
	if (rejected !== null) fault(`${name}: a rejection that nobody took: ${rejected}`);
	if (peakMiB > MOST_MIB) fault(`${name}: more than ${MOST_MIB} MiB`);
	for (const { input, what, base64 } of findings) {
		const path = join(FOUND, `${name}-${seed}-${input}`);
		writeFileSync(path, Buffer.from(base64, 'base64'));
		fault(`${name}: input ${input} (${path}): ${what}`);
	}
}

/** The figures, or the input at which there came none; null when none was begun. @param {string} name @param {number} first @returns {Promise<{ figures: Figures | null, at: number | null }>} */
function fuzzed(name, first) {
	const progress = join(FOUND, `progress-${process.pid}`);
	return new Promise((resolve) => {
		const args = [name, seed, String(first), String(from + inputs - first), progress];
		const child = fork(join(import.meta.dirname, 'child.mjs'), args);
		/** @type {Figures | null} */
		let figures = null;
		const seen = { at: '', since: Date.now() };
		const watch = setInterval(() => {
			const at = readOr(progress, '');
			if (at !== seen.at) Object.assign(seen, { at, since: Date.now() });
			else if (Date.now() - seen.since > HANG_MS) child.kill('SIGKILL');
		}, 1000);
		child.on('message', (/** @type {any} */ message) => (figures = message));
		child.on('close', () => {
			clearInterval(watch);
			const at = readOr(progress, '');
			rmSync(progress, { force: true });
			resolve({ figures, at: at === '' ? null : Number(at) });
		});
	});
}

/** @param {string} path @param {string} otherwise */
function readOr(path, otherwise) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return otherwise;
	}
}

/** @param {string} name @param {string} otherwise */
function option(name, otherwise) {
	const said = asked.find((word) => word.startsWith(`--${name}=`));
	return said ? said.slice(name.length + 3) : otherwise;
}

/** @param {string} what */
function fault(what) {
	console.error(what);
	process.exitCode = 1;
}
