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

/** The longest time, in milliseconds, that the page could do nothing else while the app's own search ran. */
async function longestBlock(): Promise<{ ms: number; found: number }> {
	let last = performance.now();
	let longest = 0;
	const channel = new MessageChannel();
	channel.port1.onmessage = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		setTimeout(() => channel.port2.postMessage(null), 1);
	};
	channel.port2.postMessage(null);
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
	channel.port1.close();
	return { ms: longest, found: outcome?.found.length ?? 0 };
}

const search = (job: SearchJob) =>
	startSearch(
		job,
		(url) => url,
		() => undefined,
	).done;

Object.assign(window, { measure, longestBlock });
