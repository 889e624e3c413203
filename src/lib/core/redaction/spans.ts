import type { CutKind, Cut } from './cuts.ts';
import type { FoldedText } from './folded-text.ts';

/** A stretch of folded text, from its first character up to the one behind its last. */
export type Span = { readonly from: number; readonly to: number; readonly kind: CutKind };

/** The cut in the text as it stands for a stretch of its folded form. */
export const cutOf = (folded: FoldedText, { from, to, kind }: Span): Cut => {
	const at = folded.from[from] ?? 0;
	return { at, length: (folded.to[to - 1] ?? at) - at, kind, back: false };
};

/** Whether a letter of the folded text stands as a capital in the text as it is. */
export const isCapital = (text: string, folded: FoldedText, at: number): boolean =>
	/^\p{Lu}/u.test(text.slice(folded.from[at] ?? text.length, folded.to[at] ?? text.length)) ||
	// what was written in code shows no capitals
	(folded.to[at] ?? 0) - (folded.from[at] ?? 0) > 2;
