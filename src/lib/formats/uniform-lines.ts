const LF = 10;
const LONGEST_LINE = 200;
const SHORTEST_LINE = 40;
/** So many lines must be alike before they count as a run, and so many are read again at its end. */
const LINES_BEFORE = 16;
const LINES_AGAIN = 8;

/**
 * Passes over the lines of an encoded attachment: where one begins near `from`, the place eight lines before its last
 * full line, else `from`. Only the end of each line is looked at. That a message could end within, and the next go on with
 * line ends at just these places over more than eight lines, is beyond all chance.
 */
export function afterUniformLines(bytes: Uint8Array, from: number, to: number): number {
	const start = lineAfter(bytes, from, Math.min(to, from + LONGEST_LINE));
	if (start < 0) return from;
	const next = lineAfter(bytes, start, Math.min(to, start + LONGEST_LINE));
	const length = next - start;
	if (length < SHORTEST_LINE || start + length * LINES_BEFORE > to) return from;
	if (!isBase64(bytes, start, next)) return from;
	let at = next;
	while (at + length <= to && bytes[at + length - 1] === LF) at += length;
	return at - start < length * LINES_BEFORE ? from : at - length * LINES_AGAIN;
}

/** Where the next line begins, or -1. */
function lineAfter(bytes: Uint8Array, from: number, to: number): number {
	for (let at = from; at < to; at++) if (bytes[at] === LF) return at + 1;
	return -1;
}

function isBase64(bytes: Uint8Array, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (LETTERS[bytes[at] as number] === 0) return false;
	return true;
}

const LETTERS = new Uint8Array(256);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\r\n')
	LETTERS[letter.charCodeAt(0)] = 1;
