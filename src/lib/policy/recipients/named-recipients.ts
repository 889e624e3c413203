import type { SystemId } from '../../core/ids.ts';
import { spansWithin, type Span } from '../document/line.ts';
import { plain, tidy } from '../document/plain.ts';
import type { PolicyDocument } from '../document/read-document.ts';
import type { Sentence } from '../document/sentences.ts';
import { isUnfilled } from '../placeholders.ts';
import { companyAt, type Company } from './companies.ts';
import { denies } from './negation.ts';
import { unknownNames } from './unknown-names.ts';

/** A system or recipient that a policy names. */
export type NamedRecipient = {
	readonly id: SystemId;
	readonly name: string;
	/** The first place that says something about it. */
	readonly quote: string;
	/** What it is used for; null for a company that is not known. */
	readonly company: Company | null;
	/** All that the policy says about it. */
	readonly sentences: readonly Sentence[];
};

/** The recipients that a policy names, in order of mention; a name that is denied ("no Google Analytics") does not count. */
export function namedRecipients(
	document: PolicyDocument,
	shop: string | null,
	placeholders: readonly Span[],
): readonly NamedRecipient[] {
	const found = new Map<string, Found>();
	const add = (name: string, company: Company | null, sentence: Sentence | null, quote: string) => {
		const key = company ? (company.id === 'other' ? company.name : company.id) : plain(name);
		const before = found.get(key) ?? { name, company, sentences: [], quote: '', inHeading: quote };
		if (sentence && before.sentences.at(-1) !== sentence) before.sentences.push(sentence);
		if (sentence && before.quote === '') before.quote = quote;
		found.set(key, before);
	};
	for (const section of document.sections) {
		if (section.title === null) continue;
		const title = document.text.slice(section.title.start, section.title.end);
		for (const { company, at, length } of companiesIn(title)) {
			if (!denies(title.slice(0, at).toLowerCase(), title.slice(at + length).toLowerCase())) {
				add(company.name, company, null, document.quote(section.title));
			}
		}
	}
	document.sentences.forEach((sentence, at) => {
		const next = document.sentences[at + 1];
		const goesOn = next && next.block === sentence.block && GOES_ON.test(next.plain) ? next : null;
		const text = filled(document, sentence, placeholders);
		for (const { company, at, length } of companiesIn(text)) {
			const [before, after] = [text.slice(0, at), text.slice(at + length)];
			if (denies(plain(before), plain(after))) continue;
			add(company.name, company, sentence, document.quote(sentence));
			if (goesOn) add(company.name, company, goesOn, '');
		}
		for (const name of unknownNames(sentence, shop)) {
			if (companiesIn(name).length === 0 && !isUnfilled(name))
				add(name, null, sentence, document.quote(sentence));
		}
	});
	return withoutFamilyNames([...found.values()]).map(({ name, company, sentences, quote, inHeading }) => ({
		id: company?.id ?? 'other',
		name: company?.name ?? name,
		quote: quote || inHeading,
		company,
		sentences,
	}));
}

/** The words of a sentence without what is still to be filled in. */
function filled(document: PolicyDocument, sentence: Sentence, placeholders: readonly Span[]): string {
	return spansWithin(placeholders, sentence).reduce(
		(text, { start, end }) => text.replace(tidy(document.text.slice(start, end)), ' '),
		sentence.text,
	);
}

/** A sentence that says more of the company before it. */
const GOES_ON =
	/^(?:dit bedrijf|deze partij|dat bedrijf|die partij|zij|het|this company|that company|it|they)\b/;

type Found = {
	readonly name: string;
	readonly company: Company | null;
	readonly sentences: Sentence[];
	quote: string;
	readonly inHeading: string;
};

/** The known companies in a text, each with where it stands. */
export function companiesIn(text: string): { company: Company; at: number; length: number }[] {
	const all: { company: Company; at: number; length: number }[] = [];
	let to = 0;
	for (const word of text.matchAll(/[\p{L}\d]+/gu)) {
		const hit = word.index >= to && isNameStart(text, word.index) ? companyAt(text, word.index) : null;
		if (!hit) continue;
		all.push({ company: hit.company, at: word.index, length: hit.length });
		to = word.index + hit.length;
	}
	return all;
}

/** Not inside an address: `winkel@gmail.com` and `www.facebook.com/winkel` name no recipient. */
const isNameStart = (text: string, at: number): boolean =>
	!/[@/]$|[\w-][.]$/.test(text.slice(Math.max(0, at - 2), at));

/** Leaves out Google and Microsoft where the text says which of their products it means. */
const withoutFamilyNames = (all: readonly Found[]): readonly Found[] =>
	all.filter(
		(one) =>
			one.company?.name !== 'Google' ||
			!all.some(
				(other) =>
					other !== one && (/^Google /.test(other.company?.name ?? '') || other.company?.id === 'gmail'),
			),
	);
