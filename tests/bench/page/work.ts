/// <reference lib="webworker" />
import Papa from 'papaparse';
import { personMatcher } from '../../../src/lib/core/people.ts';
import { sha256OfFile } from '../../../src/lib/files/file-hash.ts';
import { fileSource } from '../../../src/lib/files/file-source.ts';
import type { SearchJob } from '../../../src/lib/files/search-job.ts';
import { SearchPass } from '../../../src/lib/files/search-pass.ts';
import { sortFiles } from '../../../src/lib/files/search-units.ts';
import { unpack } from '../../../src/lib/formats/inflate.ts';
import { scanMbox } from '../../../src/lib/formats/mbox.ts';
import { packedAt, type ZipEntry } from '../../../src/lib/formats/zip-listing.ts';
import type { ColumnMapping } from '../../../src/lib/systems/mapping.ts';
import { filesInZip } from '../../../src/lib/systems/files-in-zip.ts';
import { ZIP_WORKS } from './zip-works.ts';

/** One piece of work over a file: milliseconds, and a number that proves it was done. */
export type Measured = { readonly ms: number; readonly result: number };

const person = { emails: ['noor@broekhaven.example'], names: ['Noor van den Broekhaven'] };

const WORKS = {
	read: async (file: File) => {
		let bytes = 0;
		for await (const piece of fileSource(file).stream()) bytes += piece.length;
		return bytes;
	},
	/** What an owner says of a table, who takes the proposal as it is; the shop remembers it. */
	confirm: async (file: File) => {
		for (const { fingerprint, system, kind, columns } of (await sortFiles(jobFor(file))).asked)
			mappings[fingerprint] = { system, kind, columns };
		return Object.keys(mappings).length;
	},
	find: async (file: File) => {
		const { units } = await sortFiles(jobFor(file));
		const pass = new SearchPass(units, personMatcher(person, {}), () => undefined);
		do await pass.over(units);
		while (pass.matcher.learn());
		return pass.count;
	},
	scan: async (file: File) => {
		const scanned = await scanMbox(fileSource(file).stream(), personMatcher(person, {}).needles());
		return scanned.ok ? scanned.value.hits.length : 0;
	},
	'scan-packed': async (file: File) => {
		const source = fileSource(file);
		const listed = await filesInZip(source);
		const [member] = listed.ok ? listed.value.files : [];
		const scanned = await scanMbox(unpack(source, member!.entry), personMatcher(person, {}).needles());
		return scanned.ok ? scanned.value.hits.length : 0;
	},
	sum: async (file: File) => (await sha256OfFile(file)).length,
	inflate: async (file: File) => {
		const source = fileSource(file);
		const listed = await filesInZip(source);
		if (!listed.ok) throw new Error(listed.failure.type);
		let bytes = 0;
		for (const { entry } of listed.value.files) bytes += await inflated(file, entry);
		return bytes;
	},
	papaparse: (file: File) =>
		new Promise<number>((resolve, reject) => {
			let rows = 0;
			Papa.parse<string[]>(file, {
				chunkSize: 4 << 20,
				chunk: ({ data }) => void (rows += data.length),
				complete: () => resolve(rows),
				error: reject,
			});
		}),
	...ZIP_WORKS,
} satisfies Record<string, (file: File) => Promise<number>>;

const mappings: Record<string, ColumnMapping> = {};

const jobFor = (file: File): SearchJob => ({
	files: [{ id: 'file', name: file.name, file }],
	...{ person, shop: [], inUse: [], mappings },
});

/** What the worker can be asked to do. */
export type Work = keyof typeof WORKS;

/** The bytes of one entry, unpacked by the browser alone. */
async function inflated(file: File, entry: ZipEntry): Promise<number> {
	const start = await packedAt(fileSource(file), entry);
	const packed = file.slice(start ?? 0, (start ?? 0) + entry.packedBytes);
	const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	let bytes = 0;
	for (let read = await reader.read(); !read.done; read = await reader.read()) bytes += read.value.length;
	return bytes;
}

self.onmessage = async ({ data }: MessageEvent<{ work: Work; file: File }>) => {
	const before = performance.now();
	const result = await WORKS[data.work](data.file);
	self.postMessage({ ms: performance.now() - before, result } satisfies Measured);
};
