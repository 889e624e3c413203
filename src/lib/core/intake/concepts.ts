import { wordsEn } from './words-en.ts';
import { wordsNl } from './words-nl.ts';

/** The notions that rules are made of; each language says them in its own words. */
export type Concept =
	/** the person, or whom the person speaks for */
	| 'me'
	| 'kin'
	| 'you'
	/** what can be personal data, and what is certainly data and not a thing bought */
	| 'data-noun'
	| 'record-noun'
	| 'of-me'
	| 'own-data'
	| 'own-records'
	| 'own-history'
	| 'supplied'
	| 'all-you-have'
	| 'hold'
	| 'what'
	/** what can be wrong about a person */
	| 'attribute'
	| 'own-attribute'
	| 'wrong'
	| 'correct'
	| 'should-be'
	| 'erase'
	/** where a shop keeps data */
	| 'place'
	| 'give'
	| 'see'
	| 'copy'
	| 'freeze'
	| 'not-use'
	| 'for-now'
	| 'only-keep'
	| 'not-erase'
	| 'claim'
	| 'format'
	| 'export'
	| 'other-company'
	| 'reuse'
	| 'stop'
	| 'marketing'
	| 'profiling'
	| 'dislike'
	| 'machine'
	| 'decision'
	| 'human'
	| 'review'
	| 'consent'
	| 'withdraw'
	/** what tells a request from a report, and one's own act from the shop's */
	| 'want'
	| 'done'
	| 'privacy-law'
	/** what mails of customers are about when they are no requests */
	| 'newsletter'
	| 'order'
	| 'money'
	| 'log-in';

/** The words of one language. */
export type Words = Readonly<Record<Concept, readonly string[]>>;

/** What a concept is called in both languages: a mail may mix them. */
export const wordsOf = (concept: Concept): readonly string[] => [...wordsNl[concept], ...wordsEn[concept]];

/** Whether a phrase may name it. */
export const isConcept = (name: string): name is Concept => Object.hasOwn(wordsNl, name);
