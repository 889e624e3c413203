import { Parser } from 'htmlparser2';

/**
 * The words of an HTML mail as plain text: paragraphs apart, cells by a tab, quotations after `> `, a link by its
 * words and its address. What is not shown (style, script, hidden parts) is left out; nothing is loaded. Where elements
 * nest deeper than any mail program shows, the text ends with `[…]`.
 */
export function htmlToText(html: string): string {
	const page = new Page();
	const open: Element[] = [];
	const parser = new Parser({
		onopentag(name, attributes) {
			const hidden = isHidden(name, attributes);
			if (open.length > DEEPEST) throw TOO_DEEP;
			open.push({ name, hidden, href: linkOf(name, attributes), from: page.length });
			if (hidden) page.hide(1);
			page.opens(name);
		},
		ontext: (text) => page.say(text),
		onclosetag(name) {
			const element = open.pop();
			if (element?.href) page.link(element.href, element.from);
			page.closes(name);
			if (element?.hidden) page.hide(-1);
		},
	});
	try {
		parser.end(html);
	} catch (error) {
		if (error !== TOO_DEEP) throw error;
		return `${page.text()}\n[…]`;
	}
	return page.text();
}

/** The parser has no other way to be stopped half-way. */
const TOO_DEEP = new RangeError('nested too deep');

/** The parser takes the square of the depth, and a table in a table in a table is ten. */
const DEEPEST = 1000;

type Element = { name: string; hidden: boolean; href: string | null; from: number };

const UNSHOWN = new Set([
	'head',
	'title',
	'style',
	'script',
	'noscript',
	'template',
	'svg',
	'object',
	'select',
]);
const LINES = new Set([
	'div',
	'tr',
	'li',
	'dt',
	'dd',
	'section',
	'article',
	'header',
	'footer',
	'address',
	'hr',
]);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre form fieldset'.split(' '));

function isHidden(name: string, attributes: Record<string, string>): boolean {
	const style = (attributes.style ?? '').toLowerCase().replaceAll(' ', '');
	return UNSHOWN.has(name) || 'hidden' in attributes || style.includes('display:none');
}

function linkOf(name: string, attributes: Record<string, string>): string | null {
	const href = name === 'a' ? (attributes.href ?? '').trim() : '';
	return /^https?:\/\//i.test(href) ? href : null;
}

/** Text under way: finished lines, the pieces of the line at hand, and how deep it is quoted or hidden. */
class Page {
	readonly #lines: string[] = [];
	#line: string[] = [];
	#quoted = 0;
	#hidden = 0;
	#space = false;
	length = 0;

	say(text: string): void {
		if (this.#hidden > 0) return;
		for (const piece of text.split(/([ \t\r\n\f\u00a0]+)/)) {
			if (piece === '') continue;
			if (piece.trim() === '') this.#space = this.#line.length > 0 && this.#line.at(-1) !== '\t';
			else this.#add((this.#space ? ' ' : '') + piece);
		}
	}

	/** The address of a link, unless its words are that address or there were none. */
	link(href: string, from: number): void {
		if (this.length > from && this.#line.at(-1)?.trim() !== href) this.#add(` <${href}>`);
	}

	opens(name: string): void {
		if (name === 'br') this.#endLine();
		else if (name === 'td' || name === 'th') this.#tab();
		else this.#block(name);
		if (name === 'blockquote') this.#quoted++;
		if (name === 'li') this.#add('- ');
	}

	closes(name: string): void {
		if (name === 'br' || name === 'td' || name === 'th') return;
		if (name === 'blockquote') this.#endQuote();
		this.#block(name);
	}

	hide(step: 1 | -1): void {
		this.#hidden += step;
	}

	text(): string {
		if (this.#line.length > 0) this.#endLine();
		const first = this.#lines.findIndex((line) => line !== '');
		return this.#lines.slice(Math.max(first, 0)).join('\n').trimEnd();
	}

	#add(text: string): void {
		if (this.#hidden > 0) return;
		this.#line.push(text);
		this.length += text.length;
		this.#space = false;
	}

	#tab(): void {
		if (this.#line.length > 0 && this.#line.at(-1) !== '\t') this.#add('\t');
	}

	#block(name: string): void {
		if (this.#hidden > 0 || !(LINES.has(name) || PARAGRAPHS.has(name))) return;
		if (this.#line.length > 0) this.#endLine();
		if (PARAGRAPHS.has(name) && !isBlank(this.#lines.at(-1) ?? '')) this.#endLine();
	}

	#endQuote(): void {
		if (this.#line.length > 0) this.#endLine();
		if (this.#quoted > 0) this.#quoted--;
	}

	#endLine(): void {
		if (this.#hidden > 0) return;
		this.#lines.push('> '.repeat(Math.min(this.#quoted, DEEPEST_QUOTE)) + this.#line.join('').trimEnd());
		this.#line = [];
		this.#space = false;
	}
}

const DEEPEST_QUOTE = 9;

const isBlank = (line: string): boolean => line.replaceAll('>', '').trim() === '';
