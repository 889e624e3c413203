import { readDay, type Day } from '../../core/day.ts';
import { plain } from '../document/plain.ts';
import type { PolicyDocument } from '../document/read-document.ts';

/** A date as a policy writes it. */
export type WrittenDate = {
	/** Null when a day or the whole date is missing or cannot be. */
	readonly day: Day | null;
	readonly text: string;
	/** Written with slashes and both numbers could be a month (`10/05/2021`). */
	readonly ambiguous: boolean;
	/** Offsets in the shown text. */
	readonly start: number;
	readonly end: number;
};

/** Since when a policy holds, or else when it was last changed; null where it says neither. */
export function effectiveDate(document: PolicyDocument): WrittenDate | null {
	const all = pieces(document);
	let best: { date: WrittenDate; rank: number } | null = null;
	for (const [at, piece] of all.entries()) {
		const words = document.text.slice(piece.start, piece.end);
		if (!/\d{2}/.test(words)) continue;
		const atEdge = at < FIRST || at >= all.length - LAST;
		for (const date of datesIn(words, piece.start)) {
			const [before, after] = [words.slice(0, date.start - piece.start), words.slice(date.end - piece.start)];
			const rank = rankOf(plain(before), plain(after), atEdge) + (date.day ? 0.5 : 0);
			if (rank >= 1 && rank > (best?.rank ?? 0)) best = { date, rank };
		}
	}
	return best?.date ?? null;
}

const FIRST = 6;
const LAST = 4;

/** Headings and sentences in order: a date may stand in either. */
const pieces = (document: PolicyDocument) =>
	[...document.sections.flatMap((section) => section.title ?? []), ...document.sentences].sort(
		(a, b) => a.start - b.start,
	);

/** How strongly the words around a date say that it is the policy's own; 0 for not at all. */
function rankOf(before: string, after: string, atEdge: boolean): number {
	const near = before.slice(-80);
	if (OTHER_DATE.test(near) || /^.{0,25}\b(?:avg|gdpr)\b/.test(after)) return 0;
	const said = BEFORE.find(([, pattern]) => pattern.test(near))?.[0] ?? 0;
	const follows = AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? 0;
	// a date on a line of its own, or anywhere at the head or the foot of the text
	const alone = near.trim().length < 40 && /^[a-z ]*$/.test(near.trim()) && after.trim().length < 3;
	return Math.max(said, follows, alone ? 2 : 0, atEdge ? 1 : 0);
}

/** Words that end in a date, the surest first. */
const BEFORE: readonly (readonly [rank: number, RegExp])[] = [
	[
		6,
		/(?:geldt|geldig|geldend|van kracht|ingangsdatum|in werking|ingaand|ingegaan|effective|in force|valid|applies|van toepassing)\b[^;]{0,40}$/,
	],
	[
		5,
		/(?:gewijzigd|bijgewerkt|aangepast|herzien|geactualiseerd|wijziging|aanpassing|\bupdate|herziening|updated|modified|revised|changed|amended|reviewed|revision|change|modification)\b[^;]{0,40}$/,
	],
	[
		4,
		/(?:versie|version|status|stand|\w{0,14}datum|dateert|\bdate|opgesteld|vastgesteld|gepubliceerd|published|dates from|drawn up|adopted|dated|d\.d\.)\b[^;]{0,40}$/,
	],
	[
		3,
		/\b(?:deze|dit|this) (?:pagina|tekst|verklaring|versie|beleid|statement|policy|notice|page|version|text)\b/,
	],
];

/** Words that follow a date. */
const AFTER: readonly (readonly [rank: number, RegExp])[] = [
	[6, /^[^;]{0,12}(?:van kracht|in werking|in force|geldig|into effect)/],
	[
		5,
		/^.{0,40}\b(?:nagelopen|nagekeken|nagelezen|bijgewerkt|gewijzigd|aangepast|herzien|gelezen|updated|reviewed|revised|changed|amended|checked)\b/,
	],
];

const OTHER_DATE =
	/(?:vervangt|vervanging van|replaces|vorige|previous|oude|former|eerdere|earlier|besluit|decision|wet van|verordening|regulation|avg|gdpr|opgericht|founded|sinds de)\b[^;]{0,50}$/;

function datesIn(words: string, offset: number): WrittenDate[] {
	const dates: WrittenDate[] = [];
	for (const [pattern, read] of FORMS) {
		for (const match of words.matchAll(pattern)) {
			const start = offset + match.index;
			const end = start + match[0].length;
			if (dates.some((other) => start < other.end && end > other.start)) continue;
			dates.push({ ...read(match.groups ?? {}), text: match[0], start, end });
		}
	}
	return dates.sort((a, b) => a.start - b.start);
}

const MONTHS =
	'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ORDER = [
	'jan',
	'feb',
	'maa mrt mar',
	'apr',
	'mei may',
	'jun',
	'jul',
	'aug',
	'sep',
	'okt oct',
	'nov',
	'dec',
];

type Groups = Record<string, string | undefined>;
type Read = (groups: Groups) => Pick<WrittenDate, 'day' | 'ambiguous'>;

const byName: Read = ({ d, name, y }) => ({
	day: dayFrom(y, ORDER.findIndex((month) => month.includes(name!.slice(0, 3).toLowerCase())) + 1, d),
	ambiguous: false,
});

/** The ways to write a date, the longest first; numeric dates are day first. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
	[
		new RegExp(
			`(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|e|ste|de)?\\.?[\\s-](?:of )?(?<name>${MONTHS})\\.?,?[\\s-](?<y>\\d{4})`,
			'giu',
		),
		byName,
	],
	[
		new RegExp(`(?<!\\p{L})(?<name>${MONTHS})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})`, 'giu'),
		byName,
	],
	[
		/(?<!\d)(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/g,
		({ d, m, y }) => ({ day: dayFrom(y, Number(m), d), ambiguous: false }),
	],
	[
		/(?<!\d)(?<d>\d{1,2})(?<mark>[-/.])(?<m>\d{1,2})\k<mark>'?(?<y>(?:19|20)?\d\d)(?!\d)/g,
		({ d, m, y, mark }) => ({
			day: dayFrom(y!.length === 2 ? `20${y}` : y, Number(m), d),
			ambiguous: mark === '/' && Number(d) <= 12 && Number(m) <= 12 && d !== m,
		}),
	],
	[new RegExp(`(?<!\\p{L})(?:${MONTHS}) (?:19|20)\\d\\d`, 'giu'), () => ({ day: null, ambiguous: false })],
];

const dayFrom = (year: string | undefined, month: number, date: string | undefined): Day | null =>
	readDay(`${year}-${String(month).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`);
