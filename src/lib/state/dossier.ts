import type { DossierRecord, PayloadOf } from '../core/payload.ts';
import type { Request } from '../core/request.ts';
import type { Register } from './register.svelte.ts';

type Dossier = PayloadOf<'dossier'>;

/** What the owner changes of one record. */
export type RecordChange = { readonly id: string } & Partial<
	Pick<DossierRecord, 'decision' | 'decisionReason' | 'fields'>
>;

/** The dossier of a request with all that was decided since it was saved. */
export async function readDossier(register: Register, request: Request | null): Promise<Dossier | null> {
	const dossier = await register.read('dossier', request?.dossier);
	if (!dossier || !request) return dossier;
	const reviews = await Promise.all(request.reviews.map((id) => register.read('review', id)));
	return reviews.reduce((sofar: Dossier, review) => (review ? withReview(sofar, review) : sofar), dossier);
}

/** The dossier with records changed. */
export function withChanges(dossier: Dossier, changes: readonly RecordChange[]): Dossier {
	const byId = new Map<string, RecordChange>();
	for (const change of changes) byId.set(change.id, { ...byId.get(change.id), ...change });
	return {
		...dossier,
		records: dossier.records.map((one) => {
			const change = byId.get(one.id);
			return change ? { ...one, ...change } : one;
		}),
	};
}

/** Changed records as they are kept: what was decided, and what stays out of their fields. */
export const reviewOf = (records: readonly DossierRecord[]): PayloadOf<'review'> => ({
	kind: 'review',
	changes: records.map(({ id, decision, decisionReason, fields }) => ({
		...{ record: id, decision, decisionReason },
		fields: fields.flatMap(({ blanked, cuts }, at) =>
			blanked || cuts !== undefined ? [{ at, blanked, cuts: cuts ?? [] }] : [],
		),
	})),
});

function withReview(dossier: Dossier, { changes }: PayloadOf<'review'>): Dossier {
	const byId = new Map(changes.map((change) => [change.record, change]));
	return {
		...dossier,
		records: dossier.records.map((record) => {
			const change = byId.get(record.id);
			if (!change) return record;
			const { decision, decisionReason } = change;
			return { ...record, decision, decisionReason, fields: fieldsWith(record.fields, change.fields) };
		}),
	};
}

type Marks = PayloadOf<'review'>['changes'][number]['fields'];

function fieldsWith(fields: DossierRecord['fields'], marks: Marks): DossierRecord['fields'] {
	const byPlace = new Map(marks.map((mark) => [mark.at, mark]));
	return fields.map(({ name, value, role, party }, at) => {
		const mark = byPlace.get(at);
		const cuts = mark && mark.cuts.length > 0 ? { cuts: mark.cuts } : {};
		return { name, value, role, party, blanked: mark?.blanked ?? false, ...cuts };
	});
}
