import workerUrl from './search-worker.ts?worker&url';
import type { DossierRecord } from '../core/payload.ts';
import type { SearchJob, SearchMessage, SearchOutcome, SearchProgress } from './search-job.ts';

/** A search that runs beside the page; `done` is null when it was cancelled or the browser stopped it. */
export type RunningSearch = { readonly done: Promise<SearchOutcome | null>; cancel(): void };

/** Searches files in a worker of its own, which ends with the work or at once when it is cancelled. */
export function startSearch(
	job: SearchJob,
	trust: (url: string) => string,
	onProgress: (progress: SearchProgress) => void,
): RunningSearch {
	const worker = new Worker(trust(workerUrl), { type: 'module' });
	let stop: () => void = () => undefined;
	const found: DossierRecord[] = [];
	const done = new Promise<SearchOutcome | null>((resolve) => {
		stop = () => resolve(null);
		worker.onerror = stop;
		worker.onmessage = ({ data }: MessageEvent<SearchMessage>) => {
			if (data.type === 'progress') onProgress(data.progress);
			else if (data.type === 'found') found.push(...data.found);
			else if (data.type === 'gave-up') stop();
			else resolve({ ...data.rest, found });
		};
		worker.postMessage(job);
	}).finally(() => worker.terminate());
	return { done, cancel: () => stop() };
}
