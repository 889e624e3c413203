/** The paragraphs of a text: apart by an empty line. */
export const paragraphsOf = (text: string): readonly string[] =>
	text
		.replace(/\r\n?/g, '\n')
		.split(/\n[ \t]*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');

/** A text for comparing: case, accents, quotes and line breaks do not matter. */
export const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[‘’]/g, "'")
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
