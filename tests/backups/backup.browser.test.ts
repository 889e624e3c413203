import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/lib/backups/read-backup.ts';
import { writeBackup } from '../../src/lib/backups/write-backup.ts';
import type { BackupPorts } from '../../src/lib/backups/ports.ts';
import { EMPTY_BOOK } from '../../src/lib/core/book.ts';
import { options, ports, readerOf, sampleBook, spelledOut } from './backup-parts.ts';

/** The made backup, or an error that names the failure. */
async function made(
	{ book, read }: Pick<ReturnType<typeof sampleBook>, 'book' | 'read'>,
	passphrase: string | null,
	using: BackupPorts = ports,
) {
	const written = await writeBackup(book, read, { ...options, passphrase }, using);
	if (!written.ok) throw new Error(written.failure.type);
	return written.value;
}

describe('a backup', () => {
	it.each([null, 'correct paard batterij nietje'])('gives the whole book back (%s)', async (passphrase) => {
		const sample = sampleBook();
		const { bytes, missing } = await made(sample, passphrase);
		const read = await readBackup(bytes, passphrase, ports);
		if (!read.ok) throw new Error(read.failure.type);
		expect(read.value.book).toEqual(sample.book);
		expect(await spelledOut(read.value.payloads)).toEqual(await spelledOut(sample.payloads));
		expect(missing).toBe(0);
	});

	it('of an empty book is a backup, too', async () => {
		const { bytes } = await made({ book: EMPTY_BOOK, read: readerOf(new Map()) }, null);
		const read = await readBackup(bytes, null, ports);
		expect(read.ok && read.value.book).toEqual(EMPTY_BOOK);
	});

	it('expires after ninety days, and says what is in it', async () => {
		const { manifest } = await made(sampleBook(), null);
		expect(manifest.expiresOn).toBe('2027-02-20');
		expect(manifest.counts).toEqual({ streams: 2, facts: 4, payloads: 4, auditEntries: 1, tombstones: 1 });
	});

	it('of the same book has the same bytes', async () => {
		const sample = sampleBook();
		expect((await made(sample, null)).bytes).toEqual((await made(sample, null)).bytes);
	});

	it('is made without a payload that was lost, and counts it', async () => {
		const sample = sampleBook();
		const [lost] = [...sample.payloads.keys()];
		sample.payloads.delete(lost!);
		const { bytes, missing, manifest } = await made(sample, null);
		expect(missing).toBe(1);
		expect(manifest.missing).toEqual([lost]);
		expect((await readBackup(bytes, null, ports)).ok).toBe(true);
	});

	it('holds no personal data in its file names or table of contents', async () => {
		const { manifest } = await made(sampleBook(), null);
		const text = JSON.stringify(manifest);
		for (const word of ['anna', 'Vries', 'voorbeeld.nl', 'Dorpsstraat']) expect(text).not.toContain(word);
	});

	it('opens with a passphrase typed on another system (é composed and decomposed)', async () => {
		const { bytes } = await made(sampleBook(), 'één café ß İ 🦉'.normalize('NFD'));
		expect((await readBackup(bytes, 'één café ß İ 🦉'.normalize('NFC'), ports)).ok).toBe(true);
	});
});

describe('is not said to be made', () => {
	const corrupt = (change: (bytes: Uint8Array) => Uint8Array): BackupPorts => ({
		...ports,
		zip: async (files) => change(await ports.zip(files)),
	});
	const flip = (at: number) => (bytes: Uint8Array) =>
		bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

	it.each([
		['cut', corrupt((bytes) => bytes.slice(0, -1000))],
		['filled with zeros', corrupt((bytes) => new Uint8Array(bytes.length))],
		['changed in its first entry', corrupt(flip(60))],
		['of one payload less', { ...ports, zip: (files) => ports.zip(files.slice(0, -1)) } as BackupPorts],
	])('when what was written is %s', async (_what, broken) => {
		const { book, read } = sampleBook();
		const written = await writeBackup(book, read, options, broken);
		expect(written).toEqual({ ok: false, failure: { type: 'not-verified' } });
	});

	it('when what was written is another book', async () => {
		const other = (await made(sampleBook(), null)).bytes;
		const { book, read } = sampleBook();
		const written = await writeBackup(book, read, options, { ...ports, zip: async () => other });
		expect(written).toEqual({ ok: false, failure: { type: 'not-verified' } });
	});

	it('when the seal lost bytes', async () => {
		const seal: BackupPorts['seal'] = async (content, passphrase) => {
			const sealed = await ports.seal(content, passphrase);
			return sealed.ok ? { ok: true, value: sealed.value.slice(0, -5) } : sealed;
		};
		const { book, read } = sampleBook();
		const written = await writeBackup(book, read, { ...options, passphrase: 'p' }, { ...ports, seal });
		expect(written).toEqual({ ok: false, failure: { type: 'not-verified' } });
	});
});
