/// <reference lib="webworker" />
import Papa from 'papaparse';
import { personMatcher } from '../../../src/lib/core/people.ts';
import { bundleZip } from '../../../src/lib/files/bundle-zip.ts';
import { crc32 } from '../../../src/lib/files/crc32.ts';
import { sha256OfFile } from '../../../src/lib/files/file-hash.ts';
import { fileSource } from '../../../src/lib/files/file-source.ts';
import { SearchPass } from '../../../src/lib/files/search-pass.ts';
import { sortFiles } from '../../../src/lib/files/search-units.ts';
import type { ColumnMapping } from '../../../src/lib/systems/mapping.ts';

/** One piece of work over a file: milliseconds, and a number that proves it was done. */
export type Measured = { readonly ms: number; readonly result: number };

const person = { emails: ['noor@broekhaven.example'], names: ['Noor van den Broekhaven'] };

const WORKS = {
	read: async (file: File) => {
		let bytes = 0;
		for await (const piece of fileSource(file).stream()) bytes += piece.length;
		return bytes;
	},
	find: async (file: File) => {
		const mappings: Record<string, ColumnMapping> = {};
		const job = { files: [{ id: 'file', name: file.name, file }], person, shop: [], inUse: [], mappings };
		const { asked } = await sortFiles(job);
		for (const { fingerprint, system, kind, columns } of asked)
			mappings[fingerprint] = { system, kind, columns };
		const { units } = await sortFiles(job);
		const pass = new SearchPass(units, personMatcher(person, {}), () => undefined);
		do await pass.over(units);
		while (pass.matcher.learn());
		return pass.count;
	},
	sum: async (file: File) => (await sha256OfFile(file)).length,
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
	bundle: async () => {
		const blobs = attachments();
		const sums = await Promise.all(blobs.map((blob) => sha256OfFile(blob)));
		const entries = blobs.map((blob, at) => ({
			path: `data/gmail/attachment-${at}.jpg`,
			mediaType: 'image/jpeg',
			content: { blobRef: String(at), bytes: blob.size },
		}));
		const list = new TextEncoder().encode(sums.join('\n'));
		const zip = await bundleZip({
			entries: [...entries, { path: 'SHA256SUMS', mediaType: 'text/plain', content: list }],
			on: '2026-12-18',
			blobOf: (ref) => Promise.resolve(blobs[Number(ref)] ?? null),
		});
		if (!zip.ok) throw new Error(zip.failure.type);
		return zip.value.size;
	},
	'sums-only': async () => {
		const blobs = attachments();
		const sums = await Promise.all(blobs.map((blob) => sha256OfFile(blob)));
		let crc = 0;
		for (const blob of blobs) {
			crc = 0;
			for await (const piece of fileSource(blob).stream()) crc = crc32(piece, crc);
		}
		return sums.length + (crc === 0 ? 1 : 0);
	},
} satisfies Record<string, (file: File) => Promise<number>>;

/** What the worker can be asked to do. */
export type Work = keyof typeof WORKS;

let made: Blob[] | null = null;

/** A hundred attachments of three megabytes, as Blobs that the browser holds. */
function attachments(): Blob[] {
	made ??= Array.from({ length: 100 }, (_, at) => {
		const bytes = new Uint8Array(3_000_000);
		for (let from = 0; from < bytes.length; from += 60_000)
			crypto.getRandomValues(bytes.subarray(from, Math.min(from + 60_000, bytes.length)));
		bytes[0] = at;
		return new Blob([bytes]);
	});
	return made;
}

self.onmessage = async ({ data }: MessageEvent<{ work: Work; file: File }>) => {
	if (data.work === 'bundle' || data.work === 'sums-only') attachments();
	const before = performance.now();
	const result = await WORKS[data.work](data.file);
	self.postMessage({ ms: performance.now() - before, result } satisfies Measured);
};
