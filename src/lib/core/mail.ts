/** Somebody in a header; the name may be empty, the address is in lower case and never checked. */
export type MailAddress = { readonly name: string; readonly address: string };

/** One header as it stands in the message: the name in lower case, the value on one line and decoded. */
export type MailHeader = { readonly name: string; readonly value: string };

/** A part that is not the text itself. `message` is the mail in it, when it is one that could be read. */
export type MailAttachment = {
	readonly name: string | null;
	readonly mediaType: string;
	readonly bytes: number;
	readonly content: Uint8Array;
	readonly message: Mail | null;
};

/**
 * One e-mail. Instants are ISO 8601 with `Z` or an offset; `text` has line feeds only and is made of the HTML part
 * where there is no plain one. Nothing in it is verified: anybody can write any `from` (law.md I-03).
 */
export type Mail = {
	/** All headers, from top to bottom, doubles included. */
	readonly headers: readonly MailHeader[];
	readonly from: MailAddress | null;
	readonly sender: MailAddress | null;
	readonly replyTo: readonly MailAddress[];
	readonly to: readonly MailAddress[];
	readonly cc: readonly MailAddress[];
	readonly subject: string;
	readonly messageId: string | null;
	/** The `Date` header. */
	readonly sentAt: string | null;
	/** The topmost `Received` header that bears a date: when the shop's own mail server took it. */
	readonly receivedAt: string | null;
	readonly text: string;
	/** The HTML part as it came: never to be shown outside a sandboxed frame. */
	readonly html: string | null;
	readonly attachments: readonly MailAttachment[];
};

/** Why some bytes could not be read as a mail. `broken` is for limits of nesting and headers too. */
export type MailFailure =
	{ type: 'empty' } | { type: 'not-a-mail' } | { type: 'too-large' } | { type: 'broken' };

/** The first header of that name (lower case), or null. */
export const headerOf = (mail: Mail, name: string): string | null =>
	mail.headers.find((header) => header.name === name)?.value ?? null;
