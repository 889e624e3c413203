import { wordsOf } from '../people/fold.ts';
import type { Kept } from './kept.ts';

/** Names that a text itself gives to somebody else: `mijn man Joost`, `groetjes van Ayşe`, `Joost <joost@…>`, `schreef Joost:`. */
export function namedInText(text: string, kept: Kept, isOurEmail: (email: string) => boolean): string[] {
	const part = text.slice(0, MOST);
	const beside = [...part.matchAll(BESIDE_ADDRESS)]
		.filter((found) => !isOurEmail(found[2] ?? ''))
		.map((found) => found[1] ?? '');
	const related = [...part.matchAll(RELATED)].map((found) => found[1] ?? '');
	const wrote = [...part.matchAll(WROTE)].map((found) => found[1] ?? '');
	const given = [...part.matchAll(GIFT), ...part.matchAll(WHOLE_NAME)].map((found) => found[1] ?? '');
	return [...beside, ...related, ...wrote, ...given].filter((name) => isSomebodyElse(name, kept));
}

const MOST = 200_000;

/** At least one word that is neither the person's nor the shop's, and not a word that only begins a sentence. */
const isSomebodyElse = (name: string, kept: Kept): boolean => {
	const words = wordsOf(name);
	return (
		words.some((word) => !kept.words.has(word) && !NOT_NAMES.has(word)) &&
		!words.some((word) => kept.words.has(word) && words[0] === word)
	);
};

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: (?:(?:van|de|der|den|het|'t|ter|ten|von|la|le|el|al) ){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,3}`;
const GIFT = new RegExp(
	String.raw`(?<!\p{L})(?:[Cc]adeau(?:tje)?|[Kk]ado(?:otje)?|[Kk]aart(?:je)?|[Vv]errassing|[Bb]estemd|[Gg]ift|[Pp]resent|[Ss]urprise|[Mm]eant) (?:is )?(?:voor|for) (${NAME})`,
	'gu',
);
/** Given name and surname behind a word for a direction: one word alone may be a place or a feast. */
const WHOLE_NAME = new RegExp(
	String.raw`(?<!\p{L})(?:voor|aan|door|met|bij|for|to|by|with) (\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: (?:(?:van|de|der|den|het|'t|ter|ten|von|la|le|el|al) ){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,30}){1,3})`,
	'gu',
);
const BESIDE_ADDRESS = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(${NAME})["']?,? {0,2}(?:\[mailto:|[<(]|&lt;)([^\s<>@()\[\]]{1,64}@[^\s<>@()\[\]]{1,255})`,
	'gu',
);
const RELATED = new RegExp(
	String.raw`(?<!\p{L})(?:(?:[Mm]ijn|[Mm]'n|[Mm]n|[Uu]w|[Oo]nze|[Mm]y|[Oo]ur|[Yy]our) (?:man|vrouw|partner|echtgenoot|echtgenote|vriend|vriendin|zoon|zoontje|dochter|dochtertje|kind|moeder|vader|mama|papa|ma|pa|oma|opa|broer|zus|zusje|broertje|tante|oom|neef|nicht|buurman|buurvrouw|collega|baas|huisgenoot|schoonmoeder|schoonvader|schoonzus|zwager|husband|wife|friend|boyfriend|girlfriend|son|daughter|mother|father|mum|mom|dad|brother|sister|neighbour|neighbor|colleague|flatmate)|[Bb]uurman|[Bb]uurvrouw|[Cc]ollega|[Tt]ante|[Oo]om|[Oo]ma|[Oo]pa|[Mm]evr\.?|[Mm]evrouw|[Mm]eneer|[Dd]hr\.?|[Mm]w\.?|[Nn]amens|[Gg]roet(?:en|jes)? van|[Mm]rs?\.?|[Mm]s\.?)[,:]? (${NAME})`,
	'gu',
);
const WROTE = new RegExp(
	String.raw`(?:schreef|geschreven door|wrote|schrieb)[ \n](?:["'])?(${NAME})|(${NAME}) (?:wrote|schreef|schrieb):`,
	'gu',
);

const NOT_NAMES = new Set(
	(
		'ik u jij je wij we hij zij ze het de een en of maar dat dit die er mijn uw onze hun hallo beste dag geachte groet ' +
		'groeten groetjes nederland belgie duitsland postnl dhl dpd ups mollie the a an i you we he she it my your hi hello dear kind regards'
	).split(' '),
);
