import { isBlank, trimmed, type Line } from './lines.ts';
import { readName, sharesWord } from './name.ts';

/** The name under a letter, or null. `sender` (display name or address) helps to know a name in small letters. */
export function signatureOf(lines: readonly Line[], sender: string): string | null {
	const end = trimmed(withoutPostscript(lines).filter((line) => !/^\s*-{2,}\s*$/.test(line.text))).slice(
		-LOOKED_AT,
	);
	return afterClosing(end, sender) ?? inLastBlocks(end, sender);
}

const LOOKED_AT = 25;
const LONGEST_NAME = 60;

const CLOSING =
	/^\W{0,3}(?:(?:met\s)?(?:(?:de\s)?(?:vriendelijke|hartelijke|beste|warme|zonnige|lieve|sportieve|allerbeste)\s)+groet(?:en|jes)?|hoogachtend|groet(?:en|jes)?|m\.?\s?v\.?\s?g\.?|vr\.?\s?gr\.?|gr\.?|alvast\s(?:heel\s|hartelijk\s|enorm\s)?(?:bedankt|dank)|(?:hartelijk|veel|bij voorbaat|heel erg)?\s?(?:bedankt|dank(?:\s(?:u|je|jullie)(?:\swel)?)?)|liefs|doei|doeg|ciao|tot\s(?:ziens|horens|snel)|fijne\s(?:dag|avond|week|weekend)|(?:(?:with\s)?(?:kind|kindest|best|warm|warmest|many)\s)?(?:regards|wishes)|yours(?:\s(?:sincerely|faithfully|truly))?|sincerely(?:\syours)?|respectfully|faithfully|best|all\sthe\sbest|cheers|(?:many\s)?thanks(?:\s(?:a lot|again|in advance|so much|for your (?:help|time)))?|thank\syou(?:\s(?:in advance|very much|so much|for your (?:help|time)))?|take\scare|love|ta|ty|thx|tnx|kus(?:jes|sen)?|xx?x?)(?:\s(?:van|from))?(?=[\s,.!:;-]|$)[\s,.!:;-]*/i;

/** Everything from the last closing words on: the rest of their line, or the next lines. */
function afterClosing(lines: readonly Line[], sender: string): string | null {
	const at = lines.findLastIndex((line) => line.text.length < 2 * LONGEST_NAME && CLOSING.test(line.text));
	if (at < 0) return null;
	const rest = (lines[at]?.text ?? '').replace(CLOSING, '');
	const below = lines.slice(at + 1).filter((line) => !isBlank(line));
	const candidates = [rest, ...below.slice(0, 3).map(({ text }) => text)];
	for (const candidate of candidates) {
		if (candidate.trim() === '' || CLOSING.test(candidate)) continue;
		const name = named(candidate) ?? inSmallLetters(candidate, sender);
		if (name) return name;
	}
	return null;
}

/** Without closing words: the first line of one of the last paragraphs, or the very last line. */
function inLastBlocks(lines: readonly Line[], sender: string): string | null {
	const blocks = paragraphs(lines);
	for (const block of blocks.slice(-3).reverse()) {
		const first = block[0]?.text ?? '';
		// a salutation or a first sentence also opens a paragraph
		const name = block === blocks[0] ? null : (named(first) ?? inSmallLetters(first, sender));
		if (name) return name;
	}
	const last = lines.at(-1)?.text ?? '';
	const alone = lines.length > 1 ? (named(last) ?? inSmallLetters(last, sender)) : null;
	return alone ?? inLastWords(last);
}

/** "… alvast bedankt, Piet" and "… Thanks, Bob" at the end of the last sentence. */
function inLastWords(line: string): string | null {
	const end = line.slice(-160);
	const closing = new RegExp(`(?:${THANKS})[\\s,.!]{1,3}([^,.!?]{2,50})[.!]?$`, 'i').exec(end);
	const afterComma = new RegExp(THANKS, 'i').test(end) ? /,\s*([^,.!?]{2,50})[.!]?$/.exec(end) : null;
	return named(closing?.[1] ?? '') ?? named(afterComma?.[1] ?? '');
}

const THANKS = 'groet(?:en|jes)?|bedankt|dank|mvg|gr|regards|thanks|cheers|thank you|hoogachtend|sincerely';

function paragraphs(lines: readonly Line[]): Line[][] {
	const blocks: Line[][] = [[]];
	for (const line of lines)
		if (isBlank(line)) blocks.push([]);
		else blocks.at(-1)?.push(line);
	return blocks.filter((block) => block.length > 0);
}

const named = (text: string): string | null =>
	text.trim().length > LONGEST_NAME || /[?:@]|\d{3}/.test(text.split(/[,(|]/)[0] ?? '')
		? null
		: readName(text);

/** "jan", where the sender is called Jan. */
function inSmallLetters(text: string, sender: string): string | null {
	const words = text.trim().replace(/(?<![.,!])[.,!]+$/, '');
	const few = words.split(/\s+/).length <= 4 && words.length <= LONGEST_NAME;
	return few &&
		words !== '' &&
		/^[\p{L}\p{M}\s.'’-]+$/u.test(words) &&
		(sharesWord(words, sender) || shortens(words, sender))
		? words
		: null;
}

/** "taz" for tazzz@…: a short form of the sender's own name. */
const shortens = (name: string, sender: string): boolean =>
	name.length >= SHORTEST && sender.toLowerCase().startsWith(name.toLowerCase());
const SHORTEST = 3;

function withoutPostscript(lines: readonly Line[]): readonly Line[] {
	const at = lines.findIndex((line) => /^\s*(?:p\.?\s?s\.?|n\.?b\.?)[\s:.]/i.test(line.text));
	return at > 0 ? lines.slice(0, at) : lines;
}
