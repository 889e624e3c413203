import type { MailAddress } from '../mail.ts';
import { withoutEmptyBoxes } from './boxes.ts';
import { formIn } from './contact-form.ts';
import type { Line } from './lines.ts';
import type { Message } from './message.ts';
import { ownLines } from './own-words.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** A message read as a letter: who asks, in which words, without all that stands around them. */
export type Letter = {
	readonly message: Message;
	/** Who asks: the sender, or whoever filled in the form. */
	readonly requester: MailAddress | null;
	/** The name in the fields of a form. */
	readonly formName: string | null;
	readonly isForm: boolean;
	readonly lines: readonly Line[];
	readonly sentences: readonly Sentence[];
	/** The subject is an answer to an earlier mail, so perhaps the shop's own words. */
	readonly isReply: boolean;
};

/** Reads one message; a form by its fields, any other by what its sender wrote. */
export function letterOf(message: Message): Letter {
	const form = formIn(message);
	const subject = sentencesOf([message.subject], 'subject').map((sentence) => ({
		...sentence,
		in: message.subjectIn,
		isSubject: true,
	}));
	const lines = withoutEmptyBoxes(form ? form.message : ownLines(message.lines));
	const topics = form
		? sentencesOf(form.topics, 'text').map((sentence) => ({ ...sentence, isSubject: true }))
		: [];
	return {
		message,
		requester: form?.address ? { name: form.name ?? '', address: form.address } : message.from,
		formName: form?.name ?? null,
		isForm: form !== null,
		lines,
		sentences: [...subject, ...topics, ...sentencesOf(upTo(lines, READ), 'text')].slice(0, MOST_SENTENCES),
		isReply: /^\s*(?:re|antw|aw|betr?)\s?:/i.test(message.subject.text),
	};
}

/** Nobody hides a request behind so much text, and somebody might try to keep the app busy. */
const READ = 20_000;
const MOST_SENTENCES = 300;

function upTo(lines: readonly Line[], length: number): Line[] {
	const from = lines[0]?.start ?? 0;
	return lines
		.filter(({ start }) => start - from < length)
		.map(({ text, start }) => ({ text: text.slice(0, Math.max(0, length - (start - from))), start }));
}
