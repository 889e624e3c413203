import { detectEncoding, readText } from '../formats/encoding.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { fileSource } from './file-source.ts';

/** The text of a small file in whatever encoding; refused when it is too large or no text at all (a PDF, a document). */
export async function readTextFile(
	file: Blob,
	limitBytes: number,
): Promise<Result<string, { type: 'too-large' | 'not-text' }>> {
	if (file.size > limitBytes) return fail({ type: 'too-large' });
	const source = fileSource(file);
	const head = await source.read(0, 4);
	if (PACKED.some((mark) => mark.every((byte, at) => head[at] === byte))) return fail({ type: 'not-text' });
	let text = '';
	for await (const piece of readText(source, await detectEncoding(source))) text += piece;
	return text.includes('\0') ? fail({ type: 'not-text' }) : ok(text);
}

/** How PDF, ZIP (and with it DOCX and ODT) and old Word files begin. */
const PACKED = [
	[0x25, 0x50, 0x44, 0x46],
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];
