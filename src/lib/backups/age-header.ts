import { fail, ok, type Result } from '../core/result.ts';

/** The work factor that backups are written with: 2^17, 128 MiB and half a second. */
export const WRITTEN_WORK_FACTOR = 17;
/** The highest one that is still opened; each step more doubles memory and time, and a phone would die of 20. */
export const HIGHEST_WORK_FACTOR = 18;

/** Why a sealed file is refused before any key is derived. */
export type HeaderFailure =
	| { type: 'work-factor'; found: number }
	/** it was sealed for keys, not with a passphrase */
	| { type: 'no-passphrase-file' }
	| { type: 'damaged-header' }
	| { type: 'cut' };

/** Whether bytes begin as a file of age does. */
export const isAge = (bytes: Uint8Array): boolean => ascii(bytes.subarray(0, FIRST.length)) === FIRST;

/** Reads the header of an age file and bounds its work factor; the result is the size of the header in bytes. */
export function readAgeHeader(bytes: Uint8Array): Result<{ headerBytes: number }, HeaderFailure> {
	const text = ascii(bytes.subarray(0, LONGEST));
	const end = text.indexOf('\n', text.indexOf('\n--- ') + 1);
	if (!text.includes('\n--- ') || end < 0)
		return fail({ type: bytes.length < LONGEST ? 'cut' : 'damaged-header' });
	const lines = text.slice(0, end).split('\n');
	if (!MAC.test(lines.at(-1) ?? '')) return fail({ type: 'damaged-header' });
	const stanzas = lines.filter((line) => line.startsWith('-> '));
	const isScrypt = (line: string) => line.startsWith('-> scrypt ');
	if (stanzas.length > 0 && !stanzas.some(isScrypt)) return fail({ type: 'no-passphrase-file' });
	// a passphrase must be the only way in: age refuses it beside any other
	const found = lines.length === 4 ? STANZA.exec(`${lines[1]}\n${lines[2]}`) : null;
	if (!found) return fail({ type: 'damaged-header' });
	const factor = Number(found[1]);
	if (factor > HIGHEST_WORK_FACTOR) return fail({ type: 'work-factor', found: factor });
	return ok({ headerBytes: end + 1 });
}

const FIRST = 'age-encryption.org/v1\n';
const LONGEST = 4096;
/** Salt of 16 bytes, a work factor without leading zero, a wrapped key of 32 bytes: each of one length in base64. */
const STANZA = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,9})\n[A-Za-z0-9+/]{43}$/;
const MAC = /^--- [A-Za-z0-9+/]{43}$/;

/** Bytes as text of the same length; above 127 nothing in a header is legal, so any stand-in will do. */
const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
