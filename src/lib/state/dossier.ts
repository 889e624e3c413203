import type { DossierRecord, PayloadOf } from '../core/payload.ts';

type Dossier = PayloadOf<'dossier'>;

/**
 * The dossier after another search: what the owner decided stays decided. A record of a file that was not read this time
 * stays as it was; one that is no longer found in its file stays when she decided on it. Null when there is nothing to keep.
 */
export function mergeDossier(
	before: Dossier | null,
	found: readonly DossierRecord[],
	readFiles: readonly string[],
): Dossier | null {
	const known = new Map(before?.records.map((record) => [record.id, record]));
	const merged = found.map((record) => {
		const old = known.get(record.id);
		known.delete(record.id);
		return old && old.decision !== 'undecided' ? { ...record, ...decided(old) } : record;
	});
	const read = new Set(readFiles.map((sha256) => sha256.slice(0, FILE_DIGITS)));
	const rest = [...known.values()].filter(
		(record) => record.decision !== 'undecided' || !read.has(record.id.slice(0, FILE_DIGITS)),
	);
	const records = [...merged, ...rest];
	return records.length === 0 && !before ? null : { kind: 'dossier', records };
}

/** The id of a record begins with so many digits of the SHA-256 of its file. */
const FILE_DIGITS = 16;

const decided = ({ decision, decisionReason, fields }: DossierRecord) => ({
	decision,
	decisionReason,
	fields,
});

/** The dossier with another decision on every record of a list that `may` change, and the same reason for all. */
export function decideAll(
	dossier: Dossier,
	may: (record: DossierRecord) => boolean,
	decision: DossierRecord['decision'],
	decisionReason: string,
): Dossier {
	return {
		...dossier,
		records: dossier.records.map((one) => (may(one) ? { ...one, decision, decisionReason } : one)),
	};
}
