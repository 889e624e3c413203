/** Markup that is safe to write: only `html` makes it, and it escapes everything that is put in. */
export type Html = { readonly markup: string };

type Part = string | number | Html | readonly Html[];

/** A template of markup; what is filled in is text and never becomes markup, except what `html` itself made. */
export const html = (literal: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
	markup: literal.map((text, index) => text + markupOf(parts[index] ?? '')).join(''),
});

/** Markup between other markup, one after the other. */
export const together = (parts: readonly Html[]): Html => ({
	markup: parts.map(({ markup }) => markup).join('\n'),
});

/** Nothing, where a part of a page is left out. */
export const nothing: Html = { markup: '' };

/** Text for markup and for attribute values: well formed, without the characters that HTML forbids. */
export const escape = (text: string): string =>
	text
		.toWellFormed()
		.replace(FORBIDDEN, '\ufffd')
		.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function markupOf(part: Part): string {
	if (typeof part === 'string') return escape(part);
	if (typeof part === 'number') return String(part);
	return 'markup' in part ? part.markup : together(part).markup;
}
