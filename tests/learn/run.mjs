/** Learns the weights of clues anew from the sayings and mails in tests/fixtures: `node tests/learn/run.mjs`. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

await runnerImport(join(import.meta.dirname, 'write.ts'), {
	configFile: false,
	logLevel: 'error',
	envDir: false,
});
