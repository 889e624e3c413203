import { BOOK_VERSION, canonical, mergeAll, payloadsNamed, EMPTY_BOOK, type Book } from '../core/book.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { sourceOf } from '../formats/byte-source.ts';
import { listZip, type ZipEntry } from '../formats/zip-listing.ts';
import { payloadAt, readBookEntry, readPayloadBytes, utf8 } from './entries.ts';
import type { ReadFailure } from './failure.ts';
import { BACKUP_LIMITS, MANIFEST_BYTES, type BackupLimits } from './limits.ts';
import { BACKUP_VERSION, readManifest, readVersions, type Manifest, type ManifestEntry } from './manifest.ts';
import { isCut } from './padding.ts';
import type { BackupPorts, KeptPayload } from './ports.ts';
import { unpackEntry } from './unpack-entry.ts';
import { unseal } from './unseal.ts';

/** A backup that was read and checked whole. */
export type ReadBackup = {
	readonly manifest: Manifest;
	readonly book: Book;
	readonly payloads: ReadonlyMap<string, KeptPayload>;
};

/** How much a file may hold, and whether it is read for a book to practise with: neither takes the other's files. */
export type ReadOptions = { readonly limits?: BackupLimits; readonly practice?: boolean };

type Archive = {
	readonly zip: Uint8Array;
	readonly entries: ReadonlyMap<string, ZipEntry>;
	readonly manifest: Manifest;
};

/** Opens, reads and checks a backup as a whole; changes nothing anywhere. Every file that is refused has its own reason. */
export async function readBackup(
	bytes: Uint8Array,
	passphrase: string | null,
	ports: Pick<BackupPorts, 'unseal' | 'sha256Hex'>,
	{ limits = BACKUP_LIMITS, practice = false }: ReadOptions = {},
): Promise<Result<ReadBackup, ReadFailure>> {
	if (bytes.length > limits.fileBytes) return fail({ type: 'too-large' });
	const zip = await unseal(bytes, passphrase, ports);
	if (!zip.ok) return zip;
	const archive = await openArchive(zip.value, limits);
	if (!archive.ok) return archive;
	const isPractice = archive.value.manifest.practice === true;
	if (isPractice !== practice) return fail({ type: isPractice ? 'practice-backup' : 'real-backup' });
	return readContent(archive.value, ports);
}

/** Whether a backup that was read back is the one that was to be written. */
export const sameBackup = (read: ReadBackup, written: { manifest: Manifest; book: Book }): boolean =>
	canonical(read.manifest) === canonical(written.manifest) && contents(read.book) === contents(written.book);

async function openArchive(zip: Uint8Array, limits: BackupLimits): Promise<Result<Archive, ReadFailure>> {
	const listed = await listEntries(zip, limits);
	if (!listed.ok) return listed;
	const entries = listed.value;
	const table = entries.get('manifest.json');
	if (!table) return fail({ type: 'not-a-backup' });
	const packed = await unpackEntry(zip, table, MANIFEST_BYTES);
	const text = packed && utf8(packed);
	if (!text) return fail({ type: 'damaged' });
	const versions = readVersions(text);
	if (versions && (versions.version > BACKUP_VERSION || versions.bookVersion > BOOK_VERSION))
		return fail({ type: 'newer-version' });
	const manifest = readManifest(text);
	if (!manifest) return fail({ type: 'invalid-manifest' });
	const mismatch = compareEntries(manifest, entries);
	return mismatch ? fail(mismatch) : ok({ zip, entries, manifest });
}

async function listEntries(
	zip: Uint8Array,
	limits: BackupLimits,
): Promise<Result<ReadonlyMap<string, ZipEntry>, ReadFailure>> {
	const listed = await listZip(sourceOf(zip), { entries: limits.entries, bytes: limits.unpackedBytes });
	if (!listed.ok) {
		const { type } = listed.failure;
		if (type === 'too-many-entries' || type === 'too-large') return fail({ type });
		return fail({ type: type === 'no-directory' && isCut(zip.length) ? 'cut' : 'damaged' });
	}
	const refused = listed.value.refused[0];
	if (refused) return fail({ type: 'refused-entry', reason: refused.reason });
	return ok(new Map(listed.value.entries.map((entry) => [entry.path, entry])));
}

/** The table of contents and the directory of the ZIP must say the same. */
function compareEntries(manifest: Manifest, entries: ReadonlyMap<string, ZipEntry>): ReadFailure | null {
	const listed = new Set(manifest.entries.map(({ path }) => path));
	if (listed.size !== manifest.entries.length) return { type: 'invalid-manifest' };
	if (manifest.entries.some(({ path }) => !entries.has(path))) return { type: 'missing-entry' };
	if (entries.size !== listed.size + 1) return { type: 'extra-entry' };
	const resized = manifest.entries.some(({ path, bytes }) => entries.get(path)?.bytes !== bytes);
	return resized ? { type: 'changed-entry' } : null;
}

async function readContent(
	{ zip, entries, manifest }: Archive,
	ports: Pick<BackupPorts, 'sha256Hex'>,
): Promise<Result<ReadBackup, ReadFailure>> {
	const parts: Book[] = [];
	const payloads = new Map<string, KeptPayload>();
	for (const entry of manifest.entries) {
		const content = await unpackEntry(zip, entries.get(entry.path)!, entry.bytes);
		if (!content) return fail({ type: 'damaged' });
		if ((await ports.sha256Hex(content)) !== entry.sha256) return fail({ type: 'changed-entry' });
		const refusal = takeEntry(entry, content, parts, payloads);
		if (refusal) return fail(refusal);
	}
	const book = mergeAll(parts);
	const refusal = checkWhole(manifest, parts, book, payloads);
	return refusal ? fail(refusal) : ok({ manifest, book, payloads });
}

function takeEntry(
	entry: ManifestEntry,
	content: Uint8Array,
	parts: Book[],
	payloads: Map<string, KeptPayload>,
): ReadFailure | null {
	const id = payloadAt(entry.path);
	if (id !== null) {
		const payload = readPayloadBytes(content, entry.mediaType);
		if (payload) payloads.set(id, payload);
		return payload ? null : { type: 'invalid-entry', line: 1 };
	}
	const text = utf8(content);
	const read = text === null ? { badLine: 1 } : readBookEntry(entry.path, text);
	if ('badLine' in read) return { type: 'invalid-entry', line: read.badLine };
	parts.push({ ...EMPTY_BOOK, ...read });
	return null;
}

/** Count in is count out, nothing stands twice, and every payload is named and there. */
function checkWhole(
	{ counts, missing }: Manifest,
	parts: readonly Book[],
	book: Book,
	payloads: ReadonlyMap<string, KeptPayload>,
): ReadFailure | null {
	const facts = (books: readonly Book[]) =>
		books.flatMap(({ streams }) => [...streams.values()].flat()).length;
	const counted = {
		streams: book.streams.size,
		facts: facts([book]),
		payloads: payloads.size,
		auditEntries: book.audit.size,
		tombstones: book.tombstones.size,
	};
	if (canonical(counted) !== canonical(counts) || facts(parts) !== counted.facts)
		return { type: 'inconsistent' };
	const expected = new Set([...payloads.keys(), ...missing]);
	const named = payloadsNamed(book);
	const matches = named.size === expected.size && [...named].every((id) => expected.has(id));
	return matches && expected.size === payloads.size + missing.length ? null : { type: 'inconsistent' };
}

const contents = ({ streams, audit, tombstones }: Book): string =>
	canonical([streams, audit, tombstones].map((map) => Object.fromEntries(map)));
