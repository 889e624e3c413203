import type { TrustScript } from './backup-file.ts';
import workerUrl from './mail-attachments-worker.ts?worker&url';

/** The messages to be opened: each as it came, by the id of its record. */
export type AttachmentsCall = readonly { readonly record: string; readonly content: Blob }[];

/** An attachment as it was sent, decoded, by its place in its message from 0. */
export type MailAttachmentFile = {
	readonly record: string;
	readonly part: number;
	readonly mediaType: string;
	readonly content: Blob;
};

/** What the worker tells: each message as it is done, and the end. */
export type AttachmentsMessage =
	| { readonly type: 'message'; readonly attachments: readonly MailAttachmentFile[] }
	| { readonly type: 'done' }
	| { readonly type: 'gave-up' };

/** The attachments of messages, taken out in a worker; null when it was cancelled or gave up. Tells how many messages are done. */
export async function attachmentsOf(
	messages: AttachmentsCall,
	trust: TrustScript,
	onProgress: (done: number) => void,
	signal?: AbortSignal,
): Promise<readonly MailAttachmentFile[] | null> {
	if (messages.length === 0) return [];
	const worker = new Worker(trust(workerUrl), { type: 'module' });
	const found: MailAttachmentFile[] = [];
	let done = 0;
	try {
		return await new Promise((resolve) => {
			const stop = () => resolve(null);
			if (signal?.aborted) return stop();
			signal?.addEventListener('abort', stop, { once: true });
			worker.onerror = stop;
			worker.onmessage = ({ data }: MessageEvent<AttachmentsMessage>) => {
				if (data.type === 'done') return resolve(found);
				if (data.type === 'gave-up') return stop();
				found.push(...data.attachments);
				onProgress(++done);
			};
			worker.postMessage(messages);
		});
	} finally {
		worker.terminate();
	}
}
