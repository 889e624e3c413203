import type { Language, RightId } from '../core/ids.ts';
import { en } from './en/wording.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterMoment } from './moments.ts';
import { nl } from './nl/wording.ts';
import type { CommonStatementId, ExtraId, OwnStatementId, PartId, StatementId } from './statements.ts';

/** Facts to text. An empty text leaves an extra out; a mandatory statement always has text. */
export type Say = (facts: LetterFacts) => string;

/** What an edited paragraph must still hold to count as the statement; of an array, one of them. */
export type Key = string | readonly string[];

/** A mandatory statement: how it reads, and how it is recognised after the owner edited it. */
export type Statement = { readonly says: Say; readonly keys: (facts: LetterFacts) => readonly Key[] };

/** The decisions that every right words in its own way. */
export type Decision = 'granted' | 'partly-granted' | 'refused' | 'nothing-held';

/** The words of one right. */
export type RightWording<Right extends RightId> = {
	/** "your request for …", as it follows "we received". */
	readonly request: string;
	/** Words of which one names this request, to recognise it in an edited letter. */
	readonly named: readonly string[];
	readonly outcome: Readonly<Record<Decision, Statement>>;
	readonly statements: Readonly<Record<OwnStatementId<Right>, Statement>>;
};

/** Everything a language says in letters. A statement without words does not compile. */
export type Wording = {
	readonly subject: Readonly<Record<LetterMoment, Say>>;
	readonly common: Readonly<Record<CommonStatementId, Statement>>;
	readonly rights: { readonly [Right in RightId]: RightWording<Right> };
	readonly extras: Readonly<Record<ExtraId, Say>>;
	/** How a blank begins: it stands where a fact is still missing, and the letter cannot go out with one in it. */
	readonly blankMark: string;
};

/** The words of a statement in a letter about one right; null for an extra. */
export function statementOf(wording: Wording, right: RightId, part: PartId): Statement | null {
	const own: Partial<Record<PartId, Statement>> = wording.rights[right].statements;
	const common: Partial<Record<PartId, Statement>> = wording.common;
	return own[part] ?? common[part] ?? null;
}

/** One statement as a letter about that right would say it, for pages that say the same; empty when it has none. */
export const statementText = (
	statement: StatementId,
	right: RightId,
	facts: LetterFacts,
	language: Language,
): string => statementOf(wordingOf(language), right, statement)?.says(facts) ?? '';

/** The words of a language. */
export const wordingOf = (language: Language): Wording => WORDINGS[language];

const WORDINGS: Readonly<Record<Language, Wording>> = { nl, en };
