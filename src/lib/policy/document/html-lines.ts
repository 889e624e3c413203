import { BOLD_LEVEL, line, type Line, type LineKind, type ShownText, type Span } from './line.ts';
import { Parser } from 'htmlparser2';

/** Whether a text is HTML: it closes an element that lays out a page. */
export const looksLikeHtml = (text: string): boolean =>
	/<\/(p|div|h[1-6]|ul|ol|table|section|article|main|body|html)>/i.test(text);

/** The shown text of a page, line by line; scripts, styles, menus and hidden parts are left out, nothing is loaded. */
export function htmlLines(source: string): ShownText {
	const page = new Page();
	const open: { name: string; hidden: boolean }[] = [];
	const parser = new Parser({
		onopentag(name, attributes) {
			if (!KNOWN.has(name) && !source.includes(`</${name}`)) {
				// a placeholder between angle brackets is text to whoever reads the page's source
				page.say(
					source.slice(parser.startIndex, parser.endIndex + 1),
					parser.startIndex,
					parser.endIndex + 1,
				);
				return;
			}
			const hidden =
				UNSHOWN.has(name) || 'hidden' in attributes || /display:\s?none/i.test(attributes.style ?? '');
			open.push({ name, hidden });
			if (hidden) page.hide(1);
			page.opens(name);
			if (name === 'a') page.link(attributes.href ?? '');
		},
		ontext: (text) => page.say(text, parser.startIndex, parser.endIndex + 1),
		onclosetag(name) {
			if (open.at(-1)?.name !== name) return;
			page.closes(name);
			if (open.pop()?.hidden) page.hide(-1);
		},
	});
	parser.end(source);
	return page.shown();
}

const UNSHOWN = new Set(
	'head title style script noscript template svg object select button nav form iframe'.split(' '),
);
const LEVELS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
const BOLD = new Set(['b', 'strong']);
const TITLES = new Set(['dt', 'summary', 'legend', 'caption']);
const LINES = new Set('li tr dd dt summary legend caption'.split(' '));
const BLOCKS = new Set(
	'p div h1 h2 h3 h4 h5 h6 ul ol dl table thead tbody tfoot blockquote pre hr section article main header footer address aside details figure fieldset body html center'.split(
		' ',
	),
);
const KNOWN = new Set([
	...UNSHOWN,
	...LINES,
	...BLOCKS,
	...'a abbr b strong i em u s small span font sup sub mark code kbd q cite time br img input label td th col colgroup meta link base option del ins wbr figcaption picture source video audio'.split(
		' ',
	),
]);

/** The page under way: characters with their places, finished lines, and the line at hand. */
class Page {
	readonly #characters: string[] = [];
	readonly #from: number[] = [];
	readonly #to: number[] = [];
	readonly #lines: Line[] = [];
	readonly #links: string[] = [];
	#lineStart = 0;
	#kind: LineKind = 'text';
	#level = 0;
	#cells: Span[] = [];
	#cellStart = 0;
	#headCells = 0;
	#bold = 0;
	#boldCharacters = 0;
	#hidden = 0;
	#space = false;

	say(text: string, from: number, to: number): void {
		if (this.#hidden > 0) return;
		const raw = text.length === to - from;
		for (let i = 0; i < text.length; i++) {
			const character = text[i]!;
			if (/\s/.test(character)) this.#space = true;
			else this.#add(character, raw ? from + i : from, raw ? from + i + 1 : to);
		}
	}

	link(href: string): void {
		const target = /^(?:mailto|tel):([^?]{3,80})/i.exec(href)?.[1];
		if (target) this.#links.push(target);
	}

	opens(name: string): void {
		if (name === 'br') this.#endLine();
		if (name === 'td' || name === 'th') this.#openCell(name);
		if (BOLD.has(name)) this.#bold++;
		if (BLOCKS.has(name)) this.#endBlock();
		if (LINES.has(name)) this.#endLine();
		if (name === 'li') this.#kind = 'item';
		if (name === 'tr') this.#kind = 'row';
		const level = LEVELS.get(name) ?? (TITLES.has(name) ? BOLD_LEVEL : 0);
		if (level > 0) [this.#kind, this.#level] = ['heading', level];
	}

	closes(name: string): void {
		if (name === 'td' || name === 'th') this.#cells.push({ start: this.#cellStart, end: this.#length });
		if (BOLD.has(name)) this.#bold = Math.max(0, this.#bold - 1);
		if (BLOCKS.has(name)) this.#endBlock();
		if (LINES.has(name)) this.#endLine();
	}

	hide(step: 1 | -1): void {
		this.#hidden += step;
	}

	shown(): ShownText {
		this.#endLine();
		const [from, to] = [this.#from, this.#to];
		return {
			text: this.#characters.join(''),
			lines: this.#lines,
			from: (at) => from[Math.min(at, from.length - 1)] ?? 0,
			to: (at) => (at > 0 ? (to[Math.min(at, to.length) - 1] ?? 0) : 0),
			links: this.#links,
		};
	}

	get #length(): number {
		return this.#characters.length;
	}

	#add(character: string, from: number, to: number): void {
		if (this.#space && this.#length > this.#lineStart) this.#push(' ', from, from);
		this.#space = false;
		this.#push(character, from, to);
		if (this.#bold > 0) this.#boldCharacters++;
	}

	#push(character: string, from: number, to: number): void {
		this.#characters.push(character);
		this.#from.push(from);
		this.#to.push(to);
	}

	#openCell(name: string): void {
		if (this.#length > this.#lineStart) this.#push('\t', this.#to.at(-1) ?? 0, this.#to.at(-1) ?? 0);
		this.#cellStart = this.#length;
		this.#space = false;
		if (name === 'th') this.#headCells++;
	}

	#endBlock(): void {
		this.#endLine();
		if (this.#lines.at(-1)?.kind !== 'blank') this.#lines.push(line('blank', this.#length, this.#length));
		this.#kind = 'text';
	}

	#endLine(): void {
		const [start, end] = [this.#lineStart, this.#length];
		if (end > start) {
			this.#lines.push(this.#finished(start, end));
			this.#push('\n', this.#to.at(-1) ?? 0, this.#to.at(-1) ?? 0);
			if (this.#kind !== 'item') this.#kind = 'text';
		}
		[this.#lineStart, this.#level, this.#cells, this.#headCells, this.#boldCharacters] = [
			this.#length,
			0,
			[],
			0,
			0,
		];
		this.#space = false;
	}

	#finished(start: number, end: number): Line {
		const cells = this.#cells;
		if (this.#kind === 'row')
			return line('row', start, end, {
				cells,
				names: this.#headCells > 1 && this.#headCells === cells.length,
			});
		if (this.#kind !== 'text') return line(this.#kind, start, end, { level: this.#level });
		const letters = this.#characters.slice(start, end).filter((one) => one !== ' ').length;
		const bold =
			this.#boldCharacters === letters &&
			end - start <= LONGEST_TITLE &&
			!/[.,;]/.test(this.#characters[end - 1]!);
		return bold ? line('heading', start, end, { level: BOLD_LEVEL }) : line('text', start, end);
	}
}

const LONGEST_TITLE = 100;
