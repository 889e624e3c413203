import { wordsOf } from '../people/fold.ts';
import { emailsIn } from '../people/email.ts';
import type { Cut } from './cuts.ts';
import { isOurs, type Kept } from './kept.ts';

/**
 * The replies of others that a message quotes, as cuts of whole lines: behind `>`, below "… schreef …:", and below the
 * headers that a mail program puts above an older mail. Who wrote a reply is read from the line that introduces it;
 * `others` says whether one without such a line may be somebody else's.
 */
export function quoteCuts(text: string, kept: Kept, others: boolean): Cut[] {
	const lines = linesOf(text);
	const cuts: Cut[] = [];
	const authors = new Map<number, Author>();
	let introduced: { author: Author; depth: number; last: number } | null = null;
	for (const [index, line] of lines.entries()) {
		const introduction = introductionAt(lines, index, kept);
		if (introduction) {
			introduced = { ...introduction, depth: line.depth, last: index + introduction.lines - 1 };
			continue;
		}
		if (introduced && index <= introduced.last) continue;
		if (introduced && line.text !== '') {
			for (const depth of [...authors.keys()]) if (depth > introduced.depth) authors.delete(depth);
			// without a mark of its own, the older mail goes on to the end
			authors.set(line.depth > introduced.depth ? introduced.depth + 1 : introduced.depth, introduced.author);
			introduced = null;
		}
		const author = authors.get(line.depth) ?? (line.depth > 0 ? 'unknown' : 'writer');
		if (line.text === '' && cuts.length === 0) continue;
		if (author === 'other' || (author === 'unknown' && others)) cuts.push(cutOfLine(line));
	}
	return together(cuts, text);
}

/** Who wrote a part: the person or the shop, somebody else, the one who wrote the message, or nobody says. */
type Author = 'kept' | 'other' | 'unknown' | 'writer';
type Line = { readonly at: number; readonly length: number; readonly depth: number; readonly text: string };

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		const marks = /^(?:[ \t]{0,3}>){0,12}/.exec(/^>From /.test(line) ? '' : line)?.[0] ?? '';
		lines.push({
			at,
			length: line.length,
			depth: marks.replace(/[^>]/g, '').length,
			text: line.slice(marks.length).trim(),
		});
		at += line.length + 1;
	}
	return lines;
}

type Introduction = { readonly author: Author; readonly lines: number };

/** Whether an older mail is introduced here, and by whom it is. */
function introductionAt(lines: readonly Line[], at: number, kept: Kept): Introduction | null {
	const depth = lines[at]!.depth;
	const near = lines.slice(at, at + 9).filter((line) => line.depth === depth);
	const first = near[0]?.text ?? '';
	for (const count of [1, 2, 3]) {
		const text = near
			.slice(0, count)
			.map((line) => line.text)
			.join(' ');
		if (text.length < 400 && WROTE.test(text) && /:$/.test(text))
			return { author: authorOf(text, kept), lines: count };
		if (!/^(?:op|on|am|le|\d)/i.test(first)) break;
	}
	const start = DIVIDER.test(first) ? 1 : 0;
	const block = near.slice(start, start + 8);
	const last = block.findIndex((line) => line.text === '' && block.indexOf(line) > 0);
	const headers = (last < 0 ? block : block.slice(0, last)).filter((line) => HEADER.test(line.text));
	const from = headers.find((line) => /^[*_]*(?:van|from|von|de)\b/i.test(line.text));
	if (!from || (start === 0 && (headers.length < 3 || headers[0] !== near[0])))
		return start > 0 ? { author: 'unknown', lines: 1 } : null;
	return {
		author: authorOf(from.text.replace(/^[^:]*:/, ''), kept),
		lines: start + block.indexOf(headers.at(-1)!) + 1,
	};
}

const WROTE = /(?:schreef|geschreven|wrote|schrieb|a écrit)(?:[^\p{L}]|$)/iu;
const HEADER =
	/^[*_]*(?:van|from|von|de|datum|date|verzonden|sent|gesendet|aan|to|an|cc|onderwerp|subject|betreff)\s?:/i;
const DIVIDER =
	/^-{2,}\s?(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message|origineel bericht|ursprüngliche nachricht)|^begin (?:doorgestuurd bericht|forwarded message)/i;

/** Who is named in the line that introduces a reply: by the address, else by the name. */
function authorOf(text: string, kept: Kept): Author {
	const emails = emailsIn(text);
	if (emails.length > 0) return emails.some((email) => isOurs(kept, email)) ? 'kept' : 'other';
	const names = (text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).filter(
		(word) => !NOT_NAMES.has(word.toLowerCase()),
	);
	const words = names.flatMap(wordsOf);
	// the surname may be shared: the first word of the name decides
	if (words[0] !== undefined) return kept.words.has(words[0]) ? 'kept' : 'other';
	return wordsOf(text).some((word) => kept.words.has(word)) ? 'kept' : 'unknown';
}

const NOT_NAMES = new Set(
	(
		'op on am le schreef wrote schrieb het the om at um januari februari maart april mei juni juli augustus september ' +
		'oktober november december january february march may june july august october january maandag dinsdag woensdag ' +
		'donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ma di wo do vr za zo ' +
		'mon tue wed thu fri sat sun jan feb mrt mar apr jun jul aug sep sept okt oct nov dec pm am cet cest utc gmt'
	).split(' '),
);

const cutOfLine = ({ at, length }: Line): Cut => ({ at, length, kind: 'quote', back: false });

/** One cut for lines that follow each other. */
function together(cuts: readonly Cut[], text: string): Cut[] {
	const result: Cut[] = [];
	for (const cut of cuts) {
		const last = result.at(-1);
		if (last && /^\s*$/.test(text.slice(last.at + last.length, cut.at)))
			result[result.length - 1] = { ...last, length: cut.at + cut.length - last.at };
		else if (cut.length > 0) result.push(cut);
	}
	return result;
}
