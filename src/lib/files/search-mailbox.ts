import type { Needle } from '../core/people.ts';
import type { SourceRecord } from '../core/record.ts';
import { withoutFromLine } from '../formats/mail-outline.ts';
import { scanMbox } from '../formats/mbox.ts';
import type { MailboxReading } from '../systems/reader.ts';
import type { PlacedTrouble } from './search-job.ts';

/** The messages of a mailbox in which a needle stands, and what else was read. */
export type FoundMessages = {
	readonly records: readonly SourceRecord[];
	/** Each message as it came, without the line that begins it in a mailbox. */
	readonly originals: ReadonlyMap<SourceRecord, Blob>;
	/** How many messages were read whole. */
	readonly count: number;
	readonly unreadable: readonly PlacedTrouble[];
	/** Attachments that are no text: nothing was looked for in them. */
	readonly unsearchedParts: number;
};

/** What a search of a mailbox tells meanwhile: how far it is, and each message in which a needle stands. */
type MailboxEvents = {
	onProgress(bytes: number, messages: number): void;
	onRecord(record: SourceRecord): void;
};

/** Searches a mailbox by its bytes and makes records of the hits; what is cut from `file` costs no memory. */
export async function readMessages(
	reading: MailboxReading,
	needles: readonly Needle[],
	file: Blob | null,
	{ onProgress, onRecord }: MailboxEvents,
): Promise<FoundMessages> {
	if (reading.form === 'eml') return oneMessage(reading, file, onRecord);
	const originals = new Map<SourceRecord, Blob>();
	const scanned = await scanMbox(reading.source.stream(), needles, {
		onProgress: ({ bytes, messages }) => onProgress(bytes, messages),
		onHit: async ({ offset, length }, caught) => {
			const bytes = caught ?? (await reading.source.read(offset, MOST_MESSAGE_BYTES));
			const record = await reading.record(bytes, `byte ${offset}`);
			originals.set(record, original(bytes, file && file.slice(offset, offset + length)));
			onRecord(record);
		},
	});
	if (!scanned.ok) throw new Error(scanned.failure.type);
	const { messages, tooLong, leadBytes, unsearchedParts } = scanned.value;
	return {
		records: [...originals.keys()],
		originals,
		count: messages - tooLong.length,
		unsearchedParts,
		unreadable: [
			...(leadBytes > 0 ? [{ place: 'byte 0', reason: 'no-message' as const }] : []),
			...tooLong.map(({ offset }) => ({ place: `byte ${offset}`, reason: 'too-long' as const })),
		],
	};
}

async function oneMessage(
	reading: MailboxReading,
	file: Blob | null,
	onRecord: MailboxEvents['onRecord'],
): Promise<FoundMessages> {
	const { source } = reading;
	const bytes = await source.read(0, Math.min(source.size, MOST_MESSAGE_BYTES));
	const record = await reading.record(bytes, 'byte 0');
	onRecord(record);
	const isWhole = source.size <= MOST_MESSAGE_BYTES;
	return {
		records: [record],
		originals: new Map([[record, original(bytes, file)]]),
		count: isWhole ? 1 : 0,
		unsearchedParts: 0,
		unreadable: isWhole ? [] : [{ place: 'byte 0', reason: 'too-long' }],
	};
}

/** The message as a mail file: cut from the file where it lies there, else its bytes. */
function original(bytes: Uint8Array, cut: Blob | null): Blob {
	const message = withoutFromLine(bytes);
	return cut ? cut.slice(bytes.length - message.length) : new Blob([message as Uint8Array<ArrayBuffer>]);
}

const MOST_MESSAGE_BYTES = 50 * 2 ** 20;
