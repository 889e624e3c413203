import { tokensOf } from './tokens.ts';

/**
 * Whether a text speaks for a firm to its readers ("with us you can have your data erased") and for no person of its
 * own. Such a text may name every right and asks for none.
 */
export function speaksToReaders(text: string): boolean {
	const words = tokensOf(text.slice(0, READ).replace(QUOTED, ' ')).map((token) => token.text);
	const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
	const pairs = (first: ReadonlySet<string>, second: ReadonlySet<string>) =>
		words.some((word, at) => first.has(word) && second.has(words[at + 1] ?? ''));
	if (MAILING.test(text.slice(0, READ)) && count(SELF) === 0) return true;
	return (
		count(SELF) * 4 <= count(READER) &&
		count(FIRM) > 0 &&
		pairs(YOUR, THEIRS) &&
		!pairs(FIRM, ASKS) &&
		!pairs(OUR, DATA)
	);
}

const READ = 10_000;

/** What somebody else is made to say. */
const QUOTED = /["“„][^"“”„\n]{1,200}["”]/g;

/** What stands at the foot of a mailing. */
const MAILING =
	/(?:u|je|jullie) ontvang(?:t|en)? (?:dit|deze|onze) (?:bericht|mail|e-mail|nieuwsbrief|bulletin)|afmelden kan|meld (?:je|u) af|afmelden voor deze|you (?:get|receive|are receiving|got) this (?:mail|e-?mail|message|bulletin|newsletter)|reply stop|to (?:unsubscribe|opt out)|unsubscribe (?:here|below)|manage your preferences/i;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SELF = set(
	"ik mij mijn m'n mn mezelf mijzelf i me my mine i'm i'd i've i'll myself ondergetekende undersigned client cliente",
);
const FIRM = set('wij we ons onze our us ours');
const READER = set('u uw je jouw jullie you your yours');
const YOUR = set('uw your je jouw');
/** What belongs to a reader, and not to the shop that a customer writes to. */
const THEIRS = set(
	'privacy account data personal persoonsgegevens webshop shop store website site business customers customer visitors request rights rechten klanten bezoekers mailbox toestemming consent voorkeuren preferences',
);
const OUR = set('onze ons our');
/** A couple, or a firm that is a customer, asks too. */
const ASKS = set('willen verzoeken vragen wensen want request ask would wish verlangen eisen demand');
const DATA = set(
	'gegevens account data details naam adres name address persoonsgegevens klantgegevens profiel profile dossier huisnummer',
);
