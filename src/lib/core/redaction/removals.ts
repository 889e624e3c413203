import type { DossierRecord } from '../payload.ts';
import type { Cut, CutKind } from './cuts.ts';

type Field = DossierRecord['fields'][number];

/** One thing that was taken out of a record, or was and is put back: of which field, what, and why. */
export type Removal = {
	/** The place of the field in the record, and of the cut in the field; null for the whole field. */
	readonly field: number;
	readonly cut: number | null;
	readonly text: string;
	/** Null for a field that is blanked and of which nothing more is known than whom it is about. */
	readonly kind: CutKind | null;
	readonly back: boolean;
};

/** Everything that was taken out of a record, in the order of its fields. */
export const removalsOf = ({ fields }: DossierRecord): Removal[] =>
	fields.flatMap((field, at): Removal[] => {
		if (field.value.trim() === '') return [];
		if (field.blanked) return [{ field: at, cut: null, text: field.value, kind: kindOf(field), back: false }];
		return (field.cuts ?? []).map((cut, index) => ({
			...{ field: at, cut: index, kind: cut.kind, back: cut.back },
			text: field.value.slice(cut.at, cut.at + cut.length),
		}));
	});

/** The fields of a record with one removal turned round: put back, or taken out again. */
export const turned = (
	{ fields }: DossierRecord,
	{ field: place, cut: index }: Removal,
): DossierRecord['fields'] =>
	fields.map((field, at) => {
		if (at !== place) return field;
		if (index === null) return blankedField(field, false);
		const cut = field.cuts?.[index];
		if (cut?.back && isOfWhole(field, cut)) return blankedField(field, true);
		return {
			...field,
			cuts: (field.cuts ?? []).map((one, n) => (n === index ? { ...one, back: !one.back } : one)),
		};
	});

/** A field taken out whole by the owner, or put back: that is remembered, so that a new search does not take it out again. */
export function blankedField(field: Field, blanked: boolean): Field {
	const others = (field.cuts ?? []).filter((cut) => !isOfWhole(field, cut));
	const { cuts: _cuts, ...plain } = field;
	if (blanked) return { ...plain, blanked, ...(others.length > 0 ? { cuts: others } : {}) };
	const whole: Cut = { at: 0, length: field.value.length, kind: kindOf(field) ?? 'chosen', back: true };
	return { ...plain, blanked, cuts: [whole] };
}

const isOfWhole = ({ value }: Field, { at, length }: Cut): boolean => at === 0 && length === value.length;

function kindOf({ role, name }: Field): CutKind | null {
	if (name.startsWith('Attachment[')) return 'attachment';
	return KINDS.get(role ?? '') ?? null;
}

const KINDS = new Map<string, CutKind>([
	...(['name', 'first-name', 'last-name', 'infix', 'company'] as const).map(
		(role) => [role, 'name'] as const,
	),
	...(
		['street', 'house-number', 'house-suffix', 'postcode', 'city', 'country', 'postal-address'] as const
	).map((role) => [role, 'address'] as const),
	['email', 'email'],
	['phone', 'phone'],
]);
