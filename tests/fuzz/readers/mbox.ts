import { readMail } from '../../../src/lib/formats/eml.ts';
import { withoutFromLine } from '../../../src/lib/formats/mail-outline.ts';
import { scanMbox, type ByteNeedle } from '../../../src/lib/formats/mbox.ts';
import { inChunks } from '../../formats/mailboxes.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';
import { MAIL_TOKENS, makeMail } from './mail.ts';

const NEEDLES: readonly ByteNeedle[] = [
	{ text: 'noor@broekhaven.example', border: 'address' },
	{ text: 'Noor', border: 'word' },
	{ text: 'é', border: 'none' },
];

/** A mailbox that comes in pieces; what is found stands where it is said to stand, and is read as a mail. */
export const mbox: Reader = {
	seeds: () => fixtures(/\.mbox$/),
	tokens: MAIL_TOKENS,
	make: (dice) =>
		Buffer.concat(
			dice.some(5, () =>
				Buffer.concat([
					Buffer.from(
						dice.of(['From 1@xxx Mon Jan 05 09:00:00 +0000 2026\r\n', 'From - x\n', 'From \n', '']),
					),
					makeMail(dice),
					Buffer.from(dice.of(['\r\n\r\n', '\n\n', '\n', ''])),
				]),
			),
		),
	async read(bytes) {
		const scanned = await scanMbox(inChunks(bytes, [1 + (bytes.length >> 2), 7, 1 << 16]), NEEDLES);
		if (!scanned.ok) throw new Error(scanned.failure.type);
		if (scanned.value.bytes !== bytes.length) throw new Error('not all bytes were read');
		for (const { offset, length } of scanned.value.hits) {
			if (length <= 0 || offset < 0 || offset + length > bytes.length)
				throw new Error('a hit outside the file');
			await readMail(withoutFromLine(bytes.subarray(offset, offset + length)));
		}
	},
};
