import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { ReadFailure } from '../../src/lib/backups/failure.ts';
import type { Manifest } from '../../src/lib/backups/manifest.ts';
import { readBackup } from '../../src/lib/backups/read-backup.ts';
import { writeBackup } from '../../src/lib/backups/write-backup.ts';
import { sourceOf } from '../../src/lib/formats/byte-source.ts';
import { listZip } from '../../src/lib/formats/zip-listing.ts';
import { unpackEntry } from '../../src/lib/backups/unpack-entry.ts';
import { sha256Hex } from '../../src/lib/store/hash.ts';
import { openStore } from '../../src/lib/store/open-store.ts';
import { inventory } from '../store/inventory.ts';
import { options, ports, sampleBook } from './backup-parts.ts';
import { rawZip, type RawEntry } from './raw-zip.ts';

/** A backup taken apart, to be put together again as an attacker would. */
export type Parts = { manifest: Manifest; files: Map<string, Uint8Array> };

export type Reason = ReadFailure['type'];

/** The passphrase of the honest sealed backup. */
export const PASSPHRASE = 'juist paard';

/** A real book with everything in it, beside which files are refused: no refusal may touch it. */
export function bookBeside(): void {
	const name = `beside-${crypto.randomUUID()}`;
	const store = openStore({ name });
	let before = '';
	beforeAll(async () => {
		const opened = await store.open();
		if (!opened.ok) throw new Error(opened.failure.type);
		const { book, payloads } = sampleBook();
		await store.merge(book, payloads);
		before = await inventory(store);
	});
	afterEach(async () => {
		expect(await inventory(store)).toBe(before);
	});
	afterAll(async () => {
		await store.destroy();
	});
}

/** Every hostile file must be refused, for its own reason, and before an owner loses patience: 2 s. */
export async function refused(file: Uint8Array, ...reasons: Reason[]): Promise<void> {
	expect(await reasonWithin(2000, file)).toBeOneOf(reasons);
}

/** For what can only be refused after its key was derived: 4 s. */
export async function refusedSealed(file: Uint8Array, ...reasons: Reason[]): Promise<void> {
	expect(await reasonWithin(4000, file)).toBeOneOf(reasons);
}

async function reasonWithin(ms: number, file: Uint8Array): Promise<string> {
	const read = readBackup(file, PASSPHRASE, ports).then((read) => (read.ok ? 'read' : read.failure.type));
	return Promise.race([read, new Promise<string>((resolve) => setTimeout(resolve, ms, 'too slow'))]);
}

/** Honest files to start from: the bytes of a plain and of a sealed backup, and the parts of the plain one. */
export async function honest(): Promise<{ plain: Uint8Array; sealed: Uint8Array; parts: Parts }> {
	const { book, read } = sampleBook();
	const [plain, sealed] = await Promise.all(
		[null, PASSPHRASE].map((secret) => writeBackup(book, read, { ...options, passphrase: secret }, ports)),
	);
	if (!plain?.ok || !sealed?.ok) throw new Error('no honest backup');
	return { plain: plain.value.bytes, sealed: sealed.value.bytes, parts: await takenApart(plain.value) };
}

/** Puts parts together with sizes, hashes and the table of contents made to fit, so that only the content is wrong. */
export async function consistent(parts: Parts, extra: readonly RawEntry[] = []): Promise<Uint8Array> {
	const { manifest, files } = parts;
	const entries = [...files].map(async ([path, content]) => ({
		path,
		bytes: content.length,
		sha256: await sha256Hex(content),
		mediaType: manifest.entries.find((entry) => entry.path === path)?.mediaType ?? null,
	}));
	return asIs({ manifest: { ...manifest, entries: await Promise.all(entries) }, files }, extra);
}

/** Puts parts together as they are. */
export function asIs(
	{ manifest, files }: { manifest: unknown; files: Parts['files'] },
	extra: readonly RawEntry[] = [],
) {
	const table = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
	return rawZip([
		{ path: 'manifest.json', content: bytes(table) },
		...[...files].map(([path, content]) => ({ path, content })),
		...extra,
	]);
}

/** A copy of parts with one file changed; the file is found by how its path begins. */
export function changed(parts: Parts, where: string, change: (text: string) => string | Uint8Array): Parts {
	const path = [...parts.files.keys()].find((one) => one.startsWith(where));
	if (!path) throw new Error(where);
	const after = change(new TextDecoder().decode(parts.files.get(path)));
	const files = new Map(parts.files).set(path, typeof after === 'string' ? bytes(after) : after);
	return { ...parts, files };
}

export const bytes = (text: string) => new TextEncoder().encode(text);

/** Numbers from 0. */
export const places = (count: number) => Array.from({ length: count }, (_value, index) => index);

/** A list behind itself. */
export const twice = <Value>(all: readonly Value[]): Value[] => [...all, ...all];

async function takenApart({ bytes, manifest }: { bytes: Uint8Array; manifest: Manifest }): Promise<Parts> {
	const listed = await listZip(sourceOf(bytes), { entries: 100, bytes: 2 ** 20 });
	if (!listed.ok) throw new Error(listed.failure.type);
	const files = new Map<string, Uint8Array>();
	for (const entry of listed.value.entries) {
		const content = await unpackEntry(bytes, entry, 2 ** 20);
		if (entry.path !== 'manifest.json' && content) files.set(entry.path, content);
	}
	return { manifest, files };
}
