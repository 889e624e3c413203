import type { SystemId } from '../core/ids.ts';
import type { Party, RecordKind, Role } from '../core/record.ts';
import { isObject, type Tree } from '../formats/tree.ts';
import { NOT_MINE, type Reader } from './reader.ts';
import { readTrees, type TreeRecords } from './tree-reading.ts';

/** A kind of JSON or XML that is known by its keys. */
export type KnownTree = {
	readonly id: string;
	readonly system: SystemId;
	readonly kind: RecordKind;
	/** Where the list of records stands; null where this cannot be the file. */
	readonly list: (root: Tree) => readonly Tree[] | null;
	/** Whether an object is such a record. */
	readonly isMine: (record: ReadonlyMap<string, Tree>) => boolean;
	/** Roles by dotted name without indexes: `addresses.city`. */
	readonly roles: Readonly<Record<string, Role>>;
	/** Where the field is listed nowhere: its role by its whole pattern. */
	readonly otherRole?: (pattern: string) => Role | null;
	/** Beginnings of the names of fields that are about the recipient. */
	readonly recipient?: readonly string[];
	/** Whom a field is about where that differs from record to record; null: as the rest. */
	readonly partyOf?: (record: Tree) => (name: string) => Party | null;
};

/** A reader for JSON or XML whose keys are certain. */
export function treeReader(known: KnownTree): Reader {
	const how = treeRecords(known);
	return {
		id: known.id,
		read(part) {
			if (part.form !== 'json' && part.form !== 'xml') return NOT_MINE;
			const list = known.list(part.tree.root);
			const first = list?.slice(0, 5) ?? [];
			if (!list || first.length === 0 || !first.every((one) => isObject(one) && known.isMine(one)))
				return NOT_MINE;
			return readTrees(list, part.tree, how);
		},
	};
}

/** How the objects of a known kind become records. */
export function treeRecords(known: Omit<KnownTree, 'list' | 'isMine'>): TreeRecords {
	const roles = new Map(Object.entries(known.roles));
	const beginnings = known.recipient ?? [];
	const usual = (name: string): Party =>
		beginnings.some((start) => name.startsWith(start)) ? 'recipient' : 'subject';
	return {
		system: known.system,
		kind: known.kind,
		roleOf: (pattern) => roles.get(pattern) ?? known.otherRole?.(pattern) ?? null,
		partyOf(record) {
			const special = known.partyOf?.(record);
			return special ? (name) => special(name) ?? usual(name) : usual;
		},
	};
}

/** Whether an object has all of these keys. */
export const hasKeys = (record: ReadonlyMap<string, Tree>, ...keys: readonly string[]): boolean =>
	keys.every((key) => record.has(key));
