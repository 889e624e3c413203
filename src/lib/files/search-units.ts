import type { SystemId } from '../core/ids.ts';
import type { Role } from '../core/record.ts';
import type { ByteSource } from '../formats/byte-source.ts';
import { filesInZip } from '../systems/files-in-zip.ts';
import { mappingOf } from '../systems/proposal.ts';
import type { TableGuess } from '../systems/guess-columns.ts';
import type { Reading } from '../systems/reader.ts';
import type { ColumnMapping } from '../systems/mapping.ts';
import { recogniseFile, type Memory, type Recognition } from '../systems/recognise-file.ts';
import { fileSource } from './file-source.ts';
import { packedSources } from './packed-source.ts';
import type { AskedTable, SearchFailure, SearchJob } from './search-job.ts';

/** One thing to be read: a file, a sheet, or a member of a ZIP. */
export type SearchUnit = {
	readonly id: string;
	readonly name: string;
	readonly source: ByteSource;
	/** The file itself where it can be cut from; null for what is packed in a ZIP. */
	readonly file: Blob | null;
	/** After how many bytes a packed file broke off, once it was read; null when it is whole. */
	readonly cutAt: () => number | null;
	readonly system: SystemId;
	/** What the file is, for the answer: `mollie/payments-csv`. */
	readonly fileKind: string;
	readonly reading: Reading;
};

/** What the files turned out to be. */
export type Sorted = {
	readonly units: SearchUnit[];
	readonly asked: AskedTable[];
	readonly failed: { name: string; type: SearchFailure }[];
};

/** Looks at every file by its content; a bad one is named and the others go on. */
export async function sortFiles(job: SearchJob): Promise<Sorted> {
	const sorted: Sorted = { units: [], asked: [], failed: [] };
	const memory: Said = {
		inUse: job.inUse,
		mapping: (fingerprint) => job.mappings[fingerprint],
		confirmed: (id) => job.confirmed?.[id],
	};
	for (const { id, name, file } of job.files)
		await sortFile({ id, name, file, source: fileSource(file), cutAt: () => null }, memory, sorted, true);
	return sorted;
}

/** What the owner said before, and in this sitting of a table by its id. */
type Said = Memory & { readonly confirmed: (id: string) => ColumnMapping | undefined };

type Opened = Pick<SearchUnit, 'id' | 'name' | 'source' | 'file' | 'cutAt'>;

async function sortFile(opened: Opened, memory: Said, sorted: Sorted, mayUnpack: boolean) {
	const { id, name, source } = opened;
	try {
		const recognised = await recogniseFile(source, memory);
		if (!recognised.ok) {
			sorted.failed.push({ name, type: recognised.failure.type });
			return;
		}
		for (const [at, one] of recognised.value.entries()) {
			if (one.type === 'archive' && mayUnpack) await sortArchive(opened, one.source, memory, sorted);
			else
				sortOne(
					{ ...opened, id: `${id}/${at}`, name: one.name ? `${name} (${one.name})` : name },
					one,
					memory,
					sorted,
				);
		}
	} catch {
		// whatever a hostile file did to a reader, the other files go on
		sorted.failed.push({ name, type: 'broken' });
	}
}

async function sortArchive(file: Opened, archive: ByteSource, memory: Said, sorted: Sorted) {
	const listed = await filesInZip(archive);
	if (!listed.ok) {
		sorted.failed.push({ name: file.name, type: listed.failure.type });
		return;
	}
	const refusals = new Set(listed.value.refused.map(({ reason }) => reason));
	sorted.failed.push(...[...refusals].map((type) => ({ name: file.name, type })));
	const before = sorted.units.length + sorted.asked.length;
	const inside: Sorted = { units: sorted.units, asked: sorted.asked, failed: [] };
	const sourceOf = packedSources(archive);
	for (const { path, entry } of listed.value.files) {
		const source = sourceOf(entry);
		const member = { id: `${file.id}/${path}`, name: `${file.name}/${path}`, file: null };
		await sortFile({ ...member, source, cutAt: source.cutAt }, memory, inside, false);
	}
	// settings and index pages lie beside the data: what no system knows is no fault of the archive
	sorted.failed.push(...inside.failed.filter((one) => !isBeside(one)));
	if (
		sorted.units.length + sorted.asked.length === before &&
		refusals.size === 0 &&
		inside.failed.every(isBeside)
	) {
		sorted.failed.push({ name: file.name, type: 'empty-zip' });
	}
}

const isBeside = ({ type }: { readonly type: SearchFailure }): boolean => BESIDE.has(type);

const BESIDE: ReadonlySet<SearchFailure> = new Set([
	'unknown-form',
	'no-table',
	'empty-file',
	'other-archive',
]);

function sortOne(opened: Opened, one: Recognition, memory: Said, sorted: Sorted) {
	const { id, name } = opened;
	const confirmed = one.type === 'to-confirm' ? memory.confirmed(id) : undefined;
	if (one.type === 'recognised') {
		const { system, reader, reading } = one;
		sorted.units.push({ ...opened, system, fileKind: `${system}/${reader}`, reading });
	} else if (one.type === 'to-confirm' && confirmed) {
		const { system } = confirmed;
		const reading = one.proposal.read(confirmed);
		sorted.units.push({ ...opened, system, fileKind: `${system}/mapping`, reading });
	} else if (one.type === 'to-confirm' && couldFindAnybody(one.proposal.guess)) {
		const { headings, sample, fingerprint } = one.proposal;
		const { system, kind, columns } = mappingOf(one.proposal);
		sorted.asked.push({
			id,
			name,
			fingerprint,
			headings,
			sample: sample.slice(0, 20),
			system,
			kind,
			columns,
		});
	} else {
		sorted.failed.push({ name, type: one.type === 'broken' ? 'broken' : 'unknown-form' });
	}
}

/** A table in which nothing could ever point to a person is no export: asking about its columns would help nobody. */
const couldFindAnybody = ({ roles, sure }: TableGuess): boolean =>
	roles.some(
		(role, at) => role !== null && (POINTING.has(role) || (role === 'order' && sure[at] !== 'content')),
	);

const POINTING: ReadonlySet<Role> = new Set([
	'email',
	'name',
	'last-name',
	'phone',
	'iban',
	'postcode',
	'postal-address',
	'customer',
	'payment',
	'parcel',
	'client-id',
]);
