/// <reference lib="webworker" />
import { readMail } from '../formats/eml.ts';
import type { AttachmentsCall, AttachmentsMessage } from './mail-attachments.ts';

const tell = (message: AttachmentsMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<AttachmentsCall>) =>
	void openAll(data).catch(() => tell({ type: 'gave-up' }));

async function openAll(messages: AttachmentsCall): Promise<void> {
	for (const { record, content } of messages) tell(await attachmentsIn(record, content));
	tell({ type: 'done' });
}

/** The attachments of one message, decoded; one message at a time is in memory, what comes of it is kept by the browser. */
async function attachmentsIn(record: string, content: Blob): Promise<AttachmentsMessage> {
	const mail = await readMail(new Uint8Array(await content.arrayBuffer()), MOST_BYTES);
	const attachments = mail.ok ? mail.value.attachments : [];
	return {
		type: 'message',
		attachments: attachments.map(({ mediaType, content: bytes }, part) => ({
			record,
			part,
			mediaType: mediaType.toLowerCase(),
			content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }),
		})),
	};
}

/** As large as a message of a mailbox that is read at all. */
const MOST_BYTES = 50 * 2 ** 20;
