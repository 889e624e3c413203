import type { Match } from './pattern.ts';
import type { Rule } from './phrases/rule.ts';
import type { Search } from './search.ts';
import type { Sentence } from './sentences.ts';

/** Why words that match a rule ask for nothing. */
export type Excuse = 'negated' | 'condition' | 'list-of-rights' | 'report' | 'not-asked';

/** The reason why a match asks for nothing, or null when it does ask. */
export function excuseFor(rule: Rule, match: Match, sentence: Sentence, search: Search): Excuse | null {
	if (rule.asked && !isAsked(sentence, search)) return 'not-asked';
	if (isMentioned(sentence, search)) return 'list-of-rights';
	if (isCondition(match, sentence, search)) return 'condition';
	if (rule.saysNot) return null;
	if (isNegated(match, search)) return 'negated';
	return isReport(match, search) ? 'report' : null;
}

/** Whether a sentence only names rights: the list of art. 15(1)(e) and (h) AVG that access letters repeat. */
function isMentioned(sentence: Sentence, search: Search): boolean {
	const named = RIGHT_NOUNS.filter((noun) => search.has([noun])).length;
	if (named >= 3) return true;
	return named > 0 && search.has(EXISTENCE);
}

const RIGHT_NOUNS = [
	'inzage|access',
	'rectificatie|correctie|rectification|rectify|verbetering|rectificeren',
	'wissing|verwijdering|gegevenswissing|erasure|deletion|erase|vergetelheid|forgotten|wissen',
	'beperking|restriction|restrict',
	'overdraagbaarheid|dataportabiliteit|portability',
	'bezwaar|object|objection|verzet',
	'besluitvorming|besluiten|decision|decisions|profilering|profiling',
];

const EXISTENCE = [
	'bestaan|existence van|of',
	'of er ..6 besluiten|besluitvorming|profilering|beslissingen',
	'whether ..8 decision|decisions|profiling',
	'sprake ..4 van',
	'make|making|subject use|to ..3 automated|profiling',
	'welke rechten',
	'what rights',
	'informed|informatie|information|informeren|inform ..6 right|rights|recht|rechten',
];

/** Sentences that end with a question mark, or that ask to be told whether. */
const isAsked = (sentence: Sentence, search: Search): boolean =>
	sentence.question ||
	search.has([
		'of',
		'whether',
		'if',
		'weten|know|vernemen|verneem|hoor|horen|confirm|bevestig|bevestigen|bevestiging',
	]);

const CONDITIONAL = [
	'indien|tenzij|unless|if|mocht|mochten',
	'als|wanneer u|jullie|je|ik|het|dat|dit|er|blijkt|de|mijn|deze|uw|jij|we|wij|iemand',
	'in geval',
	'in case',
	'in het geval',
	'should you',
	'voor zover',
	'insofar',
	'so far as',
	'to the extent',
	'eventuele|eventueel',
	'any ..1 consent|permission',
];
/** "I should be glad if you deleted it" is a request. */
const POLITE =
	'fijn|graag|prettig|blij|waarderen|waardeer|prijs|mooi|dankbaar|appreciate|grateful|great|nice|glad|helpful|lovely|wonder|wondering|happy|thankful|obliged|verplicht|erkentelijk|please|know|tell|check|confirm|see|weten|bevestigen|bevestigt';
const POLITE_AFTER = 'could|would|can|zou|zouden|kunt|kunnen|wilt|willen|kan|possible|mogelijk|like|graag';

/** The match stands in the clause of an if. What follows the comma, or `then`, is asked for. */
function isCondition(match: Match, { tokens }: Sentence, search: Search): boolean {
	return search.all(CONDITIONAL).some(({ start }) => {
		if (start >= match.focus[0]) return false;
		const between = tokens.slice(start + 1, match.focus[0]).map(({ text }) => text);
		if (between.some((word) => word === ',' || word === 'dan' || word === 'then' || word === ':'))
			return false;
		const before = tokens.slice(0, start).map(({ text }) => text);
		const polite = POLITE.split('|');
		const after = POLITE_AFTER.split('|');
		return !(
			before.some((word) => polite.includes(word)) || between.slice(0, 4).some((word) => after.includes(word))
		);
	});
}

const NEGATORS = new Set(
	"niet geen niets niks nooit nimmer noch zonder not don't dont never no nothing without neither nor none won't shouldn't needn't mustn't doesn't isn't wouldn't".split(
		' ',
	),
);
/** Beyond these another thing is said. */
const CLAUSE_ENDS = new Set(
	', ; : ( ) . ? ! maar but omdat zodat because so which wat die waarvan zodra totdat until anders otherwise'.split(
		' ',
	),
);
const CLAUSE_ENDS_AFTER = new Set([...CLAUSE_ENDS, ...'en of and or dat that om'.split(' ')]);
const TRAILING = new Set('niet niets niks geen nooit nothing none'.split(' '));
const BEFORE = 6;
const AFTER = 7;

/** A "not" in the same clause: before the verb, or, as Dutch does, after it. */
function isNegated({ focus: [start, end] }: Match, { tokens }: Search): boolean {
	const words = tokens.map(({ text }) => text);
	const turns = (negators: ReadonlySet<string>) => (at: number) =>
		negators.has(words[at] ?? '') && !isHarmless(words, at);
	const before = whileIn(start - 1, Math.max(0, start - BEFORE), (at) => !endsClause(words, at));
	const after = whileIn(
		end,
		Math.min(words.length, end + AFTER),
		(at) => !CLAUSE_ENDS_AFTER.has(words[at] ?? ''),
	);
	const within = whileIn(start + 1, end, () => true);
	return before.some(turns(NEGATORS)) || [...within, ...after].some(turns(TRAILING));
}

/** The numbers from one towards the other as long as they pass: down to and with, or up to and without. */
function whileIn(from: number, to: number, passes: (at: number) => boolean): number[] {
	const places: number[] = [];
	const step = from < to ? 1 : -1;
	for (let at = from; step > 0 ? at < to : at >= to; at += step) {
		if (!passes(at)) break;
		places.push(at);
	}
	return places;
}

/** "… and I ask you" is a clause of its own, "delete and destroy" is not. */
const endsClause = (words: readonly string[], at: number): boolean =>
	CLAUSE_ENDS.has(words[at] ?? '') ||
	(['en', 'and'].includes(words[at] ?? '') && SUBJECTS.has(words[at + 1] ?? ''));

const SUBJECTS = new Set('ik u jullie je we wij i you please graag kunt wilt verzoek daarom'.split(' '));

/** Not a "not": no longer, not only, why not, not yet done, cannot find how to. */
function isHarmless(words: readonly string[], at: number): boolean {
	const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? ''];
	if (
		['longer', 'alleen', 'only', 'just', 'later', 'meer', 'langer', 'doubt', 'way', 'problem'].includes(after)
	)
		return true;
	if (['waarom', 'why', 'of', 'or', 'zo', 'if', 'can', 'could'].includes(before)) return true;
	const unable = words.some(
		(word, index) => ['kan', 'lukt', 'kon', 'lukte', 'vind'].includes(word) && Math.abs(index - at) < 8,
	);
	const late = ['nog', 'still', 'yet', 'steeds'].some((word) =>
		words.slice(Math.max(0, at - 3), at + 4).includes(word),
	);
	return (
		unable ||
		(late && words.some((word) => ['heeft', 'hebt', 'hebben', 'have', 'has', 'zijn', 'is'].includes(word)))
	);
}

const DONE_FORMS =
	'verwijderd|gewist|geschrapt|vernietigd|weggegooid|weggehaald|opgeheven|geblokkeerd|bevroren|aangepast|gewijzigd|gecorrigeerd|deleted|erased|removed|wiped|purged|destroyed|closed|blocked|frozen|locked|changed|updated|corrected|amended';

/** What the shop means to do, or always does. */
const SHOP_DOES = [
	'u|jullie|je wilde|wilden|gaat|gaan|verwijdert|wist ..8 @erase',
	'you wanted|intend|plan|planned|usually|normally|always|automatically|regularly ..4 @erase',
	'you are|were going to @erase',
	'understand|know|heard|read|says|policy ..3 you ..1 @erase',
	'van plan ..4 @erase',
];
const THANKS = ['bedankt|dank|dankjewel|thanks|thank|fijn|blij ..3 voor|for|dat|that'];
/** What has happened already, or what the writer does without the shop. */
function isReport({ start, end, focus }: Match, search: Search): boolean {
	const asks =
		'gevraagd|verzocht|vroeg|verzoek|gevraagt|asked|requested|request|like|want|wil|wilde|willen|wanted|laten|please|graag';
	const [from, to] = focus;
	if (search.all(['@done']).some((done) => done.start < to && from < done.end) && !search.has([asks]))
		return true;
	if (search.all(SHOP_DOES).some((shop) => shop.start < to && from < shop.end)) return true;
	if (search.all(THANKS).some((thanks) => thanks.end <= start + 1 && start - thanks.end < BEFORE))
		return true;
	const span = search.tokens.slice(start, end).map(({ text }) => text);
	return DONE_FORMS.split('|').some((form) => span.includes(form)) && !search.has(['@want']);
}
