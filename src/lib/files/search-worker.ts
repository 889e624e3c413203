/// <reference lib="webworker" />
import type { SearchJob, SearchMessage } from './search-job.ts';
import { searchFiles } from './search-files.ts';

const tell = (message: SearchMessage) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<SearchJob>) => {
	let told = 0;
	const outcome = await searchFiles(data, (progress) => {
		// a screen shows ten steps a second at most
		if (performance.now() - told < 100) return;
		told = performance.now();
		tell({ type: 'progress', progress });
	});
	tell({ type: 'done', outcome });
};
