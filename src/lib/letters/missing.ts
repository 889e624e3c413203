import type { Language } from '../core/ids.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterMoment } from './moments.ts';
import { paragraphsOf, plain } from './plain.ts';
import type { StatementId } from './statements.ts';
import { statementOf, wordingOf, type Key } from './wording.ts';
import { writeLetter } from './write.ts';

/**
 * The mandatory statements that an edited letter no longer carries, or carries with a blank still to be filled in.
 * A paragraph left as it was says what it said and nothing else; in what the owner changed, wrote, split or joined,
 * a statement stands when its key phrases stand close together.
 */
export function missingStatements(
	moment: LetterMoment,
	facts: LetterFacts,
	language: Language,
	edited: string,
): readonly StatementId[] {
	const wording = wordingOf(language);
	const required = writeLetter(moment, facts, language).paragraphs;
	const paragraphs = paragraphsOf(edited)
		.map(plain)
		.filter((text) => !text.includes(plain(wording.blankMark)));
	const untouched = new Set(required.map(({ text }) => plain(text)));
	const touched = (text: string) => !untouched.has(text);
	const places = [
		...paragraphs.filter(touched),
		// more paragraphs than before: the owner split one, and a statement may go over two
		...(paragraphs.length > required.length ? neighbours(paragraphs, touched) : []),
	];
	return required.flatMap(({ text, statement }) => {
		const keys = statement && statementOf(wording, facts.right, statement)?.keys(facts);
		if (!keys || paragraphs.includes(plain(text))) return [];
		return places.some((place) => keys.every((key) => holds(place, key))) ? [] : [statement];
	});
}

/** Whether a letter still has a blank in it that the owner must fill in, or a slot of her wording that nobody knows. */
export const hasBlanks = (text: string, language: Language): boolean =>
	plain(text).includes(plain(wordingOf(language).blankMark)) || /\{\{[A-Za-z-]{1,40}\}\}/.test(text);

const holds = (place: string, key: Key): boolean =>
	(typeof key === 'string' ? [key] : key).some((alternative) => place.includes(plain(alternative)));

const neighbours = (paragraphs: readonly string[], touched: (text: string) => boolean): readonly string[] =>
	paragraphs
		.slice(1)
		.map((next, index) => [paragraphs[index] ?? '', next])
		.filter((pair) => pair.every(touched))
		.map((pair) => pair.join(' '));
