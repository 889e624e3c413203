import { isKind, type CellKind } from './cell-kinds.ts';

/** One column of a sample, with what its cells have in common. */
export type Column = {
	readonly at: number;
	readonly cells: readonly string[];
	/** The filled cells. */
	readonly filled: readonly string[];
	readonly distinct: number;
	/** The share of filled cells that are of a kind, 0 to 1. */
	share(kind: CellKind): number;
	readonly meanWords: number;
};

/** The columns of sample rows; short rows have empty cells, and of a very long cell only the beginning is looked at. */
export function columnsOf(rows: readonly (readonly string[])[], width: number): Column[] {
	return Array.from({ length: width }, (_, at) =>
		columnOf(
			at,
			rows.map((row) => (row[at] ?? '').slice(0, 400)),
		),
	);
}

/**
 * How well one column tells the other: 1 when equal cells of `key` always stand beside equal cells of `other`, 0 when no
 * more often than by chance. Rows in which either is empty do not count; null when too few values of `key` repeat.
 */
export function tells(key: Column, other: Column): number | null {
	const groups = new Map<string, string[]>();
	key.cells.forEach((cell, row) => {
		const [from, to] = [plain(cell), plain(other.cells[row] ?? '')];
		if (from !== '' && to !== '') groups.set(from, [...(groups.get(from) ?? []), to]);
	});
	const repeated = [...groups.values()].filter((group) => group.length > 1);
	const compared = repeated.reduce((sum, group) => sum + group.length - 1, 0);
	if (compared < 3) return null;
	const agreeing = repeated.reduce((sum, group) => sum + mostFrequent(group) - 1, 0);
	const chance = mostFrequent([...groups.values()].flat()) / [...groups.values()].flat().length;
	return chance === 1 ? 0 : Math.max(0, (agreeing / compared - chance) / (1 - chance));
}

function mostFrequent(values: readonly string[]): number {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Math.max(...counts.values());
}

/** Cells as they are compared with each other. */
export const plain = (cell: string): string =>
	cell
		.normalize('NFD')
		.replace(/[\p{M}\s.'’-]/gu, '')
		.toLowerCase();

function columnOf(at: number, cells: readonly string[]): Column {
	const filled = cells.filter((cell) => cell.trim() !== '');
	const shares = new Map<CellKind, number>();
	return {
		at,
		cells,
		filled,
		distinct: new Set(filled.map(plain)).size,
		share(kind) {
			const known = shares.get(kind);
			if (known !== undefined) return known;
			const share =
				filled.length === 0 ? 0 : filled.filter((cell) => isKind(kind, cell)).length / filled.length;
			shares.set(kind, share);
			return share;
		},
		meanWords: filled.reduce((sum, cell) => sum + cell.trim().split(/\s+/).length, 0) / (filled.length || 1),
	};
}
