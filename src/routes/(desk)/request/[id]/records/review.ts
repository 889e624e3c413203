import type { DossierRecord, PayloadOf } from '$lib/core/payload.ts';

type Dossier = PayloadOf<'dossier'>;

/** A change of the dossier, applied to it as it is by then. */
export type Edit = (change: (before: Dossier) => Dossier) => void;

/** What tells a record from the others in a list: its date, order, name, amount and address, as far as they stay in. */
export const titleOf = ({ fields }: DossierRecord): string =>
	fields
		.filter((field) => TOLD.includes(field.role ?? '') && field.value.trim() !== '' && !field.blanked)
		.sort((a, b) => TOLD.indexOf(a.role ?? '') - TOLD.indexOf(b.role ?? ''))
		.slice(0, 4)
		.map((field) => field.value.slice(0, 60))
		.join(' · ');

/** Changes one record of the dossier. */
export const changeRecord =
	(id: string, next: Partial<DossierRecord>) =>
	(before: Dossier): Dossier => ({
		...before,
		records: before.records.map((one) => (one.id === id ? { ...one, ...next } : one)),
	});

const TOLD = ['date', 'order', 'name', 'amount', 'email'];
