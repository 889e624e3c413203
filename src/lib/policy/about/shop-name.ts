import { tidy } from '../document/plain.ts';
import type { PolicyDocument } from '../document/read-document.ts';
import { isUnfilled } from '../placeholders.ts';

/** The name of the shop: from who is said to be responsible, the title, or the line above the address. */
export function shopName(document: PolicyDocument): string | null {
	const said = document.sentences.slice(0, 60).map((sentence) => fromSentence(sentence.text));
	const title = document.sections
		.slice(0, 3)
		.map((section) =>
			section.title ? fromTitle(tidy(document.text.slice(section.title.start, section.title.end))) : null,
		);
	const candidates = [
		...title,
		...said,
		fromAddress(document.text),
		fromTitle(tidy(document.text.slice(0, 80).split('\n')[0]!)),
	];
	const name = candidates.find((one) => one !== null && isName(one)) ?? null;
	return name === name?.toUpperCase()
		? asWritten(document.text, name)
		: name && !/\.\p{Lu}\.$/u.test(name)
			? name.replace(/[.,:]$/, '')
			: name;
}

/** A name in capitals as it is written elsewhere in the text. */
function asWritten(text: string, name: string | null): string | null {
	if (!name) return null;
	const low = text.toLowerCase();
	for (
		let at = low.indexOf(name.toLowerCase());
		at >= 0;
		at = low.indexOf(name.toLowerCase(), at + name.length)
	) {
		const written = text.slice(at, at + name.length);
		if (written !== name && /^\p{Lu}/u.test(written)) return written;
	}
	return name;
}

const NAME =
	"[\\p{Lu}\\d][\\p{L}\\d&.'-]{0,40}(?: (?:[\\p{Lu}\\d&][\\p{L}\\d&.'-]{0,40}|en|van|de|der|het|of|and|the|'t)){0,5}";
const RESPONSIBLE = new RegExp(
	`^(?<name>${NAME})(?:,? (?:gevestigd|ingeschreven|located|established|registered)[^.]{0,120}|,? \\([^)]{0,80}\\))?,? (?:is (?:de |een |het |a |an |the |als )?(?:small |kleine )?(?:van|sole trader|eenmanszaak|business of|webwinkel|webshop|winkel|online|eenmanszaak|web shop|shop|verwerkingsverantwoordelijke|verantwoordelijk|controller|data controller|responsible)|verkoopt|sells|operates|runs|beheert|exploiteert|is \\p{Lu}[\\p{L}'.-]{0,40} (?:\\S+ ){0,4}(?:trading|handelend|acting))`,
	'u',
);
/** A name at the start of what gives the address or the legal form. */
const SOLE = new RegExp(
	`^(?:de |het |the )?(?<name>${NAME})(?:,| \\(| [-|·])[^.]{0,40}?(?:\\b(?:eenmanszaak|[Vv]\\.?[Oo]\\.?[Ff]|owned by|run by|eigenaar|sole trader|handelsnaam|trading name)|\\p{Lu}[\\p{L}'-]{0,40}(?:straat|weg|laan|plein|kade|pad|gracht|dijk|steeg|hof|singel| Lane| Street| Road)\\b| \\d)`,
	'u',
);
/** "Wij zijn Lampion & Lont", "This shop is run by ..." is said of somebody else. */
const SELF = new RegExp(
	`(?:^|[.!,] )(?:[Ww]ij zijn|[Ww]e zijn|[Ww]e are|[Dd]it is|[Tt]his is|[Ii]k ben [\\p{L} ]{2,30} van|I am [\\p{L} ]{2,30} of|[Hh]andelsnaam:?|[Bb]edrijfsnaam:?|[Nn]aam:|[Nn]ame:|[Cc]ontroller:|[Vv]erantwoordelijke?:?(?: is)?|[Tt]he controller is) (?<name>${NAME})`,
	'u',
);

/** A definition: `"we" means Lampion & Lont`. */
const DEFINED = new RegExp(
	`\\b(?:[Ww]e|[Ww]ij|us|ons)["'“”‘’]{0,2} (?:means|refers to|betekent|verwijst naar|staat voor):? ["'“”‘’]?(?<name>${NAME})`,
	'u',
);

function fromSentence(text: string): string | null {
	const found = RESPONSIBLE.exec(text) ?? SELF.exec(text) ?? DEFINED.exec(text) ?? SOLE.exec(text);
	return found?.groups?.name ?? null;
}

/** "Privacyverklaring Knopenkast", "Privacy Policy of X", "PRIVACY NOTICE - X", "X: privacy". */
function fromTitle(title: string): string | null {
	const rest =
		/^privacy[- ]?(?:verklaring|beleid|statement|policy|notice|reglement|voorwaarden)?(?:(?: en| and| &)[ -]cookie[a-z]*)?(?:\s*(?:van|bij|of|at|for|voor|[-|:]))?\s+(.{2,60})$/i.exec(
			title,
		)?.[1];
	const first = /^(.{2,60}?)\s?[:|-] privacy/i.exec(title)?.[1];
	if (!rest && first) return first.trim();
	return rest ? rest.replace(/^(?:van|bij|of|at|for|voor|[-|:]) /i, '').trim() : null;
}

/** The line above a street and a postcode. */
function fromAddress(text: string): string | null {
	const lines = text.split('\n').slice(0, 4000);
	const at = lines.findIndex(
		(line, place) => DUTCH.test(line) || (BELGIAN.test(line) && / \d/.test(lines[place - 1] ?? '')),
	);
	const name = at >= 2 ? lines[at - 2]!.replace(/\([^()]*\)/, '').trim() : '';
	return name.length > 1 && name.length < 60 ? tidy(name) : null;
}

const DUTCH = /^\W{0,3}[1-9]\d{3}[ \u00a0]?[A-Z]{2}\b/;
const BELGIAN = /^\W{0,3}(?:B-)?[1-9]\d{3} [A-Z][a-z]/;

const isName = (name: string): boolean =>
	/\p{L}{2}/u.test(name) &&
	!isUnfilled(name) &&
	!/[[\]{}<>@]|^(?:title|titel|subject|onderwerp|page|pagina|home|over|about|wij|we|u|deze|dit|this|our|the|beleid|statement|policy|notice|reglement|voorwaarden|verklaring|onze)$|^(?:versie|version|laatst|last|effective|datum|date|geldig|ingangsdatum)\b/i.test(
		name,
	);
