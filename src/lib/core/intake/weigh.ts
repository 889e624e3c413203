import { RIGHT_IDS, type RightId } from '../ids.ts';
import { judge, searchable, type Evidence, type Searched, type Verdict } from './judge.ts';
import { likenessOf, type Likeness } from './learnt.ts';
import type { Letter } from './letter.ts';
import type { Sentence } from './sentences.ts';

/** What a person asks for: by words that say it outright, and by likeness to what others wrote who asked for it. */
export function weigh(letter: Letter, threshold: number): Verdict {
	const searched = searchable(letter.sentences);
	const said = outright(letter, searched, threshold);
	const likeness = likenessOf(spokenIn(letter));
	const weighed = likeness.map((one) => ({
		...one,
		score: one.score + (said.rights.includes(one.right) ? OUTRIGHT : 0) - ENOUGH,
	}));
	const asked = weighed.filter(({ score }) => score > 0).map(({ right }) => right);
	return {
		rights: asked,
		evidence: asked.flatMap((right) => evidenceFor(right, said, likeness)),
		sure: weighed.every(({ right, score }) => isClear(score) && asked.includes(right) === said.rights.includes(right)),
	};
}

/** What an outright request adds to a likeness, and where a right begins to count as asked for. */
const OUTRIGHT = 1.5;
const ENOUGH = 1.1;
const isClear = (score: number): boolean => Math.abs(score) > ENOUGH;

/** The sentences that may ask for something; the items of what somebody wants to be told do not. */
export const spokenIn = (letter: Letter): Sentence[] =>
	searchable(letter.sentences)
		.filter(({ sentence, isInformation }) => !isInformation && !(letter.isReply && sentence.isSubject))
		.map(({ sentence }) => sentence);

/** The subject adds to the text; alone it decides only where the text asks for nothing and the sender wrote it. */
export function outright(letter: Letter, searched: readonly Searched[], threshold: number): Verdict {
	const whole = judge(searched, threshold);
	const text = judge(
		searched.filter(({ sentence }) => !sentence.isSubject),
		threshold,
	);
	if (text.rights.length === 0) return letter.isReply ? text : whole;
	const backed = whole.rights.filter((right) => text.rights.includes(right) || isBacked(whole, right));
	return {
		rights: backed,
		evidence: whole.evidence.filter(({ right }) => backed.includes(right)),
		sure: whole.sure && backed.length === whole.rights.length,
	};
}

/** Some of the words that speak for it stand in the text. */
const isBacked = (verdict: Verdict, right: RightId): boolean =>
	verdict.evidence.some((one) => one.right === right && !one.sentence.isSubject);

/** The words themselves where they are outright; else the sentences that are most like a request. */
function evidenceFor(right: RightId, said: Verdict, likeness: readonly Likeness[]): Evidence[] {
	const words = said.evidence.filter((one) => one.right === right);
	if (words.length > 0) return words;
	const sentences = likeness[RIGHT_IDS.indexOf(right)]?.sentences ?? [];
	return sentences.flatMap((sentence) => {
		const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
		const rule = { id: 'likeness', weight: 2 } as const;
		return first && last ? [{ right, rule, sentence, start: first.start, end: last.end }] : [];
	});
}
