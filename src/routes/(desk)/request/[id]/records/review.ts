import type { DossierRecord } from '$lib/core/payload.ts';
import type { RecordChange } from '$lib/state/dossier.ts';

/** Changes records of the dossier. */
export type Edit = (changes: readonly RecordChange[]) => void;

/** What tells a record from the others in a list: its date, subject, order, name, amount and address. */
export const titleOf = ({ fields }: DossierRecord): string =>
	fields
		.map((field) => ({
			...field,
			at: TOLD.indexOf(field.name === 'Subject' ? field.name : (field.role ?? '')),
		}))
		.filter(({ at, value }) => at >= 0 && value.trim() !== '')
		.sort((a, b) => a.at - b.at)
		.slice(0, 4)
		.map(({ value }) => value.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1').slice(0, 60))
		.join(' · ');

const TOLD = ['date', 'Subject', 'order', 'name', 'amount', 'email'];
