import { startSearch } from '../../../src/lib/files/search-client.ts';
import type { SearchJob } from '../../../src/lib/files/search-job.ts';
import type { Measured, Work } from './work.ts';

const input = document.querySelector('input')!;
const worker = new Worker(new URL('./work.ts', import.meta.url), { type: 'module' });

/** Does one piece of work over the chosen file, in a worker. */
const measure = (work: Work): Promise<Measured> =>
	new Promise((resolve, reject) => {
		worker.onmessage = ({ data }) => resolve(data as Measured);
		worker.onerror = (event) => reject(new Error(event.message));
		worker.postMessage({ work, file: input.files?.[0] });
	});

/** The longest task of the page, in milliseconds, while the app's own search runs; 0 where none took more than 50. */
async function longestTask(): Promise<{ ms: number; found: number }> {
	let longest = 0;
	const observer = new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
	});
	observer.observe({ type: 'longtask' });
	const file = input.files![0]!;
	const job = {
		files: [{ id: 'file', name: file.name, file }],
		person: { emails: ['noor@broekhaven.example'], names: ['Noor van den Broekhaven'] },
		shop: [],
		inUse: [],
		mappings: {},
	};
	const first = await search(job);
	const confirmed = Object.fromEntries((first?.asked ?? []).map((table) => [table.id, table]));
	const outcome = first?.asked.length ? await search({ ...job, confirmed }) : first;
	observer.disconnect();
	return { ms: longest, found: outcome?.found.length ?? 0 };
}

const search = (job: SearchJob) =>
	startSearch(
		job,
		(url) => url,
		() => undefined,
	).done;

Object.assign(window, { measure, longestTask });
