import { fold } from './fold.ts';

/** A name that is known, in words: given names (or initials) and surnames without prefixes. */
export type KnownName = { readonly given: readonly string[]; readonly surname: readonly string[] };

/**
 * How far a written name agrees with a known one: given name and surname; initial and surname; one of the two alone;
 * or somebody else's.
 */
export type NameLevel = 'full' | 'initial' | 'surname' | 'given' | 'other';

/** The parts of a name as a person writes it: `Noor van den Broekhaven`, `Broekhaven, N. van den`; null where there is none. */
export function parseName(text: string): KnownName | null {
	const comma = text.indexOf(',');
	const ordered = comma > 0 ? `${text.slice(comma + 1)} ${text.slice(0, comma)}` : text;
	const words = nameWords(ordered);
	const firstPrefix = prefixAt(words, ordered);
	const initials = words.findIndex((word) => word.length > 1);
	const givenCount = firstPrefix > 0 ? firstPrefix : Math.max(1, initials);
	const given = words.slice(0, givenCount).filter((word) => !PREFIXES.has(word));
	const surname = words.slice(givenCount).filter((word) => !PREFIXES.has(word) && word.length > 1);
	return given.length + surname.length > 0 ? { given, surname } : null;
}

/** Where the prefix stands that ends the given names; that of a second surname (`Proefstra-van Duin`) does not. */
function prefixAt(words: readonly string[], text: string): number {
	const first = words.findIndex((word, at) => at > 0 && PREFIXES.has(word));
	const doubled = text.split(/-(?=\s*(?:van|de|der|den|het|ten|ter|von|zu)\s)/i);
	return doubled.length > 1 && first >= nameWords(doubled[0] ?? '').length ? -1 : first;
}

/** How far `text` agrees with any of the known names; null where the text holds no name. */
export function nameLevel(known: readonly KnownName[], text: string): NameLevel | null {
	const words = nameWords(text).filter((word) => !PREFIXES.has(word));
	if (words.length === 0) return null;
	return best(known.map((name) => levelOf(name, words)));
}

/** The names in one cell: both holders of a joint account. */
export function splitJoint(text: string): string[] {
	return text
		.split(/\s(?:e\/o|eo|en\/of|and\/or|en|and|und|cj|c\.j\.)\s|[&;]|\s[/+]\s/i)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** Whether one cell names two people: `N DE VRIES EO J DE VRIES`. */
export function isJoint(text: string): boolean {
	const parts = splitJoint(text)
		.map(parseName)
		.filter((part) => part !== null);
	return parts.length > 1 && (parts.at(-1)?.surname.length ?? 0) > 0;
}

/** Whether two written names can be of one person: `J. de Vries` and `Jan de Vries`, not `Piet de Vries`. */
export function couldBeSame(one: string, other: string): boolean {
	const known = parseName(one);
	return known === null || nameLevel([known], other) !== 'other';
}

/**
 * Whether two written names are of two people: another surname, or another given name beside the same one (not a slip of
 * the pen). Initials prove nothing: who is called Hans may sign as J.H.
 */
export function isElse(one: string, other: string): boolean {
	const [a, b] = [parseName(one), parseName(other)];
	if (!a || !b || a.surname.length === 0 || b.surname.length === 0 || sameGiven(a.given, b.given))
		return false;
	if (!a.surname.some((word) => b.surname.some((written) => sameWord(word, written)))) return true;
	const isFull = (name: KnownName) => name.given.some((word) => word.length > 1);
	return isFull(a) && isFull(b);
}

/** The best of several levels; null for none. */
export function best(levels: readonly (NameLevel | null)[]): NameLevel | null {
	return ORDER.find((level) => levels.includes(level)) ?? null;
}

const ORDER = ['full', 'initial', 'surname', 'given', 'other'] as const;

function levelOf(name: KnownName, words: readonly string[]): NameLevel {
	const isSurname = words.map((word) => name.surname.some((known) => sameWord(known, word)));
	const firstSurname = isSurname.indexOf(true);
	const rest = words.filter((_, at) => !isSurname[at]);
	const hasGiven = rest.some((word) => name.given.some((given) => given.length > 1 && sameWord(given, word)));
	if (firstSurname < 0) return hasGiven && words.length === 1 ? 'given' : 'other';
	if (hasGiven) return 'full';
	if (rest.length === 0) return 'surname';
	const initials = rest.filter((word) => word.length <= 2);
	if (initials.some((word) => name.given.some((given) => given[0] === word[0]))) return 'initial';
	if (rest.some((word) => name.given.some((given) => given.length === 1 && given === word[0])))
		return 'initial';
	if (initials.length > 0) return 'other';
	return words.indexOf(rest[0] ?? '') < firstSurname ? 'other' : 'surname';
}

/** Words of a name: titles gone, `v.d.` and `'t` read as the prefixes they are; `?` stands for a letter that was lost. */
function nameWords(text: string): string[] {
	const plain = fold(text.slice(0, 200))
		.replace(/(^|[^\p{L}])v\.?\s?[/.]?\s?d\.?(?=\s|-)/gu, '$1van ')
		.replace(/(^|[\s-])'[tns](?=$|[\s-])/g, '$1het');
	return (plain.match(/[\p{L}\p{N}?]+/gu) ?? []).filter((word) => !TITLES.has(word) && !/^\?*$/.test(word));
}

function sameWord(known: string, written: string): boolean {
	if (known === written) return true;
	if (!written.includes('?')) return false;
	// an accent that stood apart was lost, not a letter
	if (written.replaceAll('?', '') === known) return true;
	if (known.length !== written.length) return false;
	return [...written].every((letter, at) => letter === '?' || letter === known[at]);
}

const sameGiven = (one: readonly string[], other: readonly string[]) =>
	one.some((word) => word.length > 1 && other.some((written) => isSlip(word, written)));

/** Whether two words differ in one letter at most. */
function isSlip(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	let tail = 0;
	while (tail < one.length - at && tail < other.length - at && one.at(-1 - tail) === other.at(-1 - tail))
		tail++;
	return Math.max(one.length, other.length) - at - tail <= 1;
}

const PREFIXES = new Set(
	'van den der de het ten ter te in op aan bij vd von zu zum zur la le les du des di da dos el al bin ibn y'.split(
		' ',
	),
);
const TITLES = new Set(
	(
		'dhr mevr mw mevrouw meneer heer mr mrs ms miss hr hrn fam familie family drs ir ing dr prof mister frau herr ' +
		'madame monsieur mlle mme'
	).split(' '),
);
