import type { DossierRecord } from '../core/payload.ts';
import { valueLeft } from '../core/redaction/cuts.ts';

/**
 * A message of the dossier as a mail file (RFC 5322, UTF-8), from its fields as the reader of mail names them: `From.address`,
 * `To[0].name`, `Subject`, `Text`, `Quoted`. What was taken out reads as `omitted`.
 */
export function composeMail(record: DossierRecord, omitted: string): string {
	const message = { record, omitted };
	const headers = [
		['From', addresses(message, 'From')],
		['To', addresses(message, 'To')],
		['Cc', addresses(message, 'Cc')],
		['Bcc', addresses(message, 'Bcc')],
		['Date', dateOf(valueOf(message, 'Date'))],
		['Subject', encoded(valueOf(message, 'Subject'))],
		['Message-ID', ascii(valueOf(message, 'Message-ID'))],
	].filter(([, text]) => text !== '');
	return [
		...headers.map(([name, text]) => `${name}: ${text}`),
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'Content-Transfer-Encoding: base64',
		'',
		...(base64(bodyOf(message)).match(/.{1,76}/g) ?? []),
		'',
	].join('\r\n');
}

type Message = { readonly record: DossierRecord; readonly omitted: string };

function valueOf({ record, omitted }: Message, name: string): string {
	const field = record.fields.find((one) => one.name === name);
	if (!field) return '';
	return field.blanked ? omitted : valueLeft(field, omitted);
}

/** Everybody in a header, one to a line: a line of a mail ends at 998 characters. */
function addresses(message: Message, header: string): string {
	const stems = message.record.fields
		.map(({ name }) => name.slice(0, name.lastIndexOf('.')))
		.filter((stem) => stem === header || stem.startsWith(`${header}[`));
	return [...new Set(stems)].map((stem) => mailbox(message, stem)).join(',\r\n ');
}

function mailbox(message: Message, stem: string): string {
	const address = valueOf(message, `${stem}.address`);
	const name = encoded(valueOf(message, `${stem}.name`));
	// what was taken out still has to be an address for a mail program
	const shown = address === message.omitted ? 'removed@removed.invalid' : ascii(address);
	return name === '' ? `<${shown}>` : `${name} <${shown}>`;
}

function bodyOf(message: Message): string {
	const quoted = valueOf(message, 'Quoted');
	const parts = [valueOf(message, 'Text') || valueOf(message, 'HTML'), quoted];
	return parts
		.filter((part) => part !== '')
		.join('\n\n')
		.toWellFormed()
		.replace(/\r\n?|\n/g, '\r\n');
}

/** The date as mail writes it, from ISO 8601; another form stands as it was. */
function dateOf(text: string): string {
	const at = new Date(text);
	return Number.isNaN(at.getTime()) ? encoded(text) : at.toUTCString().replace('GMT', '+0000');
}

const ascii = (text: string): string => text.replace(/[^\x21-\x7e]/g, '?');

/** Header text as encoded words (RFC 2047) of at most 75 characters: 36 bytes of UTF-8 make 48 of base64. */
function encoded(text: string): string {
	const line = text
		.toWellFormed()
		.replace(/\p{Cc}+/gu, ' ')
		.trim();
	if (/^[A-Za-z0-9 .!?'-]*$/.test(line)) return line;
	const words: string[] = [];
	let word = '';
	for (const character of line) {
		if (new TextEncoder().encode(word + character).length > 36) {
			words.push(word);
			word = '';
		}
		word += character;
	}
	return [...words, word].map((one) => `=?utf-8?B?${base64(one)}?=`).join('\r\n ');
}

const base64 = (text: string): string =>
	btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
