import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const ROOT = join(import.meta.dirname, '..', 'fixtures');
/** Enough for every heading and a few records; a change in a longer file is mostly in the middle of nowhere. */
const MOST_BYTES = 6_000;

/** The fixtures whose path fits, cut to their beginning; an archive is never cut. */
export const fixtures = (pattern: RegExp): Uint8Array[] =>
	readdirSync(ROOT, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => pattern.test(path.slice(ROOT.length + 1).replace(/\.gz$/, '')))
		.sort()
		.map((path) => {
			const bytes = readFileSync(path);
			const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
			return plain[0] === 0x50 && plain[1] === 0x4b ? plain : plain.subarray(0, MOST_BYTES);
		});
