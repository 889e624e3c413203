import type { Term } from '../../core/fact.ts';
import { RIGHT_IDS, type RightId } from '../../core/ids.ts';
import { anyOf } from '../any-of.ts';
import type { PolicyDocument } from '../document/read-document.ts';
import type { Sentence } from '../document/sentences.ts';
import { COMPLEX, durationsIn, longestDays, OF_THE_WHOLE } from './durations.ts';
import { rightsIn, rightsOfHeading, type OfRights } from './named-rights.ts';
import { WITHOUT_TERM } from './right-words.ts';

/** A term within which a policy promises to answer. */
export type AnswerTerm = {
	readonly term: Term;
	/** The rights it is promised for; null for all. */
	readonly rights: readonly RightId[] | null;
	readonly sentence: Sentence;
};

/** What a policy promises: one term for all rights (or the only one there is), and those that have another one. */
export type PromisedTerms = {
	readonly promise: Term | null;
	readonly promises: Readonly<Partial<Record<RightId, Term>>>;
	readonly terms: readonly AnswerTerm[];
};

/**
 * The terms within which a policy says that a request is answered. Terms of keeping, delivering, returning, extending
 * and acknowledging are none.
 */
export function promisedTerms(document: PolicyDocument, ofRights: OfRights): PromisedTerms {
	const terms = document.sentences.flatMap((sentence) =>
		partsOf(sentence).flatMap((part) => termOf(part, ofRights, sentence.plain) ?? []),
	);
	const general = terms.find((one) => one.rights === null)?.term ?? onlyOne(terms);
	const promises: Partial<Record<RightId, Term>> = {};
	for (const right of RIGHT_IDS) {
		const own = terms.find((one) => one.rights?.includes(right))?.term;
		if (own && !(general && same(own, general))) promises[right] = own;
	}
	return { promise: general, promises, terms };
}

/** "Within 10 working days; access within 5": two terms, each for what its own part names. */
function partsOf(sentence: Sentence): readonly Sentence[] {
	const parts = sentence.plain.split('; ');
	if (parts.filter((part) => durationsIn(part).length > 0).length < 2) return [sentence];
	return parts.map((plain, at) => ({ ...sentence, plain, before: at > 0 ? parts[0]! : sentence.before }));
}

function termOf(sentence: Sentence, ofRights: OfRights, whole: string): AnswerTerm | null {
	const words = sentence.plain;
	const around = `${sentence.before} ${words}`;
	if (!ANSWERING.test(whole) || OTHER_TERM.test(words.replace(REQUEST_OF_DATA, ''))) return null;
	if (!ofRights(sentence) && !REQUEST.test(around)) return null;
	if (sentence.section.topic === 'retention' && !PLAIN_ANSWER.test(words)) return null;
	if (ACKNOWLEDGING.test(words) && !/antwoord|inhoudelijk|substantive|full/.test(words)) return null;
	const found = durationsIn(words).filter(
		({ unit, at, length }) => unit !== 'year' && !isExtension(words, at) && promisedAt(words, at, length),
	);
	// an aim beside a firm term is none: the longest binds
	const longest = [...found].sort((a, b) => longestDays(b) - longestDays(a))[0];
	if (!longest) return null;
	const term = { value: longest.value, unit: longest.unit } as Term;
	return { term, rights: rightsFor(sentence, ofRights), sentence };
}

/** One or two rights that the sentence or its own heading is about; more than two stand for all. */
function rightsFor(sentence: Sentence, ofRights: OfRights): readonly RightId[] | null {
	const { heading, topic } = sentence.section;
	const own = rightsIn(sentence, ofRights).filter((right) => right !== WITHOUT_TERM);
	const ofHeading = topic === 'right' || topic === 'rights' ? rightsOfHeading(heading, topic) : [];
	if (ofHeading.length > 0 && ofHeading.length <= 2) return ofHeading;
	if (ofHeading.length > 2 || own.length > 2 || own.length === 0 || EVERY.test(sentence.plain)) return null;
	return own;
}

const onlyOne = (terms: readonly AnswerTerm[]): Term | null => {
	const first = terms[0]?.term;
	return first && terms.every((one) => same(one.term, first)) ? first : null;
};

const same = (a: Term, b: Term) => a.value === b.value && a.unit === b.unit;

/** A time that is added to another: an extension is spoken of before it or in the same part of the sentence. */
function isExtension(words: string, at: number): boolean {
	if (OF_THE_WHOLE.test(words)) return true;
	const extension = (EXTENDING.exec(words) ?? COMPLEX.exec(words))?.index;
	if (extension === undefined) return false;
	const clause =
		/[,;:()]| maar | but | and | en | tenzij | unless /.exec(words.slice(at))?.index ?? words.length;
	return extension < at + clause;
}

/** "Within 30 days", not "after 30 days" or "in that first month". */
const promisedAt = (words: string, at: number, length: number): boolean =>
	!/(?:\bna|after|eerste|first|laatste|last|elke|per|every|ouder dan|older than|jonger dan|under)\s$/.test(
		words.slice(Math.max(0, at - 14), at),
	) &&
	(BY.test(words.slice(Math.max(0, at - 45), at)) ||
		/^\s?(?:de tijd|time|at (?:most|the latest)|na (?:ontvangst|uw|het|binnenkomst|je)|om (?:te|uw)|to (?:answer|reply|respond|deal|handle|process)|nodig|after (?:receipt|receiving|your)|of (?:receipt|receiving|your))/.test(
			words.slice(at + length),
		));

const BY = anyOf(
	/\b(?:binnen|within|uiterlijk|no later than|not later than|maximaal|ten hoogste|hooguit|hoogstens|at most|up to|inside|in|under|ten laatste|niet langer dan|no more than|less than|need|period of|time limit of|duurt|takes?|reken\w{0,30})\b[^.;]{0,45}$/,
	/<\s?$/,
	/(?:termijn|term|time)(?: ?:| (?:is|van|bedraagt|of)\b)[^.;]{0,20}$/,
);
const ANSWERING = anyOf(
	/\bduurt\b|\btakes?\b|(?:days?|weeks?|months?) (?:of|after) (?:asking|your|receipt|receiving)/,
	/(?:dagen|weken|maand) na (?:uw|je|ontvangst|het) /,
	/antwoord|reage|reactie|respon[ds]|\bkom(?:en|t)? .{0,50}\bterug\b|^(?:termijn|term|response time)\b/,
	/\brepl(?:y|ies)|\banswer|\bhoort\b|\bhoren\b|hear (?:back )?from|hear back|laten .{0,40}weten/,
	/let you know|terugkoppel|\bbericht\b|afgehandeld|afhandel|af te handelen|uit te voeren/,
	/door te voeren|behandel|handel(?:en)?\b.{0,30}\baf\b|\bhandle|voldoen|gehoor|\bcomply|act on/,
	/in behandeling|verwerken (?:wij|we)|verwerkt|\bprocess (?:your|the|every|any|all)|uitvoer|uitgevoerd/,
	/voer(?:en|t|) .{0,40}(?:door|uit)\b|doorgevoerd|carried out|carry out|\bstu(?:ur|ren)\b|\bsend/,
	/\bsent\b|\bmail(?:en|t)?\b|ontvang|receiv|\bkrijg|\bget\b|get back|verstrek|provid|\bgeven\b/,
	/\bgive\b|\blever|verwijder|wissen|\berase|\bdelet|inform|\bbesl(?:is|uit)|decision|\bdone\b|\bfix/,
	/\bcorrect|dealt? with|finali[sz]e|\bresolve|klaar|geregeld|in orde|at your disposal|overhandig/,
);
/** What can only be an answer, where the section is about keeping. */
const PLAIN_ANSWER = /antwoord|reage|reactie|respon[ds]|\brepl(?:y|ies)|\bu hoort\b|hear from us/;
const REQUEST = anyOf(
	/verzoek|aanvra|\bvra(?:agt|gen|ag)|\brecht(?:en)?\b|inzage|request|\brights?\b|\bask(?:s|ed|ing)?\b/,
	/correctie|beroep op|exercis|invok|klopt er iets|laat .{0,20}weten|\bbezwaar/,
);
/** Terms of the shop, of keeping, of complaints elsewhere, of breaches. */
const OTHER_TERM = anyOf(
	/retour|\bruil|bezorg|levertijd|geleverd|verzend|verzonden|bedenktijd|garantie|herroepingsrecht/,
	/aankoop|\breturn(?:s|ed|ing)?\b|refund|deliver(?:y|ed)|shipp|warranty|cooling|purchase|datalek/,
	/breach|bewaar|bewaren|bewaard|\bkept\b|\bkeep (?:it|them|your|the|all|this)|\bretain|\bretention/,
	/opgeslagen|\bstored\b|rechtbank|rechter|\bcourt\b|nieuwsbrie|newsletter|\bunsubscri|afmeld|inlog/,
	/back-?up|minuten|laatste (?:bericht|contact|bestelling|aankoop)|last (?:message|contact|order)/,
	/klantenservice|customer service/,
);
/** A request to return or keep data is one all the same. */
const REQUEST_OF_DATA = /recht(?:en)? .{0,60}|return (?:a copy|your data)/;
const EXTENDING = anyOf(
	/more time|meer tijd|verleng|\bextend|\bextension|\bextra\b|bij (?:nemen|komen|krijgen)|\berbij\b|additional|\bfurther\b/,
	/nog eens|nogmaals|\blanger\b|uitstel|\blonger\b|prolong|opgerekt|another (?:two|2|month)/,
);
const ACKNOWLEDGING = anyOf(
	/ontvangstbevestiging|bevestig(?:en|ing)? .{0,30}ontvangst|ontvangst .{0,30}bevestig|acknowledg/,
	/confirm(?:ation of)? receipt|receipt of your (?:request|message) .{0,20}confirm/,
);
const EVERY = /\b(?:elk|ieder|alle|any|every|each|all) (?:\w{1,30} )?(?:verzoek|request|vraag|aanvra)/;
