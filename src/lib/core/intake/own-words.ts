import { isBlank, trimmed, type Line } from './lines.ts';

/** The lines that the sender wrote: without quotations, earlier mails, small print and what a phone adds. */
export function ownLines(lines: readonly Line[]): readonly Line[] {
	const history = historyFrom(lines);
	const written = lines.slice(0, history).filter((line) => !isQuoted(line));
	const own = withoutSmallPrint(written.filter((line) => !ADDED.test(line.text)));
	// somebody who answers between the lines of an older mail has written nothing above it
	return own.every(isBlank)
		? trimmed(lines.filter((line) => !isQuoted(line) && !isIntroduction([line], 0)))
		: trimmed(own);
}

/** A line that mail programs mark as quoted. */
export const isQuoted = (line: Line): boolean => /^\s{0,3}>/.test(line.text);

/** Where an older mail begins that is not marked line by line; the number of lines when there is none. */
function historyFrom(lines: readonly Line[]): number {
	const at = lines.findIndex(
		(line, index) => DIVIDER.test(line.text) || isIntroduction(lines, index) || isHeaderBlock(lines, index),
	);
	if (at < 0) return lines.length;
	const below = lines.slice(at + 1).filter((line) => !isBlank(line));
	const marked = isIntroduction(lines, at) && below.slice(0, 3).some(isQuoted);
	return marked ? historyAfter(lines, at) : at;
}

/** With a marked quotation the introduction goes, and the search goes on behind it. */
function historyAfter(lines: readonly Line[], at: number): number {
	const next = lines.findIndex((line, index) => index > at && DIVIDER.test(line.text));
	return next < 0 ? lines.length : next;
}

const DIVIDER =
	/^\s*(?:-{2,}\s?(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message|origineel bericht|ursprüngliche nachricht)|_{20,}\s*$|begin (?:doorgestuurd bericht|forwarded message))/i;

/** "On … wrote:", "Op … schreef …:", on one line or two. */
function isIntroduction(lines: readonly Line[], at: number): boolean {
	const text = `${lines[at]?.text ?? ''} ${lines[at + 1]?.text ?? ''}`.slice(0, 300).trim();
	return (
		/^(?:op|on|am|le)\s.{0,40}\d/i.test(text) &&
		/(?:schreef|wrote|schrieb|geschreven|a écrit)/i.test(text) &&
		/:\s*$/m.test(lines[at]?.text.trim().endsWith(':') ? (lines[at]?.text ?? '') : text)
	);
}

/** "From: … Sent: … To: … Subject: …" in any order, as mail programs write it above an older mail. */
export function isHeaderBlock(lines: readonly Line[], at: number): boolean {
	if (!headerOf(lines[at])) return false;
	const names = new Set<string>();
	for (const line of lines.slice(at, at + 8)) {
		const name = headerOf(line);
		if (!name && line.text.replace(/^[\s>]{0,4}/, '') === '') break;
		if (name) names.add(name);
	}
	return names.has('from') && names.size >= 3;
}

/** Which header a line of such a block is. */
const headerOf = (line: Line | undefined): string | null => {
	const key = /^[\s>*]{0,6}([a-zà-ü-]{2,12})\s?:\*?(?:\s|$)/i.exec(line?.text ?? '')?.[1]?.toLowerCase();
	return HEADERS.find(([words]) => key !== undefined && words.includes(key))?.[1] ?? null;
};

const HEADERS: readonly (readonly [words: readonly string[], name: string])[] = [
	[['van', 'from', 'von', 'de'], 'from'],
	[['datum', 'date', 'verzonden', 'sent', 'gesendet'], 'date'],
	[['aan', 'to', 'an'], 'to'],
	[['onderwerp', 'subject', 'betreff'], 'subject'],
	[['cc'], 'cc'],
];

/** Lines that a program added to what the person wrote. */
const ADDED =
	/^\s*(?:verzonden (?:vanaf|met|via|vanuit)|verstuurd (?:vanaf|met|via)|sent (?:from|with|via) |get outlook for|outlook voor|download outlook|virusvrij|virus-free|this e-?mail was sent from|dit bericht is verzonden via)/i;

const SMALL_PRINT =
	/^\W{0,3}(?:disclaimer|confidentiality|privacy notice|privacyverklaring:|dit (?:e-?mail)?\s?-?bericht (?:is|kan|en|\(|inclusief)|deze e-?mail(?: is|\s?\(| en (?:eventuele|de)|bericht)|de informatie (?:in|verzonden)|this (?:e-?mail|message|communication)(?:,| \(| and (?:any|its)| is (?:confidential|intended|strictly)| may contain| contains)|the (?:information|contents?) (?:in|of|contained))/i;

/** Small print at the foot, as far as the next empty line; never the whole mail. */
function withoutSmallPrint(lines: readonly Line[]): readonly Line[] {
	const first = lines.findIndex(
		(line, index) =>
			SMALL_PRINT.test(line.text) && (lines[index - 1] ? isBlank(lines[index - 1] as Line) : false),
	);
	if (first <= 0) return lines;
	const end = lines.findIndex((line, index) => index > first && isBlank(line));
	return [...lines.slice(0, first), ...(end < 0 ? [] : withoutSmallPrint(lines.slice(end)))];
}
