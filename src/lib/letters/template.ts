import type { Language } from '../core/ids.ts';
import { dayText } from '../i18n/dates.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterMoment } from './moments.ts';
import { paragraphsOf, plain } from './plain.ts';
import { writeParts } from './write.ts';

/**
 * The owner's own wording of a letter, to be used again. A paragraph left as it was becomes its name, `{{purposes}}`, and
 * is written anew for each request; in the owner's own paragraphs names, addresses and days become slots, `{{person}}`.
 */
export function templateOf(
	moment: LetterMoment,
	facts: LetterFacts,
	language: Language,
	edited: string,
): string {
	const parts = new Map(writeParts(moment, facts, language).map(({ part, text }) => [plain(text), part]));
	const slots = slotsOf(facts, language);
	return asText(
		paragraphsOf(edited).map((paragraph) => {
			const part = parts.get(plain(paragraph));
			return part ? `{{${part}}}` : withSlots(paragraph, slots);
		}),
	);
}

/** A letter in the owner's own wording with the facts of another request; a slot that nobody knows stays visible. */
export function fillTemplate(
	template: string,
	moment: LetterMoment,
	facts: LetterFacts,
	language: Language,
): string {
	const parts = new Map<string, string>(
		writeParts(moment, facts, language).map(({ part, text }) => [part, text]),
	);
	const slots = slotsOf(facts, language);
	return asText(
		paragraphsOf(template).map((block) => {
			const name = /^\{\{([a-z-]+)\}\}$/.exec(block)?.[1];
			if (name && !slots.has(name)) return parts.get(name) ?? '';
			return block.replace(/\{\{([A-Za-z]+)\}\}/g, (whole, slot: string) => slots.get(slot) ?? whole);
		}),
	);
}

const asText = (blocks: readonly string[]): string =>
	blocks.filter((text) => text !== '').join('\n\n') + '\n';

/** What a template leaves open, longest first so that a first name does not take a piece of the whole name. */
function slotsOf({ person, shop, receivedOn, writtenOn, answerBy }: LetterFacts, language: Language) {
	const slots: [string, string][] = [
		['person', person.name],
		['firstName', person.name.split(' ')[0] ?? ''],
		['address', person.postalAddress],
		['shop', shop.name],
		['owner', shop.owner],
		['email', shop.email],
		['phone', shop.phone],
		['receivedOn', dayText(receivedOn, language)],
		['writtenOn', dayText(writtenOn, language)],
		['answerBy', dayText(answerBy, language)],
	];
	return new Map(slots.filter(([, value]) => value !== '').sort(([, a], [, b]) => b.length - a.length));
}

/** Whole words only: a short name is not to be found inside another word. */
const withSlots = (text: string, slots: ReadonlyMap<string, string>): string =>
	[...slots].reduce(
		(rest, [name, value]) =>
			rest.replace(
				new RegExp(
					`(?<![\\p{L}\\p{N}{])${value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?![\\p{L}\\p{N}}])`,
					'gu',
				),
				`{{${name}}}`,
			),
		text,
	);
