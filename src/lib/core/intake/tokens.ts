/** One word or mark of a text: folded (lower case, no accents) for comparing, offsets in UTF-16 units as written. */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

/** The words and the marks `, ; : ( ) . ? !` of a piece of text; addresses and links become one token each. */
export function tokensOf(text: string, offset = 0): Token[] {
	const tokens: Token[] = [];
	for (const found of text.matchAll(TOKEN)) {
		const raw = found[0];
		const folded = LINK.test(raw) ? '@link' : fold(raw);
		if (folded !== '')
			tokens.push({ text: folded, start: offset + found.index, end: offset + found.index + raw.length });
	}
	return joined(tokens);
}

/** Lower case without accents, invisible characters and outer apostrophes. */
export function fold(word: string): string {
	const plain = word.normalize('NFKD').replace(INVISIBLE, '').replaceAll('’', "'").toLowerCase();
	return plain.replace(/^'+/, '').replace(/(?<!')'+$/, '');
}

/** Dutch parts its verbs with "te": "op te heffen" is "opheffen" here, as it is in "opheffen". */
function joined(tokens: readonly Token[]): Token[] {
	const whole: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const [first, te, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]];
		if (first && te?.text === 'te' && verb && PARTICLES.has(first.text)) {
			whole.push({ text: first.text + verb.text, start: first.start, end: verb.end });
			at += 2;
		} else if (first) whole.push(first);
	}
	return whole;
}

const PARTICLES = new Set(
	'aan af bij door in mee na op over terug toe uit weg stil recht vast neer voor'.split(' '),
);

/** Marks that a word can be broken with in order to hide it. */
const INVISIBLE = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu;

const TOKEN =
	/(?:https?:\/\/|www\.)[^\s<>]{1,300}|[^\s<>()[\]@:,;]{1,64}@[\p{L}\p{N}.-]{1,190}|[\p{L}\p{M}\p{N}'’\u00ad\u200b-\u200d\u2060\ufeff]{1,60}|[,;:().?!]/gu;

const LINK = /^(?:https?:\/\/|www\.)|@/;
