import type { DossierRecord } from '../core/payload.ts';
import type { Kept } from '../core/redaction/kept.ts';
import { redactionOf } from '../core/redaction/redaction.ts';
import { readMail } from '../formats/eml.ts';
import { withoutAttachments } from '../formats/mail-outline.ts';
import type { FoundMessage } from './search-job.ts';

type Found = {
	readonly found: readonly DossierRecord[];
	readonly messages: readonly Omit<FoundMessage, 'hidesOthers'>[];
};

/** What was found with only the person and the shop left in the messages, and of each message as it came whether it shows more. */
export async function withoutThirdPersons(
	{ found, messages }: Found,
	kept: Kept,
): Promise<{ found: DossierRecord[]; messages: FoundMessage[] }> {
	const redaction = redactionOf(found, kept);
	const records = new Map(redaction.records.map((record) => [record.id, record]));
	const checked: FoundMessage[] = [];
	for (const message of messages) {
		const record = records.get(message.record);
		const texts = await textsBeside(message.content);
		const hidesOthers = !record || !texts || redaction.hides(record, texts);
		checked.push({ ...message, hidesOthers });
	}
	return { found: redaction.records, messages: checked };
}

/** What a message holds beside what its fields show; null for one that cannot be read. */
async function textsBeside(content: Blob): Promise<string[] | null> {
	const bytes = new Uint8Array(await content.arrayBuffer());
	const mail = await readMail(withoutAttachments(bytes));
	if (!mail.ok) return null;
	const headers = mail.value.headers.filter(({ name }) => !OF_MACHINES.test(name)).map(({ value }) => value);
	return [...headers, mail.value.text, (mail.value.html ?? '').replace(/cid:[^"'\s>]{1,200}/gi, '')];
}

/** Headers in which machines number and sign: what looks like an address there is none. */
const OF_MACHINES =
	/^(?:message-id|in-reply-to|references|content-.*|mime-version|dkim-.*|arc-.*|domainkey-.*|x-google-.*|x-gm-.*|x-received|x-ms-.*|x-microsoft-.*|feedback-id|list-id|list-unsubscribe.*)$/;
