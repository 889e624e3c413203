import type { Dice } from '../dice.ts';
import { bytesOf, ODD_WORDS } from '../mutate.ts';

/** Words that mean something in a mail. */
export const MAIL_TOKENS: readonly string[] = [
	'\r\n\r\n',
	'\n\n',
	'\r\n ',
	'--b1\r\n',
	'--b1--\r\n',
	'--b1-1\r\n',
	'Content-Type: multipart/mixed; boundary=b1\r\n',
	'Content-Type: message/rfc822\r\n\r\n',
	'Content-Type: text/html; charset=utf-16le\r\n',
	'Content-Type: text/plain; charset=iso-2022-jp; format=flowed; delsp=yes\r\n',
	'Content-Transfer-Encoding: base64\r\n',
	'Content-Transfer-Encoding: quoted-printable\r\n',
	"filename*0*=utf-8''%e2%82; filename*1*=%ac",
	'=?utf-8?B?w6k=?=',
	'=?utf-8?Q?=C3=A9_?=',
	'=?x?B?=?=',
	'=?iso-8859-1?Q?=',
	'=\r\n',
	'=C3',
	'"<a@b>, c:d;',
	'(((((',
	'undisclosed-recipients:;',
	'From a@b Mon Jan 05 09:00:00 2026\r\n',
	'\n>From ',
	'\n\nFrom - Mon Jan  5 09:00:00 2026\r\n',
	'noor@broekhaven.example',
	'<table><td colspan=9999>',
	'<style>',
	'<!--',
	'&#xd800;',
	'&#1114112;',
];

/** A message by the grammar of RFC 5322 and MIME, with parts in parts, and mistakes. */
export const makeMail = (dice: Dice): Uint8Array => bytesOf(message(dice, dice.of(['\r\n', '\n']), 3));

function message(dice: Dice, eol: string, deepest: number): string {
	const fields = dice.some(8, () => `${dice.of(NAMES)}:${dice.of(['', ' ', '\t', `${eol} `])}${value(dice)}`);
	return ['From: A <a@b.example>', ...fields, part(dice, eol, deepest)].join(eol);
}

function part(dice: Dice, eol: string, deepest: number): string {
	const boundary = `b${deepest}${dice.of(['', '-1', '--', ' x', '="'])}`;
	if (deepest > 0 && dice.once(2)) {
		const parts = dice.some(4, () => `--${boundary}${eol}${part(dice, eol, deepest - 1)}${eol}`);
		const end = dice.once(4) ? '' : `--${boundary}--`;
		return `Content-Type: multipart/${dice.of(KINDS)}; boundary="${boundary}"${eol}${eol}${parts.join('')}${end}`;
	}
	if (deepest > 0 && dice.once(5))
		return `Content-Type: message/rfc822${eol}${eol}${message(dice, eol, deepest - 1)}`;
	const encoding = dice.of(['base64', 'quoted-printable', '8bit', '7bit', 'x-odd', '']);
	const type = `${dice.of(TYPES)}${dice.once(2) ? `; charset=${dice.of(CHARSETS)}` : ''}`;
	const words = dice.some(20, () => dice.of(WORDS)).join(dice.of([' ', eol, '']));
	return [
		`Content-Type: ${type}`,
		`Content-Transfer-Encoding: ${encoding}`,
		...(dice.once(4) ? [`Content-Disposition: attachment; filename=${value(dice)}`] : []),
		'',
		encoding === 'base64' && !dice.once(4) ? Buffer.from(words).toString('base64') : words,
	].join(eol);
}

const value = (dice: Dice): string =>
	dice.some(5, () => dice.of(VALUES)).join(dice.of([' ', ', ', '; ', '']));

const NAMES = [
	'To',
	'Cc',
	'Subject',
	'Date',
	'Received',
	'Reply-To',
	'Sender',
	'Message-ID',
	'List-Id',
	'X-Gmail-Labels',
	'content-type',
];
const KINDS = ['mixed', 'alternative', 'related', 'report', 'signed', 'x'];
const TYPES = [
	'text/plain',
	'text/html',
	'application/pdf',
	'image/png',
	'text/calendar',
	'text',
	'/',
	'message/rfc822',
];
const CHARSETS = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'iso-8859-1',
	'windows-1252',
	'iso-2022-jp',
	'gb18030',
	'utf-7',
	'x',
	'""',
];
const VALUES = [
	...ODD_WORDS,
	'Noor van den Broek <noor@broekhaven.example>',
	'"a\\"b" <c@d>',
	'=?utf-8?B?w6k=?=',
	'=?utf-16?Q?=00?=',
	'=?utf-8?Q?=ED=A0=80?=',
	'Mon, 5 Jan 2026 09:00:00 +0100 (CET)',
	'31 Feb 2026 25:61:61 +9999',
	'groep: a@b, c@d;',
	'<<<>>>',
	'(a(b(c',
	'a@b@c',
	'@',
];
const WORDS = [
	...MAIL_TOKENS,
	...ODD_WORDS,
	'Verwijder mijn gegevens',
	'<p>',
	'<b>x</b>',
	'<a href="http://x">y</a>',
];
