import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../src/lib/backups/read-backup.ts';
import { ports } from './backup-parts.ts';
import {
	bookBeside,
	bytes,
	consistent,
	honest,
	PASSPHRASE,
	places,
	refused,
	refusedSealed,
	twice,
	type Parts,
	type Reason,
} from './hostile-backups.ts';
import { joined } from './raw-zip.ts';

bookBeside();

let plain: Uint8Array;
let sealed: Uint8Array;
let parts: Parts;

beforeAll(async () => {
	({ plain, sealed, parts } = await honest());
});

it('the honest files themselves are read', async () => {
	for (const file of [plain, sealed, await consistent(parts)])
		expect((await readBackup(file, PASSPHRASE, ports)).ok).toBe(true);
});

describe('cut and flipped', () => {
	it.each(places(64))('a ZIP cut at %i/64', async (place) => {
		const at = Math.floor((plain.length * place) / 64);
		await refused(
			plain.slice(0, at),
			...(place === 0 ? (['empty'] as const) : (['cut', 'damaged'] as const)),
		);
	});

	it.each(places(40))('a bit flipped in the content of an entry, %i', async (place) => {
		const file = await consistent(parts);
		const contents = [...parts.files.values()].filter((content) => content.length > 0);
		const content = contents[place % contents.length]!;
		const at = indexOf(file, content) + ((place * 131) % content.length);
		await refused(flipped(file, at, place % 8), 'changed-entry');
	});

	it.each(places(12))('the header of a seal, cut at %i/12', async (place) => {
		await refused(sealed.slice(0, 22 + 10 * place), 'cut');
	});

	it.each([17, 700, 1500])('a seal that lost %i bytes at its end', async (lost) => {
		await refusedSealed(sealed.slice(0, -lost), 'cut');
	});

	it.each([200, 900, -1])('a seal with a bit flipped at %i', async (at) => {
		await refusedSealed(flipped(sealed, at < 0 ? sealed.length + at : at, 3), 'damaged');
	});

	it('a seal whose last header line was changed', async () => {
		const mac = indexOf(sealed, bytes('\n--- ')) + 7;
		const other = sealed.slice();
		other[mac] = other[mac] === 65 ? 66 : 65;
		await refusedSealed(other, 'damaged-header');
	});
});

describe('passphrases', () => {
	it.each(['', 'juist paard ', 'Juist paard', 'x'.repeat(100_000)])('a wrong one', async (wrong) => {
		const read = await readBackup(sealed, wrong, ports);
		expect(read).toEqual({ ok: false, failure: { type: 'wrong-passphrase' } });
	});

	it('none', async () => {
		expect(await readBackup(sealed, null, ports)).toEqual({
			ok: false,
			failure: { type: 'passphrase-needed' },
		});
	});

	const salt = 'AAAAAAAAAAAAAAAAAAAAAA';
	const body = 'A'.repeat(43);
	const header = (...lines: string[]) =>
		joined([bytes(['age-encryption.org/v1', ...lines, `--- ${body}`, ''].join('\n')), new Uint8Array(4200)]);
	const scrypt = (factor: string) => header(`-> scrypt ${salt} ${factor}`, body);

	it.each([['19'], ['20'], ['23'], ['30'], ['64'], ['1000000000']])('work factor %s', (factor) =>
		refused(scrypt(factor), 'work-factor'),
	);
	it.each([
		['0'],
		['01'],
		['-1'],
		['+17'],
		['1e9'],
		['0x11'],
		['17 '],
		['17.0'],
		[''],
		['١٧'],
		['9'.repeat(400)],
	])('work factor "%s"', (factor) => refused(scrypt(factor), 'damaged-header'));

	it.each<[string, Reason, () => Uint8Array]>([
		['two passphrases', 'damaged-header', () => header(...twice([`-> scrypt ${salt} 15`, body]))],
		[
			'a passphrase and a key',
			'damaged-header',
			() => header(`-> scrypt ${salt} 15`, body, '-> X25519 AAAA', body),
		],
		[
			'a key and a passphrase',
			'damaged-header',
			() => header('-> X25519 AAAA', body, `-> scrypt ${salt} 15`, body),
		],
		['a key alone', 'no-passphrase-file', () => header('-> X25519 AAAA', body)],
		['no stanza', 'damaged-header', () => header()],
		['a short salt', 'damaged-header', () => header('-> scrypt AAAA 15', body)],
		['a long body', 'damaged-header', () => header(`-> scrypt ${salt} 15`, `${body}A`)],
		['a second body line', 'damaged-header', () => header(`-> scrypt ${salt} 15`, body, '')],
		['CRLF lines', 'damaged-header', () => header(`-> scrypt ${salt} 15\r`, body)],
		['four thousand stanzas', 'damaged-header', () => header(...places(4000).map(() => '-> grease x'))],
		['a later version', 'not-a-backup', () => bytes('age-encryption.org/v2\n')],
		['armour', 'not-a-backup', () => bytes('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n')],
	])('a seal with %s', (_what, reason, file) => refused(file(), reason));
});

const flipped = (file: Uint8Array, at: number, bit: number) => {
	const other = file.slice();
	other[at]! ^= 1 << bit;
	return other;
};

function indexOf(file: Uint8Array, part: Uint8Array): number {
	for (let at = 0; at <= file.length - part.length; at += 1)
		if (part.every((byte, index) => file[at + index] === byte)) return at;
	throw new Error('not there');
}
