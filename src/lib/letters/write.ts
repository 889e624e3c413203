import type { Language } from '../core/ids.ts';
import type { FactName, LetterFacts } from './facts.ts';
import type { Letter, Paragraph } from './letter.ts';
import type { LetterMoment } from './moments.ts';
import { outline } from './outlines.ts';
import type { ExtraId, PartId, StatementId } from './statements.ts';
import { statementOf, wordingOf, type Say, type Wording } from './wording.ts';

/** Writes the letter of a moment from the facts; both languages follow the same outline and read the same facts. */
export function writeLetter(moment: LetterMoment, facts: LetterFacts, language: Language): Letter {
	const wording = wordingOf(language);
	return {
		subject: wording.subject[moment](facts),
		paragraphs: outline(moment, facts)
			.map((part) => paragraph(part, wording, facts))
			.filter(({ text }) => text !== ''),
	};
}

function paragraph(part: PartId, wording: Wording, facts: LetterFacts): Paragraph {
	const statement = statementOf(wording, facts.right, part);
	const says = statement?.says ?? wording.extras[part as ExtraId];
	return { ...read(says, facts), statement: statement && (part as StatementId) };
}

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
