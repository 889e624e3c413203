import { writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fuzz, type Run } from './fuzz.ts';
import { READERS } from './readers/index.ts';

/**
 * Fuzzes one reader in a process of its own, so that it can be stopped where it hangs and its memory is its own. The
 * number of each input is written to the file `progress` before it is read: a message would wait until the reader ends.
 */
export async function work(name: string, run: Run, progress: number): Promise<object> {
	const reader = READERS[name];
	if (!reader) throw new RangeError(`no reader ${name}`);
	let rejected: string | null = null;
	process.on('unhandledRejection', (reason) => (rejected ??= String(reason)));
	const { findings, ...figures } = await fuzz(name, reader, run, (input) =>
		writeSync(progress, String(input).padEnd(12), 0),
	);
	await setImmediate();
	return {
		...figures,
		rejected,
		peakMiB: process.resourceUsage().maxRSS / 1024,
		findings: findings.map(({ bytes, ...rest }) => ({
			...rest,
			base64: Buffer.from(bytes).toString('base64'),
		})),
	};
}
