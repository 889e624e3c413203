import { spawn } from 'node:child_process';

/** Everything that must hold before a change lands, in the order in which it fails fastest. */
const STEPS = ['format', 'audit', 'lint', 'types', 'pure', 'unit', 'build', 'budget', 'walk', 'engines'];

let passed = 0;
let failed = 0;
for (const step of STEPS) {
	const started = Date.now();
	console.log(`\n== ${step}`);
	const { code, output } = await run('npm', ['run', '--silent', step]);
	const counts = countTests(step, output);
	passed += counts.passed;
	failed += counts.failed;
	console.log(`-- ${step}: ${code === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
	if (code !== 0) {
		console.log(`\n${passed} passed, ${Math.max(failed, 1)} failed`);
		process.exit(1);
	}
}
console.log(`\n${passed} passed, ${failed} failed`);

/** @param {string} command @param {string[]} args @returns {Promise<{ code: number, output: string }>} */
function run(command, args) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32',
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk) => {
				output += chunk;
				process.stdout.write(chunk);
			});
		}
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** A step without tests of its own counts as one. @param {string} step @param {string} output */
function countTests(step, output) {
	const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
	if (!['unit', 'walk', 'engines'].includes(step)) return { passed: 1, failed: 0 };
	const line = step === 'unit' ? (/^\s*Tests\s.*$/m.exec(plain)?.[0] ?? '') : plain.slice(-400);
	const count = (/** @type {RegExp} */ pattern) => Number(pattern.exec(line)?.[1] ?? 0);
	return { passed: count(/(\d+) passed/), failed: count(/(\d+) failed/) };
}
