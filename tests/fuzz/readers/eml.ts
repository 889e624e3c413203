import { readMail } from '../../../src/lib/formats/eml.ts';
import { withoutAttachments } from '../../../src/lib/formats/mail-outline.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';
import { MAIL_TOKENS, makeMail } from './mail.ts';

/** One mail: headers, parts in parts, encoded words, charsets, HTML to text. */
export const eml: Reader = {
	seeds: () => fixtures(/\.eml$/),
	tokens: MAIL_TOKENS,
	make: makeMail,
	async read(bytes) {
		const mail = await readMail(bytes);
		if (!mail.ok) return;
		if (/[\r\0]/.test(mail.value.text)) throw new Error('the text has more than line feeds');
		if (withoutAttachments(bytes).length > bytes.length) throw new Error('more without its attachments');
	},
};
