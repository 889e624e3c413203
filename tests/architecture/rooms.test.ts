import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const LIB = 'src/lib';
const ALL = [
	'core',
	'formats',
	'systems',
	'i18n',
	'letters',
	'policy',
	'bundles',
	'backups',
	'store',
	'files',
	'state',
	'ui',
];
const PURE = ['core', 'formats', 'systems', 'i18n', 'letters', 'policy', 'bundles', 'backups'];

/** Which rooms a room may import; the table of src/lib/README.md, which is read below. */
const MAY_IMPORT = readTable();

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name));

describe('rooms', () => {
	test('the README names every room there is', () => {
		const rooms = readdirSync(LIB, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect([...MAY_IMPORT.keys()].sort()).toEqual(rooms.map((room) => room.name).sort());
	});

	test.each([...MAY_IMPORT])('%s imports only %j', (room, allowed) => {
		const wrong = sourcesOf(room).flatMap((file) =>
			importsOf(file)
				.map((target) => roomOf(target))
				.filter((target) => target !== null && target !== room && !allowed.includes(target))
				.map((target) => `${file} → ${target}`),
		);
		expect(wrong).toEqual([]);
	});

	// that they know no window or document is the pure compile's to say
	test.each(PURE)('%s is pure: no clock, no randomness, no storage', (room) => {
		const impure =
			/\bDate\.now\(|new Date\(\)|Math\.random\(|\bcrypto\.|\bglobalThis\.|localStorage|indexedDB/;
		expect(sourcesOf(room).filter((file) => impure.test(code(file)))).toEqual([]);
	});

	test('only the store says Dexie, IndexedDB, localStorage or crypto.subtle', () => {
		const outside = sources.filter(
			(file) =>
				roomOf(file) !== 'store' &&
				/['"]dexie['"]|indexedDB\.|localStorage\.|crypto\.subtle/.test(code(file)),
		);
		expect(outside).toEqual([]);
	});

	test('no name says nothing', () => {
		const empty = /(^|\/)(utils?|helpers?|common|misc|managers?|services?|base|data|types)(\.[a-z.]+|\/|$)/i;
		expect(sources.map((file) => relative('src', file)).filter((file) => empty.test(file))).toEqual([]);
	});

	test('no code outside a right or a system branches on its id', () => {
		const branch =
			/\b(right|system)(Id)?(\.id)?\s*[!=]==\s*'(?!other')\w|case '(access|rectification|erasure|restriction|portability|objection|automated-decision|consent-withdrawal)'/;
		const branching = sources.filter(
			(file) => !/core\/rights\/|systems\//.test(file) && branch.test(code(file)),
		);
		expect(branching).toEqual([]);
	});

	test('no file grows past 300 lines', () => {
		const words = (file: string) => /\/i18n\/|\/words-\w+\.ts$|\/(phrases|rules)\//.test(file);
		expect(
			sources.filter((file) => !words(file) && readFileSync(file, 'utf8').split('\n').length > 300),
		).toEqual([]);
	});
});

function readTable(): Map<string, string[]> {
	const rows = readFileSync(`${LIB}/README.md`, 'utf8').matchAll(/^\| `(\w+)`\s*\|[^|]*\| ([^|]*?)\s*\|$/gm);
	return new Map([...rows].map(([, room, may]) => [room!, allowed(room!, may!)]));
}

function allowed(room: string, may: string): string[] {
	if (may.startsWith('nothing')) return [];
	if (may.startsWith('all but')) return ALL.filter((one) => one !== room && !may.includes(one));
	return [...may.matchAll(/\w+/g)].map(([word]) => word).filter((word) => ALL.includes(word));
}

const sourcesOf = (room: string) => sources.filter((file) => roomOf(file) === room);

function roomOf(file: string): string | null {
	const [first, second] = relative(LIB, file).split('/');
	return first && second && ALL.includes(first) ? first : null;
}

function importsOf(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(
		([, path]) => join(dirname(file), path!),
	);
}

/** The file without comments. */
const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
