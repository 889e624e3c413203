import type { RightId } from '../../core/ids.ts';
import { anyOf } from '../any-of.ts';
import type { Span } from '../document/line.ts';
import type { PolicyDocument } from '../document/read-document.ts';
import type { Sentence } from '../document/sentences.ts';
import { rightsCalled, rightsDescribed } from './right-words.ts';

/** Tells whether a sentence is about what a person can ask. */
export type OfRights = (sentence: Sentence) => boolean;

/** By the sentence's own words, its list or its heading, or because the text around it names several rights. */
export function ofRightsIn(document: PolicyDocument): OfRights {
	const around = new Map<unknown, Set<RightId>>();
	for (const sentence of document.sentences) {
		if (!asks(sentence)) continue;
		for (const place of placesOf(sentence)) {
			const named = around.get(place) ?? new Set<RightId>();
			rightsDescribed(sentence.plain).forEach((right) => named.add(right));
			around.set(place, named);
		}
	}
	return (sentence) =>
		asks(sentence) || placesOf(sentence).some((place) => (around.get(place)?.size ?? 0) >= SEVERAL);
}

/** Its paragraph, and its section unless that is the whole text. */
const placesOf = ({ block, section }: Sentence) => (section.title ? [block, section] : [block]);
const SEVERAL = 2;

/** The rights that a sentence speaks of. */
export function rightsIn(sentence: Sentence, ofRights: OfRights): readonly RightId[] {
	if (NOT_OF_PERSONS.test(sentence.plain)) return rightsCalled(sentence.plain.replace(NOT_OF_PERSONS, ''));
	return ofRights(sentence) ? rightsDescribed(sentence.plain) : rightsCalled(sentence.plain);
}

/** The rights that a heading names. */
export const rightsOfHeading = (heading: string, topic: string | null): readonly RightId[] =>
	topic === 'right' || topic === 'rights' ? rightsDescribed(heading) : rightsCalled(heading);

/** Every right that a policy names anywhere and does not deny, with the first place that names it. */
export function namedRights(document: PolicyDocument, ofRights: OfRights): ReadonlyMap<RightId, Span> {
	const named = new Map<RightId, Span>();
	const name = (rights: readonly RightId[], place: Span) =>
		rights.filter((right) => !named.has(right)).forEach((right) => named.set(right, place));
	for (const sentence of document.sentences) {
		if (deniesWithdrawal(sentence.plain)) continue;
		if (!isDenial(sentence)) name(rightsIn(sentence, ofRights), sentence);
		// "... with your consent. You can withdraw it at any time."
		const across = rightsDescribed(
			`${sentence.section.heading}: ${sentence.before} ${sentence.plain}`,
		).filter((right) => right in ACROSS);
		const anywhere = rightsDescribed(sentence.plain).filter((right) => right in ANYWHERE);
		name([...across, ...anywhere], sentence);
	}
	for (const { title, heading, topic, empty } of document.sections) {
		if (!title || empty) continue;
		name(rightsOfHeading(heading, topic), title);
		name(
			rightsDescribed(heading).filter((right) => right in ANYWHERE),
			title,
		);
	}
	return named;
}

const asks = ({ section, plain, under }: Sentence): boolean =>
	section.topic === 'rights' || section.topic === 'right' || ASKING.test(plain) || ASKING.test(under);

/** Whether a sentence says that a right cannot be used (and no law is given as the reason). */
export const isDenial = ({ plain }: Sentence): boolean =>
	DENIED.test(plain) &&
	!LAWFUL.test(plain) &&
	!CONDITION.test(plain) &&
	!/\bgeautomatiseerd|\bautomated|profil/.test(plain);

/** Rights whose name takes two sentences as often as one. */
const ACROSS: Partial<Record<RightId, true>> = { 'consent-withdrawal': true };
/** Whether a sentence says that consent is final (art. 7(3) AVG: it never is). */
export const deniesWithdrawal = (words: string): boolean =>
	CONSENT_FINAL.test(words) && !NOT_FINAL.test(words);

const CONSENT_FINAL = anyOf(
	/(?:toestemming|consent)\b.{0,60}\b(?:niet|geen|nooit|not|never|cannot|can't|no)\b.{0,40}(?:ingetrokken|intrek|in te trekken|herroep|terug ?(?:trek|nem)|withdr|revok|take back)/,
	/(?:intrekken|withdraw\w{0,30}|revok\w{0,30}) .{0,60}(?:toestemming|consent)\b.{0,30}(?:niet mogelijk|not possible|onmogelijk|impossible)/,
	/(?:toestemming|consent)\b.{0,30}\b(?:definitief|onherroepelijk|final|irrevocable)/,
);
const NOT_FINAL = anyOf(
	/terugwerkend|eerdere|voor de intrekking|rechtmatig|lawful|retroactive|earlier|prior|reason|reden/,
	/lastig|moeilijk|difficult|affect|invloed/,
);

/** Rights whose description can mean nothing else, wherever it stands. */
const ANYWHERE: Partial<Record<RightId, true>> = { 'automated-decision': true };

const ASKING = anyOf(
	/\brecht(?:en)?\b|\brights?\b|\b(?:u|je|jij) (?:mag|kunt|kan|heeft|hebt|hebben)\b/,
	/\b(?:kunt|kan|mag|wilt|wil) (?:u|je)\b|\bverzoek|\bvraagt? (?:u|ons|mij)|\bvragen (?:om|ons)/,
	/\bu\b.{0,12}\b(?:mag|kunt)\b|\byou (?:can|may|have|are entitled)\b|\bask (?:us|me|for)\b|\brequest/,
	/\bentitled\b|\bopt out\b|\bwish to\b|\b(?:wil|wilt) (?:je|u) dat\b|klopt er iets niet|\bjust ask\b/,
	/\bwant (?:us|it|to)\b|\btell us\b|\bvraag (?:het|ons|mij|er)\b|\bverlangen\b/,
	/\bif you (?:want|would like)\b/,
);

/** Cookies and files on the visitor's own device, and rights of the shop. */
const NOT_OF_PERSONS = anyOf(
	/cookies? (?:\w{1,30} ){0,4}(?:verwijder|wissen|blokker|delet|remov|block|clear|restrict)\w{0,30}/,
	/(?:verwijder|wis|blokker|delet|remov|block|clear)\w{0,30} (?:\w{1,30} ){0,4}cookies?/,
	/behouden ons het recht voor.{0,120}|reserve the right.{0,120}|rechten voorbehouden/,
	/all rights reserved/,
);

const DENIED = anyOf(
	/\b(?:only (?:applies|apply|available)|applies only|geldt (?:alleen|slechts|pas)|alleen|only) (?:to|for|voor) (?:\w{1,30} ){0,2}(?:customers|klanten|clients)\b/,
	/(?:bezwaar|objection)\w{0,30}\b.{0,60}(?:nieuwsbrie|reclame|marketing|newsletter|advertis).{0,60}\b(?:only|alleen|mits|if|als)\b.{0,30}(?:reden|reason|motiv)/,
	/\b(?:kunt|kan|mag) (?:\S+ ){0,3}geen (?:\S+ ){0,2}(?:bezwaar|inzage|kopie|verzoek)/,
	/(?:verwijder|inzage|correctie|overdra|bezwaar)\w{0,30}\b.{0,40}\b(?:doen|bieden|geven|leveren|verlenen) (?:wij|we|ik) (?:\S+ )?niet\b/,
	/\b(?:geven|geef|verlenen|bieden) (?:\S+ ){0,3}geen (?:inzage|kopie|kopieen|toegang)/,
	/\bkun(?:nen)? (?:\S+ ){0,4}niet (?:\S+ ){0,3}worden (?:verwijderd|gewist|ingezien|aangepast|gecorrigeerd|overgedragen|opgevraagd)/,
	/\bwijzen (?:wij|we) .{0,20}\baf\b|\bdo not (?:give|provide|grant|allow) (?:\w{1,30} )?(?:access|cop)/,
	/\b(?:wij|we|ik) (?:verwijder|wis)\w{0,30} (?:\S+ ){0,2}(?<!\b(?:wat|die|dat) )(?:geen|niets|niet)\b/,
	/\b(?:verwijderen|wissen) (?:wij|we|ik) (?:\S+ ){0,2}(?:geen|niets|niet)\b/,
	/\bwe (?:do not|don't|never) (?:delete|erase|remove|disclose|correct) (?:\w{1,30} )?(?:data|details|accounts?|information|customers?|profiles?|anything|orders?)/,
	/\b(?:is|zijn) (?:\w{1,30} ){0,4}niet mogelijk|\bonmogelijk\b/,
	/\b(?:kunt|kan|mag)\b(?: \S+){0,4}(?<!\b(?:die|wat|dat|als|of|deze)) niet (?:\S+ ){0,4}(?:verwijder|wissen|opvragen|inzien|laten|vragen|bezwaar|corriger|overdra)/,
	/kunnen (?:wij|we) (?:\w{1,30} ){0,3}niet (?:\w{1,30} ){0,3}(?:verwijder|wissen|inzage|verstrekken)/,
	/(?:worden|wordt) (?:\S+ ){0,3}(?:niet|nooit) (?:\S+ )?(?:in behandeling genomen|gehonoreerd|ingewilligd|uitgevoerd)/,
	/(?:(?:are|is|will be) (?:not|never)|will (?:not|never) be) (?:\S+ )?(?:honou?red|granted|processed|considered|handled|accepted|entertained|carried out)/,
	/geen recht op|geen aanspraak|bieden (?:wij|we) niet/,
	/(?:doen|werken) (?:wij|we) (?:hier ?)?niet (?:aan|mee)/,
	/\bnemen (?:wij|we) (?:\S+ ){0,3}niet in behandeling|is uitgesloten|\bnot possible\b/,
	/(?:cannot|can't|can not|may not) (?:be (?:delet|eras|remov|access|correct|request|restrict)\w{0,30}|ask (?:for|us)|request|delete|erase|object|access|withdraw)/,
	/do not (?:offer|provide|honou?r) (?:access|deletion|erasure|portab|data portab|the right)/,
	/no right (?:to|of)|not entitled/,
);
/** A demand rather than a refusal, or what no request is needed for. */
const CONDITION =
	/\b(?:zonder|without)\b.{0,40}(?:kopie|copy|bewijs|proof)|\bmails?\b|^(?:\S+ ){0,2}(?:facturen|invoices)\b/;
const LAWFUL = anyOf(
	/\bsoms\b|sometimes|in sommige|niet altijd|not always|factu|invoice|overeenkomst|contract/,
	/\bwet\b|wettelijk|verplicht|fisc|belasting|\blaw\b|legal|oblig|\btax|anoniem|anonym|herleid|identif/,
	/terugwerkend|verleden|reeds verricht|already|before (?:the|your)|zonder opgaaf|geen invloed/,
	/doet geen afbreuk/,
);
