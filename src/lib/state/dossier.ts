import type { DossierRecord, PayloadOf } from '../core/payload.ts';

/**
 * The dossier after another search: what the owner decided stays decided; a record that is no longer found stays when
 * she decided on it. Null when there is nothing to keep.
 */
export function mergeDossier(
	before: PayloadOf<'dossier'> | null,
	found: readonly DossierRecord[],
): PayloadOf<'dossier'> | null {
	const known = new Map(before?.records.map((record) => [record.id, record]));
	const merged = found.map((record) => {
		const old = known.get(record.id);
		known.delete(record.id);
		return old && old.decision !== 'undecided' ? { ...record, ...decided(old) } : record;
	});
	const gone = [...known.values()].filter((record) => record.decision !== 'undecided');
	const records = [...merged, ...gone];
	return records.length === 0 && !before ? null : { kind: 'dossier', records };
}

const decided = ({ decision, decisionReason, fields }: DossierRecord) => ({
	decision,
	decisionReason,
	fields,
});
