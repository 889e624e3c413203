import { RIGHT_IDS, type RightId } from '../ids.ts';
import { excuseFor } from './guards.ts';
import { RULES } from './phrases/rules.ts';
import type { Rule } from './phrases/rule.ts';
import { Search } from './search.ts';
import type { Sentence } from './sentences.ts';

/** Words that speak for a right: which rule they match, and where they stand. */
export type Evidence = {
	readonly right: RightId;
	readonly rule: Pick<Rule, 'id' | 'weight' | 'givesWayTo'>;
	readonly sentence: Sentence;
	readonly start: number;
	readonly end: number;
};

/** What the sentences ask for, the words it rests on, and whether anything was close to being asked. */
export type Verdict = {
	readonly rights: readonly RightId[];
	readonly evidence: readonly Evidence[];
	readonly sure: boolean;
};

/** Sentences ready to be searched; what was found in one is remembered with it. */
export const searchable = (sentences: readonly Sentence[]): Searched[] =>
	sentences
		.filter((one, at) => !isAnsweredNo(one, sentences[at + 1]))
		.map((sentence) => ({
			sentence,
			search: new Search(sentence.tokens),
			isInformation: isInformation(sentence),
		}));

/** "Do you want to see them? No." */
const isAnsweredNo = ({ question }: Sentence, next: Sentence | undefined): boolean =>
	question && NO.has(next?.tokens[0]?.text ?? '') && (next?.tokens.length ?? 0) <= SHORT;

const NO = new Set(['nee', 'neen', 'no']);
const SHORT = 3;

/** Weighs the words of a letter. `threshold` is 3 for a person's own mail and higher for what machines send out. */
export function judge(searched: readonly Searched[], threshold: number): Verdict {
	const found = RIGHT_IDS.flatMap((right) =>
		RULES[right].flatMap((rule) =>
			isNeeded(rule, searched) ? searched.flatMap((one) => evidenceFor(right, rule, one)) : [],
		),
	);
	return settle(found, threshold);
}

function settle(found: readonly Evidence[], threshold: number): Verdict {
	const asked = (evidence: readonly Evidence[]) =>
		RIGHT_IDS.filter((right) => weigh(evidence.filter((one) => one.right === right)) >= threshold);
	const first = asked(found);
	const kept = found.filter((one) => standsAlone(one, found) || !givesWay(one, found, first));
	const rights = asked(kept);
	return {
		rights,
		evidence: kept.filter(({ right }) => rights.includes(right)),
		sure: isSure(kept, rights),
	};
}

/** Where a right begins to count as asked for. */
export const ENOUGH = 3;

/** A sentence, the search in it, and whether it is an item of what somebody wants to be told. */
export type Searched = {
	readonly sentence: Sentence;
	readonly search: Search;
	readonly isInformation: boolean;
};

const isNeeded = (rule: Rule, searched: readonly Searched[]): boolean =>
	rule.needs === undefined || searched.some(({ search }) => search.has(rule.needs ?? []));

function evidenceFor(right: RightId, rule: Rule, { sentence, search, isInformation }: Searched): Evidence[] {
	if (isInformation && !rule.inLists) return [];
	const match = search.each(rule.any).find((one) => excuseFor(rule, one, sentence, search) === null);
	const [first, last] = match ? [sentence.tokens[match.start], sentence.tokens[match.end - 1]] : [];
	return first && last ? [{ right, rule, sentence, start: first.start, end: last.end }] : [];
}

/** A list of what somebody wants to be told may name every right there is. */
const isInformation = ({ lead }: Sentence): boolean =>
	lead !== null &&
	new Search(lead).has([
		'vermeld|vermelden|informeer|informeren|informatie|antwoord|beantwoorden|weten|geef|aangeven|opgave|laat|toelichten|uitsluitsel|vragen|kopie|afschrift|copy|particulars|inform|information|tell|state|specify|answer|know|include|including|indicate|details|questions|overzicht|ontvang|ontvangen|receive|horen|verneem|namelijk',
	]);

/** Each rule counts once, however often it matches. */
function weigh(evidence: readonly Evidence[]): number {
	const weights = new Map(evidence.map(({ rule }) => [rule.id, rule.weight]));
	return [...weights.values()].reduce((sum: number, weight) => sum + weight, 0);
}

/** A right that is also asked for in words that give way to nothing keeps all of its words. */
const standsAlone = ({ right }: Evidence, all: readonly Evidence[]): boolean =>
	all.some((other) => other.right === right && !other.rule.givesWayTo && other.rule.weight > 1);

function givesWay(one: Evidence, all: readonly Evidence[], asked: readonly RightId[]): boolean {
	return (one.rule.givesWayTo ?? []).some(
		({ right, rule, within }) =>
			asked.includes(right) &&
			all.some(
				(other) =>
					other.right === right &&
					(rule === undefined || other.rule.id === rule) &&
					(within === 'mail' || other.sentence === one.sentence),
			),
	);
}

/** Sure when each right rests on words that say it by themselves, and nothing else was nearly asked for. */
function isSure(evidence: readonly Evidence[], rights: readonly RightId[]): boolean {
	return RIGHT_IDS.every((right) => {
		const own = evidence.filter((one) => one.right === right);
		return rights.includes(right) ? own.some(({ rule }) => rule.weight === ENOUGH) : weigh(own) < ENOUGH - 1;
	});
}
