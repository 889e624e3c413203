import type { DossierRecord } from '../payload.ts';
import { fold } from '../people/fold.ts';
import { emailSpans, phoneSpans } from './contacts.ts';
import { merged, type Cut } from './cuts.ts';
import { foldedForms } from './folded-text.ts';
import { homeSpans } from './homes.ts';
import { isOurs, type Kept } from './kept.ts';
import { namedInText } from './named-in-text.ts';
import { nameSpans } from './names.ts';
import { headerPeople, isMessage, isOther, NOBODY, othersIn, type Others } from './others.ts';
import { quoteCuts } from './quotes.ts';
import { cutOf } from './spans.ts';

/**
 * The records with only the person and the shop left in their messages (art. 15(4) AVG): who else is in the headers is
 * blanked; their names, e-mail addresses, telephone numbers and homes are cut out of every text, and so are the replies
 * of theirs that it quotes. What an attachment says is blanked whole when it names anybody else. Records that are no
 * messages come back as they are.
 */
export const withoutOthers = (records: readonly DossierRecord[], kept: Kept): DossierRecord[] =>
	redactionOf(records, kept).records;

/** Records without others, and whether what belongs to one of them shows somebody whom none of its fields shows. */
export type Redaction = {
	readonly records: DossierRecord[];
	hides(record: DossierRecord, texts: readonly string[]): boolean;
};

/** The same, and a way to ask of a message as it came what its fields do not show: other headers, the code of its HTML. */
export function redactionOf(records: readonly DossierRecord[], kept: Kept): Redaction {
	const messages = records.filter(isMessage);
	const ours = withShownNames(messages, kept);
	const everywhere = messages.length === 0 ? NOBODY : othersIn(records, ours, []);
	return {
		records: records.map((record) => (isMessage(record) ? redacted(record, ours, everywhere) : record)),
		hides: (record, texts) => hidesOthers(record, texts, ours, everywhere),
	};
}

function hidesOthers(
	record: DossierRecord,
	texts: readonly string[],
	kept: Kept,
	everywhere: Others,
): boolean {
	const shown = record.fields.map(({ value }) => fold(value)).join('\n');
	const own = othersIn([record], kept, []);
	return texts.some((text) =>
		foldedForms(text).some((folded) =>
			[
				...emailSpans(folded, kept).filter(({ email }) => !isNoAddress(email)),
				...nameSpans(text, folded, own.names, false),
				...nameSpans(text, folded, everywhere.names, true),
			].some(({ from, to }) => !shown.includes(folded.text.slice(from, to))),
		),
	);
}

/** What has the form of an address and is none: pictures (`logo@2x.png`), and the long numbers by which machines know a letter. */
const isNoAddress = (email: string): boolean =>
	/\.(?:png|jpe?g|gif|svg|webp)$|@[0-9a-f]{8}\.[0-9a-f]{8}$|^[^@]{28,}@/.test(email);

/** The person may write under another name than the owner knows: what stands beside an address of theirs is theirs. */
function withShownNames(messages: readonly DossierRecord[], kept: Kept): Kept {
	const shown = messages
		.flatMap(headerPeople)
		.filter(({ email }) => kept.emails.has(email))
		.flatMap(({ name }) => name.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
	return { ...kept, words: new Set([...kept.words, ...shown]) };
}

function redacted(record: DossierRecord, kept: Kept, everywhere: Others): DossierRecord {
	const people = headerPeople(record);
	const strangers = people.filter((one) => isOther(kept, one));
	const inHeaders = new Set(strangers.flatMap(({ fields }) => fields));
	const texts = record.fields.filter(isText).map(({ value }) => value);
	const named = texts.flatMap((text) => namedInText(text, kept, (email) => isOurs(kept, email)));
	const own = othersIn([record], kept, named);
	const isTheirs = people.some(
		(one) => one.fields.some((at) => record.fields[at]?.name.startsWith('From')) && isOther(kept, one),
	);
	const known = { kept, own, everywhere, others: strangers.length > 0 };
	const fields = record.fields.map((field, at) => {
		if (field.blanked || field.value === '') return field;
		if (inHeaders.has(at)) return { ...field, blanked: true };
		if (isHeader(field)) return field;
		const cuts = cutsIn(field, known);
		const isAttached = field.name.startsWith('Attachment[');
		if (isAttached && (isTheirs || (cuts.length > 0 && field.name.endsWith('.text'))))
			return { ...field, cuts: [wholeOf(field)] };
		return cuts.length === 0 ? field : { ...field, cuts };
	});
	return { ...record, fields };
}

const wholeOf = ({ value }: Field): Cut => ({ at: 0, length: value.length, kind: 'attachment', back: false });

type Field = DossierRecord['fields'][number];
type Known = {
	readonly kept: Kept;
	/** Who else is in this message, and who else is in any record of the person. */
	readonly own: Others;
	readonly everywhere: Others;
	/** Whether anybody else takes part in the message. */
	readonly others: boolean;
};

const isText = ({ role, name }: Field): boolean => role === 'free-text' && !name.endsWith('.file');
const isHeader = ({ name }: Field): boolean => /^(?:From|Reply-To|To|Cc|Bcc)(?:\[\d+\])?\./.test(name);

function cutsIn(field: Field, { kept, own, everywhere, others }: Known): Cut[] {
	const { value } = field;
	const phones = new Set([...own.phones, ...everywhere.phones]);
	const contacts = foldedForms(value).flatMap((folded) => {
		const names = [
			...nameSpans(value, folded, own.names, false),
			...nameSpans(value, folded, everywhere.names, true),
		];
		const isMark = field.role !== 'free-text';
		const spans = isMark
			? names
			: [
					...names,
					...emailSpans(folded, kept),
					...phoneSpans(folded, kept, phones),
					...homeSpans(value, folded, kept),
				];
		return spans.map((span) => cutOf(folded, span));
	});
	const quotes = field.role === 'free-text' && field.name !== 'Subject' ? quoteCuts(value, kept, others) : [];
	return merged([...contacts, ...quotes]).filter(({ length }) => length > 0);
}
