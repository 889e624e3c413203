import { beforeAll, describe, it } from 'vitest';
import {
	bookBeside,
	bytes,
	changed,
	consistent,
	honest,
	refused,
	type Parts,
	type Reason,
} from './hostile-backups.ts';
import { joined } from './raw-zip.ts';

bookBeside();

let parts: Parts;

beforeAll(async () => {
	({ parts } = await honest());
});

describe('content', () => {
	type Change = (text: string) => string | Uint8Array;
	const fact =
		(change: (fact: Record<string, unknown>) => unknown): Change =>
		(text) =>
			text
				.split('\n')
				.map((line, at) => (at === 0 ? JSON.stringify(change(JSON.parse(line))) : line))
				.join('\n');
	const raw =
		(find: string | RegExp, replacement: string): Change =>
		(text) =>
			text.replace(find, replacement);

	it.each<[string, Change]>([
		['of an unknown type', fact((one) => ({ ...one, type: 'hacked' }))],
		['with a key of its own', fact((one) => ({ ...one, name: 'Anna' }))],
		['with __proto__', raw('{', '{"__proto__":{"right":"erasure"},')],
		['with constructor', raw('{', '{"constructor":1,')],
		['without a clock', fact(({ clock: _gone, ...one }) => one)],
		['with a clock beyond all clocks', fact((one) => ({ ...one, clock: 'zzzzzzzzzz-0000' }))],
		['with an id that is none', fact((one) => ({ ...one, id: '../../x' }))],
		['of another kind of stream', fact((one) => ({ ...one, type: 'backup-offered', on: '2026-01-01' }))],
		['with a day that does not exist', raw(/"receivedOn":"[^"]+"|"on":"[^"]+"/, '"receivedOn":"2026-13-45"')],
		['with an endless number', raw(/"value":30|"on":"[^"]+"/, '"value":1e999')],
		['with a lone surrogate', raw(/"2026-1"|"read"/, '"\\ud800"')],
		['of endless depth', raw('{', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`)],
		['that is no JSON', raw('}', '')],
		['that is null', () => 'null\n'],
		['on an empty line', (text) => `\n${text}`],
		['two on a line', (text) => text.replace('\n', ' ').concat(text)],
		['without an end of line', (text) => text.slice(0, -1)],
		['after a byte order mark', (text) => `\ufeff${text}`],
		['that is no UTF-8', (text) => joined([bytes(text), Uint8Array.of(0xed, 0xa0, 0x80, 10)])],
		['of zeros', (text) => new Uint8Array(text.length)],
	])('a fact %s', async (_what, change) =>
		refused(await consistent(changed(parts, 'facts/request', change)), 'invalid-entry'),
	);

	it.each<[string, string, Change, Reason]>([
		['the same fact twice', 'facts/request', (text) => text + text, 'inconsistent'],
		['a fact less', 'facts/request', (text) => text.slice(text.indexOf('\n') + 1), 'inconsistent'],
		['an audit entry with a name', 'audit', fact((one) => ({ ...one, name: 'Anna' })), 'invalid-entry'],
		['an audit entry of the year 3000', 'audit', fact((one) => ({ ...one, year: 3000 })), 'invalid-entry'],
		[
			'an audit entry in free text',
			'audit',
			fact((one) => ({ ...one, result: 'toegekend aan Anna' })),
			'invalid-entry',
		],
		['an audit entry less', 'audit', () => '', 'inconsistent'],
		['a mark on the shop', 'tombstones', fact((one) => ({ ...one, stream: 'shop' })), 'invalid-entry'],
		['a mark with a reason', 'tombstones', fact((one) => ({ ...one, why: 'Anna' })), 'invalid-entry'],
		['a mark less', 'tombstones', () => '', 'inconsistent'],
		[
			'a mark on a request that is there',
			'tombstones',
			fact((one) => ({ ...one, stream: requestOf(parts) })),
			'inconsistent',
		],
	])('%s', async (_what, where, change, reason) =>
		refused(await consistent(changed(parts, where, change)), reason),
	);

	const subjectIn = ({ files, manifest }: Parts): string =>
		manifest.entries.find(
			({ path, mediaType }) => path.startsWith('payloads/') && mediaType === null && files.has(path),
		)!.path;

	it.each<[string, Change]>([
		['of an unknown kind', fact((one) => ({ ...one, kind: 'script' }))],
		['with a key of its own', fact((one) => ({ ...one, x: 1 }))],
		['with __proto__', raw('{', '{"__proto__":{},')],
		['with a number for a name', fact((one) => ({ ...one, name: 7 }))],
		['with a lone surrogate', raw(/"name":"[^"]*"/, '"name":"\\udc00"')],
		['that is no JSON', () => 'geen JSON'],
		['that is empty', () => ''],
		['that is a list', (text) => `[${text}]`],
		['of zeros', (text) => new Uint8Array(text.length)],
	])('a payload %s', async (_what, change) =>
		refused(await consistent(changed(parts, subjectIn(parts), change)), 'invalid-entry'),
	);

	it('a payload that no fact names', async () => {
		const files = new Map(parts.files).set(
			`payloads/${crypto.randomUUID()}`,
			bytes('{"kind":"note","text":""}'),
		);
		const counts = { ...parts.manifest.counts, payloads: parts.manifest.counts.payloads + 1 };
		await refused(await consistent({ manifest: { ...parts.manifest, counts }, files }), 'inconsistent');
	});

	it('a payload that is gone', async () => {
		const files = new Map(parts.files);
		files.delete(subjectIn(parts));
		const counts = { ...parts.manifest.counts, payloads: parts.manifest.counts.payloads - 1 };
		await refused(await consistent({ manifest: { ...parts.manifest, counts }, files }), 'inconsistent');
	});
});

const requestOf = ({ files }: Parts) =>
	[...files.keys()]
		.find((path) => path.startsWith('facts/request'))!
		.slice('facts/'.length, -'.jsonl'.length);
