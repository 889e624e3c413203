import { addressParser } from 'postal-mime';
import { headerOf, type Mail, type MailAddress, type MailAttachment } from '../core/mail.ts';
import type { Party, RecordField, Role } from '../core/record.ts';
import { encodingOf, headText } from '../formats/encoding.ts';
import { htmlToText } from '../formats/mail-html.ts';
import { latin1Text } from '../formats/byte-pattern.ts';

/** The fields of a message: each address apart, the text and what it quotes apart, attachments by name and by their text. */
export function messageFields(mail: Mail): RecordField[] {
	const { written, quoted } = splitQuoted(mail.text);
	return [
		field('Message-ID', mail.messageId ?? ''),
		field('Date', mail.sentAt ?? mail.receivedAt ?? headerOf(mail, 'date') ?? '', 'date'),
		field('Labels', headerOf(mail, 'x-gmail-labels') ?? ''),
		field('Thread', headerOf(mail, 'x-gm-thrid') ?? ''),
		...people('From', mail.from ? [mail.from] : [], 'subject'),
		...people('Reply-To', mail.replyTo, 'subject'),
		...RECIPIENTS.flatMap((header) => people(header, recipientsOf(mail, header), 'recipient')),
		field('Subject', mail.subject, 'free-text'),
		field('Text', written, 'free-text'),
		field('Quoted', quoted, 'free-text', 'other'),
		field('HTML', onlyInHtml(mail), 'free-text'),
		...mail.attachments.flatMap(attachmentFields),
	].filter((one) => one.value !== '');
}

/** A message that cannot be parsed, as the text that its bytes are. */
export function rawFields(bytes: Uint8Array): RecordField[] {
	const text = latin1Text(bytes, 0, bytes.length);
	return text === '' ? [] : [field('Text', text, 'free-text')];
}

function field(name: string, value: string, role: Role | null = null, party: Party = 'subject'): RecordField {
	return { name, value, role, party };
}

const RECIPIENTS = ['To', 'Cc', 'Bcc'] as const;

/** All of them: some messages have a header twice, and only sent mail has a `Bcc`. */
function recipientsOf(mail: Mail, header: (typeof RECIPIENTS)[number]): readonly MailAddress[] {
	const read = header === 'To' ? mail.to : header === 'Cc' ? mail.cc : [];
	const values = mail.headers.filter(({ name }) => name === header.toLowerCase()).map(({ value }) => value);
	if (values.length < 2 && header !== 'Bcc') return read;
	const known = new Set(read.map(({ address }) => address));
	const more = values
		.flatMap((value) => addressParser(value, { flatten: true }))
		.map(({ name, address }) => ({ name: name ?? '', address: (address ?? '').toLowerCase() }));
	return [...read, ...more.filter(({ address }) => address !== '' && !known.has(address))];
}

function people(header: string, addresses: readonly MailAddress[], party: Party): RecordField[] {
	return addresses.flatMap(({ name, address }, at) => {
		const stem = header === 'From' ? header : `${header}[${at}]`;
		return [field(`${stem}.address`, address, 'email', party), field(`${stem}.name`, name, 'name', party)];
	});
}

/** Lines that quote, with the line that says whom; `>From ` is how a mailbox writes a line that begins with `From `. */
function splitQuoted(text: string): { written: string; quoted: string } {
	const lines = text.split('\n');
	const isQuote = lines.map((line) => /^>/.test(line) && !/^>From /.test(line));
	const isIntroduction = lines.map(
		(line, at) => !isQuote[at] && isQuote[at + 1] === true && /:\s*$/.test(line),
	);
	const pick = (quoted: boolean) =>
		lines.filter((_, at) => (isQuote[at] === true || isIntroduction[at] === true) === quoted).join('\n');
	return { written: pick(false).trim(), quoted: pick(true).trim() };
}

/** The HTML part as text, where it says something that the plain part does not. */
function onlyInHtml(mail: Mail): string {
	if (!mail.html || mail.text === '') return '';
	const shown = htmlToText(mail.html);
	const known = new Set(wordsIn(mail.text));
	return wordsIn(shown).some((word) => !known.has(word)) ? shown : '';
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}@._%+-]{3,}/gu) ?? [];

function attachmentFields({ name, mediaType, content, message }: MailAttachment, at: number): RecordField[] {
	const stem = `Attachment[${at}]`;
	const text = message ? messageText(message) : textOf(mediaType, name, content);
	return [
		field(`${stem}.file`, name ?? mediaType, 'free-text', 'other'),
		field(`${stem}.text`, text, 'free-text', 'other'),
	];
}

/** A message in a message: who wrote to whom, and its text. */
function messageText(mail: Mail): string {
	const names = [mail.from, ...mail.replyTo, ...mail.to, ...mail.cc].flatMap((one) =>
		one ? [`${one.name} <${one.address}>`] : [],
	);
	const inner = mail.attachments.flatMap(({ message, mediaType, name, content }) =>
		message ? messageText(message) : textOf(mediaType, name, content),
	);
	return [...names, mail.subject, mail.text, ...inner].filter((line) => line !== '').join('\n');
}

const MOST_TEXT = 1 << 20;

function textOf(mediaType: string, name: string | null, content: Uint8Array): string {
	if (!/^(?:text|message)\//.test(mediaType) && !TEXT_FILE.test(name ?? '')) return '';
	const head = content.subarray(0, MOST_TEXT);
	const text = headText(head, encodingOf(head, head.length < content.length));
	return mediaType === 'text/html' ? htmlToText(text) : text;
}

const TEXT_FILE = /\.(?:csv|tsv|txt|tab|xml|json|vcf|ics|log|md)$/i;
