import { BlobReader, BlobWriter, configure, ZipWriter } from '@zip.js/zip.js';
import { downloadZip } from 'client-zip';
import { Zip, ZipPassThrough, zipSync } from 'fflate';
import type { BundleEntry } from '../../../src/lib/bundles/bundle.ts';
import { bundleZip } from '../../../src/lib/files/bundle-zip.ts';
import { crc32 } from '../../../src/lib/files/crc32.ts';
import { sha256OfFile } from '../../../src/lib/files/file-hash.ts';
import { fileSource } from '../../../src/lib/files/file-source.ts';

// all run in the one worker that measures
configure({ useWebWorkers: false });

/** Writing ZIPs: ours, and the same by others. */
export const ZIP_WORKS = {
	'warm-up': async () => attachments().length + texts().length,
	bundle: async () => {
		const sums = await Promise.all(attachments().map((blob) => sha256OfFile(blob)));
		const list = new TextEncoder().encode(sums.join('\n'));
		return write([...wrapped(), { path: 'SHA256SUMS', mediaType: 'text/plain', content: list }]);
	},
	'sums-only': async () => {
		const sums = await Promise.all(attachments().map((blob) => sha256OfFile(blob)));
		let crc = 0;
		for (const blob of attachments())
			for await (const piece of fileSource(blob).stream()) crc = crc32(piece, crc);
		return sums.length + (crc === 0 ? 1 : 0);
	},
	zip: () => write(wrapped()),
	'client-zip': async () => {
		const files = attachments().map((input, at) => ({ name: nameOf(at), input, lastModified: DAY }));
		return (await downloadZip(files).blob()).size;
	},
	'zip.js': async () => {
		const writer = new ZipWriter(new BlobWriter('application/zip'), { level: 0 });
		for (const [at, blob] of attachments().entries()) await writer.add(nameOf(at), new BlobReader(blob));
		return (await writer.close()).size;
	},
	fflate: async () => {
		const parts: Uint8Array<ArrayBuffer>[] = [];
		const zip = new Zip((error, piece) => {
			if (error) throw error;
			parts.push(piece as Uint8Array<ArrayBuffer>);
		});
		for (const [at, blob] of attachments().entries()) {
			const file = new ZipPassThrough(nameOf(at));
			zip.add(file);
			// the pieces are kept, so each needs bytes of its own
			for await (const piece of fileSource(blob).stream()) file.push(piece.slice());
			file.push(new Uint8Array(0), true);
		}
		zip.end();
		return new Blob(parts).size;
	},
	'text-bundle': () =>
		write(
			texts().map((content, at) => ({ path: `data/shop/order-${at}.csv`, mediaType: 'text/csv', content })),
		),
	'text-fflate': async () =>
		zipSync(Object.fromEntries(texts().map((content, at) => [`data/shop/order-${at}.csv`, content]))).length,
} satisfies Record<string, () => Promise<number>>;

const DAY = new Date('2026-12-18T12:00:00Z');
const nameOf = (at: number) => `data/gmail/attachment-${at}.jpg`;

async function write(entries: readonly BundleEntry[]): Promise<number> {
	const blobOf = (ref: string) => Promise.resolve(attachments()[Number(ref)] ?? null);
	const zip = await bundleZip({ entries, on: '2026-12-18', blobOf });
	if (!zip.ok) throw new Error(zip.failure.type);
	return zip.value.size;
}

const wrapped = (): BundleEntry[] =>
	attachments().map((blob, at) => ({
		path: nameOf(at),
		mediaType: 'image/jpeg',
		content: { blobRef: String(at), bytes: blob.size },
	}));

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

let written: Uint8Array[] | null = null;

/** Two hundred tables of 25 kB. */
function texts(): Uint8Array[] {
	written ??= Array.from({ length: 200 }, (_, at) => new TextEncoder().encode(tableText(at)));
	return written;
}

function tableText(seed: number): string {
	let state = seed + 1;
	const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
	let text = 'Ordernummer;Datum;Naam;E-mailadres;Bedrag;Opmerking\r\n';
	while (text.length < 25_000)
		text += `${next() % 100000};2026-0${1 + (next() % 9)}-1${next() % 10};Noor van den Broekhaven;noor@broekhaven.example;${next() % 200},95;${WORDS[next() % 8]} ${WORDS[next() % 8]} ${next()}\r\n`;
	return text;
}

const WORDS = ['zilver', 'ketting', 'ring', 'retour', 'graag', 'morgen', 'bezorgen', 'cadeau'];
