import { declinedFrom } from './declined.ts';
import { isCondition, isNegated } from './negation.ts';
import type { Match } from './pattern.ts';
import type { Rule } from './phrases/rule.ts';
import type { Search } from './search.ts';
import type { Sentence } from './sentences.ts';

/** Why words that match a rule ask for nothing. */
export type Excuse = 'other-matter' | 'negated' | 'condition' | 'list-of-rights' | 'report' | 'not-asked';

/** The reason why a match asks for nothing, or null when it does ask. */
export function excuseFor(rule: Rule, match: Match, sentence: Sentence, search: Search): Excuse | null {
	if (rule.asked && !isAsked(sentence, search)) return 'not-asked';
	if (rule.heading && (sentence.isSubject || sentence.tokens.length > HEADING)) return 'not-asked';
	if (isOtherMatter(rule, match, search)) return 'other-matter';
	if (isMentioned(search)) return 'list-of-rights';
	if (isCondition(match, search)) return 'condition';
	if (isPraise(match, search)) return 'report';
	if (rule.saysNot) return null;
	if (match.end > declinedFrom(search)) return 'negated';
	if (isNegated(match, search)) return 'negated';
	return isReport(match, search) ? 'report' : null;
}

/** Words of another matter near the match; in a long sentence they may belong to something else. */
const isOtherMatter = ({ unless }: Rule, { start, end }: Match, search: Search): boolean =>
	search.each(unless ?? []).some((other) => other.start < end + NEAR && start < other.end + NEAR);

const NEAR = 6;
/** "II . Verbetering :" */
const HEADING = 5;

/** "How nice that you do not sell my data." */
const isPraise = ({ start }: Match, search: Search): boolean =>
	search
		.each(PRAISE)
		.some((praise) => praise.end <= start + 2 && !NOT.has(search.tokens[praise.start - 1]?.text ?? ''));

const PRAISE = [
	'fijn|mooi|goed|netjes|leuk|prettig|top|super|knap|prima dat|hoe jullie|u|je|er',
	'great|good|nice|glad|happy|lovely|pleased|wonderful that you|your|there',
];
const NOT = new Set(['niet', 'geen', 'not', 'zo', 'zou']);

/** Whether a sentence only names rights: the list of art. 15(1)(e) and (h) AVG that access letters repeat. */
function isMentioned(search: Search): boolean {
	const named = RIGHT_NOUNS.filter((noun) => search.has([noun])).length;
	return (
		named >= 3 ||
		ARTICLES.filter((number) => search.has([number])).length >= 3 ||
		(named > 0 && search.has(EXISTENCE))
	);
}

const RIGHT_NOUNS = [
	'inzage|inzagerecht|access',
	'rectificatie|correctie|rectif*|verbetering|corrected',
	'wissing|verwijdering|gegevenswissing|erasure|deletion|erased|erase|deleted|vergetelheid|forgotten|wissen',
	'beperking|restriction|restrict|restricted',
	'overdraagbaarheid|dataportabiliteit|portability|portable|overdracht',
	'bezwaar|object|objection|verzet',
	'besluitvorming|besluiten|decision|decisions|profilering|profiling',
];

const ARTICLES = ['15', '16', '17', '18', '20', '21', '22'].map(
	(number) => `art|artikel|artikelen|article|articles ..14 ${number}`,
);

const EXISTENCE = [
	'bestaan|existence van|of',
	'of er ..6 besluiten|besluitvorming|profilering|beslissingen',
	'whether ..8 decision|decisions|profiling',
	'sprake ..4 van',
	'make|making|subject use|to ..3 automated|profiling',
	'welke rechten',
	'what rights',
	'my|mijn|uw|your rights|rechten ..3 to|op|om',
	'informed|informatie|information|informeren|inform ..6 right|rights|recht|rechten',
];

/** Sentences that end with a question mark, or that ask to see or be told something. */
const isAsked = (sentence: Sentence, search: Search): boolean => sentence.question || search.has(ASKED);

const ASKED = [
	'of u|jullie|je|er|ik|mijn|het|wij|de',
	'whether|if',
	'weten|know|vernemen|verneem|hoor|horen|confirm|bevestig|bevestigen|bevestiging|zien|zie|inzien|lezen|see|read|tell|show|learn|vertel|vertellen|laat|stuur|sturen|send|provide|ontvang|ontvangen|receive|krijgen|opgeven|benieuwd|nieuwsgierig|curious|wonder|inform|informeer|opvragen|inspect|view|uitleggen|explain|list|copy|kopie|afschrift|overzicht|inzage|verify|controleren|disclose|share|hand|supply|find',
];

const DONE_FORMS = new Set(
	'verwijderd gewist geschrapt vernietigd weggegooid weggehaald opgeheven geblokkeerd bevroren aangepast gewijzigd gecorrigeerd deleted erased removed wiped purged destroyed closed blocked frozen locked changed updated corrected amended'.split(
		' ',
	),
);

/** What the shop means to do, has done, or always does. */
const SHOP_DOES = [
	'u|jullie|je wilde|wilden|gaat|gaan|verwijdert|wist ..8 @erase',
	'you wanted|intend|plan|planned|usually|normally|always|automatically|regularly ..4 @erase',
	'you are|were going to @erase',
	'understand|know|heard|read|says|policy ..3 you ..1 @erase',
	'van plan ..4 @erase',
	'colleague|colleagues|staff|somebody|someone|he|she|they|we ..1 deleted|erased|removed|wiped|closed|changed|corrected|blocked',
	'collega|iemand|systeem|winkel|u|jullie|we|wij heeft|hebt|hebben|had|hadden ..8 verwijderd|gewist|opgeheven|aangepast|gewijzigd|gecorrigeerd|geblokkeerd',
	'fijn|mooi|goed|netjes|super|great|good|glad that|dat ..8 weg|gone|verwijderd|gewist|deleted|erased',
];
const THANKS = ['bedankt|dank|dankjewel|thanks|thank|fijn|blij ..3 voor|for|dat|that'];
const ASKS = [
	'gevraagd|verzocht|vroeg|verzoek|gevraagt|asked|requested|request|like|want|wil|wilde|willen|wanted|laten|please|graag',
];
const THANKS_REACH = 6;

/** What has happened already, or what the writer does without the shop. */
function isReport({ start, end, focus: [from, to] }: Match, search: Search): boolean {
	const overlaps = (one: Match) => one.start < to && from < one.end;
	if (search.each(['@done']).some(overlaps) && !search.has(ASKS)) return true;
	if (search.each(SHOP_DOES).some((one) => overlaps(one) && !isWished(one, search))) return !search.has(LATE);
	if (search.each(THANKS).some((thanks) => thanks.end <= start + 1 && start - thanks.end < THANKS_REACH))
		return true;
	const words = search.tokens.slice(start, end).map(({ text }) => text);
	return words.some((word) => DONE_FORMS.has(word)) && !search.has(['@want']);
}

/** "If you deleted it" and "what you had, I want deleted" tell of nothing that happened. */
function isWished({ start, end }: Match, search: Search): boolean {
	const words = search.tokens.map(({ text }) => text);
	return words[start - 1] === 'if' || words.slice(start, end).some((word) => WISHES.has(word));
}

const WISHES = new Set('wil wilt willen laten moet moeten graag want like'.split(' '));

/** "You still have not deleted it" asks for it. */
const LATE = ['nog|still|yet ..2 niet|not|steeds', 'not|niet ..6 yet', "haven't|hasn't"];
