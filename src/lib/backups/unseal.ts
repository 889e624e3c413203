import { fail, ok, type Result } from '../core/result.ts';
import { isAge, readAgeHeader } from './age-header.ts';
import type { ReadFailure } from './failure.ts';
import { isCut, unsealedBytes } from './padding.ts';
import type { BackupPorts } from './ports.ts';

/** The ZIP inside a backup: opens the seal if there is one. The work factor is bounded before any key is derived. */
export async function unseal(
	bytes: Uint8Array,
	passphrase: string | null,
	ports: Pick<BackupPorts, 'unseal'>,
): Promise<Result<Uint8Array, ReadFailure>> {
	if (bytes.every((byte) => byte === 0)) return fail({ type: 'empty' });
	if (!isAge(bytes)) return isZip(bytes) ? ok(bytes) : fail({ type: 'not-a-backup' });
	const header = readAgeHeader(bytes);
	if (!header.ok) return header;
	if (passphrase === null) return fail({ type: 'passphrase-needed' });
	const opened = await ports.unseal(bytes, passphrase);
	if (opened.ok) return isZip(opened.value) ? opened : fail({ type: 'not-a-backup' });
	if (opened.failure.type !== 'damaged-content') return fail(opened.failure);
	// what was sealed is a whole number of pages
	const content = unsealedBytes(bytes.length - header.value.headerBytes);
	return fail({ type: isCut(content) ? 'cut' : 'damaged' });
}

/** Whether bytes begin as a ZIP with something in it does. */
const isZip = (bytes: Uint8Array): boolean =>
	[0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
