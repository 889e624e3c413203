import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { HIGHEST_WORK_FACTOR, readAgeHeader, WRITTEN_WORK_FACTOR } from '../../src/lib/backups/age-header.ts';
import { seal, unseal } from '../../src/lib/files/age-passphrase.ts';
import { makeLock } from '../../src/lib/store/lock-record.ts';

/** The vectors that all implementations of age share (C2SP/CCTV), without those on armour and post-quantum keys. */
const { vectors } = JSON.parse(readFileSync('tests/fixtures/age/vectors.json', 'utf8')) as {
	vectors: Record<string, string>;
};

type Vector = {
	readonly name: string;
	readonly expected: string;
	readonly payload: string | undefined;
	readonly passphrase: string | undefined;
	readonly identities: readonly string[];
	readonly file: Uint8Array;
};

const ALL = Object.entries(vectors).map(readVector);

test('the vectors are all there', () => {
	expect(ALL.length).toBe(89);
	expect(ALL.filter(({ expected }) => expected === 'success').length).toBeGreaterThan(10);
});

describe('age as it is used', () => {
	test.each(ALL)('$name: $expected', async ({ expected, payload, passphrase, identities, file }) => {
		const decrypter = new Decrypter();
		if (passphrase !== undefined) decrypter.addPassphrase(passphrase);
		for (const identity of identities) decrypter.addIdentity(identity);
		const opened = await decrypter.decrypt(file).catch(() => null);
		expect(opened !== null).toBe(expected === 'success');
		if (opened) expect(createHash('sha256').update(opened).digest('hex')).toBe(payload);
	});
});

describe('the door of a backup', () => {
	const ours = ALL.filter(({ passphrase }) => passphrase !== undefined);

	test.each(ours)('$name: $expected', async ({ expected, payload, passphrase = '', file }) => {
		const header = readAgeHeader(file);
		const opened = header.ok ? await unseal(file, passphrase) : header;
		expect(opened.ok).toBe(expected === 'success');
		if (opened.ok) expect(createHash('sha256').update(opened.value).digest('hex')).toBe(payload);
	});

	test('what would cost too much is refused before a key is derived', () => {
		const of = (name: string) => readAgeHeader(ALL.find((one) => one.name === name)!.file);
		expect(of('scrypt_work_factor_23')).toEqual({ ok: false, failure: { type: 'work-factor', found: 23 } });
		for (const name of ['hex', 'negative', 'overflow', 'zero', 'leading_zero_octal', 'missing'])
			expect(of(`scrypt_work_factor_${name}`).ok, name).toBe(false);
	});

	test.each(ALL.filter(({ identities }) => identities.length > 0))(
		'$name is no file with a passphrase alone',
		({ file }) => {
			expect(readAgeHeader(file).ok).toBe(false);
		},
	);
});

describe('what deriving a key costs', () => {
	const readme = readFileSync('README.md', 'utf8');

	test('a backup: scrypt, as the README says', async () => {
		const sealed = await seal(new Uint8Array(10), 'juist paard');
		const header = sealed.ok ? Buffer.from(sealed.value).toString('latin1').split('\n')[1] : '';
		expect(header).toMatch(new RegExp(`^-> scrypt \\S{22} ${WRITTEN_WORK_FACTOR}$`));
		expect(readme).toContain(`scrypt with N = 2^${WRITTEN_WORK_FACTOR}`);
		expect(readme).toContain(`more than 2^${HIGHEST_WORK_FACTOR}`);
	});

	test('a lock: PBKDF2, as the README says, of the passphrase and of the recovery key', async () => {
		const { record } = await makeLock('juist paard');
		for (const { rounds } of [record.passphrase, record.recovery])
			expect(readme).toContain(`PBKDF2 with SHA-256 and ${rounds.toLocaleString('en')} rounds`);
	});
});

function readVector([name, base64]: [string, string]): Vector {
	const whole = Buffer.from(base64, 'base64');
	const end = whole.indexOf('\n\n');
	const fields = whole
		.subarray(0, end)
		.toString('utf8')
		.split('\n')
		.map((line) => line.split(/: (.*)/s));
	const all = (key: string) => fields.filter(([one]) => one === key).map(([, value = '']) => value);
	const body = whole.subarray(end + 2);
	return {
		name,
		expected: all('expect')[0] ?? '',
		payload: all('payload')[0],
		passphrase: all('passphrase')[0],
		identities: all('identity'),
		file: new Uint8Array(all('compressed')[0] === 'zlib' ? inflateSync(body) : body),
	};
}
