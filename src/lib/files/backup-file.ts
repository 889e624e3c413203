import type { AgeAnswer } from './age-passphrase.ts';
import type { AgeCall } from './age-worker.ts';
import ageWorkerUrl from './age-worker.ts?worker&url';
import { fail, type Result } from '../core/result.ts';

/** Packs files to a ZIP in memory, the same bytes for the same files: no times, no order but the given one. */
export async function zipFiles(
	files: readonly { readonly path: string; readonly content: Uint8Array; readonly packed: boolean }[],
): Promise<Uint8Array> {
	const { default: JSZip } = await import('jszip');
	const zip = new JSZip();
	for (const { path, content, packed } of files)
		zip.file(path, content, {
			createFolders: false,
			date: EARLIEST,
			compression: packed && content.length > WORTH_PACKING ? 'DEFLATE' : 'STORE',
		});
	return zip.generateAsync({ type: 'uint8array', platform: 'DOS', compressionOptions: { level: 6 } });
}

/** How a worker of the app is started; the address must be trusted by the page (Trusted Types). */
export type TrustScript = (url: string) => string;

/** Seals and opens with age and a passphrase, in a worker of its own that ends with the work. */
export function ageSeal(trust: TrustScript, signal?: AbortSignal) {
	const run = (call: AgeCall) => runWorker(trust(ageWorkerUrl), call, signal);
	return {
		/** Seals content with a passphrase. */
		async seal(content: Uint8Array, passphrase: string): Promise<Result<Uint8Array, { type: 'gave-up' }>> {
			const answer = await run({ task: 'seal', content, passphrase: passphrase.normalize('NFC') });
			return answer.ok ? answer : fail({ type: 'gave-up' });
		},
		/** Opens what was sealed, if the passphrase fits and every byte is as it was. */
		unseal: (content: Uint8Array, passphrase: string): Promise<AgeAnswer> =>
			run({ task: 'unseal', content, passphrase: passphrase.normalize('NFC') }),
	};
}

// the earliest time that a ZIP can hold
const EARLIEST = new Date(Date.UTC(1980, 0, 1));
const WORTH_PACKING = 2048;

async function runWorker(url: string, call: AgeCall, signal?: AbortSignal): Promise<AgeAnswer> {
	const worker = new Worker(url, { type: 'module' });
	try {
		return await new Promise<AgeAnswer>((resolve) => {
			const giveUp = () => resolve(fail({ type: 'gave-up' }));
			worker.onmessage = ({ data }: MessageEvent<AgeAnswer>) => resolve(data);
			worker.onerror = giveUp;
			signal?.addEventListener('abort', giveUp, { once: true });
			worker.postMessage(call);
		});
	} finally {
		worker.terminate();
	}
}
