import { beforeAll, describe, it } from 'vitest';
import { bookBeside, asIs, honest, refused, twice, type Parts, type Reason } from './hostile-backups.ts';

bookBeside();

let parts: Parts;

beforeAll(async () => {
	({ parts } = await honest());
});

describe('tables of contents', () => {
	const withTable = (change: (table: Record<string, unknown>) => unknown) => () =>
		asIs({ manifest: change(structuredClone(parts.manifest)), files: parts.files });
	const text = (change: (json: string) => string) => () =>
		asIs({ manifest: change(JSON.stringify(parts.manifest)), files: parts.files });
	const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
	const firstEntry = (change: object) =>
		withTable((table) => ({
			...table,
			entries: (table['entries'] as object[]).map((entry, index) =>
				index === 0 ? { ...entry, ...change } : entry,
			),
		}));

	it.each<[string, Reason, () => Uint8Array]>([
		['of version 2', 'newer-version', withTable((table) => ({ ...table, version: 2 }))],
		[
			'of version 999 in another shape',
			'newer-version',
			withTable(() => ({ format: 'verzoekboek-backup', version: 999, bookVersion: 1 })),
		],
		['with facts of a later version', 'newer-version', withTable((table) => ({ ...table, bookVersion: 2 }))],
		['of version 0', 'invalid-manifest', withTable((table) => ({ ...table, version: 0 }))],
		['of version -1', 'invalid-manifest', withTable((table) => ({ ...table, version: -1 }))],
		['of version "1"', 'invalid-manifest', withTable((table) => ({ ...table, version: '1' }))],
		['of another format', 'invalid-manifest', withTable((table) => ({ ...table, format: 'other' }))],
		['with a key of its own', 'invalid-manifest', withTable((table) => ({ ...table, note: 'Anna' }))],
		['of a book to practise with', 'practice-backup', withTable((table) => ({ ...table, practice: true }))],
		[
			'of a book that may be to practise with',
			'invalid-manifest',
			withTable((table) => ({ ...table, practice: 1 })),
		],
		[
			'made on a day that does not exist',
			'invalid-manifest',
			withTable((table) => ({ ...table, madeAt: '2026-02-31T10:00:00.000Z' })),
		],
		['with __proto__', 'invalid-manifest', text((json) => json.replace('{', '{"__proto__":{"ok":true},'))],
		[
			'with constructor',
			'invalid-manifest',
			text((json) => json.replace('{', '{"constructor":{"prototype":{}},')),
		],
		['that is no JSON', 'invalid-manifest', text((json) => json.slice(0, -1))],
		['that is empty', 'damaged', text(() => '')],
		['that is null', 'invalid-manifest', text(() => 'null')],
		['that is a list', 'invalid-manifest', text((json) => `[${json}]`)],
		['that is a word', 'invalid-manifest', text(() => '"backup"')],
		['of endless depth', 'invalid-manifest', text((json) => json.replace('[]', deep))],
		[
			'with a number beyond all bounds',
			'invalid-manifest',
			text((json) => json.replace(/"facts":\d+/, '"facts":1e999')),
		],
		[
			'with a huge number',
			'invalid-manifest',
			text((json) => json.replace(/"facts":\d+/, `"facts":${'9'.repeat(30)}`)),
		],
		['with half a count', 'invalid-manifest', text((json) => json.replace(/"facts":\d+/, '"facts":0.5'))],
		['with a negative count', 'invalid-manifest', text((json) => json.replace(/"facts":\d+/, '"facts":-1'))],
		['with a lone surrogate', 'invalid-manifest', text((json) => json.replace('0.1.0-test', '\\ud83d'))],
		['with a byte order mark', 'invalid-manifest', text((json) => `\ufeff${json}`)],
		[
			'with a day that does not exist',
			'invalid-manifest',
			withTable((table) => ({ ...table, expiresOn: '2026-99-99' })),
		],
		['without a device', 'invalid-manifest', withTable(({ device: _gone, ...table }) => table)],
		['with a device that is no id', 'invalid-manifest', withTable((table) => ({ ...table, device: 'Anna' }))],
		['without entries', 'extra-entry', withTable((table) => ({ ...table, entries: [] }))],
		[
			'that names an entry twice',
			'invalid-manifest',
			withTable((table) => ({ ...table, entries: twice(table['entries'] as object[]) })),
		],
		['that names a path outside', 'invalid-manifest', firstEntry({ path: '../x' })],
		[
			'that names a file that is not there',
			'missing-entry',
			firstEntry({ path: `payloads/${crypto.randomUUID()}` }),
		],
		['with another size', 'changed-entry', firstEntry({ bytes: 1 })],
		['with another hash', 'changed-entry', firstEntry({ sha256: '0'.repeat(64) })],
		['with no hash', 'invalid-manifest', firstEntry({ sha256: '' })],
		['with a media type of two lines', 'invalid-manifest', firstEntry({ mediaType: 'text/html\r\nX: y' })],
		['with a media type without end', 'invalid-manifest', firstEntry({ mediaType: 'x'.repeat(201) })],
		...(['streams', 'facts', 'payloads', 'auditEntries', 'tombstones'] as const).map(
			(what): [string, Reason, () => Uint8Array] => [
				`that counts one more of ${what}`,
				'inconsistent',
				() => {
					const { counts } = parts.manifest;
					return asIs({
						...parts,
						manifest: { ...parts.manifest, counts: { ...counts, [what]: counts[what] + 1 } },
					});
				},
			],
		),
		[
			'that misses a payload that is there',
			'inconsistent',
			() => {
				const there = [...parts.files.keys()]
					.find((path) => path.startsWith('payloads/'))!
					.slice('payloads/'.length);
				return asIs({ ...parts, manifest: { ...parts.manifest, missing: [there] } });
			},
		],
		[
			'that misses a payload that nobody names',
			'inconsistent',
			withTable((table) => ({ ...table, missing: [crypto.randomUUID()] })),
		],
	])('%s', (_what, reason, file) => refused(file(), reason));
});
