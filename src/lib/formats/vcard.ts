/** One property of a card: `EMAIL`, its parameters, its value with escapes undone; parts are those between `;`. */
export type CardProperty = {
	readonly name: string;
	/** `item1` of `item1.EMAIL`: properties of one group belong together. */
	readonly group: string | null;
	readonly parameters: readonly string[];
	readonly value: string;
	readonly parts: readonly string[];
};

/** One card, and the number of the line on which it begins. */
export type Card = { readonly line: number; readonly properties: readonly CardProperty[] };

/** Reads vCard 2.1, 3.0 and 4.0; a card without an end is in `broken`, by the line on which it begins. */
export function readCards(text: string): {
	readonly cards: readonly Card[];
	readonly broken: readonly number[];
} {
	const cards: Card[] = [];
	const broken: number[] = [];
	let open: { line: number; properties: CardProperty[] } | null = null;
	for (const { line, content } of logicalLines(text)) {
		if (/^BEGIN:VCARD\s*$/i.test(content)) {
			if (open) broken.push(open.line);
			open = { line, properties: [] };
		} else if (/^END:VCARD\s*$/i.test(content)) {
			if (open) cards.push(open);
			open = null;
		} else {
			const property = readProperty(content);
			if (open && property) open.properties.push(property);
		}
	}
	if (open) broken.push(open.line);
	return { cards, broken };
}

type Line = { line: number; content: string };

/** Joins folded lines: a line that begins with a space goes on the one before; so does a soft break of 2.1. */
function logicalLines(text: string): Line[] {
	const lines: Line[] = [];
	text.split(/\r\n|\r|\n/).forEach((content, at) => {
		const last = lines.at(-1);
		if (last && /^[ \t]/.test(content)) last.content += content.slice(1);
		else if (last && last.content.endsWith('=') && isQuotedPrintable(last.content))
			last.content = last.content.slice(0, -1) + content;
		else if (content.trim() !== '') lines.push({ line: at + 1, content });
	});
	return lines;
}

const isQuotedPrintable = (content: string) => /;(ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(content);

function readProperty(content: string): CardProperty | null {
	const colon = colonOutsideQuotes(content);
	if (colon < 0) return null;
	const [path = '', ...parameters] = content.slice(0, colon).split(';');
	const dot = path.indexOf('.');
	const raw = isQuotedPrintable(content)
		? decodeQuotedPrintable(content.slice(colon + 1))
		: content.slice(colon + 1);
	return {
		name: path.slice(dot + 1).toUpperCase(),
		group: dot < 0 ? null : path.slice(0, dot).toLowerCase(),
		parameters,
		value: unescape(raw),
		parts: splitUnescaped(raw).map(unescape),
	};
}

function colonOutsideQuotes(content: string): number {
	let quoted = false;
	for (let at = 0; at < content.length; at++) {
		if (content[at] === '"') quoted = !quoted;
		else if (content[at] === ':' && !quoted) return at;
	}
	return content.indexOf(':');
}

const unescape = (text: string) =>
	text.replace(/\\([\\,;nN:])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

function splitUnescaped(text: string): string[] {
	const parts = [''];
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '\\') parts[parts.length - 1] += text[at]! + (text[++at] ?? '');
		else if (text[at] === ';') parts.push('');
		else parts[parts.length - 1] += text[at]!;
	}
	return parts;
}

function decodeQuotedPrintable(text: string): string {
	const bytes = text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => `%${hex}`);
	try {
		return decodeURIComponent(bytes.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));
	} catch {
		return text;
	}
}
