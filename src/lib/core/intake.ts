import type { Day } from './day.ts';
import { RIGHT_IDS, type Language, type RightId } from './ids.ts';
import { forwardIn, type Forward } from './intake/forward.ts';
import { ENOUGH, searchable, type Verdict } from './intake/judge.ts';
import { languageOf } from './intake/language.ts';
import { letterOf, type Letter } from './intake/letter.ts';
import { messageOf, receivedOn } from './intake/message.ts';
import { personOf, type Person } from './intake/person.ts';
import { speaksToReaders } from './intake/voice.ts';
import { outright, weigh } from './intake/weigh.ts';
import { headerOf, type Mail, type MailAddress } from './mail.ts';

/** Words that speak for a right. Offsets count in the text or subject of the mail at `Intake.path`. */
export type Reason = {
	readonly right: RightId;
	readonly rule: string;
	readonly in: 'subject' | 'text';
	readonly start: number;
	readonly end: number;
};

/** What a mail asks for and for whom, as a proposal that the owner confirms; nothing in a mail is proof. */
export type Intake = {
	/** In the order of the GDPR; empty when nothing is asked that the GDPR gives a right to. */
	readonly rights: readonly RightId[];
	readonly language: Language;
	/** The data subject: not the form, not the colleague who passed the mail on, not the representative. */
	readonly person: Person | null;
	/** The day on which the mail reached the mailbox. */
	readonly receivedOn: Day | null;
	/** The day from which the term counts: that of the inner mail where the shop itself passed it on (law.md T-01). */
	readonly countsFrom: Day | null;
	readonly sender: MailAddress | null;
	/** Who asks; the data subject is somebody else where `represented`. */
	readonly requester: MailAddress | null;
	readonly represented: boolean;
	readonly reasons: readonly Reason[];
	/** False when the owner should read with care: only weak words, or something that was nearly asked. */
	readonly sure: boolean;
	/** Through which attachments the words were reached; empty for the mail itself. */
	readonly path: readonly number[];
};

/** Reads what a mail asks for: any message to any address of the shop may do so, in any words (law.md T-03). */
export function readRequest(mail: Mail): Intake {
	const outer = messageOf(mail);
	const forward = forwardIn(outer);
	const threshold = isBulk(mail) ? MACHINE_SENT : ENOUGH;
	const { letter, verdict, passedOn } = choose(letterOf(outer), forward, threshold);
	const words = wordsOf(letter);
	const received = receivedOn(mail);
	const about = personOf(letter, words, verdict.rights.length > 0, outer);
	return {
		rights: verdict.rights,
		language: languageOf(words, letter.message.subject.text),
		person: about.person,
		receivedOn: received,
		countsFrom: passedOn?.byShop ? (passedOn.message.on ?? received) : received,
		sender: outer.from,
		requester: letter.requester,
		represented: about.represented,
		reasons: reasonsOf(verdict),
		sure: verdict.sure,
		path: letter.message.path,
	};
}

/** A mailing to many is somebody's advertising, unless it says over and over that it asks something. */
const MACHINE_SENT = 9;

const isBulk = (mail: Mail): boolean =>
	headerOf(mail, 'list-unsubscribe') !== null ||
	headerOf(mail, 'list-id') !== null ||
	/bulk|list|junk/i.test(headerOf(mail, 'precedence') ?? '');

/**
 * The message that speaks: what the shop passed on to itself is always meant; what others pass on is meant when it
 * asks for something, or when their own words do not.
 */
function choose(own: Letter, forward: Forward | null, threshold: number) {
	const mine = { letter: own, verdict: weighLetter(own, threshold), passedOn: null };
	if (!forward) return mine;
	const letter = letterOf(forward.message);
	const passed = { letter, verdict: weighLetter(letter, threshold), passedOn: forward };
	const meant = forward.byShop || passed.verdict.rights.length > 0 || mine.verdict.rights.length === 0;
	return meant ? passed : mine;
}

/** A firm that speaks to its readers asks for nothing; of what machines send out only outright words count. */
function weighLetter(letter: Letter, threshold: number): Verdict {
	if (speaksToReaders(wordsOf(letter))) return NOTHING;
	return threshold > ENOUGH
		? outright(letter, searchable(letter.sentences), threshold)
		: weigh(letter, threshold);
}

const wordsOf = (letter: Letter): string => letter.lines.map(({ text }) => text).join('\n');

const NOTHING: Verdict = { rights: [], evidence: [], sure: false };

const reasonsOf = (verdict: Verdict): Reason[] =>
	verdict.evidence
		.map(({ right, rule, sentence, start, end }) => ({ right, rule: rule.id, in: sentence.in, start, end }))
		.sort((a, b) => RIGHT_IDS.indexOf(a.right) - RIGHT_IDS.indexOf(b.right) || a.start - b.start);
