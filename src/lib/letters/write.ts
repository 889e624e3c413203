import type { Language } from '../core/ids.ts';
import type { FactName, LetterFacts } from './facts.ts';
import type { Letter } from './letter.ts';
import type { LetterMoment } from './moments.ts';
import { outline } from './outlines.ts';
import type { ExtraId, PartId, StatementId } from './statements.ts';
import { statementOf, wordingOf, type Say, type Wording } from './wording.ts';

/** Writes the letter of a moment from the facts; both languages follow the same outline and read the same facts. */
export const writeLetter = (moment: LetterMoment, facts: LetterFacts, language: Language): Letter => ({
	subject: wordingOf(language).subject[moment](facts),
	paragraphs: writeParts(moment, facts, language).map(({ part, text, from }) => ({
		text,
		statement: statementOf(wordingOf(language), facts.right, part) && (part as StatementId),
		from,
	})),
});

/** The paragraphs of a letter with the part of the outline that each one is. */
export const writeParts = (moment: LetterMoment, facts: LetterFacts, language: Language) =>
	outline(moment, facts)
		.map((part) => ({ part, ...read(sayOf(part, facts, wordingOf(language)), facts) }))
		.filter(({ text }) => text !== '');

const sayOf = (part: PartId, { right }: LetterFacts, wording: Wording): Say =>
	statementOf(wording, right, part)?.says ?? wording.extras[part as ExtraId];

/** Notes which facts the words were made from while they are made, so that the trace cannot be wrong. */
function read(says: Say, facts: LetterFacts): { text: string; from: readonly FactName[] } {
	const from = new Set<FactName>();
	const watched = new Proxy(facts, {
		get(target, name: FactName) {
			from.add(name);
			return target[name];
		},
	});
	return { text: says(watched), from: [...from].sort() };
}
