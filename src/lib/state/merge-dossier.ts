import type { DossierRecord, PayloadOf } from '../core/payload.ts';
import { merged as mergedCuts } from '../core/redaction/cuts.ts';

type Dossier = PayloadOf<'dossier'>;
type Field = DossierRecord['fields'][number];

/**
 * The dossier after another search. What the owner decided stays decided, what she put back stays put back and what she took
 * out stays out; what the search now knows to be somebody else's is taken out beside that. A record of a file that was not
 * read this time stays as it was; one that is no longer found in its file stays when she decided on it. Null when there is
 * nothing to keep.
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
		return old ? mergeRecord(old, record) : record;
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

function mergeRecord(old: DossierRecord, found: DossierRecord): DossierRecord {
	const fields = found.fields.map((field, at) => {
		const before = old.fields[at];
		return before?.name === field.name && before.value === field.value ? mergeField(before, field) : field;
	});
	if (old.decision === 'undecided') return { ...found, fields };
	return { ...found, fields, decision: old.decision, decisionReason: old.decisionReason };
}

function mergeField(old: Field, found: Field): Field {
	const kept = (old.cuts ?? []).filter(({ back, kind }) => back || kind === 'chosen');
	const isPutBack = kept.some(({ back, at, length }) => back && at === 0 && length === found.value.length);
	const cuts = (found.cuts ?? []).map((cut) => ({
		...cut,
		back: cut.back || kept.some(({ back, at, length }) => back && at === cut.at && length === cut.length),
	}));
	const beside = kept.filter(({ at, length }) =>
		cuts.every((cut) => cut.at >= at + length || cut.at + cut.length <= at),
	);
	const all = mergedCuts([...cuts, ...beside]);
	const blanked = old.blanked || (found.blanked && !isPutBack);
	const { cuts: _cuts, ...plain } = found;
	return { ...plain, blanked, ...(all.length > 0 ? { cuts: all } : {}) };
}
