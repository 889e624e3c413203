/// <reference lib="webworker" />
import type { SearchJob, SearchMessage } from './search-job.ts';
import { searchFiles } from './search-files.ts';

const tell = (message: SearchMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<SearchJob>) =>
	void search(data).catch(() => tell({ type: 'gave-up' }));

async function search(job: SearchJob): Promise<void> {
	let told = 0;
	const { found, ...rest } = await searchFiles(job, (progress) => {
		// a screen shows ten steps a second at most
		if (performance.now() - told < 100) return;
		told = performance.now();
		tell({ type: 'progress', progress });
	});
	// the page takes a message in at once: a large dossier comes in portions that take it a few milliseconds each
	for (let at = 0; at < found.length; at += PORTION)
		tell({ type: 'found', found: found.slice(at, at + PORTION) });
	tell({ type: 'done', rest });
}

const PORTION = 100;
