import { join } from 'node:path';
import { runnerImport } from 'vite';

/** Fuzzes the reader and the inputs that the parent names: `node child.mjs NAME SEED FROM INPUTS`. */
const [name = '', seed = '', from = '0', inputs = '0'] = process.argv.slice(2);
const { module } = await runnerImport(join(import.meta.dirname, 'work.ts'), {
	configFile: false,
	logLevel: 'error',
	envDir: false,
});
await module.work(
	name,
	{ seed, from: Number(from), inputs: Number(inputs) },
	(/** @type {object} */ message) => process.send?.(message),
);
process.exit();
