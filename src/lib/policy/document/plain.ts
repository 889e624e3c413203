/**
 * A piece of text as patterns read it: lower case, no accents, white space collapsed, straight quotes and hyphens,
 * Markdown marks gone. For comparing only: offsets are lost.
 */
export const plain = (text: string): string =>
	tidy(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A piece of text as one line without Markdown marks, its letters as they are. */
export const tidy = (text: string): string =>
	text
		.replace(/\]\([^()\s]{1,300}\)/g, ']')
		.replace(/[*`]{1,3}|__/g, '')
		.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
		.replace(/[‘’‛´]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/[‐‑‒–—]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
