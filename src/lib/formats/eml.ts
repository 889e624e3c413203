import PostalMime, {
	decodeWords,
	type Address,
	type Attachment,
	type Email,
	type PostalMimeOptions,
} from 'postal-mime';
import type { Mail, MailAddress, MailAttachment, MailFailure, MailHeader } from '../core/mail.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { readMailDate, readReceivedDate } from './mail-date.ts';
import { htmlToText } from './mail-html.ts';
import { countParts, hasManyShortLines } from './mail-parts.ts';

/** Reads one message (RFC 5322, MIME); rejects with an Error that tells only the kind of failure. */
export async function parseMail(bytes: Uint8Array): Promise<Mail> {
	const read = await readMail(bytes);
	if (!read.ok) throw new Error(`no mail: ${read.failure.type}`);
	return read.value;
}

/** Reads one message of at most 25 MiB (or `maxBytes`), 500 parts and 40,000 short lines, twenty levels deep; never throws. */
export async function readMail(
	bytes: Uint8Array,
	maxBytes: number = MAX_BYTES,
): Promise<Result<Mail, MailFailure>> {
	return bytes.length > maxBytes ? fail({ type: 'too-large' }) : readNested(bytes, MAX_MESSAGES_DEEP);
}

const MAX_BYTES = 25 * 1024 * 1024;
const MAX_PARTS = 500;
/** Seven hundred pages. */
const MAX_SHORT_LINES = 40_000;
/** A forward of a forward happens; deeper ones stay attachments. */
const MAX_MESSAGES_DEEP = 5;

const LIMITS: PostalMimeOptions = {
	maxNestingDepth: 20,
	maxHeadersSize: 262_144,
	// a message within the message is read by us, so that its headers are not lost in the text
	forceRfc822Attachments: true,
};

async function readNested(given: Uint8Array, levels: number): Promise<Result<Mail, MailFailure>> {
	const bytes = withoutLead(given);
	if (bytes.length === 0) return fail({ type: 'empty' });
	if (hasManyShortLines(bytes, MAX_SHORT_LINES) || countParts(bytes, MAX_PARTS) > MAX_PARTS)
		return fail({ type: 'too-large' });
	const email = await parsed(bytes);
	if (!email) return fail({ type: 'broken' });
	if (!email.headers.some(({ key, value }) => TELLING.has(key) && value !== ''))
		return fail({ type: 'not-a-mail' });
	const attachments = await Promise.all(email.attachments.map(attachment(levels)));
	return ok({ ...plain(email, bytes), attachments });
}

/** postal-mime throws for its limits, in words that may quote the message. */
const parsed = (bytes: Uint8Array): Promise<Email | null> =>
	PostalMime.parse(bytes, LIMITS).catch(() => null);

/** One of these is in every mail, and a text with none of them is something else. */
const TELLING = new Set([
	'from',
	'to',
	'date',
	'subject',
	'received',
	'message-id',
	'return-path',
	'delivered-to',
]);

/** A byte order mark or empty lines before the headers come from editors and hide all headers. */
function withoutLead(bytes: Uint8Array): Uint8Array {
	let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	while (bytes[start] === 0x0a || bytes[start] === 0x0d) start++;
	return bytes.subarray(start);
}

function plain(email: Email, bytes: Uint8Array): Omit<Mail, 'attachments'> {
	const headers = email.headers.map(({ key, value }): MailHeader => ({
		name: key,
		value: decodeWords(value),
	}));
	const raw = (name: string) => email.headers.filter(({ key }) => key === name).map(({ value }) => value);
	return {
		headers,
		from: mailboxes(email.from)[0] ?? null,
		sender: mailboxes(email.sender)[0] ?? null,
		replyTo: mailboxes(...(email.replyTo ?? [])),
		to: mailboxes(...(email.to ?? [])),
		cc: mailboxes(...(email.cc ?? [])),
		subject: email.subject ?? '',
		messageId: email.messageId ?? null,
		sentAt: firstOf(raw('date'), readMailDate),
		receivedAt: firstOf(raw('received'), readReceivedDate),
		text: isUnread(email) ? lines(bodyOf(bytes)) : textOf(email),
		html: email.html ?? null,
	};
}

const firstOf = (values: string[], read: (value: string) => string | null): string | null =>
	values.map(read).find((date) => date !== null) ?? null;

/** The plain part, unless it is empty or a mere notice that the real message is the HTML. */
function textOf(email: Email): string {
	const written = lines(email.text ?? '');
	if (!email.html) return written;
	const shown = lines(htmlToText(email.html));
	return written.trim().length * 4 < shown.length ? shown : written;
}

/** A multipart message whose boundary never comes has no part at all; its words are still there. */
const isUnread = ({ text, html, attachments, headers }: Email): boolean =>
	!text &&
	!html &&
	attachments.length === 0 &&
	headers.some(({ key, value }) => key === 'content-type' && /^\s*multipart\//i.test(value));

function bodyOf(bytes: Uint8Array): string {
	const text = new TextDecoder().decode(bytes);
	const blank = /\r?\n\r?\n/.exec(text);
	return blank ? text.slice(blank.index).trim() : '';
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trimEnd();

const mailboxes = (...addresses: (Address | undefined)[]): MailAddress[] =>
	addresses.flatMap((address) => {
		if (!address) return [];
		if (address.group) return mailboxes(...address.group);
		return address.address ? [{ name: address.name.trim(), address: address.address.toLowerCase() }] : [];
	});

const attachment =
	(levels: number) =>
	async (part: Attachment): Promise<MailAttachment> => {
		const content = contentOf(part.content);
		const nested = isMessage(part) && levels > 1 ? await readNested(content, levels - 1) : null;
		return {
			name: part.filename,
			mediaType: part.mimeType,
			bytes: content.length,
			content,
			message: nested?.ok ? nested.value : null,
		};
	};

function contentOf(content: Attachment['content']): Uint8Array {
	if (typeof content === 'string') return new TextEncoder().encode(content);
	return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** Some programs attach a message without saying so; then only the name tells. */
const isMessage = ({ mimeType, filename }: Attachment): boolean =>
	mimeType === 'message/rfc822' ||
	mimeType === 'message/global' ||
	(mimeType === 'application/octet-stream' && /\.eml$/i.test(filename ?? ''));
