import type { SystemId } from '../core/ids.ts';
import type { Party, RecordKind, Role } from '../core/record.ts';
import type { Trouble } from '../formats/table.ts';
import { isObject, leaves, type ReadTree, type Tree } from '../formats/tree.ts';
import { field } from './fields.ts';
import type { RecordBatch, RecordReading } from './reader.ts';

/** How objects of one kind become records. */
export type TreeRecords = {
	readonly system: SystemId;
	readonly kind: RecordKind;
	/** The role of a field by its dotted name without indexes: `addresses.city`. */
	readonly roleOf: (pattern: string) => Role | null;
	/** Whom a field of this object is about, by its dotted name with indexes. */
	readonly partyOf: (record: Tree) => (name: string) => Party;
};

/** A dotted name as tables of roles have it: without indexes, and without the `item` that XML puts around each of a list. */
export const patternOf = (name: string): string =>
	name.replace(/\[\d+\]/g, '').replace(/\.item(?=\.|$)/g, '');

/** Reads the objects of a list; those that the file does not hold whole are named, not given. */
export function readTrees(
	list: readonly Tree[],
	{ brokenAt, cut }: ReadTree,
	how: TreeRecords,
): RecordReading {
	return {
		answer: 'records',
		kind: how.kind,
		async *batches() {
			for (let at = 0; at === 0 || at < list.length; at += BATCH) {
				const part = list.slice(at, at + BATCH);
				const numbers = part.map((_, index) => at + index + 1);
				const unread = part.flatMap((tree, index) => troubleOf(tree, `row ${numbers[index]!}`, cut));
				const isLast = at + BATCH >= list.length;
				const unnamed = brokenAt !== null && isLast && !list.some((tree) => cut.has(tree));
				if (unnamed) unread.push({ place: brokenAt, reason: 'cut-off' });
				yield treeBatch(part, numbers, unread, cut, how);
			}
		},
	};
}

/** A batch of objects and the numbers of their rows; what is cut or no object is left out. */
export function treeBatch(
	trees: readonly Tree[],
	numbers: readonly number[],
	unread: readonly Trouble[],
	cut: ReadonlySet<Tree>,
	how: TreeRecords,
): RecordBatch {
	const whole = trees.flatMap((tree, at) =>
		isObject(tree) && !cut.has(tree) ? [{ tree, number: numbers[at]! }] : [],
	);
	const read: ReturnType<typeof leaves>[] = [];
	const leavesAt = (index: number) => (read[index] ??= leaves(whole[index]!.tree));
	return {
		size: whole.length,
		texts: (index) => leavesAt(index).values,
		where: () => whole.keys(),
		width: (index) => leavesAt(index).values.length,
		cell: (index, at) => leavesAt(index).values[at] ?? '',
		record(index) {
			const { names, values } = leavesAt(index);
			const partyOf = how.partyOf(whole[index]!.tree);
			const fields = names.map((name, at) =>
				field(name, values[at]!, { role: how.roleOf(patternOf(name)), party: partyOf(name) }),
			);
			return { system: how.system, kind: how.kind, place: `row ${whole[index]!.number}`, fields };
		},
		unread,
		doubts: [],
	};
}

const BATCH = 500;

function troubleOf(tree: Tree, place: string, cut: ReadonlySet<Tree>): Trouble[] {
	if (cut.has(tree)) return [{ place, reason: 'cut-off' }];
	return isObject(tree) ? [] : [{ place, reason: 'not-an-object' }];
}
