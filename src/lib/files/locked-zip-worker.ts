/// <reference lib="webworker" />
import { BlobReader, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/index-native.js';
import type { LockedZipCall, LockedZipMessage } from './locked-zip.ts';

const tell = (message: LockedZipMessage) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<LockedZipCall>) => {
	try {
		tell({ type: 'done', zip: await locked(data) });
	} catch {
		tell({ type: 'gave-up' });
	}
};

/** This is a worker already; the library would start others from text, which the policy of the page forbids. */
configure({ useWebWorkers: false });

async function locked({ files, on, password }: LockedZipCall): Promise<Blob> {
	const pieces = new Pieces();
	const writer = new ZipWriter(pieces.stream(), {
		password,
		...{ encryptionStrength: 3, zip64: false, extendedTimestamp: false },
		lastModDate: new Date(`${on}T12:00:00`),
	});
	let before = 0;
	for (const { path, content, pack } of files) {
		const reader = content instanceof Blob ? new BlobReader(content) : new Uint8ArrayReader(content);
		await writer.add(path, reader, {
			level: pack ? 6 : 0,
			onprogress: async (done) => tell({ type: 'progress', done: before + done }),
		});
		before += content instanceof Blob ? content.size : content.length;
		tell({ type: 'progress', done: before });
	}
	await writer.close();
	return pieces.blob();
}

/** What was written so far, handed to the browser piece by piece, which keeps large Blobs on disk. */
class Pieces {
	readonly #blobs: Blob[] = [];
	#held: Uint8Array<ArrayBuffer>[] = [];
	#bytes = 0;

	stream(): WritableStream<Uint8Array<ArrayBuffer>> {
		return new WritableStream({
			write: (piece) => {
				this.#held.push(piece);
				this.#bytes += piece.length;
				if (this.#bytes >= PIECE_BYTES) this.#hand();
			},
		});
	}

	blob(): Blob {
		this.#hand();
		return new Blob(this.#blobs, { type: 'application/zip' });
	}

	#hand(): void {
		this.#blobs.push(new Blob(this.#held));
		this.#held = [];
		this.#bytes = 0;
	}
}

const PIECE_BYTES = 4 * 2 ** 20;
