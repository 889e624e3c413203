import { isConcept, wordsOf, type Concept } from './concepts.ts';
import { findAll, pattern, type Match, type Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Looks for phrases in one sentence and remembers where its concepts stand. */
export class Search {
	readonly tokens: readonly Token[];
	readonly #found = new Map<string, readonly Match[]>();
	readonly #places = new Map<string, readonly (readonly [number, number])[]>();

	constructor(tokens: readonly Token[]) {
		this.tokens = tokens;
	}

	/** All places of all the phrases. */
	each(phrases: readonly string[]): Match[] {
		return phrases.flatMap((phrase) => this.#matches(phrase));
	}

	/** Whether one of the phrases occurs. */
	has(phrases: readonly string[]): boolean {
		return phrases.some((phrase) => this.#matches(phrase).length > 0);
	}

	/** Guards and needs ask for the same phrases again and again. */
	#matches(phrase: string): readonly Match[] {
		const known = this.#found.get(phrase);
		if (known) return known;
		const found = findAll(compiled(phrase), this.tokens, this.#lookup);
		this.#found.set(phrase, found);
		return found;
	}

	readonly #lookup = (concept: string) => {
		const known = this.#places.get(concept);
		if (known) return known;
		const found = isConcept(concept) ? this.#find(concept) : [];
		this.#places.set(concept, found);
		return found;
	};

	#find(concept: Concept): (readonly [number, number])[] {
		return wordsOf(concept)
			.flatMap((phrase) => findAll(compiled(phrase), this.tokens, this.#lookup))
			.map(({ start, end }) => [start, end] as const)
			.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	}
}

/** Phrases are constants: each is read once. */
const PATTERNS = new Map<string, Pattern>();

function compiled(phrase: string): Pattern {
	const known = PATTERNS.get(phrase) ?? pattern(phrase);
	PATTERNS.set(phrase, known);
	return known;
}
