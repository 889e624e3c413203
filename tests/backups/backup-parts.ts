import { mergeAll, EMPTY_BOOK, type Book } from '../../src/lib/core/book.ts';
import type { BackupPorts, KeptPayload, ReadPayloads } from '../../src/lib/backups/ports.ts';
import type { BackupOptions } from '../../src/lib/backups/write-backup.ts';
import { ageSeal, zipFiles } from '../../src/lib/files/backup-file.ts';
import { sha256Hex } from '../../src/lib/store/hash.ts';
import { leavingOf, newRequest, received, stepDone } from '../store/book-parts.ts';

/** The pieces that the app hands in, real ones. */
export const ports: BackupPorts = { zip: zipFiles, sha256Hex, ...ageSeal((url) => url) };

export const options: BackupOptions = {
	madeAt: '2026-11-22T12:00:00.000Z',
	madeOn: '2026-11-22',
	device: '00000003-0000-4000-8000-000000000001',
	app: '0.1.0-test',
	passphrase: null,
};

/** A book with everything that a book can hold: requests, a file that was taken in, an erased request. */
export function sampleBook(): { book: Book; payloads: Map<string, KeptPayload>; read: ReadPayloads } {
	const stream = newRequest();
	const photograph = new Blob([Uint8Array.from({ length: 5000 }, (_v, i) => (i * 7) % 256)], {
		type: 'image/png',
	});
	const untyped = new Blob(['geen mediatype']);
	const writes = [
		received(stream, 'anna'),
		stepDone(stream, photograph),
		stepDone(stream, untyped),
		received(newRequest(), 'Bjørn “de Vries” 🦉'),
	];
	const { tombstone, entry } = leavingOf(newRequest());
	const book = mergeAll([
		...writes.map(({ stream, facts }): Book => ({ ...EMPTY_BOOK, streams: new Map([[stream, facts]]) })),
		{
			...EMPTY_BOOK,
			audit: new Map([[entry.id, entry]]),
			tombstones: new Map([[tombstone.stream, tombstone]]),
		},
	]);
	const payloads = new Map(
		writes.flatMap((write) => write.payloads.map(({ id, payload }): [string, KeptPayload] => [id, payload])),
	);
	return { book, payloads, read: readerOf(payloads) };
}

export const readerOf =
	(payloads: ReadonlyMap<string, KeptPayload>): ReadPayloads =>
	async (ids) =>
		new Map([...payloads].filter(([id]) => ids.includes(id)));

/** Payloads with the bytes of files spelled out, so that two maps can be compared. */
export async function spelledOut(payloads: ReadonlyMap<string, KeptPayload>): Promise<Map<string, unknown>> {
	const spelled = [...payloads].map(async ([id, payload]): Promise<[string, unknown]> => {
		if (!(payload instanceof Blob)) return [id, payload];
		return [id, { type: payload.type, bytes: [...new Uint8Array(await payload.arrayBuffer())] }];
	});
	return new Map((await Promise.all(spelled)).sort(([one], [other]) => (one < other ? -1 : 1)));
}
