import type { RightId } from '../ids.ts';
import { declinedFrom } from './declined.ts';
import { judge, searchable, type Evidence, type Searched, type Verdict } from './judge.ts';
import { likenessOf, type Likeness } from './learnt.ts';
import type { Letter } from './letter.ts';
import type { Sentence } from './sentences.ts';

/** What a person asks for: by words that say it outright, and by likeness to what others wrote who asked for it. */
export function weigh(letter: Letter, threshold: number): Verdict {
	const searched = searchable(letter.sentences);
	const said = saidIn(letter, searched, threshold);
	const spoken = spokenIn(letter, searched);
	const likeness = aboveNeeded(
		likenessOf(spoken).map((one) => ({
			...one,
			score: one.score + (said.rights.includes(one.right) ? OUTRIGHT : 0),
		})),
	);
	const asked = likeness.filter(({ score }) => score > 0).map(({ right }) => right);
	return {
		rights: asked,
		evidence: asked.flatMap((right) => evidenceFor(right, said, spoken, likeness)),
		sure: likeness.every(
			({ right, score }) => Math.abs(score) > CLEAR && asked.includes(right) === said.rights.includes(right),
		),
	};
}

/** What is asked in so many words; nothing where the writer takes it back. */
export const saidIn = (letter: Letter, searched: readonly Searched[], threshold: number): Verdict =>
	isTakenBack(searched) ? NOTHING_SAID : outright(letter, searched, threshold);

/**
 * How far each right is above where it begins to count. Most mails ask one thing: beside a plain right another must be
 * plainer.
 */
const aboveNeeded = (likeness: readonly Likeness[]): Likeness[] =>
	likeness.map((one) => {
		const others = likeness.filter(({ right }) => right !== one.right).map(({ score }) => score);
		const highest = Math.max(...others);
		return { ...one, score: one.score - ENOUGH - (highest > PLAIN ? BESIDE : 0) };
	});

const PLAIN = 3;
const BESIDE = 0.5;

/** What an outright request adds to a likeness, where a right begins to count as asked for, and what is plain. */
const OUTRIGHT = 2;
const ENOUGH = 1.5;
const CLEAR = 0.75;

/** "Ignore what I wrote": then words of asking speak of what is no longer asked; what is asked instead must show itself. */
const isTakenBack = (searched: readonly Searched[]): boolean =>
	searched.some(({ sentence, search }) => !sentence.isSubject && search.has(TAKEN_BACK));

const TAKEN_BACK = [
	'ignore|disregard|negeer|negeren ..4 that|this|it|dat|dit|message|mail|email|request|bericht|verzoek|mailtje|vraag',
	'beschouw|beschouwen|consider|regard ..6 verzoek|request ..4 ingetrokken|vervallen|withdrawn',
	'doe maar niet',
	"please don't|dont",
];
const NOTHING_SAID: Verdict = { rights: [], evidence: [], sure: false };

/**
 * The sentences that may ask for something: not the items of what somebody wants to be told, nor thanks for what was
 * done, nor what a writer says not to ask.
 */
export const spokenIn = (letter: Letter, searched: readonly Searched[]): Sentence[] =>
	searched
		.filter(
			({ sentence, isInformation }) =>
				!isInformation && !isThanks(sentence) && !(letter.isReply && sentence.isSubject),
		)
		.map(({ sentence, search }) => ({ ...sentence, tokens: sentence.tokens.slice(0, declinedFrom(search)) }))
		.filter(({ tokens }) => tokens.length > 0);

/** "Thank you for removing it", but not "thank you in advance for removing it". */
const isThanks = ({ tokens }: Sentence): boolean => {
	const words = tokens.slice(0, THANKS).map(({ text }) => text);
	return (
		words.some((word) => THANK.has(word)) &&
		words.some((word) => FOR.has(word)) &&
		!words.some((word) => BEFOREHAND.has(word))
	);
};

const THANKS = 6;
const THANK = new Set(['thank', 'thanks', 'bedankt', 'dank', 'dankjewel']);
const FOR = new Set(['for', 'voor', 'dat', 'that']);
const BEFOREHAND = new Set(['alvast', 'advance', 'voorbaat', 'bij']);

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
function evidenceFor(
	right: RightId,
	said: Verdict,
	spoken: readonly Sentence[],
	likeness: readonly Likeness[],
): Evidence[] {
	const words = said.evidence.filter((one) => one.right === right);
	if (words.length > 0) return words;
	const { from = 0, to = 0 } = likeness.find((one) => one.right === right) ?? {};
	return spoken.slice(from, to).flatMap((sentence) => {
		const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
		const rule = { id: 'likeness', weight: 2 } as const;
		return first && last ? [{ right, rule, sentence, start: first.start, end: last.end }] : [];
	});
}
