import { readAddress, withoutTag } from './email-address.ts';

/** The stopped addresses, made ready to be looked up: whole, and without their plus tag. */
export type StopIndex = {
	readonly exact: ReadonlyMap<string, number>;
	readonly untagged: ReadonlyMap<string, number>;
};

/**
 * A stopped address that was met: `stop` is its place in the list. Certain when the addresses are equal; probable when
 * they differ by a plus tag, or stand in the middle of a text.
 */
export type StopMatch = {
	readonly stop: number;
	readonly certainty: 'certain' | 'probable';
	readonly why: 'same' | 'plus-tag' | 'mention';
};

/** A table as read from a file: headings, and rows of cells. */
export type Table = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A match in a table, by row and column from 0; the headings are row -1. */
export type StoppedCell = StopMatch & { readonly row: number; readonly column: number };

/** Prepares a stop list (art. 21(3) AVG); what is no address stops nobody. */
export function stopIndex(addresses: readonly string[]): StopIndex {
	const [exact, untagged] = [new Map<string, number>(), new Map<string, number>()];
	for (const [stop, written] of addresses.entries()) {
		const keys = keysOf(written);
		if (!keys) continue;
		if (!exact.has(keys.whole)) exact.set(keys.whole, stop);
		if (!untagged.has(keys.untagged)) untagged.set(keys.untagged, stop);
	}
	return { exact, untagged };
}

/** Whether an address may not be mailed or processed; null when nothing stops it. */
export function stopOf(index: StopIndex, address: string): StopMatch | null {
	const keys = keysOf(address);
	if (!keys) return null;
	const same = index.exact.get(keys.whole);
	if (same !== undefined) return { stop: same, certainty: 'certain', why: 'same' };
	const tagged = index.untagged.get(keys.untagged);
	return tagged === undefined ? null : { stop: tagged, certainty: 'probable', why: 'plus-tag' };
}

/** Every cell of a table that holds a stopped address, row by row; a first row without headings is looked at too. */
export function stoppedCells(index: StopIndex, table: Table): StoppedCell[] {
	const found: StoppedCell[] = [];
	for (const [row, cells] of [[-1, table.headings] as const, ...table.rows.entries()]) {
		for (const [column, cell] of cells.entries()) {
			if (!cell.includes('@')) continue;
			for (const match of matchesIn(index, cell)) found.push({ row, column, ...match });
		}
	}
	return found;
}

/**
 * The table with only those who may be mailed: without the rows of certain matches, and of probable ones unless they
 * are kept. Headings that were a stopped row come back empty.
 */
export function withoutStopped(
	table: Table,
	found: readonly StoppedCell[],
	probable: 'leave-out' | 'keep' = 'leave-out',
): Table {
	const stopped = new Set(
		found
			.filter(({ certainty }) => certainty === 'certain' || probable === 'leave-out')
			.map(({ row }) => row),
	);
	return {
		headings: stopped.has(-1) ? [] : table.headings,
		rows: table.rows.filter((_, row) => !stopped.has(row)),
	};
}

/** Addresses, or names with addresses, one or more in a cell; in any longer text an address is only a mention. */
function matchesIn(index: StopIndex, cell: string): StopMatch[] {
	return cell.split(/[,;|\n]/).flatMap((item) => {
		if (!item.includes('@')) return [];
		const whole = stopOf(index, unquoted(item));
		if (whole) return [whole];
		const words = item.split(/[\s"()<>[\]{}:=&?]+/).filter((word) => word !== '');
		const isList = words.every((word) => word.includes('@'));
		const met = words.map((word) => stopOf(index, unquoted(word))).filter((match) => match !== null);
		return isList ? met : met.map(({ stop }) => ({ stop, certainty: 'probable', why: 'mention' }) as const);
	});
}

function unquoted(text: string): string {
	if (text.length > MAX_ITEM) return '';
	return text
		.trim()
		.replace(/^["'`.]+/, '')
		.replace(/(?<!["'`.])["'`.]+$/, '');
}

const MAX_ITEM = 1000;

function keysOf(written: string): { whole: string; untagged: string } | null {
	const address = readAddress(written.replace(/\p{Cf}/gu, ''));
	return address && { whole: address.whole, untagged: `${withoutTag(address.local)}@${address.domain}` };
}
