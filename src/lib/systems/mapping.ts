import type { SystemId } from '../core/ids.ts';
import type { Party, RecordKind, Role } from '../core/record.ts';
import { columnsOf } from './columns.ts';
import { canBe } from './guess-by-heading.ts';
import type { TableHead } from './guess-columns.ts';

/** What a field means and whom it is about. */
export type Meaning = { readonly role: Role | null; readonly party: Party };

/** What the owner confirmed of a table, column by column; kept under the fingerprint of its headings. */
export type ColumnMapping = {
	readonly system: SystemId;
	readonly kind: RecordKind;
	readonly columns: readonly Meaning[];
};

/** Whether a mapping that was confirmed for another file can be that of this one: headings alone may mislead. */
export function mappingFits({ columns }: ColumnMapping, { headings, sample }: TableHead): boolean {
	if (columns.length !== headings.length) return false;
	return columnsOf(sample, headings.length).every((column, at) => {
		const role = columns[at]!.role;
		return role === null || canBe(column, role);
	});
}
