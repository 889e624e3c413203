import { beforeAll, describe, it } from 'vitest';
import {
	bookBeside,
	bytes,
	consistent,
	honest,
	places,
	refused,
	type Parts,
	type Reason,
} from './hostile-backups.ts';
import { deflated, rawZip } from './raw-zip.ts';

bookBeside();

let plain: Uint8Array;
let parts: Parts;

beforeAll(async () => {
	({ plain, parts } = await honest());
});

describe('no backup at all', () => {
	it.each<[string, Reason, () => Uint8Array]>([
		['nothing', 'empty', () => new Uint8Array(0)],
		['zeros', 'empty', () => new Uint8Array(100_000)],
		['a PDF', 'not-a-backup', () => bytes('%PDF-1.7\n')],
		['a picture', 'not-a-backup', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
		['JSON', 'not-a-backup', () => bytes('{"format":"verzoekboek-backup"}')],
		['CSV', 'not-a-backup', () => bytes('naam;e-mail\r\n')],
		['an empty ZIP', 'not-a-backup', () => rawZip([])],
		['a ZIP of something else', 'not-a-backup', () => rawZip([{ path: 'orders.csv', content: bytes('x') }])],
		['two letters', 'not-a-backup', () => bytes('PK')],
		['a backup inside a ZIP', 'not-a-backup', () => rawZip([{ path: 'backup.zip', content: plain }])],
	])('%s', (_what, reason, file) => refused(file(), reason));
});

describe('archives', () => {
	const SMALL = 64 * 2 ** 20;

	it('a bomb that says how large it is', async () => {
		const content = await deflated(new Uint8Array(SMALL));
		await refused(
			await consistent(parts, [{ path: 'payloads/x', content, method: 8, claimedBytes: SMALL }]),
			'refused-entry',
		);
	});

	it('a bomb that says it is small', async () => {
		const content = await deflated(new Uint8Array(SMALL));
		const [path, small] = [...parts.files][0]!;
		const files = [...parts.files].map(([one, whole]) =>
			one === path ? { path, content, method: 8, claimedBytes: small.length } : { path: one, content: whole },
		);
		const table = { path: 'manifest.json', content: bytes(JSON.stringify(parts.manifest)) };
		await refused(rawZip([table, ...files]), 'damaged');
	});

	it('a table of contents that is a bomb', async () => {
		const content = await deflated(new Uint8Array(SMALL));
		await refused(rawZip([{ path: 'manifest.json', content, method: 8, claimedBytes: 1000 }]), 'damaged');
		await refused(rawZip([{ path: 'manifest.json', content: new Uint8Array(SMALL) }]), 'damaged');
	});

	it('more than the app would hold, claimed', () =>
		refused(
			rawZip([{ path: 'manifest.json', content: bytes('{}'), method: 8, claimedBytes: 2 ** 30 }]),
			'too-large',
		));

	it.each([60_000, 65_100])('%i entries', (count) =>
		refused(
			rawZip(places(count).map((n) => ({ path: `e/${n}`, content: new Uint8Array(0) }))),
			count > 65_000 ? 'too-many-entries' : 'not-a-backup',
		),
	);

	it.each([
		'../manifest.json',
		'/manifest.json',
		'/etc/passwd',
		'C:/x',
		'c:x',
		'facts\\shop.jsonl',
		'..\\x',
		'a/../../b',
		'a/..',
		'CON',
		'nul.txt',
		'com1',
		'facts/aux.jsonl',
		'x\u202egpj.exe',
		'x\u0000.txt',
		'x\n',
		'\u200fx',
		'x'.repeat(181),
		'manifest.json',
		'audit.jsonl',
	])('an entry called %j', async (path) =>
		refused(await consistent(parts, [{ path, content: bytes('x') }]), 'refused-entry'),
	);

	it.each([
		'Manifest.json',
		'nested.zip',
		'facts/shop.jsonl.bak',
		'__proto__',
		'constructor',
		'payloads/__proto__',
		'index.html',
		'./audit.jsonl',
	])('one more entry, %j', async (path) =>
		refused(await consistent(parts, [{ path, content: plain }]), 'extra-entry'),
	);

	it.each<[string, Reason, () => Uint8Array | Promise<Uint8Array>]>([
		[
			'an encrypted entry',
			'refused-entry',
			() => consistent(parts, [{ path: 'x', content: bytes('x'), flags: 1 }]),
		],
		[
			'an unknown method',
			'refused-entry',
			() => consistent(parts, [{ path: 'x', content: bytes('x'), method: 12 }]),
		],
		[
			'a stored entry of two sizes',
			'refused-entry',
			() => consistent(parts, [{ path: 'x', content: bytes('x'), claimedBytes: 9 }]),
		],
		[
			'entries that share bytes',
			'damaged',
			() => consistent(parts, [{ path: 'x', content: bytes('x'), claimedAt: 0 }]),
		],
		[
			'an entry outside the file',
			'damaged',
			() => consistent(parts, [{ path: 'x', content: bytes('x'), claimedAt: 2 ** 31 }]),
		],
		[
			'more entries claimed',
			'damaged',
			() => rawZip([{ path: 'manifest.json', content: bytes('{}') }], { entries: 9 }),
		],
		[
			'fewer entries claimed',
			'damaged',
			() =>
				rawZip(
					[
						{ path: 'a', content: bytes('{}') },
						{ path: 'b', content: bytes('') },
					],
					{ entries: 1 },
				),
		],
		[
			'a directory elsewhere',
			'damaged',
			() => rawZip([{ path: 'manifest.json', content: bytes('{}') }], { at: 2 ** 30 }),
		],
		[
			'a name that is no UTF-8',
			'extra-entry',
			() => consistent(parts, [{ path: Uint8Array.of(0xff, 0xfe), content: bytes('x') }]),
		],
	])('%s', async (_what, reason, file) => refused(await file(), reason));
});
