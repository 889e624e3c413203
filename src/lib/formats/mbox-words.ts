import { decodeWords } from 'postal-mime';

/** Headers with their encoded words (RFC 2047) and percent-encoded values (RFC 2231) written out, as UTF-8. */
export function decodedHeaders(bytes: Uint8Array, from: number, to: number): Uint8Array {
	const text = new TextDecoder('latin1').decode(bytes.subarray(from, Math.min(to, from + MOST_BYTES)));
	const words = unfolded(text).split('\n').map(decodedLine).join('\n');
	return new TextEncoder().encode(words);
}

const MOST_BYTES = 1 << 18;

/** Between two encoded words a fold is nothing; elsewhere it is a space. */
const unfolded = (text: string) => text.replace(/\?=\r?\n[ \t]+=\?/g, '?= =?').replace(/\r?\n[ \t]+/g, ' ');

function decodedLine(line: string): string {
	const words = line.includes('=?') ? decodeWords(line) : line;
	if (!line.includes('*')) return words;
	return words.replace(/%[0-9a-f]{2}/gi, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16)));
}
