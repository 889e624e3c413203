import { readPartHeaders } from './mbox-headers.ts';
import { splitParts } from './mbox-parts.ts';

const LF = 10;
const DEEPEST = 20;

/** A message of a mailbox without the line that separates it from the one before. */
export function withoutFromLine(message: Uint8Array): Uint8Array {
	const isFrom = [0x46, 0x72, 0x6f, 0x6d].every((byte, at) => message[at] === byte) && message[4] !== 0x3a;
	return isFrom ? message.subarray(message.indexOf(LF) + 1) : message;
}

/** The same message with attachments that are no text emptied: they keep their headers, so their names. */
export function withoutAttachments(message: Uint8Array): Uint8Array {
	const empty: [from: number, to: number][] = [];
	collectEmpty(message, 0, message.length, 0, empty);
	return empty.length === 0 ? message : cutOut(message, empty);
}

/** The headers of a message, and no body. */
export function headersOnly(message: Uint8Array): Uint8Array {
	return message.subarray(0, readPartHeaders(message, 0, message.length).body);
}

function collectEmpty(
	bytes: Uint8Array,
	from: number,
	to: number,
	depth: number,
	empty: [number, number][],
): void {
	const { body, boundary, encoding, isText } = readPartHeaders(bytes, from, to);
	if (boundary && depth < DEEPEST) {
		for (const [start, end] of splitParts(bytes, body, to, boundary).parts)
			collectEmpty(bytes, start, end, depth + 1, empty);
	} else if (encoding === 'base64' && !isText && depth > 0) empty.push([body, to]);
}

function cutOut(bytes: Uint8Array, empty: readonly [number, number][]): Uint8Array {
	const cut = empty.reduce((sum, [from, to]) => sum + to - from, 0);
	const kept = new Uint8Array(bytes.length - cut);
	let out = 0;
	let at = 0;
	for (const [from, to] of [...empty, [bytes.length, bytes.length] as const]) {
		kept.set(bytes.subarray(at, from), out);
		out += from - at;
		at = to;
	}
	return kept;
}
