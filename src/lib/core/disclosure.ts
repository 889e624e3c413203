import type { Day } from './day.ts';
import { inOrder, type DisclosureFact } from './fact.ts';
import { readLabelled, writeLabelled } from './labelled-text.ts';

/** Data that was given to an authority (law.md V-06): the fold of its facts. The description is a payload. */
export type Disclosure = { readonly id: string; readonly on: Day; readonly description: string };

/** What is written down about a disclosure (law.md V-06). */
export const DISCLOSURE_PARTS = ['authority', 'basis', 'given', 'resistance'] as const;

/** The answers to those questions. */
export type DisclosureDescription = Record<(typeof DISCLOSURE_PARTS)[number], string>;

/** Folds the facts of one stream, the last word counts; null without any. */
export function evolveDisclosure(id: string, facts: Iterable<DisclosureFact>): Disclosure | null {
	const last = inOrder(facts).at(-1);
	return last ? { id, on: last.on as Day, description: last.description } : null;
}

/** The last one first. */
export const inOrderOfDay = (disclosures: readonly Disclosure[]): Disclosure[] =>
	[...disclosures].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on > b.on ? -1 : 1));

/** The answers as one text. */
export const writeDisclosure = (description: DisclosureDescription): string =>
	writeLabelled(Object.fromEntries(DISCLOSURE_PARTS.map((part) => [part, description[part]])));

/** The answers from such a text; any other text is what was given. */
export const readDisclosure = (text: string): DisclosureDescription =>
	readLabelled(text, DISCLOSURE_PARTS) ?? { authority: '', basis: '', given: text, resistance: '' };
