import { describe, expect, test, vi } from 'vitest';
import { startSearch } from '../../src/lib/files/search-client.ts';
import type { SearchJob, SearchProgress } from '../../src/lib/files/search-job.ts';
import { searchFiles } from '../../src/lib/files/search-files.ts';

vi.setConfig({ testTimeout: 90_000 });

const NOOR = 'noor@broekhaven.example';

const message = (from: string, text: string) =>
	`From 1@xxx Wed Nov 20 10:00:00 +0000 2024\r\nMessage-ID: <${from}>\r\nDate: Wed, 20 Nov 2024 10:00:00 +0100\r\n` +
	`From: ${from}\r\nTo: winkel@zilvermeeuw.example\r\nSubject: vraag\r\n\r\n${text}\r\n\r\n`;

/** Two hundred megabytes of mail, one message in two thousand from the person. */
function mailbox(): { file: File; messages: number; hits: number } {
	const others = Array.from({ length: 1999 }, (_, at) =>
		message(`klant${at}@example.com`, 'Wanneer komt mijn pakket? '.repeat(80)),
	).join('');
	const part = new Blob([others, message(NOOR, 'Graag inzage.')]);
	const parts = Math.ceil(200e6 / part.size);
	const file = new File(Array<Blob>(parts).fill(part), 'mail.mbox');
	return { file, messages: 2000 * parts, hits: parts };
}

const jobFor = (file: File): SearchJob => ({
	files: [{ id: 'mail', name: file.name, file }],
	person: { emails: [NOOR] },
	shop: [],
	inUse: [],
	mappings: {},
});

const start = (file: File, onProgress: (progress: SearchProgress) => void) =>
	startSearch(jobFor(file), (url) => url, onProgress);

describe('a large mailbox', () => {
	const { file, messages, hits } = mailbox();

	test('is searched without ever holding up the page', async () => {
		const longest: number[] = [];
		let found = 0;
		// a machine that does something else at the same moment also holds up a page: once in three must be free of it
		for (let turn = 0; turn < 3 && Math.min(...longest, Infinity) >= 50; turn++) {
			const tasks: number[] = [0];
			const observer = new PerformanceObserver((list) =>
				tasks.push(...list.getEntries().map(({ duration }) => duration)),
			);
			observer.observe({ type: 'longtask' });
			const outcome = await start(file, () => undefined).done;
			observer.disconnect();
			longest.push(Math.max(...tasks));
			found = outcome!.searched[0]!.found;
		}
		expect(Math.min(...longest)).toBeLessThan(50);
		// the copies of one message are one record of the dossier, but each was found
		expect(found).toBe(hits);
	});

	test('tells how many bytes were read, how many messages, and how many of them are the person’s', async () => {
		const told: SearchProgress[] = [];
		await searchFiles(jobFor(file), (progress) => told.push({ ...progress }));
		for (const phase of ['search', 'sums'] as const) {
			const bytes = told.filter((one) => one.phase === phase).map((one) => one.bytes);
			expect(bytes.length).toBeGreaterThan(20);
			expect(bytes).toEqual(bytes.toSorted((one, other) => one - other));
			expect(bytes.at(-1)).toBe(file.size);
		}
		expect(told.every(({ totalBytes, name }) => totalBytes === file.size && name === 'mail.mbox')).toBe(true);
		const halfway = told.find(({ bytes }) => bytes > file.size / 2)!;
		expect(halfway.records / messages).toBeCloseTo(0.5, 1);
		const last = told.findLast(({ phase }) => phase === 'search')!;
		expect([last.records, last.found]).toEqual([messages, hits]);
	});

	test('stops at once when it is cancelled, and tells nothing more', async () => {
		let told = 0;
		let cancel: () => void = () => undefined;
		const running = start(file, () => {
			if (++told === 2) cancel();
		});
		cancel = () => running.cancel();
		expect(await running.done).toBeNull();
		const before = told;
		// whoever went on would say so ten times a second
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(told).toBe(before);
	});
});
