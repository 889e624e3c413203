import type { DossierRecord, PayloadOf } from '$lib/core/payload.ts';

type Dossier = PayloadOf<'dossier'>;

/** A change of the dossier, applied to it as it is by then. */
export type Edit = (change: (before: Dossier) => Dossier) => void;

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

/** Changes one record of the dossier. */
export const changeRecord =
	(id: string, next: Partial<DossierRecord>) =>
	(before: Dossier): Dossier => ({
		...before,
		records: before.records.map((one) => (one.id === id ? { ...one, ...next } : one)),
	});

const TOLD = ['date', 'Subject', 'order', 'name', 'amount', 'email'];
