import { CERTAINTIES, type Certainty, type MatchRule, type Why } from './match.ts';
import type { KnownKey } from './knowledge.ts';
import type { RecordView } from './record-view.ts';

/** One reason with what it is worth. `keep` are the fields about the person where the record is somebody else's. */
export type Sign = { readonly certainty: Certainty; readonly why: Why; readonly keep?: readonly number[] };

/** What the signs of a record come to. */
export type Judgement = {
	readonly certainty: Certainty;
	readonly why: readonly Why[];
	/** Of a mention: the fields that are about the person; null where all but the other people is. */
	readonly keep: readonly number[] | null;
};

/** A sign on a field. */
export function sign(
	view: RecordView,
	certainty: Certainty,
	rule: MatchRule,
	field: number,
	known?: KnownKey | null,
	keep?: readonly number[],
): Sign {
	const why = { rule, field: view.record.fields[field]?.name ?? '', through: known?.through ?? null };
	return keep ? { certainty, why, keep } : { certainty, why };
}

/** The strongest sign decides; all are told, the strongest first. */
export function judge(signs: readonly Sign[]): Judgement | null {
	const certainty = CERTAINTIES.find((level) => signs.some((one) => one.certainty === level));
	if (!certainty) return null;
	const sorted = CERTAINTIES.flatMap((level) => signs.filter((one) => one.certainty === level));
	const deciding = signs.filter((one) => one.certainty === certainty);
	const kept = deciding.some((one) => !one.keep) ? null : deciding.flatMap((one) => one.keep ?? []);
	const why = sorted.map((one) => one.why);
	return {
		certainty,
		why: why.filter((one, at) => at === why.findIndex((same) => isSame(one, same))),
		keep: kept,
	};
}

const isSame = (one: Why, other: Why) => one.rule === other.rule && one.field === other.field;
