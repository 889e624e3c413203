import { BOOK_VERSION, payloadsNamed, type Book } from '../core/book.ts';
import { addDays, type Day } from '../core/day.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { bookEntries, payloadBytes, payloadPath } from './entries.ts';
import { BACKUP_LIMITS } from './limits.ts';
import { BACKUP_DAYS, BACKUP_VERSION, type Manifest, type ManifestEntry } from './manifest.ts';
import { padded } from './padding.ts';
import type { BackupPorts, ReadPayloads, ZipFile } from './ports.ts';
import { readBackup, sameBackup } from './read-backup.ts';

/** What a backup says about itself, and how it is closed; `passphrase` null leaves it open for anyone. */
export type BackupOptions = {
	readonly madeAt: string;
	readonly madeOn: Day;
	readonly device: string;
	readonly app: string;
	readonly passphrase: string | null;
	/** The book is one to practise with: no real book takes the file. */
	readonly practice?: boolean;
};

/** Why no backup was made. */
export type WriteFailure =
	/** more than a reader would take back */
	| { type: 'too-large' }
	/** what was written did not read back as the same book */
	| { type: 'not-verified' }
	/** the browser stopped: no memory, or the work was broken off */
	| { type: 'gave-up' };

/** A backup that was read back and compared; payloads that were lost before are counted. */
export type MadeBackup = { bytes: Uint8Array; manifest: Manifest; missing: number };

/** Writes the whole book to one file, reads it back, opens it and compares before it says that it is made. */
export async function writeBackup(
	book: Book,
	readPayloads: ReadPayloads,
	options: BackupOptions,
	ports: BackupPorts,
): Promise<Result<MadeBackup, WriteFailure>> {
	const practice = options.practice === true;
	const { files, manifest } = await contentOf(book, readPayloads, options, ports);
	if (exceeds(manifest)) return fail({ type: 'too-large' });
	const table = { path: 'manifest.json', content: utf8(`${JSON.stringify(manifest)}\n`), packed: true };
	const zip = padded(await ports.zip([table, ...files]));
	const sealed = options.passphrase === null ? ok(zip) : await ports.seal(zip, options.passphrase);
	if (!sealed.ok) return sealed;
	const readBack = await readBackup(sealed.value, options.passphrase, ports, { practice });
	if (!readBack.ok || !sameBackup(readBack.value, { manifest, book })) return fail({ type: 'not-verified' });
	return ok({ bytes: sealed.value, manifest, missing: manifest.missing.length });
}

/** A file name without personal data. */
export const backupName = (madeOn: Day, kind: { isSealed: boolean; practice?: boolean }): string =>
	`verzoekboek-${kind.practice ? 'oefenen-' : ''}${madeOn}.zip${kind.isSealed ? '.age' : ''}`;

const PAYLOADS_AT_ONCE = 100;

async function contentOf(book: Book, readPayloads: ReadPayloads, options: BackupOptions, ports: BackupPorts) {
	const files: ZipFile[] = [];
	const entries: ManifestEntry[] = [];
	const add = async (path: string, content: Uint8Array, mediaType: string | null) => {
		entries.push({ path, bytes: content.length, sha256: await ports.sha256Hex(content), mediaType });
		files.push({ path, content, packed: mediaType === null });
	};
	for (const [path, text] of bookEntries(book)) await add(path, utf8(text), null);
	const named = [...payloadsNamed(book)].sort();
	const missing: string[] = [];
	for (let at = 0; at < named.length; at += PAYLOADS_AT_ONCE) {
		const ids = named.slice(at, at + PAYLOADS_AT_ONCE);
		const payloads = await readPayloads(ids);
		for (const id of ids) {
			const payload = payloads.get(id);
			if (!payload) missing.push(id);
			else
				await add(
					payloadPath(id),
					await payloadBytes(payload),
					payload instanceof Blob ? payload.type : null,
				);
		}
	}
	return { files, manifest: manifestOf(book, options, entries, missing) };
}

function manifestOf(
	book: Book,
	{ madeAt, madeOn, device, app, practice }: BackupOptions,
	entries: readonly ManifestEntry[],
	missing: readonly string[],
): Manifest {
	const facts = [...book.streams.values()].reduce((sum, some) => sum + some.length, 0);
	return {
		format: 'verzoekboek-backup',
		version: BACKUP_VERSION,
		bookVersion: BOOK_VERSION,
		app,
		device,
		madeAt,
		expiresOn: addDays(madeOn, BACKUP_DAYS),
		...(practice && { practice: true as const }),
		counts: {
			streams: book.streams.size,
			facts,
			payloads: entries.filter(({ path }) => path.startsWith('payloads/')).length,
			auditEntries: book.audit.size,
			tombstones: book.tombstones.size,
		},
		missing: [...missing],
		entries: [...entries],
	};
}

function exceeds({ entries }: Manifest): boolean {
	const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
	return entries.length + 1 > BACKUP_LIMITS.entries || bytes > BACKUP_LIMITS.unpackedBytes;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
