import { fold } from './fold.ts';
import { isShared, type Knowledge } from './knowledge.ts';

/**
 * One thing to look for in the bytes of a mailbox. What may not stand beside it: a part of a longer e-mail address
 * (`address`, on its left only `address-start`), a letter or a digit (`word`); `none`: anything may.
 */
export type Needle = {
	readonly text: string;
	readonly border: 'address' | 'address-start' | 'word' | 'none';
	/** A name is weak; an associate's address only matters where the person's given name stands too. */
	readonly kind: 'email' | 'order' | 'name' | 'associate';
};

/** What to look for in a mailbox; `names` are the names as written. */
export function needlesOf(knowledge: Knowledge, names: readonly string[]): Needle[] {
	const emails = [knowledge.emails, knowledge.personal, knowledge.otherEmails].flatMap((keys) => [
		...keys.keys(),
	]);
	const shared = [...knowledge.emails.keys()].filter((key) => isShared(knowledge, key));
	const needles: Needle[] = [
		...emails.flatMap((key) => emailNeedles(key, 'email')),
		...[...knowledge.associates].flatMap((key) => emailNeedles(key, 'associate')),
		...shared.map((key) => ({ text: key.slice(key.indexOf('@')), border: 'none', kind: 'email' }) as const),
		...[...knowledge.order.keys()].map((text) => ({ text, border: 'word', kind: 'order' }) as const),
		...surnames(knowledge, names).map((text) => ({ text, border: 'word', kind: 'name' }) as const),
	];
	return needles.filter((needle, at) => at === needles.findIndex((same) => same.text === needle.text));
}

/** The address as it is, with a tag, and as it stands in links. */
function emailNeedles(key: string, kind: Needle['kind']): Needle[] {
	const [local = '', domain = ''] = key.split('@');
	return [
		{ text: key, border: 'address', kind },
		{ text: `${local}+`, border: 'address-start', kind },
		...['%40', '%2540', '&#64;'].map(
			(at) => ({ text: `${local}${at}${domain}`, border: 'address', kind }) as const,
		),
	];
}

/** Surnames as written and without accents; given names only where there is no surname. */
function surnames(knowledge: Knowledge, names: readonly string[]): string[] {
	const wanted = knowledge.names.flatMap((name) => (name.surname.length > 0 ? name.surname : name.given));
	const written = names
		.flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? [])
		.filter((word) => wanted.includes(fold(word)));
	return [...written, ...wanted].filter((word) => word.length > 2);
}
