import type { SourceRecord } from '../core/record.ts';
import { readMail } from '../formats/eml.ts';
import { withoutFromLine, withoutAttachments, headersOnly } from '../formats/mail-outline.ts';
import { messageFields, rawFields } from './gmail-fields.ts';
import { NOT_MINE, type Reader } from './reader.ts';

/** Mail: a mailbox of any size (mbox), or one message (eml). */
export const mailReader: Reader = {
	id: 'mail',
	read(part) {
		if (part.form !== 'mbox' && part.form !== 'eml') return NOT_MINE;
		return {
			answer: 'mailbox',
			kind: 'message',
			form: part.form,
			source: part.source,
			record: messageRecord,
		};
	},
};

/** One message as a record; of a message that cannot be read, its headers, and at the very least its raw text. */
export async function messageRecord(message: Uint8Array, place: string): Promise<SourceRecord> {
	const bytes = withoutFromLine(message);
	for (const outline of [withoutAttachments, headersOnly]) {
		const mail = await readMail(outline(bytes));
		if (mail.ok) return { system: 'gmail', kind: 'message', place, fields: messageFields(mail.value) };
	}
	return { system: 'gmail', kind: 'message', place, fields: rawFields(bytes) };
}

/** What is the same in two copies of one message: its Message-ID; null where it has none. */
export function messageKey(record: SourceRecord): string | null {
	return record.fields.find((field) => field.name === 'Message-ID')?.value || null;
}
