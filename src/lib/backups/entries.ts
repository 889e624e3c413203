import { readAuditEntry } from '../core/audit.ts';
import type { Book } from '../core/book.ts';
import { readFact, type StreamId } from '../core/fact.ts';
import { readPayload } from '../core/payload.ts';
import { readTombstone } from '../core/tombstone.ts';
import { readPlainJson } from './plain-json.ts';
import type { KeptPayload } from './ports.ts';

/** The text entries of a backup of this book, without its payloads: path and JSON Lines. */
export function bookEntries(book: Book): [path: string, text: string][] {
	const facts = [...book.streams].map(([stream, all]): [string, string] => [factsPath(stream), lines(all)]);
	return [
		...facts.sort(([one], [other]) => (one < other ? -1 : 1)),
		[AUDIT_PATH, lines(inRandomOrder(book.audit))],
		[TOMBSTONES_PATH, lines(inRandomOrder(book.tombstones))],
	];
}

/** The place of one payload. */
export const payloadPath = (id: string): string => `payloads/${id}`;

/** The payload that stands at this path; null when it is no payload's. */
export const payloadAt = (path: string): string | null =>
	path.startsWith('payloads/') ? path.slice('payloads/'.length) : null;

/** The content of a payload as it is written: the bytes of a file, or the JSON of a piece of the book. */
export async function payloadBytes(payload: KeptPayload): Promise<Uint8Array> {
	return payload instanceof Blob
		? new Uint8Array(await payload.arrayBuffer())
		: new TextEncoder().encode(JSON.stringify(payload));
}

/** Reads a payload back; null when it is none. */
export function readPayloadBytes(bytes: Uint8Array, mediaType: string | null): KeptPayload | null {
	if (mediaType !== null) return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType });
	const text = utf8(bytes);
	return text === null ? null : readPayload(readPlainJson(text));
}

/** Reads one text entry into its part of the book, or says at which line (from 1) it cannot. */
export function readBookEntry(path: string, text: string): Partial<Book> | { badLine: number } {
	const stream = streamAt(path);
	const facts = stream && readLines(text, (value) => readFact(stream, value));
	if (facts) return 'badLine' in facts ? facts : { streams: new Map([[stream, facts.values]]) };
	if (path === AUDIT_PATH) {
		const audit = readLines(text, readAuditEntry);
		return 'badLine' in audit ? audit : { audit: new Map(audit.values.map((one) => [one.id, one])) };
	}
	const marks = readLines(text, readTombstone);
	return 'badLine' in marks ? marks : { tombstones: new Map(marks.values.map((one) => [one.stream, one])) };
}

/** Text of bytes, or null where they are not UTF-8. */
export function utf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

const AUDIT_PATH = 'audit.jsonl';
const TOMBSTONES_PATH = 'tombstones.jsonl';

const factsPath = (stream: StreamId) => `facts/${stream}.jsonl`;

const streamAt = (path: string): StreamId | null =>
	path.startsWith('facts/') ? (path.slice('facts/'.length, -'.jsonl'.length) as StreamId) : null;

/** Their ids are random: sorted by them, their order tells nothing about when they were made. */
const inRandomOrder = <Value>(map: ReadonlyMap<string, Value>): Value[] =>
	[...map].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);

const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

function readLines<Value>(
	text: string,
	read: (value: unknown) => Value | null,
): { values: Value[] } | { badLine: number } {
	const texts = text.split('\n');
	// every line ends with a newline, so nothing follows the last one
	if (texts.pop() !== '') return { badLine: texts.length + 1 };
	const values = texts.map((line) => read(readPlainJson(line)));
	const bad = values.indexOf(null);
	return bad < 0 ? { values: values as Value[] } : { badLine: bad + 1 };
}
