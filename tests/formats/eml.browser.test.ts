import { describe, expect, it } from 'vitest';
import { parseMail } from '../../src/lib/formats/eml.ts';

/** Node 20 reads windows-1252 wrongly, so what mails say in old charsets is checked where the app runs. */
const GOLDEN: [charset: string, bytes: number[], text: string][] = [
	['windows-1252', [0x80, 0x20, 0x91, 0x93, 0x94, 0x92, 0x20, 0xe9, 0xeb], '€ ‘“”’ éë'],
	['iso-8859-1', [0xc9, 0x76, 0x65, 0x72, 0x74], 'Évert'],
	['iso-8859-15', [0xa4, 0x20, 0xbd], '€ œ'],
	['us-ascii', [0x4a, 0x6f, 0x73, 0xe9], 'José'],
	['utf-8', [0xc3, 0xa9, 0xe2, 0x82, 0xac], 'é€'],
	['iso-8859-2', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź'],
	['x-unknown-8bit', [0x4a, 0x6f, 0x73, 0xe9], 'José'],
	['gbk', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
];

describe('the charsets of mails', () => {
	it.each(GOLDEN)('%s', async (charset, bytes, text) => {
		const head = new TextEncoder().encode(
			`From: a@b.example\nContent-Type: text/plain; charset=${charset}\n\n`,
		);
		expect((await parseMail(new Uint8Array([...head, ...bytes]))).text).toBe(text);
	});

	it('windows-1252 as quoted-printable, as Outlook sends it', async () => {
		const mail = new TextEncoder().encode(
			'From: =?windows-1252?Q?D=E9agl=E1n_O=92Rourke?= <d@o.example>\nContent-Type: text/plain; charset="Windows-1252"\nContent-Transfer-Encoding: quoted-printable\n\nO=92Rourke =96 =80 5\n',
		);
		const read = await parseMail(mail);
		expect(read.from?.name).toBe('Déaglán O’Rourke');
		expect(read.text).toBe('O’Rourke – € 5');
	});
});
