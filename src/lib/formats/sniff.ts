import { encodingOf, headText } from './encoding.ts';

/** The first bytes of a file (at most 64 kB), and how large it is. */
export type FileHead = { readonly bytes: Uint8Array; readonly size: number };

/** What a file is, by its content. */
export type FileForm =
	| 'table'
	| 'json'
	| 'ndjson'
	| 'xml'
	| 'html'
	| 'xlsx'
	| 'mbox'
	| 'eml'
	| 'vcard'
	| 'zip'
	| 'ole'
	| 'ods'
	| 'compressed'
	| 'empty'
	| 'unknown';

/** Tells what a file is from its first bytes; its name is never asked. */
export function sniff({ bytes, size }: FileHead): FileForm {
	if (size === 0 || bytes.length === 0) return 'empty';
	const binary = sniffBinary(bytes);
	if (binary) return binary;
	const text = headText(bytes, encodingOf(bytes, bytes.length < size));
	const start = text.trimStart().slice(0, 1);
	if (start === '') return 'empty';
	if (isBinary(text)) return 'unknown';
	if (start === '{' || start === '[') return sniffJson(text.trim());
	if (start === '<') return sniffMarkup(text.trimStart().slice(0, 4096).toLowerCase());
	if (/^\s*BEGIN:VCARD\s/i.test(text)) return 'vcard';
	return sniffMail(text) ?? 'table';
}

const MAGIC: readonly [bytes: readonly number[], form: FileForm][] = [
	[[0xd0, 0xcf, 0x11, 0xe0], 'ole'],
	[[0x1f, 0x8b], 'compressed'],
	[[0x42, 0x5a, 0x68], 'compressed'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'compressed'],
	[[0x52, 0x61, 0x72, 0x21], 'compressed'],
	[[0x25, 0x50, 0x44, 0x46], 'unknown'],
];

function sniffBinary(bytes: Uint8Array): FileForm | null {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && isZipMark(bytes[2], bytes[3])) return sniffZip(bytes);
	return MAGIC.find(([magic]) => magic.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
}

const isZipMark = (third?: number, fourth?: number) =>
	(third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8);

function sniffZip(bytes: Uint8Array): FileForm {
	const text = String.fromCharCode(...bytes.subarray(0, 8192));
	if (text.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'ods';
	if (/PK\x03\x04[^]{26}xl\//.test(text)) return 'xlsx';
	if (/PK\x03\x04[^]{26}(word|ppt)\//.test(text)) return 'unknown';
	return /PK\x03\x04[^]{26}\[Content_Types\]\.xml/.test(text) ? 'xlsx' : 'zip';
}

/** More than one control character in fifty: no text. Zeros do not count; they stand in real exports. */
function isBinary(text: string): boolean {
	const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
	const zeros = text.match(/\0/g)?.length ?? 0;
	return controls * 50 > text.length || zeros * 10 > text.length;
}

function sniffJson(text: string): FileForm {
	const lineEnd = text.indexOf('\n');
	if (!text.startsWith('{') || lineEnd < 0) return 'json';
	return text.slice(0, lineEnd).trimEnd().endsWith('}') && text.slice(lineEnd).trimStart().startsWith('{')
		? 'ndjson'
		: 'json';
}

function sniffMarkup(text: string): FileForm {
	if (/^<!doctype html|^<html|^<table|^<head|^<body|^<meta|^<style|^<div/.test(text)) return 'html';
	if (/^<\?xml/.test(text)) return /<html|<table[\s>]/.test(text) ? 'html' : 'xml';
	return /^<(!--|!doctype|[a-z_])/.test(text) ? 'xml' : 'table';
}

const FIELD = /^[A-Za-z][A-Za-z0-9-]*:/;
const MAIL_FIELD =
	/^(from|to|cc|subject|date|received|delivered-to|return-path|message-id|mime-version|content-type|reply-to|sender|x-[a-z0-9-]+|dkim-signature|arc-[a-z-]+|authentication-results):/i;

function sniffMail(text: string): FileForm | null {
	const lines = text.trimStart().split(/\r\n|\r|\n/, 40);
	if (/^From (\S|$)/.test(lines[0]!) && FIELD.test(lines[1] ?? '')) return 'mbox';
	const fields = lines.slice(0, headersEnd(lines)).filter((line) => !/^[ \t]/.test(line));
	return fields.length > 0 && fields.every((line) => FIELD.test(line)) && fields.some(isMailField)
		? 'eml'
		: null;
}

const isMailField = (line: string) => MAIL_FIELD.test(line);

const headersEnd = (lines: readonly string[]) => {
	const blank = lines.findIndex((line) => line.trim() === '');
	return blank < 0 ? lines.length : blank;
};
