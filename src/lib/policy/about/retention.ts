import { anyOf } from '../any-of.ts';
import type { PolicyDocument } from '../document/read-document.ts';
import type { Sentence } from '../document/sentences.ts';
import { durationsIn, type Duration } from '../promises/durations.ts';

/** What a policy says about how long something is kept. */
export type Retention = {
	readonly sentence: Sentence;
	/** A length of time, an event that ends it, no more than "as long as needed", or for ever. */
	readonly kind: 'period' | 'event' | 'vague' | 'unlimited' | 'until-asked';
	readonly period: Duration | null;
};

/** All statements about how long data is kept. */
export function retentionsOf(document: PolicyDocument): readonly Retention[] {
	return document.sentences.flatMap((sentence) => {
		const kind = keepsData(sentence) ? kindOf(sentence) : null;
		return kind ? [{ sentence, kind, period: durationsIn(sentence.plain)[0] ?? null }] : [];
	});
}

/** About keeping, by its own words, its column or its heading. */
const keepsData = ({ plain, section, kind }: Sentence): boolean =>
	section.topic === 'retention' || (kind === 'row' && UNTIL_COLUMN.test(plain))
		? !ABOUT_REQUESTS.test(plain)
		: (ofRights(section) ? STORING : KEEPING).test(plain) && !ABOUT_REQUESTS.test(plain);

const UNTIL_COLUMN = /(?:^|\| )(?:until|till|tot|tot wanneer|hoe lang|how long|term|termijn)\s?:/;

const ofRights = ({ topic }: Sentence['section']) => topic === 'rights' || topic === 'right';

function kindOf(sentence: Sentence): Retention['kind'] | null {
	const words = sentence.plain;
	const hasPeriod = durationsIn(words).length > 0;
	// one part of a row or a list in a sentence may be kept for ever while another has its period
	const open = words.split(CLAUSE).filter((part) => durationsIn(part).length === 0);
	const parts = hasPeriod ? open.map((part) => ({ ...sentence, plain: part })) : [sentence];
	if (parts.some(isUnlimited)) return 'unlimited';
	if (parts.some(isUntilAsked)) return 'until-asked';
	if (hasPeriod) return 'period';
	if (VAGUE.test(words)) return EVENT.test(words.replace(VAGUE, '')) ? 'event' : 'vague';
	return EVENT.test(words) ? 'event' : null;
}

/** Where another thing begins. */
const CLAUSE = /[.;|] /;

const isUnlimited = ({ plain: words, section }: Sentence): boolean => {
	if (GONE.test(words)) return false;
	if (NEVER_GONE.test(words)) return true;
	const match = FOREVER.exec(words);
	if (
		match === null ||
		!(section.topic === 'retention' || STORING.test(words) || /bewaartermijn|retention/.test(words))
	)
		return false;
	if (/^(?:geen|no)\b/.test(match[0])) return true;
	return !/(?:\b(?:niet|nooit|geen|niets|not|never|no|nothing|none)\b|n't)[^.;,:]{0,45}$/.test(
		words.slice(0, match.index + match[0].length),
	);
};

/** Kept until the person speaks up, or as long as they are a customer: a silent one is kept for ever (law.md P-06). */
function isUntilAsked({ plain: words, under }: Sentence): boolean {
	if (SUBSCRIPTION.test(words) || SUBSCRIPTION.test(under)) return false;
	return UNTIL_ASKED.test(words) || ONLY_ON_REQUEST.test(words) || CUSTOMER_FOR_LIFE.test(words);
}

const STORING = anyOf(
	/bewa(?:ar|re)|bewaard|opgeslagen|\bblij(?:ft|ven)\b|\bopslaan|\bslaan\b|\bhouden\b|\bkeep|\bkept\b/,
	/\bretain|\bstor(?:e|ed|ing|age)\b|\bopslag|\bhold\b|\bheld\b|\bremain|archiv|archief|\bstays?\b/,
);
const KEEPING = new RegExp(
	`${STORING.source}|bewaar|verwijder|gewist|\\bwissen\\b|\\bwis\\b|vernietig|ruimen|opgeruimd|weggooi|gooien .{0,60}weg|halen .{0,60}weg|hoe ?lang|retention|\\bdelete|\\berased?\\b|\\bremoved?\\b|\\bexpire|verlop|verdwijn|anonimiser|anonymi[sz]e|\\bclear(?:ed)?\\b`,
);
const ABOUT_REQUESTS = anyOf(
	/\b(?:verzoek|recht)\b.{0,40}\b(?:verwijder|wissen)|right to/,
	/you (?:can|may|have).{0,60}(?:delet|eras|remov)/,
	/(?:u|je) (?:kunt|kan|mag|heeft|hebt).{0,80}(?:verwijder|wissen)/,
);
const FOREVER = anyOf(
	/until further notice|tot nader (?:order|bericht)|voorgoed|voor altijd|onbeperkt|oneindig|eeuwig/,
	/onbepaalde (?:tijd|duur|periode|termijn)|permanent|blijvend|levenslang|indefinite/,
	/(?:as long as|zolang) (?:our|the|ons|onze|de|het|deze) (?:business|company|shop|store|website|bedrijf|winkel|webshop|webwinkel|zaak) (?:exists|runs|is online|bestaat|draait)/,
	/\bforever\b|for ever\b|\bfor good\b|without (?:a |any )?(?:time )?limit|no (?:time )?limit|unlimited/,
	/in perpetuity|zonder (?:tijds)?(?:limiet|einde)\b/,
	/(?:bewa(?:ar|re)\w{0,30}|keep|kept|retain\w{0,30}|stored?|opgeslagen)(?: \S+){0,5} (?:altijd|always)\b(?! (?:veilig|beveiligd|secure|safe|in\b|op\b|binnen|within|on\b))/,
	/geen (?:maximale )?(?:bewaar)?termijn|no (?:retention period|limit (?:to|on))|\bfor life\b/,
	/\b(?:altijd|always) (?:(?!veilig|beveiligd|secure|safe|versleuteld|encrypted)\S+ ){0,3}(?:bewa\w{1,30}|opgeslagen|keep|kept|stored|retain\w{0,30})\b(?! (?:\S+ ){0,3}(?:veilig|beveiligd|secure|safe))/,
);
const NEVER_GONE =
	/\b(?:(?:delete|erase|remove|verwijderen|wissen) (?:wij |we )?(?:nothing|niets|niks)\b|(?:verwijderen|wissen) (?:wij|we|ik) (?:\S+ ){0,3}niet\b(?=[.!]?$)|(?:worden|wordt) (?:\S+ ){0,2}(?:niet|nooit) (?:\S+ )?(?:verwijderd|gewist|vernietigd)\b(?=[.!]?$)|\b(?:is|are) (?:never|not) (?:deleted|erased|removed)\b(?=[.!]?$)|we (?:do not|don't) (?:delete|erase|remove) (?:\w{1,30} )?(?:data|details|information|records)|never (?:\w{1,30} ){0,2}(?:delete|erase|remove|throw)\w{0,30}|(?:verwijder|wis|gooi|ruim)\w{0,30} (?:\S+ ){0,4}nooit\b|nooit (?:\w{1,30} ){0,2}(?:verwijder|gewist|weggegooid))/;
/** "Permanently deleted" is the opposite. */
const GONE = anyOf(
	/(?:permanent\w{0,30}|voorgoed|definitief|blijvend|for good|forever)\b.{0,12}\b(?:verwijder\w{0,30}|gewist|wissen|weg|delete\w{0,30}|erase\w{0,30}|remove\w{0,30}|destroy\w{0,30}|gone)\b/,
	/\b(?:weg|gone)\b.{0,10}\b(?:voorgoed|for good|definitief)\b/,
);
const UNTIL_ASKED = anyOf(
	/\b(?:tot|totdat|tenzij|zolang|until|unless|till|as long as)\b.{0,50}\b(?:vraagt|verzoekt|aangeeft|laat weten|laten weten|verzoek (?:doet|indient)|om verwijdering|bezwaar|niets van u horen|niets laat weten|aan ons meldt|zegt|(?:you|customer|they) (?:ask|request|tell|object|instruct|notif)|do not (?:ask|object))/,
	/as long as we do not hear/,
);
const ONLY_ON_REQUEST = anyOf(
	/(?:verwijder|\bwis|delete|erase|remove).{0,70}\b(?:alleen|only|pas|uitsluitend)\b.{0,30}(?:vraagt|verzoek|\bask|request)/,
	/\b(?:only|alleen|pas|uitsluitend)\b.{0,40}(?:delete|verwijder|\bwis|erase|remove).{0,70}(?:vraagt|verzoek|\bask|request)/,
);
const CUSTOMER_FOR_LIFE =
	/\b(?:zolang|as long as|while|gedurende de tijd dat)\b.{0,20}\b(?:u|je|jij|you)\b.{0,12}\b(?:klant|relatie|customer|client)\b/;
const SUBSCRIPTION = anyOf(
	/nieuwsbrie|newsletter|toestemming|consent|aanmeld|inschrijv|abonn|subscri|mailing|\bcookie|stoplijst/,
	/suppression|afmeld|uitschrijf/,
);
const VAGUE = anyOf(
	/(?:niet langer|no longer|zo ?lang(?:e)?|as long as|for the (?:time|period|duration)|only as long)\b.{0,30}(?:nodig|noodzakelijk|necessary|needed|required|vereist|redelijk|reasonabl)/,
	/(?:wettelijke (?:bewaar)?termijn(?:en)?|legally required|belastingregels|required by law|wettelijk (?:is )?(?:vereist|verplicht|toegestaan|bepaald))/,
	/\b(?:enige tijd|een tijdje|some time|a while|a reasonable (?:time|period)|redelijke termijn)\b/,
);
const EVENT =
	/\b(?:tot|totdat|zodra|nadat|until|once|as soon as|when|after|na|wanneer|als|zolang|as long as|direct na|meteen)\b.{0,80}(?:afmeld|uitschrijf|uitgeschreven|opzeg|intrek|ingetrokken|stopt|sluit|gesloten|verwijdert|afgerond|afgehandeld|geleverd|bezorgd|betaald|beantwoord|verzonden|afgelopen|verloop|garantie|loopt|account|sessie|browser|unsubscri|withdraw|close|complet|deliver|paid|answered|expire|end(?:s|ed)?\b|session|contract|overeenkomst|cancel|resolved)/;
