import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const filesWith = (pattern: RegExp) =>
	sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file.slice('src/lib/'.length));

test('randomness comes from WebCrypto alone', () => {
	expect(filesWith(/Math\s*\.\s*random|Math\[/)).toEqual([]);
});

test('three libraries and WebCrypto do all cryptography, each in one place', () => {
	expect(filesWith(/['"]age-encryption['"]/)).toEqual(['files/age-passphrase.ts']);
	expect(filesWith(/['"]@noble\//)).toEqual(['files/file-hash.ts']);
	expect(filesWith(/['"]@zip\.js\//)).toEqual(['files/locked-zip-worker.ts']);
	const others = /['"](node:crypto|crypto-js|bcrypt|scrypt|tweetnacl|libsodium|openpgp|sjcl|md5|js-sha)/;
	expect(filesWith(others)).toEqual([]);
});

test('no cipher or hash is home-made: none of their constants stands in the source', () => {
	const constants = [
		'428a2f98', // SHA-256
		'428a2f98d728ae22', // SHA-512
		'67452301', // MD5 and SHA-1
		'd76aa478', // MD5
		'243f6a88', // Blowfish
		'expand 32-byte k', // ChaCha20 and Salsa20
		'637c777b', // AES
	];
	const digits = (text: string) => text.toLowerCase().replace(/0x|[\s,_]/g, '');
	const homemade = sources.filter(({ text }) =>
		constants.some((constant) => digits(text).includes(constant.replaceAll(' ', ''))),
	);
	expect(homemade.map(({ file }) => file)).toEqual([]);
});
