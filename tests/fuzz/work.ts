import { fuzz, type Run } from './fuzz.ts';
import { READERS } from './readers/index.ts';

/** What the process that fuzzes tells the one that watches it: each input before it is read, and the figures. */
type Tell = (message: object) => void;

/** Fuzzes one reader in a process of its own, so that it can be stopped where it hangs and its memory is its own. */
export async function work(name: string, run: Run, tell: Tell): Promise<void> {
	const reader = READERS[name];
	if (!reader) throw new RangeError(`no reader ${name}`);
	let rejected: string | null = null;
	process.on('unhandledRejection', (reason) => (rejected ??= String(reason)));
	const figures = await fuzz(name, reader, run, (input) => tell({ input }));
	tell({
		figures: {
			...figures,
			rejected,
			peakMiB: process.resourceUsage().maxRSS / 1024,
			findings: figures.findings.map(({ bytes, ...rest }) => ({
				...rest,
				base64: Buffer.from(bytes).toString('base64'),
			})),
		},
	});
}
