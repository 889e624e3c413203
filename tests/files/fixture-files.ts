import { searchFiles } from '../../src/lib/files/search-files.ts';
import type { SearchFile, SearchJob, SearchOutcome } from '../../src/lib/files/search-job.ts';
import { sortFiles } from '../../src/lib/files/search-units.ts';
import type { ColumnMapping } from '../../src/lib/systems/mapping.ts';
import { personOf, type OraclePerson } from '../systems/oracle.ts';

/** Everybody whom the oracle knows. */
export const PERSONS: readonly string[] = Array.from(
	{ length: 15 },
	(_, at) => `p${String(at + 1).padStart(2, '0')}`,
);

/** The address of the shop of the samples. */
const SHOP = 'winkel@zilvermeeuw.example';

const EXPORTS = import.meta.glob<string>(
	[
		'../fixtures/{ga4,mollie,myonlinestore,postnl,other}/*',
		'../fixtures/gmail/*.{csv,vcf,zip}',
		'../fixtures/gmail/eml/*.eml',
		'../fixtures/gmail/Takeout-*/*/*.{mbox,mbox.gz}',
	],
	{ query: '?url', import: 'default', eager: true },
);
const HOSTILE = import.meta.glob<string>('../fixtures/hostile/*', {
	query: '?url',
	import: 'default',
	eager: true,
});
const ORACLE = import.meta.glob<string>('../fixtures/oracle/*.gz', {
	query: '?url',
	import: 'default',
	eager: true,
});

/** All exports of the samples, under the names that the oracle has for them. */
export const sampleFiles = (): Promise<SearchFile[]> => filesOf(EXPORTS);

/** The broken and dangerous files. */
export const hostileFiles = (): Promise<SearchFile[]> => filesOf(HOSTILE);

/** What must be found for one person: `p01`. */
export async function oraclePerson(person: string): Promise<OraclePerson> {
	const blob = await unpacked(ORACLE[`../fixtures/oracle/${person}.json.gz`]!);
	return JSON.parse(await blob.text()) as OraclePerson;
}

/** Searches as the owner would who takes every proposal for a table unchanged. */
export const searchAll = async (one: OraclePerson, files: readonly SearchFile[]): Promise<SearchOutcome> =>
	searchFiles(jobFor(one, files, await confirmed(one, files)), () => undefined);

/** What that owner says of the tables that nobody knows for certain. */
export async function confirmed(one: OraclePerson, files: readonly SearchFile[]): Promise<Said> {
	const mappings: Record<string, ColumnMapping> = {};
	const confirmed: Record<string, ColumnMapping> = {};
	const { asked } = await sortFiles(jobFor(one, files));
	for (const { id, fingerprint, system, kind, columns } of asked)
		mappings[fingerprint] = confirmed[id] = { system, kind, columns };
	return { mappings, confirmed };
}

type Said = Pick<SearchJob, 'mappings' | 'confirmed'>;

/** A search for one person. */
export const jobFor = (
	one: OraclePerson,
	files: readonly SearchFile[],
	said: Said = { mappings: {} },
): SearchJob => ({ files, person: personOf(one), shop: [SHOP], inUse: [], ...said });

async function filesOf(urls: Record<string, string>): Promise<SearchFile[]> {
	return Promise.all(
		Object.entries(urls).map(async ([path, url], at) => ({
			id: `${path.split('/')[2]}-${at}`,
			name: path.replace('../fixtures/', '').replace(/\.gz$/, ''),
			file: await unpacked(url),
		})),
	);
}

/** A file of the test server; what is kept as gzip is unpacked. */
async function unpacked(url: string): Promise<Blob> {
	const blob = await (await fetch(url)).blob();
	const head = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
	if (head[0] !== 0x1f || head[1] !== 0x8b) return blob;
	return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
