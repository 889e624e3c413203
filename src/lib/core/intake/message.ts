import { civilDay, type Day } from '../day.ts';
import type { Mail, MailAddress } from '../mail.ts';
import { linesOf, type Line } from './lines.ts';

/**
 * One message wherever it stands: the mail itself, one attached to it, or one copied into the text of another.
 * Offsets of its lines count in the text (or the subject) of the mail that `path` leads to through attachments.
 */
export type Message = {
	readonly path: readonly number[];
	readonly from: MailAddress | null;
	readonly replyTo: MailAddress | null;
	readonly to: readonly MailAddress[];
	readonly subject: Line;
	readonly subjectIn: 'subject' | 'text';
	readonly lines: readonly Line[];
	readonly attached: readonly { readonly index: number; readonly mail: Mail }[];
	readonly on: Day | null;
};

/** A mail as a message. */
export const messageOf = (mail: Mail, path: readonly number[] = []): Message => ({
	path,
	from: mail.from ?? mail.sender,
	replyTo: mail.replyTo[0] ?? null,
	to: [...mail.to, ...mail.cc],
	subject: { text: mail.subject, start: 0 },
	subjectIn: 'subject',
	lines: linesOf(mail.text.slice(0, READ)),
	attached: mail.attachments.flatMap(({ message }, index) => (message ? [{ index, mail: message }] : [])),
	on: receivedOn(mail),
});

/** No letter is longer; what follows is history, or meant to keep the app busy. */
const READ = 150_000;

/** The day in Amsterdam on which a mail reached the mailbox (law.md T-01, T-02); its `Date` where nobody noted it. */
export function receivedOn(mail: Mail): Day | null {
	const instant = mail.receivedAt ?? mail.sentAt;
	return instant === null ? null : civilDay(instant);
}

/** Whether two addresses belong to one organisation: the same domain, unless anybody can have an address there. */
export function isSameHouse(a: MailAddress | null, b: MailAddress | null): boolean {
	if (!a || !b) return false;
	const [domain, other] = [domainOf(a), domainOf(b)];
	return a.address === b.address || (domain !== '' && domain === other && !PUBLIC.test(domain));
}

const domainOf = ({ address }: MailAddress): string => address.slice(address.lastIndexOf('@') + 1);

const PUBLIC =
	/^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|tutanota|ziggo|kpnmail|xs4all|planet|home|hetnet|upcmail|chello|casema|quicknet|telfort|tele2|solcon|zonnet|freedom|zeelandnet|telenet|skynet|web|mail)\.[a-z.]{2,6}$/;
