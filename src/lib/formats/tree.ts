/**
 * A value of JSON, or of XML read as such. Numbers and booleans keep the text of the file, so that no digit is lost;
 * objects are maps, so that a key such as `__proto__` is a key like any other.
 */
export type Tree = string | null | readonly Tree[] | ReadonlyMap<string, Tree>;

/** A tree, and where reading stopped when the text is broken; `cut` are the parts that were not complete there. */
export type ReadTree = {
	readonly root: Tree;
	readonly brokenAt: string | null;
	readonly cut: ReadonlySet<Tree>;
};

/** Why a text is no tree at all. */
export type TreeFailure = { readonly type: 'not-well-formed' | 'too-deep'; readonly place: string };

/** Deeper than this is nobody's export. */
export const DEEPEST = 32;

/** The tree at a path of keys; undefined where there is none. */
export function treeAt(tree: Tree, ...path: readonly string[]): Tree | undefined {
	let found: Tree | undefined = tree;
	for (const key of path) found = found instanceof Map ? found.get(key) : undefined;
	return found;
}

/** A tree as a list: XML does not tell a list of one from a value, and some systems give `{}` or nothing for none. */
export function listOf(tree: Tree | undefined): readonly Tree[] {
	if (tree === undefined || tree === null || tree === '') return [];
	return isList(tree) ? tree : [tree];
}

/** Tells a list. */
export const isList = (tree: Tree | undefined): tree is readonly Tree[] => Array.isArray(tree);

/** Tells an object. */
export const isObject = (tree: Tree | undefined): tree is ReadonlyMap<string, Tree> => tree instanceof Map;

/** Every leaf with its dotted name, `addresses[1].city`; what is null or has nothing in it is an empty value. */
export function leaves(tree: Tree): { names: string[]; values: string[] } {
	const names: string[] = [];
	const values: string[] = [];
	const visit = (name: string, value: Tree): void => {
		if (isObject(value) && value.size > 0)
			for (const [key, child] of value) visit(name === '' ? key : `${name}.${key}`, child);
		else if (isList(value) && value.length > 0) value.forEach((child, at) => visit(`${name}[${at}]`, child));
		else {
			names.push(name);
			values.push(typeof value === 'string' ? value : '');
		}
	};
	visit('', tree);
	return { names, values };
}

/** A dotted name without its indexes, as a table of roles knows it: `addresses[].city`. */
export const patternOf = (name: string): string =>
	name.includes('[') ? name.replace(/\[\d+\]/g, '[]') : name;

/** Where a character stands in a text: `line 12`; in a text of one line `character 1234`. */
export function placeOf(text: string, at: number): string {
	const lines = text.slice(0, at).split('\n').length;
	return lines > 1 ? `line ${lines}` : `character ${at + 1}`;
}
