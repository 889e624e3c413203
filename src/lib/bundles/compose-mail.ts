import type { DossierRecord } from '../core/payload.ts';

/** A message of the dossier as a mail file (RFC 5322, UTF-8): its headers and text as far as they stand in the record. */
export function composeMail(record: DossierRecord, omitted: string): string {
	const value = (names: RegExp) => {
		const field = record.fields.find(({ name }) => names.test(name));
		return field?.blanked ? omitted : (field?.value ?? '');
	};
	const headers = HEADERS.map(([header, names]) => [header, value(names)] as const)
		.filter(([, text]) => text !== '')
		.map(([header, text]) => `${header}: ${encodeWords(text)}`);
	const marks = [
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'Content-Transfer-Encoding: base64',
	];
	const body = base64(
		value(TEXT)
			.toWellFormed()
			.replace(/\r\n?|\n/g, '\r\n'),
	);
	return [...headers, ...marks, '', ...(body.match(/.{1,76}/g) ?? []), ''].join('\r\n');
}

const HEADERS: readonly (readonly [string, RegExp])[] = [
	['From', /^(from|van)$/i],
	['To', /^(to|aan)$/i],
	['Cc', /^cc$/i],
	['Date', /^(date|datum)$/i],
	['Subject', /^(subject|onderwerp)$/i],
	['Message-ID', /^message-id$/i],
];

const TEXT = /^(text|tekst|body|bericht|message)$/i;

/** Header text that is plain ASCII stands as it is; anything else goes in encoded words (RFC 2047), addresses apart. */
function encodeWords(text: string): string {
	const line = text
		.toWellFormed()
		.replace(/[\p{Cc}]+/gu, ' ')
		.trim();
	return (
		line
			.split(/(<[^<>]*>|,)/)
			.map((part) => (/^[\x20-\x7e]*$/.test(part) ? part : encodedWords(part)))
			.join('')
			// one address a line: a line of a mail ends at 998 characters
			.replace(/,\s*/g, ',\r\n ')
	);
}

/** Encoded words of at most 75 characters; 36 bytes of UTF-8 make 48 characters of base64. */
function encodedWords(text: string): string {
	const words: string[] = [];
	let chunk = '';
	for (const character of text) {
		if (new TextEncoder().encode(chunk + character).length > 36) {
			words.push(chunk);
			chunk = '';
		}
		chunk += character;
	}
	return [...words, chunk].map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ');
}

const base64 = (text: string): string =>
	btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
