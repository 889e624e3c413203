/**
 * One pattern out of several ways to say a thing, for words in lower case without accents; Dutch and English side by
 * side. Each way runs in linear time: gaps are bounded and nothing that repeats repeats again.
 */
export const anyOf = (...ways: readonly RegExp[]): RegExp =>
	new RegExp(ways.map((way) => way.source).join('|'), ways.some((way) => way.unicode) ? 'u' : '');
