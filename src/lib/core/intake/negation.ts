import type { Match } from './pattern.ts';
import type { Search } from './search.ts';

/** A "not" in the same clause: before the verb, or, as Dutch does, after it. */
export function isNegated({ focus: [start, end] }: Match, { tokens }: Search): boolean {
	const words = tokens.map(({ text }) => text);
	const turns = (negators: ReadonlySet<string>) => (at: number) =>
		negators.has(words[at] ?? '') && !isHarmless(words, at);
	const before = placesFrom(start - 1, -1, BEFORE).filter((at) => at >= 0);
	const clause = before.slice(
		0,
		indexOr(
			before.length,
			before.findIndex((at) => endsClause(words, at)),
		),
	);
	const after = placesFrom(end, 1, AFTER).filter((at) => at < words.length);
	const rest = after.slice(
		0,
		indexOr(
			after.length,
			after.findIndex((at) => CLAUSE_ENDS_AFTER.has(words[at] ?? '')),
		),
	);
	const within = placesFrom(start + 1, 1, Math.max(0, end - start - 1));
	return clause.some(turns(NEGATORS)) || [...within, ...rest].some(turns(TRAILING));
}

/** The match stands in the clause of an if. What follows the comma, or `then`, is asked for. */
export function isCondition({ focus: [start] }: Match, search: Search): boolean {
	if (search.each(SUPPOSED).some((supposed) => supposed.start < start)) return true;
	const words = search.tokens.map(({ text }) => text);
	return search.each(CONDITIONAL).some((condition) => {
		if (condition.start >= start) return false;
		const between = words.slice(condition.start + 1, start);
		if (
			between.some(
				(word, at) => ENDS_CONDITION.has(word) || (MODALS.has(word) && SUBJECTS.has(between[at + 1] ?? '')),
			)
		)
			return false;
		return !words.slice(0, condition.start).some(isPolite) && !between.slice(0, 4).some(isPoliteAfter);
	});
}

/** So many words back a "not" still speaks of this verb, and so many words on, when nothing ends the clause. */
const BEFORE = 9;
const AFTER = 9;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NEGATORS = set(
	"niet geen niets niks nooit nimmer noch zonder evenmin not don't dont never no nothing without neither nor none won't shouldn't needn't mustn't doesn't isn't wouldn't",
);
const TRAILING = set('niet niets niks geen nooit nothing none');

/** Beyond these another thing is said. */
const CLAUSE_ENDS = set(
	', ; : ( ) . ? ! maar but omdat zodat because so which wat die waarvan zodra totdat until anders otherwise',
);
const CLAUSE_ENDS_AFTER = new Set([
	...CLAUSE_ENDS,
	...'en of and or dat that om als if zolang terwijl while tot'.split(' '),
]);

/** "… and I ask you" is a clause of its own, "delete and destroy" is not. */
const endsClause = (words: readonly string[], at: number): boolean =>
	CLAUSE_ENDS.has(words[at] ?? '') ||
	(['en', 'and', 'dus'].includes(words[at] ?? '') && SUBJECTS.has(words[at + 1] ?? ''));

const SUBJECTS = set(
	'ik u jullie je we wij i you please graag kunt wilt wil verzoek daarom verwijder wis delete erase',
);

/** Not a "not": no longer, not only, why not, not yet done, cannot find how to, without delay. */
function isHarmless(words: readonly string[], at: number): boolean {
	const near = words.slice(at + 1, at + 4);
	if (AFTER_HARMLESS.has(near[0] ?? '') || near.some((word) => DELAY.has(word))) return true;
	if (BEFORE_HARMLESS.has(words[at - 1] ?? '')) return true;
	const unable = words.some((word, index) => UNABLE.has(word) && Math.abs(index - at) < 8);
	const late = words.slice(Math.max(0, at - 3), at + 4).some((word) => LATE.has(word));
	return unable || (late && words.some((word) => HAVING.has(word)));
}

const AFTER_HARMLESS = set('longer alleen only just later meer langer doubt way problem');
const BEFORE_HARMLESS = set('waarom why of or zo if can could');
const DELAY = set('vertraging uitstel delay dralen');
const UNABLE = set('kan lukt kon lukte vind');
const LATE = set('nog still yet steeds');
const HAVING = set('heeft hebt hebben have has zijn is');

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
const ENDS_CONDITION = set(', dan then :');
/** "Als dat klaar is mag u …": the main clause begins with its verb. */
const MODALS = set('mag mogen kan kun kunt kunnen wil wilt willen moet moeten zou zouden verzoek vraag');

/** Thought up, and never a request. */
const SUPPOSED = [
	'stel dat|ik|je|u',
	'suppose|supposing|imagine|hypothetically',
	'ik ..6 ooit zou|wil',
	'wat gebeurt er ..3 als',
	'what happens|would happen ..3 if|when',
	'if i ever|were|was',
	"normally|otherwise ..1 i'd|would|i",
];

/** "I should be glad if you deleted it" is a request, and so is "let me know if you have anything about me". */
const POLITE = set(
	'fijn graag prettig blij waarderen waardeer prijs mooi dankbaar appreciate grateful great nice glad helpful lovely wonder wondering happy thankful obliged verplicht erkentelijk please know tell check confirm see weten bevestigen bevestigt',
);
const POLITE_AFTER = set(
	'could would can zou zouden kunt kunnen wilt willen kan possible mogelijk like graag',
);
const isPolite = (word: string): boolean => POLITE.has(word);
const isPoliteAfter = (word: string): boolean => POLITE_AFTER.has(word);

const placesFrom = (from: number, step: 1 | -1, count: number): number[] =>
	Array.from({ length: count }, (_, index) => from + step * index);

const indexOr = (otherwise: number, index: number): number => (index < 0 ? otherwise : index);
