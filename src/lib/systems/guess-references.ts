import type { Column } from './columns.ts';

/** The column among those without a role that numbers the rows: almost every row has another; null when there is none. */
export function findReference(free: readonly Column[]): Column | null {
	const weight = (column: Column) =>
		column.share('named-reference') * 2 +
		column.distinct / column.filled.length +
		(isRising(column) ? 0.5 : 0);
	const candidates = free.filter(isReference).sort((one, other) => weight(other) - weight(one));
	return candidates[0] ?? null;
}

/** Numbers of orders, one per row, or the same on the rows below each other that make one order. */
function isReference(column: Column): boolean {
	if (column.share('named-reference') >= 0.3 && column.filled.length * 2 >= column.cells.length) return true;
	if (column.filled.length < 2 || column.filled.length * 2 < column.cells.length) return false;
	return (
		column.share('reference') >= 0.8 &&
		column.distinct >= runs(column) * 0.8 &&
		runs(column) * 3 >= column.filled.length
	);
}

/** How often a cell differs from the one above it. */
const runs = (column: Column) => column.filled.filter((cell, at) => cell !== column.filled[at - 1]).length;

/** Sorted up or down, but for one row in ten. */
function isRising(column: Column): boolean {
	const values = column.filled.map((cell) => Number(cell.replace(/\D/g, '').slice(0, 15)));
	const steps = values.slice(1).map((value, at) => Math.sign(value - values[at]!));
	const up = steps.filter((step) => step >= 0).length;
	return Math.max(up, steps.length - up) >= steps.length * 0.9 && new Set(values).size > 1;
}
