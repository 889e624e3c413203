import type { MailAddress } from '../mail.ts';
import { isBlank, type Line } from './lines.ts';
import { isSameHouse, messageOf, type Message } from './message.ts';
import { isHeaderBlock, ownLines } from './own-words.ts';
import { readWrittenDay } from './written-date.ts';

/** A message that somebody passed on: the innermost one that the shop did not write itself. */
export type Forward = {
	readonly message: Message;
	/** Passed on by the shop itself: then the term counts from the day of the inner message (law.md T-01). */
	readonly byShop: boolean;
	/** The outer mail says in so many words that it is a forward. */
	readonly declared: boolean;
};

/** What a mail passes on, or null when it holds nothing but its own words and answers. */
export function forwardIn(outer: Message): Forward | null {
	const inner = innermost(outer, outer.to, DEEPEST);
	if (!inner) return null;
	// who sends an own mail once more still asks it, and it arrives again
	if (isSameAddress(inner.message.from, outer.from))
		return { message: inner.message, byShop: false, declared: true };
	const byShop = outer.to.some((address) => isSameHouse(address, outer.from));
	const declared = inner.declared || FORWARD_SUBJECT.test(outer.subject.text);
	return declared || byShop ? { message: inner.message, byShop, declared } : null;
}

const DEEPEST = 5;
const FORWARD_SUBJECT =
	/^\s*(?:(?:re|antw|aw)\s?:\s*)?(?:fwd?|fw|doorst|doorgestuurd|doorgezonden|wg|tr|i)\s?:/i;
const FORWARD_MARK = /(?:doorgestuurd|doorgezonden|forwarded|weitergeleitet)/i;

function innermost(
	outer: Message,
	shop: readonly MailAddress[],
	levels: number,
): { message: Message; declared: boolean } | null {
	if (levels === 0) return null;
	for (const { message, declared } of inside(outer)) {
		const deeper = innermost(message, shop, levels - 1);
		if (deeper) return { ...deeper, declared: deeper.declared || declared };
		if (message.from && !shop.some((address) => isSameHouse(address, message.from)))
			return { message, declared };
	}
	return null;
}

const isSameAddress = (a: MailAddress | null, b: MailAddress | null): boolean =>
	a !== null && a.address === b?.address;

/** Attached messages first: who attaches one, means that one. */
function* inside(outer: Message): Generator<{ message: Message; declared: boolean }> {
	for (const { index, mail } of outer.attached)
		yield {
			message: messageOf(mail, [...outer.path, index]),
			declared: ownLines(outer.lines).join('').length < SHORT_NOTE,
		};
	const copied = copiedMessage(outer);
	if (copied) yield copied;
}

/** Who attaches a mail and writes little beside it passes it on. */
const SHORT_NOTE = 400;

/** The first message that stands in the text below its own "From: … Date: … To: … Subject: …". */
function copiedMessage(outer: Message): { message: Message; declared: boolean } | null {
	const at = outer.lines.findIndex((_line, index) => isHeaderBlock(outer.lines, index));
	if (at < 0) return null;
	const quoted = /^\s{0,3}>/.test(outer.lines[at]?.text ?? '');
	const lines = quoted ? outer.lines.slice(at).map(unquoted) : outer.lines.slice(at);
	const { fields, end } = readBlock(lines);
	const before = outer.lines.slice(Math.max(0, at - 3), at).map(({ text }) => text);
	return {
		message: {
			path: outer.path,
			from: addressIn(fields.get('from')?.text ?? ''),
			replyTo: null,
			to: addressesIn(fields.get('to')?.text ?? ''),
			subject: fields.get('subject') ?? { text: '', start: 0 },
			subjectIn: 'text',
			lines: lines.slice(end),
			attached: [],
			on: readWrittenDay(fields.get('date')?.text ?? ''),
		},
		declared: before.some((text) => FORWARD_MARK.test(text)),
	};
}

function unquoted(line: Line): Line {
	const mark = /^\s{0,3}> ?/.exec(line.text)?.[0].length ?? 0;
	return { text: line.text.slice(mark), start: line.start + mark };
}

const FIELD =
	/^[\s>*]{0,6}(van|from|von|de|datum|date|verzonden|sent|gesendet|aan|to|an|cc|onderwerp|subject|betreff|antwoord aan|reply-to|bcc|bijlagen|attachments|prioriteit|importance)\s?:\*?[ \t]*/i;

const NAMES: Readonly<Record<string, string>> = {
	van: 'from',
	from: 'from',
	von: 'from',
	de: 'from',
	datum: 'date',
	date: 'date',
	verzonden: 'date',
	sent: 'date',
	gesendet: 'date',
	aan: 'to',
	to: 'to',
	an: 'to',
	onderwerp: 'subject',
	subject: 'subject',
	betreff: 'subject',
};

/** The fields up to the first line that is none; long lists of recipients may go on over more lines. */
function readBlock(lines: readonly Line[]): { fields: Map<string, Line>; end: number } {
	const fields = new Map<string, Line>();
	let end = 0;
	for (const line of lines) {
		const field = FIELD.exec(line.text);
		const name = field && NAMES[field[1]?.toLowerCase() ?? ''];
		if (name && !fields.has(name))
			fields.set(name, { text: line.text.slice(field[0].length), start: line.start + field[0].length });
		if (!field && !(end > 0 && !isBlank(line) && /^\s+\S|^\S[^@]*@.*[>;,]\s*$/.test(line.text))) break;
		end++;
	}
	return { fields, end };
}

const ADDRESS = /[^\s<>()[\],;:"']{1,64}@[\p{L}\p{N}.-]{1,190}/gu;

const addressesIn = (text: string): MailAddress[] =>
	[...text.slice(0, 2000).matchAll(ADDRESS)].map(([address]) => ({
		name: '',
		address: address.toLowerCase().replace(/(?<![.-])[.-]+$/, ''),
	}));

function addressIn(text: string): MailAddress | null {
	const found = addressesIn(text)[0];
	const name = (text.split(/[<[(]|\s\S{1,64}@/)[0] ?? '').replace(/["*']/g, '').trim();
	if (!found) return name === '' ? null : { name, address: '' };
	return { name: name.includes('@') ? '' : name, address: found.address };
}
