import type { SystemId } from '../core/ids.ts';
import type { Table } from '../formats/table.ts';
import { isList, isObject, leaves, type Tree } from '../formats/tree.ts';
import { guessColumns, headerFingerprint, type TableGuess, type TableHead } from './guess-columns.ts';
import type { ColumnMapping } from './mapping.ts';
import type { RecordReading } from './reader.ts';
import { suggestSystems, type Suggestion } from './suggest-system.ts';
import { readTable } from './table-reading.ts';
import type { TreePart } from '../formats/open-file.ts';
import { patternOf, readTrees } from './tree-reading.ts';

/** A file that nobody knows for certain: what it seems to be, for the owner to confirm. */
export type Proposal = TableHead & {
	readonly guess: TableGuess;
	/** Likeliest first; never empty. */
	readonly systems: readonly Suggestion[];
	/** The key under which a confirmed mapping is remembered. */
	readonly fingerprint: string;
	/** Reads the file as the owner confirmed it. */
	read(mapping: ColumnMapping): RecordReading;
};

/** What the guess comes to when the owner changes nothing. */
export const mappingOf = ({ guess, systems }: Proposal): ColumnMapping => ({
	system: systems[0]!.system,
	kind: guess.kind,
	columns: guess.roles.map((role, at) => ({ role, party: guess.parties[at]! })),
});

/** A proposal for a table; also where no column is understood, for its text can still be searched. */
export function proposeTable(table: Table, inUse: readonly SystemId[]): Proposal {
	return propose(table, inUse, (mapping) => readTable(table, mapping));
}

/** A proposal for JSON or XML with a list of objects in it, each field a column; null when no field is understood. */
export function proposeTree({ tree }: TreePart, inUse: readonly SystemId[]): Proposal | null {
	const list = longestList(tree.root);
	if (!list) return null;
	const read = list.slice(0, SAMPLE).map(leaves);
	const headings = [...new Set(read.flatMap(({ names }) => names.map(patternOf)))].slice(0, MOST_COLUMNS);
	const sample = read.map(({ names, values }) => {
		const cells = new Map(
			names.map((name, at): [string, string] => [patternOf(name), values[at]!]).reverse(),
		);
		return headings.map((heading) => cells.get(heading) ?? '');
	});
	const proposal = propose({ headings, sample }, inUse, (mapping) => {
		const meanings = new Map(headings.map((heading, at) => [heading, mapping.columns[at]]));
		return readTrees(list, tree, {
			system: mapping.system,
			kind: mapping.kind,
			roleOf: (pattern) => meanings.get(pattern)?.role ?? null,
			partyOf: () => (name) => meanings.get(patternOf(name))?.party ?? 'subject',
		});
	});
	return proposal.guess.roles.some((role) => role !== null) ? proposal : null;
}

const SAMPLE = 200;
const MOST_COLUMNS = 500;

function propose(
	{ headings, sample }: TableHead,
	inUse: readonly SystemId[],
	read: Proposal['read'],
): Proposal {
	const guess = guessColumns({ headings, sample });
	const systems = suggestSystems({ headings, sample }, guess, inUse);
	return { headings, sample, guess, systems, fingerprint: headerFingerprint(headings), read };
}

/** The longest list of objects, at most three steps down. */
function longestList(tree: Tree, steps = 3): readonly Tree[] | null {
	if (isList(tree)) return tree.some(isObject) ? tree : null;
	if (!isObject(tree) || steps === 0) return null;
	const lists = [...tree.values()]
		.map((value) => longestList(value, steps - 1))
		.filter((list) => list !== null);
	return lists.reduce<readonly Tree[] | null>(
		(one, other) => (one && one.length >= other.length ? one : other),
		null,
	);
}
