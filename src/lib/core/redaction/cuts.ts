import type { DossierRecord } from '../payload.ts';

/** What a cut takes out: who somebody else is, where to find them, or what they wrote; `chosen` by the owner's own hand. */
export const CUT_KINDS = ['name', 'email', 'phone', 'address', 'quote', 'attachment', 'chosen'] as const;

/** One of those kinds. */
export type CutKind = (typeof CUT_KINDS)[number];

/** A part of a value that is about somebody else. It stays out, unless the owner put it `back`. Places count UTF-16 units. */
export type Cut = {
	readonly at: number;
	readonly length: number;
	readonly kind: CutKind;
	readonly back: boolean;
};

type Field = DossierRecord['fields'][number];

/** The cuts of a field that are not put back. */
export const cutsOf = ({ cuts }: Field): readonly Cut[] => (cuts ?? []).filter(({ back }) => !back);

/** Whether anything of a field stays out. */
export const isTouched = (field: Field): boolean => field.blanked || cutsOf(field).length > 0;

/** What is left of a value, with `mark` where something was taken out. */
export function valueLeft(field: Field, mark: string): string {
	let left = '';
	let at = 0;
	for (const cut of cutsOf(field)) {
		left += field.value.slice(at, cut.at) + mark;
		at = cut.at + cut.length;
	}
	return left + field.value.slice(at);
}

/** A value in pieces, each as it stands or under a cut, for showing. */
export function piecesOf(field: Field): readonly { readonly text: string; readonly cut: Cut | null }[] {
	const pieces: { text: string; cut: Cut | null }[] = [];
	let at = 0;
	for (const cut of field.cuts ?? []) {
		if (cut.at > at) pieces.push({ text: field.value.slice(at, cut.at), cut: null });
		pieces.push({ text: field.value.slice(cut.at, cut.at + cut.length), cut });
		at = cut.at + cut.length;
	}
	return at < field.value.length ? [...pieces, { text: field.value.slice(at), cut: null }] : pieces;
}

/** Cuts in the order of the text; where two overlap they are one, of the kind that takes more. */
export function merged(cuts: readonly Cut[]): Cut[] {
	const sorted = [...cuts].sort((a, b) => a.at - b.at || b.length - a.length);
	const result: Cut[] = [];
	for (const cut of sorted) {
		const last = result.at(-1);
		if (!last || cut.at >= last.at + last.length) result.push(cut);
		else result[result.length - 1] = joined(last, cut);
	}
	return result;
}

const joined = (first: Cut, second: Cut): Cut => ({
	at: first.at,
	length: Math.max(first.at + first.length, second.at + second.length) - first.at,
	kind: first.length >= second.length ? first.kind : second.kind,
	back: first.back && second.back,
});
