import * as v from 'valibot';
import { readDay, readInstant, type Day } from '../core/day.ts';
import { readPlainJson } from './plain-json.ts';

/** The version of the file's own shape; a reader refuses a higher one. */
export const BACKUP_VERSION = 1;

/** How long a backup is meant to be kept, in days: an erased person leaves the last one then. */
export const BACKUP_DAYS = 90;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const paths = new RegExp(
	`^(facts/shop\\.jsonl|facts/(request|stop|breach|disclosure)/${uuid}\\.jsonl|payloads/${uuid}|audit\\.jsonl|tombstones\\.jsonl)$`,
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 40));
const id = v.pipe(v.string(), v.regex(new RegExp(`^${uuid}$`)));

const entry = v.strictObject({
	path: v.pipe(v.string(), v.regex(paths)),
	bytes: count,
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	/** The media type of a file that the owner took in; null for what the book wrote itself, which is JSON. */
	mediaType: v.nullable(v.pipe(v.string(), v.maxLength(200), v.regex(/^[\x20-\x7e]*$/))),
});

const manifest = v.strictObject({
	format: v.literal('verzoekboek-backup'),
	version: v.literal(BACKUP_VERSION),
	/** The version of the facts in it. */
	bookVersion: count,
	/** The version of the app that wrote it. */
	app: v.pipe(v.string(), v.maxLength(100)),
	device: id,
	madeAt: v.pipe(
		v.string(),
		v.check((text) => readInstant(text) !== null),
	),
	expiresOn: v.pipe(
		v.string(),
		v.check((text) => readDay(text) !== null),
		v.transform((text) => text as Day),
	),
	/** A book to practise with: a real one refuses it. */
	practice: v.optional(v.literal(true)),
	counts: v.strictObject({
		streams: count,
		facts: count,
		payloads: count,
		auditEntries: count,
		tombstones: count,
	}),
	/** Payloads that facts name and that were lost before this file was made. */
	missing: v.array(id),
	entries: v.array(entry),
});

/** The table of contents of a backup: everything in it with its size and hash. */
export type Manifest = v.InferOutput<typeof manifest>;
/** One file in a backup. */
export type ManifestEntry = Manifest['entries'][number];

/** Which shapes a manifest claims; null when it claims none. Read first, so that a newer file is told from a broken one. */
export function readVersions(text: string): { version: number; bookVersion: number } | null {
	const claimed = v.safeParse(
		v.object({ format: v.literal('verzoekboek-backup'), version: count, bookVersion: count }),
		readPlainJson(text),
	);
	return claimed.success ? claimed.output : null;
}

/** Reads a whole manifest of this version; null when it is none. */
export function readManifest(text: string): Manifest | null {
	const read = v.safeParse(manifest, readPlainJson(text));
	return read.success ? read.output : null;
}
