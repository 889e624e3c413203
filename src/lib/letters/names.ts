import type { Language } from '../core/ids.ts';
import { letters as en } from '../i18n/en/letters.ts';
import { letters as nl } from '../i18n/nl/letters.ts';
import type { FactName } from './facts.ts';
import type { LetterMoment } from './moments.ts';
import type { StatementId } from './statements.ts';

/** How the app names letters, facts and statements to the owner; one without a name does not compile. */
export type LetterNames = {
	readonly moments: Readonly<Record<LetterMoment, string>>;
	readonly facts: Readonly<Record<FactName, string>>;
	readonly statements: Readonly<Record<StatementId, string>>;
};

/** The names in a language. */
export const letterNames = (language: Language): LetterNames => NAMES[language];

const NAMES: Readonly<Record<Language, LetterNames>> = { nl, en };
