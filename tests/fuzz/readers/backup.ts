import { createHash } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import { readAgeHeader } from '../../../src/lib/backups/age-header.ts';
import { readBackup } from '../../../src/lib/backups/read-backup.ts';
import { unpackEntry } from '../../../src/lib/backups/unpack-entry.ts';
import { payloadsNamed } from '../../../src/lib/core/book.ts';
import { fail } from '../../../src/lib/core/result.ts';
import { unseal } from '../../../src/lib/files/age-passphrase.ts';
import { sourceOf } from '../../../src/lib/formats/byte-source.ts';
import { listZip, MEMORY_LIMITS } from '../../../src/lib/formats/zip-listing.ts';
import { rawZip } from '../../backups/raw-zip.ts';
import type { Dice } from '../dice.ts';
import { bytesOf, mutate, ODD_WORDS } from '../mutate.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';

const PASSPHRASE = 'juist paard';
/** So low that deriving the key costs nothing: what it costs is for a test of its own. */
const QUICK_WORK_FACTOR = 1;

const sha256Hex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Backups: their seal, their ZIP, and their content with sizes and hashes made to fit, so that it is reached. */
export const backup: Reader = {
	async seeds() {
		const plain = await takeApart();
		const encrypter = new Encrypter();
		encrypter.setScryptWorkFactor(QUICK_WORK_FACTOR);
		encrypter.setPassphrase(PASSPHRASE);
		return [plain, await encrypter.encrypt(plain)];
	},
	tokens: [
		'age-encryption.org/v1\n',
		'-> scrypt ',
		'-> X25519 ',
		'-> grease x\n',
		'--- ',
		'PK\x03\x04',
		'"type":',
		'"v":2',
		'"counts":{',
		'"practice":true,',
		'payloads/',
		'facts/shop.jsonl',
	],
	make: (dice) => zipOf(dice, (text) => oddJson(text, dice)),
	mutate: (seed, dice) =>
		dice.once(2)
			? mutate(seed, dice, { tokens: backup.tokens, seeds: [seed] })
			: zipOf(dice, (text) => mutate(bytesOf(text), dice, { tokens: ODD_WORDS, seeds: [seed] })),
	async read(bytes) {
		const read = await readBackup(bytes, PASSPHRASE, {
			unseal: (sealed, passphrase) =>
				isQuick(sealed) ? unseal(sealed, passphrase) : Promise.resolve(fail({ type: 'wrong-passphrase' })),
			sha256Hex: (bytes) => Promise.resolve(sha256Hex(bytes)),
		});
		if (!read.ok) return;
		const { book, payloads, manifest } = read.value;
		if (payloadsNamed(book).size !== payloads.size + manifest.missing.length)
			throw new Error('payloads do not add up');
	},
};

/** Whether the key is derived in no time, as a changed header may ask for more. */
const isQuick = (sealed: Uint8Array) =>
	readAgeHeader(sealed).ok &&
	/ scrypt \S+ [1-9]\n/.test(Buffer.from(sealed.subarray(0, 200)).toString('latin1'));

/** Paths and texts of the honest backup; there once the seeds were asked for. */
const content = new Map<string, string>();

/** The honest backup, whose parts are kept. */
async function takeApart(): Promise<Uint8Array> {
	const [plain = new Uint8Array()] = fixtures(/^released\/1\/backup\.zip$/);
	const listed = await listZip(sourceOf(plain), MEMORY_LIMITS);
	for (const entry of listed.ok ? listed.value.entries : []) {
		const bytes = await unpackEntry(plain, entry, entry.bytes);
		content.set(entry.path, Buffer.from(bytes ?? []).toString('utf8'));
	}
	return plain;
}

/** The parts put together again with one of them changed; mostly with a table of contents that fits. */
function zipOf(dice: Dice, change: (text: string) => Uint8Array): Uint8Array {
	const chosen = dice.of([...content.keys()]);
	const files = [...content].map(([path, text]) => ({
		path,
		bytes: path === chosen ? change(text) : bytesOf(text),
	}));
	const table = JSON.parse(content.get('manifest.json') ?? '{}') as { entries: { path: string }[] };
	const entries = table.entries.map((entry) => {
		const bytes = files.find(({ path }) => path === entry.path)?.bytes ?? new Uint8Array();
		return { ...entry, bytes: bytes.length, sha256: sha256Hex(bytes) };
	});
	const fitting = bytesOf(JSON.stringify({ ...table, entries }));
	return rawZip(
		files.map(({ path, bytes }) => ({
			path,
			content: path === 'manifest.json' && path !== chosen ? fitting : bytes,
		})),
	);
}

/** One value in one line of JSON made odd. */
function oddJson(text: string, dice: Dice): Uint8Array {
	const lines = text.split('\n');
	const at = dice.below(lines.length);
	try {
		lines[at] = JSON.stringify(odd(JSON.parse(lines[at] ?? ''), dice));
	} catch {
		lines[at] = dice.of(ODD_WORDS);
	}
	return bytesOf(lines.join('\n'));
}

function odd(value: unknown, dice: Dice): unknown {
	if (typeof value !== 'object' || value === null || dice.once(8)) return dice.of(ODD_VALUES);
	const keys = Object.keys(value);
	const key = keys.length === 0 || dice.once(8) ? dice.of(ODD_KEYS) : dice.of(keys);
	const inner = (value as Record<string, unknown>)[key];
	if (Array.isArray(value))
		return value.map((one: unknown, at) => (String(at) === key ? odd(one, dice) : one));
	return { ...value, [key]: odd(inner, dice) };
}

const ODD_KEYS = ['name', 'constructor', 'toString', 'v', 'type', 'on', 'x'];
const ODD_VALUES = [
	...ODD_WORDS,
	null,
	0,
	-1,
	0.5,
	1e308,
	2 ** 53,
	true,
	[],
	{},
	[[]],
	{ constructor: { prototype: {} } },
	'zzzzzzzzzz-0000',
	'00000000-0000-4000-8000-000000000000',
	'x'.repeat(5000),
];
