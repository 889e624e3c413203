import type { FactName } from './facts.ts';
import type { StatementId } from './statements.ts';

/** A piece of a letter that the owner can follow back: what it must say, and what it was made from. */
export type Paragraph = {
	readonly text: string;
	/** The mandatory statement that it carries; null for what only makes it a letter. */
	readonly statement: StatementId | null;
	/** The facts that were read to write it. */
	readonly from: readonly FactName[];
};

/** A letter before the owner edits it. */
export type Letter = { readonly subject: string; readonly paragraphs: readonly Paragraph[] };

/** The letter as plain text: paragraphs apart by an empty line, lists with dashes. */
export const letterText = (letter: Letter): string =>
	letter.paragraphs.map((paragraph) => paragraph.text).join('\n\n') + '\n';
