import { actsEn } from './words/acts-en.ts';
import { actsNl } from './words/acts-nl.ts';
import { thingsEn } from './words/things-en.ts';
import { thingsNl } from './words/things-nl.ts';

/** Notions of people, of data, and of what else mails to a shop are about. */
export type Thing =
	| 'me'
	| 'kin'
	| 'you'
	| 'data-noun'
	| 'record-noun'
	| 'of-me'
	| 'own-data'
	| 'own-records'
	| 'own-history'
	| 'supplied'
	| 'all-you-have'
	| 'attribute'
	| 'own-attribute'
	| 'place'
	| 'claim'
	| 'format'
	| 'other-company'
	| 'marketing'
	| 'profiling'
	| 'machine'
	| 'human'
	| 'privacy-law'
	| 'newsletter'
	| 'order'
	| 'money'
	| 'log-in';

/** Notions of what is done with data, of wishing it, and of having done it. */
export type Act =
	| 'hold'
	| 'what'
	| 'wrong'
	| 'correct'
	| 'should-be'
	| 'erase'
	| 'give'
	| 'copy'
	| 'freeze'
	| 'not-use'
	| 'for-now'
	| 'only-keep'
	| 'not-erase'
	| 'export'
	| 'reuse'
	| 'stop'
	| 'dislike'
	| 'decision'
	| 'review'
	| 'consent'
	| 'withdraw'
	| 'want'
	| 'done';

/** A notion that rules are made of; each language says it in its own words. */
export type Concept = Thing | Act;

/** The words of one language for things. */
export type ThingWords = Readonly<Record<Thing, readonly string[]>>;
/** The words of one language for acts. */
export type ActWords = Readonly<Record<Act, readonly string[]>>;

/** What a concept is called in both languages: a mail may mix them. */
export const wordsOf = (concept: Concept): readonly string[] => WORDS.flatMap((words) => words[concept]);

/** Whether a phrase may name it. */
export const isConcept = (name: string): name is Concept => WORDS.some((words) => Object.hasOwn(words, name));

const WORDS: readonly Readonly<Record<Concept, readonly string[]>>[] = [
	{ ...thingsNl, ...actsNl },
	{ ...thingsEn, ...actsEn },
];
