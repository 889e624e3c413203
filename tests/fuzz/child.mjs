import { openSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** Fuzzes the reader and the inputs that the parent names: `node child.mjs NAME SEED FROM INPUTS PROGRESS-FILE`. */
const [name = '', seed = '', from = '', inputs = '', progress = ''] = process.argv.slice(2);
const { module } = await runnerImport(join(import.meta.dirname, 'work.ts'), {
	configFile: false,
	logLevel: 'error',
	envDir: false,
});
const run = { seed, from: Number(from), inputs: Number(inputs) };
process.send?.(await module.work(name, run, openSync(progress, 'w')), () => process.exit());
