import type { Mail } from '../../../src/lib/core/mail.ts';
import { readRequest } from '../../../src/lib/core/intake.ts';
import { readMail } from '../../../src/lib/formats/eml.ts';
import { SAMPLES } from '../../core/intake-mails.ts';
import { bytesOf, ODD_WORDS } from '../mutate.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';
import { MAIL_TOKENS } from './mail.ts';

const SENTENCES = SAMPLES.flatMap(({ text }) => text.split(/(?<=[.?!\n])/));

/** What a mail asks for; the words that it points at stand where it says. */
export const request: Reader = {
	seeds: () => fixtures(/^requests.*\.eml$/),
	tokens: [
		...MAIL_TOKENS,
		'Van: ',
		'Aan: ',
		'Datum: ',
		'Naam: ',
		'Bericht:\n',
		'\n> ',
		'\n-- \n',
		'Op 1 feb schreef x:\n',
		'-----Original Message-----\n',
		'Begin forwarded message:\n',
		'namens mijn moeder ',
		'artikel 17 AVG',
		'verwijder mijn gegevens',
		'niet ',
		'als u ',
		'?',
	],
	make: (dice) =>
		bytesOf(
			`From: ${dice.of(FROM)}\nSubject: ${dice.of(SENTENCES).trim()}\n${dice.once(9) ? 'List-Id: x\n' : ''}Date: Mon, 5 Jan 2026 09:00:00 +0100\n\n` +
				dice.some(25, () => dice.of(dice.once(4) ? WORDS : SENTENCES)).join(dice.of(['', ' ', '\n', '\n> '])),
		),
	async read(bytes) {
		const mail = await readMail(bytes);
		if (!mail.ok) return;
		const { reasons, path } = readRequest(mail.value);
		const inner = path.reduce(
			(outer: Mail | null, at) => outer?.attachments[at]?.message ?? null,
			mail.value,
		);
		if (!inner) throw new Error('a path to no mail');
		for (const { start, end, in: where } of reasons)
			if (start < 0 || start >= end || end > (where === 'subject' ? inner.subject : inner.text).length)
				throw new Error('a reason outside the text');
	},
};

const FROM = [
	'Noor <noor@broekhaven.example>',
	'contact@winkel.example',
	'a',
	'',
	'"x" <y@z>, b@c',
	'no-reply@x.example',
];
const WORDS = [
	...ODD_WORDS,
	'Van: a@b.example\nDatum: 5 jan\n',
	'Naam: X\n',
	'> ',
	'\n',
	'(',
	'namens ',
	'BSN 123456782',
];
