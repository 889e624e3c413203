import type { SystemId } from '../core/ids.ts';
import type { Party, RecordKind, Role } from '../core/record.ts';
import type { Table } from '../formats/table.ts';
import { guessColumns } from './guess-columns.ts';
import { wordsOf } from './heading-meaning.ts';
import type { Meaning } from './mapping.ts';
import { NOT_MINE, type Reader } from './reader.ts';
import { readTable } from './table-reading.ts';

/** Headings of one language and what they mean: only those that a public source shows word for word. */
export type KnownHeadings = Readonly<
	Record<string, Role | null | readonly [role: Role | null, party: Party]>
>;

/** A kind of table that is known by its headings. */
export type KnownTable = {
	readonly id: string;
	readonly system: SystemId;
	readonly kind: RecordKind;
	/** All of the headings of one of these must be there, in any order and beside others. */
	readonly signatures: readonly (readonly string[])[];
	/** Columns beside these are guessed. */
	readonly headings: KnownHeadings;
	/** Whom the columns are about that are not listed; guessed when absent. */
	readonly party?: Party;
};

/** A reader for a table whose headings are certain. */
export function tableReader(known: KnownTable): Reader {
	const signatures = known.signatures.map((headings) => headings.map(key));
	const meanings = new Map(
		Object.entries(known.headings).map(([heading, meaning]) => [key(heading), meaning]),
	);
	return {
		id: known.id,
		read(part) {
			if (part.form !== 'table' || !part.headed) return NOT_MINE;
			const headings = new Set(part.headings.map(key));
			if (!signatures.some((signature) => signature.every((heading) => headings.has(heading))))
				return NOT_MINE;
			return readTable(part, {
				system: known.system,
				kind: known.kind,
				columns: columnsFor(part, known, meanings),
			});
		},
	};
}

const key = (heading: string) => wordsOf(heading).join(' ');

function columnsFor(
	table: Table,
	known: KnownTable,
	meanings: ReadonlyMap<string, KnownHeadings[string]>,
): readonly Meaning[] {
	const guess = guessColumns(table);
	return table.headings.map((heading, at) => {
		const meaning = meanings.get(key(heading));
		if (meaning === undefined) return { role: guess.roles[at]!, party: known.party ?? guess.parties[at]! };
		if (Array.isArray(meaning)) return { role: meaning[0] as Role | null, party: meaning[1] as Party };
		return { role: meaning as Role | null, party: known.party ?? 'subject' };
	});
}
